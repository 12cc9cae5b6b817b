// SPDX-License-Identifier: GPL-3.0-or-later
// Relaxation that comes too late or changes nothing, and overflow that goes in a circle.
#include "routing/lint/lintrun.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

namespace evenkeel {

namespace {

constexpr int OptionalSteps = 3; ///< from advanced to none

using RingCheck = void (*)(LintRun &run, const QueuePolicy &queue, const AssignmentRule &rule);

void eachRule(LintRun &run, RingCheck check)
{
    for (const QueuePolicy &queue : run.policy().queues) {
        for (const AssignmentRule &rule : queue.rules) {
            if (rule.isOn && rule.rings)
                check(run, queue, rule);
        }
    }
}

/// Minutes by the clock after which every first response is due, whenever in the week a ticket comes.
double longestPromise(const SlaPolicy &sla)
{
    const auto clockMinutes = [&sla](std::chrono::minutes target, const WeekPattern &week, bool isAlwaysOpen) {
        const int open = isAlwaysOpen ? WeekMinutes::Count : WeekMinutes::of(week.spans).count();
        const auto holidays = static_cast<double>(sla.holidays.size()) * WeekMinutes::MinutesPerDay;
        if (open == 0)
            return HUGE_VAL;
        return (std::ceil(static_cast<double>(target.count()) / open) + 1) * WeekMinutes::Count + holidays;
    };
    double longest = 0;
    for (const SlaTarget &target : sla.targets)
        longest = std::max(longest, clockMinutes(target.firstResponse, sla.hours, false));
    for (const SlaRule &rule : sla.rules) {
        const auto calendar = std::find_if(sla.calendars.begin(), sla.calendars.end(),
                                           [&rule](const auto &entry) { return entry.name == rule.calendar; });
        const bool isOwn = calendar != sla.calendars.end();
        const bool isAlwaysOpen = isOwn && calendar->isAroundTheClock;
        longest = std::max(longest,
                           clockMinutes(rule.target.firstResponse, isOwn ? calendar->week : sla.hours, isAlwaysOpen));
    }
    return longest;
}

/// How late a ring may open at the latest to be of use.
double latestUse(const Ring &ring, const Policy &policy)
{
    return ring.trigger == RingTrigger::SlaShare ? 1.0 : longestPromise(policy.sla);
}

/// The ring after which this one has nothing left to open: of its kind everything is open already.
std::optional<std::size_t> openedBefore(const std::vector<Ring> &rings, std::size_t at)
{
    int steps = 0;
    for (std::size_t earlier = 0; earlier < at; ++earlier) {
        const RingAction action = rings[earlier].action;
        steps += action == RingAction::DropStep ? 1 : 0;
        const bool isWidening =
            rings[at].action == RingAction::WidenToTeams || rings[at].action == RingAction::WidenToAll;
        if (isWidening && action == RingAction::WidenToAll)
            return earlier;
        const bool isDropping = rings[at].action == RingAction::DropStep || rings[at].action == RingAction::DropSkill;
        if (isDropping && steps == OptionalSteps)
            return earlier;
    }
    return std::nullopt;
}

void addEndless(LintRun &run, PolicyPlace place, PolicyPlace other, double value, double limit)
{
    LintFinding finding = foundAt(std::move(place), LintCode::EndlessRelaxation, LintSeverity::Risk);
    finding.other = std::move(other);
    finding.value = value;
    finding.limit = limit;
    run.add(std::move(finding));
}

void lintEndlessRings(LintRun &run, const QueuePolicy &queue, const AssignmentRule &rule)
{
    const std::vector<Ring> &rings = *rule.rings;
    std::optional<std::size_t> late; // rings open in their order: behind a late one all are late
    for (std::size_t at = 0; at < rings.size(); ++at) {
        const double limit = latestUse(rings[at], run.policy());
        const bool isLate = !(rings[at].after <= limit);
        const PolicyPlace place = placeOfRing(queue, rule, at);
        if (const auto before = openedBefore(rings, at))
            addEndless(run, place, placeOfRing(queue, rule, *before), rings[at].after, limit);
        else if (rings[at].action != RingAction::TellLead && (isLate || late))
            addEndless(run, place, placeOfRing(queue, rule, isLate ? at : *late), rings[at].after, limit);
        if (isLate && !late)
            late = at;
    }
}

bool usesDefaultLadder(const Policy &policy)
{
    const auto hasDefault = [](const QueuePolicy &queue) {
        return queue.rules.empty() || std::any_of(queue.rules.begin(), queue.rules.end(),
                                                  [](const auto &rule) { return rule.isOn && !rule.rings; });
    };
    return policy.queues.empty() || std::any_of(policy.queues.begin(), policy.queues.end(), hasDefault);
}

/// What is known of the optional needs of a queue's tickets, from triage and from the tickets there now.
struct OptionalNeeds
{
    std::set<SkillId> skills;
    bool isAnyKnown = false;
};

OptionalNeeds optionalNeedsIn(const LintRun &run, const std::string &queue)
{
    OptionalNeeds needs;
    for (const TriageRule &rule : run.policy().triage) {
        for (const SkillAsk &ask : rule.needs) {
            if (!rule.isOn || (!rule.queue.empty() && rule.queue != queue))
                continue;
            needs.isAnyKnown = true;
            if (const auto id = run.roster().skill(ask.skill); id && !ask.isRequired)
                needs.skills.insert(*id);
        }
    }
    const std::optional<QueueId> id = run.roster().queue(queue);
    for (const RoutingTicket &ticket : run.desk().picture.tickets) {
        if (!id || ticket.queue != *id)
            continue;
        needs.isAnyKnown = true;
        for (const SkillNeed &need : ticket.needs) {
            if (!need.isRequired)
                needs.skills.insert(need.skill);
        }
    }
    return needs;
}

bool isSubset(const std::vector<std::string> &teams, const std::vector<std::string> &of)
{
    return std::all_of(teams.begin(), teams.end(),
                       [&of](const auto &team) { return std::find(of.begin(), of.end(), team) != of.end(); });
}

class IdleRings final
{
public:
    IdleRings(LintRun &run, const QueuePolicy &queue, const AssignmentRule &rule)
        : m_run(run)
        , m_queue(queue)
        , m_rule(rule)
        , m_teams(rule.who.teams)
    {}

