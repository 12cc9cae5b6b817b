// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/protectionwords.h"

#include "wording/conditionwords.h"
#include "wording/wordforms.h"

#include <cmath>
#include <map>

namespace evenkeel {

QString ProtectionWords::complexity(const Policy &policy)
{
    if (policy.complexInFlight <= 0)
        return tr("Tickets of effort %1 and more are complex, and nobody gets one.")
            .arg(WordForms::number(policy.complexFrom));
    return tr("Tickets of effort %1 and more are complex; nobody gets another one while %n of them is (are) in flight.",
              nullptr, policy.complexInFlight)
        .arg(WordForms::number(policy.complexFrom));
}

QString ProtectionWords::ramps(const Policy &policy)
{
    QStringList sentences;
    if (policy.rampAfterShiftStart.count() > 0)
        sentences.push_back(
            tr("In the first %1 of a shift nobody gets more than %n new ticket(s).", nullptr, policy.rampTickets)
                .arg(WordForms::minutes(policy.rampAfterShiftStart)));
    if (policy.rampAfterLeave.count() > 0)
        sentences.push_back(
            tr("In the first %1 after time off nobody gets more than %n new ticket(s).", nullptr, policy.rampTickets)
                .arg(WordForms::minutes(policy.rampAfterLeave)));
    if (policy.mustFitShift)
        sentences.push_back(tr("Nobody gets a ticket that is expected to outlast the shift."));
    return WordForms::paragraph(sentences);
}

QString ProtectionWords::protection(const Protection &protection)
{
    QStringList sentences;
    if (protection.assignmentsPerHour > 0)
        sentences.push_back(
            tr("Nobody gets more than %n ticket(s) within an hour.", nullptr, protection.assignmentsPerHour));
    if (protection.focusFromEffort > 0)
        sentences.push_back(
            tr("A ticket of effort %1 or more opens a focus block: its agent gets nothing new for %2, or "
               "until it is resolved.")
                .arg(WordForms::number(protection.focusFromEffort), WordForms::minutes(protection.focusMinutes)));
    switch (protection.afterHours) {
    case AfterHours::Everything:
        sentences.push_back(tr("Agents who are present outside their shift get tickets as usual."));
        break;
    case AfterHours::UrgentOnly:
        sentences.push_back(tr("Agents who are present outside their shift get urgent tickets only."));
        break;
    case AfterHours::Nothing:
        sentences.push_back(tr("Agents who are present outside their shift get nothing."));
        break;
    }
    return WordForms::paragraph(sentences);
}

QString ProtectionWords::affinity(const Policy &policy)
{
    if (policy.affinity.count() <= 0)
        return tr("Who handled a customer before makes no difference.");
    return tr("The methods layered and least cost prefer the agent who handled the customer in the last %n day(s), "
              "where that agent fits and has room.",
              nullptr, static_cast<int>(policy.affinity.count()));
}

QString ProtectionWords::offers(const OfferTerms &offers)
{
    QStringList sentences;
    if (offers.isOn)
        sentences = {tr("Tickets are offered: an agent has %1 to accept, then the offer counts as declined.")
                         .arg(WordForms::minutes(offers.timeout)),
                     tr("After %n offer(s) the agents of the overflow queue are asked, too.", nullptr, offers.most)};
    else
        sentences = {tr("Tickets are assigned without asking.")};
    std::map<std::chrono::minutes, QStringList> channelsByLength;
    for (std::size_t kind = 0; kind < offers.wrapUp.size(); ++kind) {
        if (offers.wrapUp[kind].count() > 0)
            channelsByLength[offers.wrapUp[kind]].push_back(WordForms::channel(static_cast<ChannelKind>(kind)));
    }
    for (const auto &[length, channels] : channelsByLength)
        sentences.push_back(tr("After a live conversation by %1 there are %2 of wrap-up without anything new.",
                               "channels, span of time")
                                .arg(WordForms::any(channels), WordForms::minutes(length)));
    return WordForms::paragraph(sentences);
}

QString ProtectionWords::escalation(const EscalationRule &rule)
{
    const QString text =
        WordForms::capitalised(tr("%1, %2.", "a sign of trouble, what then happens").arg(sign(rule), target(rule)));
    if (rule.when.isAlways())
        return text;
    return WordForms::paragraph(
        {text, tr("This holds only for tickets where %1.", "conditions").arg(ConditionWords::clause(rule.when))});
}

QString ProtectionWords::sign(const EscalationRule &rule)
{
    switch (rule.sign) {
    case EscalationSign::NoProgress:
        return tr("once nothing has happened for %1 times the expected handling time")
            .arg(WordForms::number(rule.threshold));
    case EscalationSign::SlaShare:
        return tr("once %1 of the SLA is used", "share").arg(WordForms::percent(rule.threshold));
    case EscalationSign::Reopened:
        return tr("once a ticket was reopened %n time(s)", nullptr, static_cast<int>(std::lround(rule.threshold)));
    case EscalationSign::Frustration:
        break;
    }
    QStringList words;
    for (const std::string &word : rule.words)
        words.push_back(WordForms::quoted(WordForms::name(word)));
    if (rule.threshold <= 1)
        return tr("once subject or tags hold %1", "words").arg(WordForms::any(words));
    return tr("once subject and tags hold %1 of these words (%2)", "how many, words")
        .arg(WordForms::number(rule.threshold), WordForms::all(words));
}

QString ProtectionWords::target(const EscalationRule &rule)
{
    switch (rule.target) {
    case EscalationTarget::Level:
        return tr("the ticket goes to somebody one level higher in each required skill", "after a condition");
    case EscalationTarget::Team:
        return tr("the ticket goes to team %1", "after a condition").arg(WordForms::name(rule.team));
    case EscalationTarget::Lead:
        break;
    }
    return tr("the ticket goes to the team's lead", "after a condition");
}

QString ProtectionWords::lead(const TeamLead &lead)
{
    return tr("%1 leads %2.", "agent, team").arg(WordForms::name(lead.agent), WordForms::name(lead.team));
}

QString ProtectionWords::substitutes(const SubstituteChain &chain)
{
    if (chain.substitutes.empty())
        return tr("Nobody in particular stands in for %1.", "agent").arg(WordForms::name(chain.agent));
    return tr("When %1 is away, the work goes to %2, in this order.", "agent, other agents")
        .arg(WordForms::name(chain.agent), WordForms::all(WordForms::list(chain.substitutes)));
}

QString ProtectionWords::growth(const Growth &growth)
{
    if (growth.share <= 0 || growth.learners.empty())
        return {};
    QStringList learners;
    for (const Learner &learner : growth.learners)
        learners.push_back(
            tr("%1 (%2)", "agent, skill").arg(WordForms::name(learner.agent), WordForms::name(learner.skill)));
    return tr("%1 of the tickets go to somebody who is learning the skill and one level short of it, as long as an "
              "advanced colleague is on shift. Learning: %2.",
              "share, agents with their skills")
        .arg(WordForms::percent(growth.share), WordForms::all(learners));
}

} // namespace evenkeel
