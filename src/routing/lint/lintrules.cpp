// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that earlier ones leave nothing to, and rules that say two things of the same tickets.
#include "routing/lint/lintrun.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <span>

namespace evenkeel {

namespace {

/// A list of rules of which the first that holds counts.
struct RuleList
{
    std::vector<const PreparedCondition *> conditions; ///< of rules that are on and can hold
    std::vector<std::size_t> positions;                ///< in the policy's list
    LintCode unreachable = LintCode::UnreachableRule;
    std::function<PolicyPlace(std::size_t)> place;
    std::function<std::string(std::size_t)> name;
    /// Whether both set the same: then the later one is only superfluous.
    std::function<bool(std::size_t, std::size_t)> isSame;
    /// Whether the earlier one keeps the tickets it catches.
    std::function<bool(std::size_t, std::size_t)> keeps;
};

template <class Rule>
void take(RuleList &list, const std::vector<Rule> &rules, const std::vector<PreparedCondition> &conditions)
{
    for (std::size_t at = 0; at < rules.size(); ++at) {
        if (!rules[at].isOn || neverHolds(conditions[at]))
            continue;
        list.conditions.push_back(&conditions[at]);
        list.positions.push_back(at);
    }
}

class ReachCheck final
{
public:
    ReachCheck(LintRun &run, const RuleList &list)
        : m_run(run)
        , m_list(list)
    {}

    void run()
    {
        for (std::size_t later = 1; later < m_list.positions.size(); ++later) {
            if (!isCaughtByOne(later))
                findCaughtByAll(later);
        }
    }

private:
    bool isCaughtByOne(std::size_t later)
    {
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            if (!keeps(earlier, later) || !implies(*m_list.conditions[later], *m_list.conditions[earlier]))
                continue;
            const bool isSameCondition = implies(*m_list.conditions[earlier], *m_list.conditions[later]);
            const bool isSame = m_list.isSame(m_list.positions[earlier], m_list.positions[later]);
            add(isSameCondition && !isSame ? LintCode::ContradictingRules : m_list.unreachable, later, {earlier});
            return true;
        }
        return false;
    }

    /// Several earlier rules can leave nothing together: "high or urgent", "low or normal", and then the rest.
    void findCaughtByAll(std::size_t later)
    {
        std::vector<ConditionAsked> asked{{m_list.conditions[later], false}};
        std::vector<std::size_t> catching;
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            if (!keeps(earlier, later) || areDisjoint(*m_list.conditions[earlier], *m_list.conditions[later]))
                continue;
            asked.push_back({m_list.conditions[earlier], true});
            catching.push_back(earlier);
        }
        if (catching.size() > 1 && areImpossible(std::move(asked)))
            add(m_list.unreachable, later, catching);
    }

    [[nodiscard]] bool keeps(std::size_t earlier, std::size_t later) const
    {
        return m_list.keeps(m_list.positions[earlier], m_list.positions[later]);
    }

    void add(LintCode code, std::size_t later, const std::vector<std::size_t> &catching)
    {
        LintFinding finding = foundAt(m_list.place(m_list.positions[later]), code, LintSeverity::Risk);
        finding.other = m_list.place(m_list.positions[catching.back()]);
        for (const std::size_t earlier : catching)
            finding.names.push_back(m_list.name(m_list.positions[earlier]));
        finding.tickets = m_run.ticketsMeeting(*m_list.conditions[later]);
        m_run.add(std::move(finding));
    }

    LintRun &m_run;
    const RuleList &m_list;
};

bool isWithin(const std::vector<std::string> &narrow, const std::vector<std::string> &wide)
{
    return wide.empty() || (!narrow.empty() && std::all_of(narrow.begin(), narrow.end(), [&wide](const auto &name) {
               return std::find(wide.begin(), wide.end(), name) != wide.end();
           }));
}

/// Whether whoever the narrow test is about, the wide one is about, too.
bool isWithin(const CandidateTest &narrow, const CandidateTest &wide)
{
    const auto isAsked = [&narrow](const SkillAsk &ask) {
        return std::any_of(narrow.skills.begin(), narrow.skills.end(), [&ask](const SkillAsk &other) {
            return other.skill == ask.skill && other.level >= ask.level;
        });
    };
    return isWithin(narrow.teams, wide.teams) && isWithin(narrow.agents, wide.agents) &&
           (narrow.isLastAgentOnly || !wide.isLastAgentOnly) &&
           std::all_of(wide.skills.begin(), wide.skills.end(), isAsked);
}

bool finds(const AssignmentRule &earlier, const AssignmentRule &later, const Policy &policy)
{
    if (earlier.isWaitingIfNobody)
        return true;
    return isWithin(later.who, earlier.who) && earlier.rings == later.rings &&
           earlier.cap.value_or(policy.targetHigh) >= later.cap.value_or(policy.targetHigh);
}

bool isSameOutcome(const TriageRule &a, const TriageRule &b)
{
    return a.queue == b.queue && a.needs == b.needs && a.priority == b.priority && a.effort == b.effort;
}

bool isSameOutcome(const AssignmentRule &a, const AssignmentRule &b)
{
    return a.who == b.who && a.method == b.method && a.cap == b.cap && a.rings == b.rings;
}

void addContradiction(LintRun &run, PolicyPlace place, PolicyPlace other, const std::string &name)
{
    LintFinding finding = foundAt(std::move(place), LintCode::ContradictingRules, LintSeverity::Risk);
    finding.other = std::move(other);
    finding.names = {name};
    run.add(std::move(finding));
}