    void run()
    {
        for (std::size_t at = 0; at < m_rule.rings->size(); ++at) {
            const Ring &ring = (*m_rule.rings)[at];
            if (!openedBefore(*m_rule.rings, at) && isIdle(ring))
                add(at, ring);
            m_teams.insert(m_teams.end(), ring.teams.begin(), ring.teams.end());
        }
    }

private:
    bool isIdle(const Ring &ring)
    {
        switch (ring.action) {
        case RingAction::WidenToTeams:
            return m_rule.who.teams.empty() || isSubset(ring.teams, m_teams);
        case RingAction::WidenToAll:
            return m_rule.who.teams.empty();
        case RingAction::Overflow:
            return isIdleOverflow();
        case RingAction::DropSkill:
            return isIdleDrop(ring.skill);
        default:
            return false;
        }
    }

    bool isIdleOverflow()
    {
        const std::size_t links = m_run.roster().overflowChain(m_queue.queue).size();
        return ++m_overflows > links || m_run.roster().reach(m_queue.queue, m_overflows).size() ==
                                            m_run.roster().reach(m_queue.queue, m_overflows - 1).size();
    }

    bool isIdleDrop(const std::string &skill)
    {
        if (!m_dropped.insert(skill).second)
            return true;
        if (!m_needs)
            m_needs = optionalNeedsIn(m_run, m_queue.queue);
        const std::optional<SkillId> id = m_run.roster().skill(skill);
        return id && m_needs->isAnyKnown && !m_needs->skills.contains(*id);
    }

    void add(std::size_t at, const Ring &ring)
    {
        LintFinding finding =
            foundAt(placeOfRing(m_queue, m_rule, at), LintCode::RingChangesNothing, LintSeverity::Remark);
        if (ring.action == RingAction::DropSkill)
            finding.names = {ring.skill};
        m_run.add(std::move(finding));
    }

    LintRun &m_run;
    const QueuePolicy &m_queue;
    const AssignmentRule &m_rule;
    std::vector<std::string> m_teams;
    std::set<std::string> m_dropped;
    std::optional<OptionalNeeds> m_needs;
    std::size_t m_overflows = 0;
};

} // namespace

void lintEndlessRelaxation(LintRun &run)
{
    eachRule(run, lintEndlessRings);
    const Policy &policy = run.policy();
    if (!(policy.relaxEvery <= 1.0) && usesDefaultLadder(policy))
        addEndless(run, {}, {}, policy.relaxEvery, 1.0);
}

void lintIdleRings(LintRun &run)
{
    eachRule(run, [](LintRun &of, const QueuePolicy &queue, const AssignmentRule &rule) {
        IdleRings(of, queue, rule).run();
    });
}

void lintOverflowCycles(LintRun &run)
{
    std::map<std::string, std::string> next;
    for (const QueuePolicy &queue : run.policy().queues) {
        if (!queue.overflow.empty())
            next.emplace(queue.queue, queue.overflow);
    }
    std::set<std::string> told;
    for (const QueuePolicy &queue : run.policy().queues) {
        std::vector<std::string> circle{queue.queue};
        for (auto to = next.find(queue.queue); to != next.end(); to = next.find(to->second)) {
            if (std::find(circle.begin(), circle.end(), to->second) != circle.end())
                break;
            circle.push_back(to->second);
        }
        const auto last = next.find(circle.back());
        if (told.contains(queue.queue) || last == next.end() || last->second != queue.queue)
            continue;
        told.insert(circle.begin(), circle.end());
        LintFinding finding = foundAt(placeOf(queue), LintCode::OverflowCycle, LintSeverity::Risk);
        finding.names = circle;
        run.add(std::move(finding));
    }
}

} // namespace evenkeel
