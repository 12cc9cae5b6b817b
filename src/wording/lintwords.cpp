// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/lintwords.h"

#include "wording/placewords.h"
#include "wording/wordforms.h"

#include <algorithm>

namespace evenkeel {

namespace {

QString nameAt(const LintFinding &finding, std::size_t at = 0)
{
    return WordForms::name(at < finding.names.size() ? finding.names[at] : std::string());
}

QString skillAtLevel(const LintFinding &finding)
{
    return WordForms::skill(nameAt(finding), static_cast<int>(finding.limit));
}

bool isUnknownName(LintCode code)
{
    return code <= LintCode::UnknownCalendar;
}

bool isAboutRules(LintCode code)
{
    switch (code) {
    case LintCode::UnreachableRule:
    case LintCode::SlaRuleUnreachable:
    case LintCode::ContradictingRules:
    case LintCode::NeverHolds:
    case LintCode::AlwaysHolds:
    case LintCode::EndlessRelaxation:
    case LintCode::RingChangesNothing:
        return true;
    default:
        return false;
    }
}

} // namespace

QString LintWords::severity(LintSeverity severity)
{
    switch (severity) {
    case LintSeverity::StopsWork:
        return tr("stops work", "severity");
    case LintSeverity::Risk:
        return tr("risk", "severity");
    case LintSeverity::Remark:
        break;
    }
    return tr("remark", "severity");
}

QString LintWords::heading(const LintFinding &finding, const Policy &policy)
{
    const QString place = PlaceWords::place(finding.place, policy);
    if (isUnknownName(finding.code))
        return unknownHeading(finding, place);
    if (isAboutRules(finding.code))
        return ruleHeading(finding, place);
    switch (finding.code) {
    case LintCode::CapacityBelowTicket:
        return tr("%1 is too small for a single ticket: %2, and one takes %3", "place, limit, weight")
            .arg(place, limit(finding, policy, finding.limit), limit(finding, policy, finding.value));
    case LintCode::UrgentBelowNormal:
        return tr("%1 leaves urgent tickets less room than all others: %2 against %3", "place, limits")
            .arg(place, limit(finding, policy, finding.limit), limit(finding, policy, finding.value));
    case LintCode::TargetAboveCap:
        return tr("%1: the cap of %2 lies above the %3 that nobody may pass", "place, shares")
            .arg(place, WordForms::percent(finding.value), WordForms::percent(finding.limit));
    default:
        return deskHeading(finding, place);
    }
}

QString LintWords::consequence(const LintFinding &finding, const Policy &policy)
{
    QString text;
    if (isUnknownName(finding.code))
        text = unknownConsequence(finding);
    else if (isAboutRules(finding.code))
        text = ruleConsequence(finding, PlaceWords::place(finding.other, policy));
    else
        text = deskConsequence(finding);
    if (finding.tickets <= 0)
        return text;
    return WordForms::paragraph({text, tr("%n open ticket(s) meet(s) it now.", nullptr, finding.tickets)});
}

QString LintWords::unknownHeading(const LintFinding &finding, const QString &place)
{
    switch (finding.code) {
    case LintCode::UnknownSkill:
        return tr("%1: there is no skill %2", "place, name").arg(place, nameAt(finding));
    case LintCode::UnknownTeam:
        return tr("%1: there is no team %2", "place, name").arg(place, nameAt(finding));
    case LintCode::UnknownAgent:
        return tr("%1: there is no agent %2", "place, name").arg(place, nameAt(finding));
    case LintCode::UnknownCalendar:
        return tr("%1: there is no calendar %2", "place, name").arg(place, nameAt(finding));
    default:
        return tr("%1: there is no queue %2", "place, name").arg(place, nameAt(finding));
    }
}

QString LintWords::unknownConsequence(const LintFinding &finding)
{
    switch (finding.code) {
    case LintCode::UnknownSkill:
        return tr("Nobody can have it, so it is left out of account. Mend the name or add the skill.");
    case LintCode::UnknownTeam:
        return tr("Nobody is in it, so whatever is said of it reaches no one. Mend the name or add the team.");
    case LintCode::UnknownAgent:
        return tr("Whatever is said of this agent reaches no one. Mend the name or take it out.");
    case LintCode::UnknownCalendar:
        return tr("The promise runs in the usual working hours instead. Mend the name or add the calendar.");
    default:
        return unknownQueue(finding);
    }
}

QString LintWords::unknownQueue(const LintFinding &finding)
{
    switch (finding.place.part) {
    case PolicyPlace::Part::Triage:
        return tr("Tickets that meet this rule go to the fallback queue instead. Mend the name or create the queue.");
    case PolicyPlace::Part::General:
        return tr("What no rule meets stays without a queue. Mend the name or create the queue.");
    case PolicyPlace::Part::Queue:
        return tr("What this part says of it holds for no ticket. Mend the name or create the queue.");
    default:
        return tr("No ticket is ever in it. Mend the name or create the queue.");
    }
}

QString LintWords::ruleHeading(const LintFinding &finding, const QString &place)
{
    switch (finding.code) {
    case LintCode::UnreachableRule:
    case LintCode::SlaRuleUnreachable:
        return tr("%1 is never reached", "place").arg(place);
    case LintCode::ContradictingRules:
        return tr("%1 contradicts another rule for the same tickets", "place").arg(place);
    case LintCode::NeverHolds:
        return tr("%1 has a condition that no ticket can meet", "place").arg(place);
    case LintCode::AlwaysHolds:
        return tr("%1 has a condition that every ticket meets", "place").arg(place);
    case LintCode::EndlessRelaxation:
        return tr("%1 never opens in time", "place").arg(place);
    default:
        return tr("%1 changes nothing", "place").arg(place);
    }
}

QString LintWords::ruleConsequence(const LintFinding &finding, const QString &other)
{
    switch (finding.code) {
    case LintCode::UnreachableRule:
        return tr("%1 takes all its tickets first, so it never decides. Move it up, narrow the other one or remove it.",
                  "place")
            .arg(other);
    case LintCode::SlaRuleUnreachable:
        return tr("%1 makes all its promises first, so it never counts. Move it up, narrow the other one or remove it.",
                  "place")
            .arg(other);
    case LintCode::ContradictingRules:
        return tr("%1 says something else of them, and the upper of the two decides. Narrow one of them or make them "
                  "agree.",
                  "place")
            .arg(other);
    case LintCode::NeverHolds:
        return tr("It never takes part. Mend the condition or remove it.");
    case LintCode::AlwaysHolds:
        return tr("It chooses nothing: what stands below it gets no ticket. Mend the condition or remove it.");
    case LintCode::EndlessRelaxation:
        return tr(
            "It opens when the ticket is late already, or after everybody was asked. Let it open earlier or remove "
            "it.");
    default:
        break;
    }
    if (finding.names.empty())
        return tr("Everybody is asked before it opens. Remove it, or let it open something else.");
    return tr("No ticket of the queue asks for %1 as an optional skill. Remove it, or name a skill that can be "
              "dropped.",
              "skill")
        .arg(nameAt(finding));
}

QString LintWords::deskHeading(const LintFinding &finding, const QString &place)
{
    switch (finding.code) {
    case LintCode::NobodyHasSkill:
        // Level 0: each of them is there, but nobody has them all.
        return finding.limit < 1 ? tr("%1 asks for %2 together, which nobody has", "place, skills")
                                       .arg(place, WordForms::all(WordForms::list(finding.names)))
                                 : tr("%1 asks for %2, which nobody has", "place, skill with level")
                                       .arg(place, skillAtLevel(finding));
    case LintCode::OverflowCycle: {
        QStringList queues = WordForms::list(finding.names);
        return tr("Overflow runs in a circle: %1", "queues").arg(WordForms::all(queues));
    }
    case LintCode::QueueWithoutAgents:
        return tr("%1 has no agents", "place").arg(place);
    case LintCode::HoursWithoutAgents:
        return finding.names.empty()
                   ? tr("%1 finds nobody on %2", "place, hours").arg(place, WordForms::shortHours(finding.hours))
                   : tr("%1 finds nobody for %2 on %3", "place, skills, hours")
                         .arg(place, WordForms::all(WordForms::list(finding.names)),
                              WordForms::shortHours(finding.hours));
    case LintCode::NoLeadForTeam:
        return tr("%1 goes to the lead, and %2 has none", "place, team").arg(place, nameAt(finding));
    case LintCode::NoFallback:
        return tr("There is no fallback queue");
    case LintCode::LearnerWithoutTeacher:
        return tr("Nobody can teach %1", "skill").arg(nameAt(finding));
    default:
        return tr("%1 has the number %2 of something else", "place, id").arg(place, WordForms::number(finding.value));
    }
}

QString LintWords::deskConsequence(const LintFinding &finding)
{
    switch (finding.code) {
    case LintCode::CapacityBelowTicket:
        return tr("Nobody it holds for can ever get one. Raise the limit to one ticket's weight at least.");
    case LintCode::UrgentBelowNormal:
        return tr("An urgent ticket would wait where a normal one goes through. Raise the urgent limit.");
    case LintCode::TargetAboveCap:
        return tr("The lower of the two counts, and the buffer for urgent tickets is gone. Lower the cap.");
    case LintCode::NobodyHasSkill:
        return nobodyHasSkill(finding);
    case LintCode::OverflowCycle:
        return tr("Each waits for the others' help, so none has any to spare. Take one of these overflows out.");
    case LintCode::QueueWithoutAgents:
        return tr("Every ticket in it waits for good. Let somebody serve it, or name an overflow.");
    case LintCode::HoursWithoutAgents:
        return tr(
            "Tickets that come in these hours wait until somebody is there. Plan a shift, widen the rule or name an "
            "overflow.");
    case LintCode::NoLeadForTeam:
        return tr("Nobody is told when a ticket escalates. Name a lead of the team, or another target.");
    case LintCode::NoFallback:
        return tr("What no rule meets stays without a queue, and nobody looks for it there. Name a fallback queue.");
    case LintCode::LearnerWithoutTeacher:
        return tr(
            "Without an advanced colleague no ticket goes to somebody who is learning it. Train one first, or take "
            "the learners out.");
    default:
        return tr("Records of decisions could not tell the two apart. Give one of them a new number.");
    }
}

QString LintWords::nobodyHasSkill(const LintFinding &finding)
{
    if (finding.limit < 1)
        return tr("Each of them is there, but no one person has them all, so these tickets wait for good. Make one of "
                  "them optional, or let somebody learn it.");
    if (finding.value < 1)
        return tr(
            "Nobody has it at any level, so these tickets wait for good. Make it optional, or let somebody learn it.");
    return tr("The best anybody has is level %1, so these tickets wait for good. Ask for that, make it optional, or "
              "let "
              "somebody learn it.",
              "level")
        .arg(WordForms::number(finding.value));
}

QString LintWords::limit(const LintFinding &finding, const Policy &policy, double limit)
{
    const auto profile = std::find_if(policy.profiles.begin(), policy.profiles.end(),
                                      [&finding](const auto &each) { return each.id == finding.place.id; });
    const bool isShare = finding.place.part == PolicyPlace::Part::General ||
                         (finding.place.part == PolicyPlace::Part::Profile && profile != policy.profiles.end() &&
                          profile->measure == CapacityMeasure::EffortMinutes);
    return isShare ? WordForms::percent(limit) : WordForms::number(limit);
}

} // namespace evenkeel