/// Entries that say something of the same person, team or queue: every later one that says something else.
template <class Entry, class IsSame, class Place>
void lintTwice(LintRun &run, const std::vector<Entry> &entries, IsSame isSame, Place place)
{
    for (std::size_t later = 1; later < entries.size(); ++later) {
        const auto last = entries.begin() + static_cast<std::ptrdiff_t>(later);
        const auto first =
            std::find_if(entries.begin(), last, [&](const Entry &earlier) { return isSame(earlier, entries[later]); });
        if (first != last && !(*first == entries[later]))
            addContradiction(run, place(later), place(static_cast<std::size_t>(first - entries.begin())), {});
    }
}

PolicyPlace listPlace(PolicyPlace::Part part, std::size_t position)
{
    return {.part = part, .id = 0, .queue = {}, .position = static_cast<int>(position)};
}

} // namespace

void lintUnreachableTriage(LintRun &run)
{
    const std::vector<TriageRule> &rules = run.policy().triage;
    RuleList list;
    take(list, rules, run.triage());
    list.place = [&rules](std::size_t at) { return placeOf(rules[at]); };
    list.name = [&rules](std::size_t at) { return rules[at].name; };
    list.isSame = [&rules](std::size_t a, std::size_t b) { return isSameOutcome(rules[a], rules[b]); };
    list.keeps = [](std::size_t, std::size_t) { return true; };
    ReachCheck(run, list).run();
}

void lintUnreachableRules(LintRun &run)
{
    const Policy &policy = run.policy();
    for (std::size_t queue = 0; queue < policy.queues.size(); ++queue) {
        const std::vector<AssignmentRule> &rules = policy.queues[queue].rules;
        RuleList list;
        take(list, rules, run.rules(queue));
        list.place = [&](std::size_t at) { return placeOf(policy.queues[queue], rules[at]); };
        list.name = [&rules](std::size_t at) { return rules[at].name; };
        list.isSame = [&rules](std::size_t a, std::size_t b) { return isSameOutcome(rules[a], rules[b]); };
        list.keeps = [&](std::size_t a, std::size_t b) { return finds(rules[a], rules[b], policy); };
        ReachCheck(run, list).run();
    }
}

void lintUnreachableSlaRules(LintRun &run)
{
    const std::vector<SlaRule> &rules = run.policy().sla.rules;
    RuleList list;
    take(list, rules, run.sla());
    list.unreachable = LintCode::SlaRuleUnreachable;
    list.place = [&rules](std::size_t at) { return placeOf(rules[at]); };
    list.name = [&rules](std::size_t at) { return rules[at].name; };
    list.isSame = [&rules](std::size_t a, std::size_t b) {
        return rules[a].target == rules[b].target && rules[a].calendar == rules[b].calendar;
    };
    list.keeps = [](std::size_t, std::size_t) { return true; };
    ReachCheck(run, list).run();
}

void lintContradictingEscalations(LintRun &run)
{
    const std::vector<EscalationRule> &rules = run.policy().escalations;
    const auto isSameSign = [](const EscalationRule &a, const EscalationRule &b) {
        return a.isOn && b.isOn && a.sign == b.sign && a.threshold == b.threshold && a.words == b.words;
    };
    for (std::size_t later = 1; later < rules.size(); ++later) {
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            const bool isSameTarget =
                rules[later].target == rules[earlier].target && rules[later].team == rules[earlier].team;
            if (isSameTarget || !isSameSign(rules[earlier], rules[later]) || neverHolds(run.escalations()[later]))
                continue;
            if (implies(run.escalations()[earlier], run.escalations()[later]) &&
                implies(run.escalations()[later], run.escalations()[earlier]))
                addContradiction(run, placeOf(rules[later]), placeOf(rules[earlier]), rules[earlier].name);
        }
    }
}

void lintContradictingEntries(LintRun &run)
{
    const Policy &policy = run.policy();
    const auto isSameWhom = [](const auto &a, const auto &b) {
        return a.agent.empty() && b.agent.empty() ? a.team == b.team : a.agent == b.agent;
    };
    lintTwice(run, policy.capacityShares, isSameWhom,
              [](std::size_t at) { return listPlace(PolicyPlace::Part::Capacity, at); });
    for (const CapacityProfile &profile : policy.profiles) {
        lintTwice(run, profile.exceptions, isSameWhom, [&profile](std::size_t at) {
            PolicyPlace place = placeOf(profile);
            place.position = static_cast<int>(at);
            return place;
        });
    }
    lintTwice(
        run, policy.leads, [](const TeamLead &a, const TeamLead &b) { return a.team == b.team; },
        [](std::size_t at) { return listPlace(PolicyPlace::Part::Leads, at); });
    lintTwice(
        run, policy.queues, [](const QueuePolicy &a, const QueuePolicy &b) { return a.queue == b.queue; },
        [&policy](std::size_t at) {
            PolicyPlace place = placeOf(policy.queues[at]);
            place.position = static_cast<int>(at);
            return place;
        });
    lintTwice(
        run, policy.sla.calendars, [](const auto &a, const auto &b) { return a.name == b.name; },
        [&policy](std::size_t at) {
            PolicyPlace place = listPlace(PolicyPlace::Part::Calendar, at);
            place.queue = policy.sla.calendars[at].name;
            return place;
        });
}

} // namespace evenkeel
