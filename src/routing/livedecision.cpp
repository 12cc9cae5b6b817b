// SPDX-License-Identifier: GPL-3.0-or-later
// The deciding half of LiveDesk: reads the desk, changes nothing.
#include "routing/livedesk.h"

#include "base/hash.h"
#include "routing/choice.h"
#include "routing/policyprint.h"
#include "routing/tracer.h"
#include "routing/unblock.h"

#include <algorithm>
#include <optional>

namespace evenkeel {

std::vector<SkillId> LiveDesk::taughtSkills(const TicketAsk &ask) const
{
    std::vector<SkillId> taught;
    if (!ask.isForGrowth)
        return taught;
    for (const AskedNeed &need : ask.needs) {
        const bool isMet = std::find(taught.begin(), taught.end(), need.need.skill) != taught.end();
        if (need.isLanguage || isMet || !m_agents.learning(need.need.skill))
            continue;
        AgentSet teachers = m_agents.abilities().atLeast(need.skill, Proficiency::Advanced);
        teachers &= m_agents.sets().present;
        if (teachers.countIn(m_agents.sets().onShift) > 0)
            taught.push_back(need.need.skill);
    }
    return taught;
}

void LiveDesk::forEachRule(const TicketAsk &ask, const std::function<bool(const Asking &)> &visit) const
{
    const SlaReading reading = slaReading(ask, m_hours, m_now);
    const std::vector<SkillId> taught = taughtSkills(ask);
    const Policy &policy = m_compiled->policy();
    const auto isEnough = [&](const RoutingRule &rule) {
        const Relaxation &relaxed = openRings(rule, reading, policy);
        return visit({.ask = ask,
                      .compiled = *m_compiled,
                      .policy = policy,
                      .now = m_now,
                      .rule = rule,
                      .relaxed = relaxed,
                      .overflows = openOverflows(relaxed, ask.ticket, policy),
                      .minutesLeft = reading.minutesLeft,
                      .taught = taught});
    };
    bool isAnyTried = false;
    for (const ApplicableRule &applicable : ask.rules) {
        if (!applicable.holds(ask.ticket.facts, reading.moving()))
            continue;
        isAnyTried = true;
        if (isEnough(*applicable.rule) || applicable.rule->isWaitingIfNobody)
            return;
    }
    if (!isAnyTried)
        isEnough(m_compiled->defaultRule());
}

std::uint64_t LiveDesk::inputHash(const TicketAsk &ask, const SlaReading &reading) const
{
    std::uint64_t agents = m_agents.print();
    if (const auto position = m_agents.find(ask.holder())) {
        const AgentRow &row = m_agents.rows()[*position];
        agents += printOf(row, row.standingWithout(ask, *m_compiled, m_now), *m_compiled, m_now) - row.print;
    }
    Fingerprint print;
    print.add(toMillis(m_now)).add(static_cast<std::int64_t>(m_compiled->print()));
    print.add(static_cast<std::int64_t>(agents)).add(static_cast<std::int64_t>(ask.fingerprint));
    addTo(print, reading.share);
    if (m_compiled->uses(AssignmentMethod::LeastCost))
        addTo(print, reading.minutesLeft);
    // What the conditions answer is looked at, not what they asked.
    const auto addRule = [&](const RoutingRule &rule) {
        print.add(rule.id).add(openRings(rule, reading, m_compiled->policy()).rings);
    };
    bool isAnyTried = false;
    for (const ApplicableRule &applicable : ask.rules) {
        if (!applicable.holds(ask.ticket.facts, reading.moving()))
            continue;
        isAnyTried = true;
        addRule(*applicable.rule);
    }
    if (!isAnyTried)
        addRule(m_compiled->defaultRule());
    return print.value();
}

Decision LiveDesk::blank(const TicketAsk &ask) const
{
    const SlaReading reading = slaReading(ask, m_hours, m_now);
    Decision decision;
    decision.ticket = ask.ticket.id;
    decision.at = m_now;
    decision.policyVersion = m_compiled->policy().version;
    decision.agentsConsidered = static_cast<int>(m_agents.rows().size());
    decision.slaShare = reading.share;
    decision.inputHash = inputHash(ask, reading);
    decision.asOfEvent = m_asOf;
    decision.askedMethod = m_askedMethod;
    return decision;
}

void LiveDesk::noteRule(Decision &decision, const Asking &asking) const
{
    decision.method = asking.rule.method;
    decision.rule = asking.rule.id;
    decision.ring = asking.relaxed.rings;
    decision.isLeadTold = asking.relaxed.isLeadTold;
}

void LiveDesk::noteNeed(Decision &decision, const Asking &asking) const
{
    decision.blockedNeed.reset();
    const auto gate = decision.candidates > 0 ? std::nullopt : decision.blockingGate();
    if (gate == Gate::Skill || gate == Gate::Language)
        decision.blockedNeed = rarestNeed(m_agents, asking, *gate);
}

void LiveDesk::note(Decision &decision, const Asking &asking, const Eligibility &eligible) const
{
    noteRule(decision, asking);
    decision.stopped = eligible.stopped;
    decision.candidates = eligible.candidates.count();
    noteNeed(decision, asking);
}

Decision LiveDesk::decide(const TicketAsk &ask) const
{
    if (!ask.isWaiting())
        return trace(ask).decision;
    Decision decision = blank(ask);
    forEachRule(ask, [&](const Asking &asking) {
        const Eligibility eligible = findEligible(m_agents, asking);
        note(decision, asking, eligible);
        if (decision.candidates == 0)
            return false;
        decision.ranking = rankBest(m_agents, eligible, asking);
        takeFirst(decision);
        return true;
    });
    return decision;
}

bool LiveDesk::isCandidate(const TicketAsk &ask, std::size_t agent) const
{
    bool isCandidate = false;
    forEachRule(ask, [&](const Asking &asking) {
        const AgentSet candidates = findEligible(m_agents, asking).candidates;
        isCandidate = candidates.contains(agent);
        return !candidates.isEmpty();
    });
    return isCandidate;
}

Trace LiveDesk::traceOfRule(const Asking &asking) const
{
    Trace trace;
    trace.decision = blank(asking.ask);
    noteRule(trace.decision, asking);
    trace.ring = asking.relaxed.rings;
    trace.lines = traceLines(m_agents, asking);
    summarize(trace.lines, trace.decision);
    noteNeed(trace.decision, asking);
    trace.unblock = smallestUnblock(m_agents, trace.lines, asking);
    return trace;
}

Trace LiveDesk::trace(const TicketAsk &ask, AgentId towards) const
{
    Trace first;
    std::optional<Trace> found;
    int passedOver = 0;
    forEachRule(ask, [&](const Asking &asking) {
        Trace trace = traceOfRule(asking);
        const bool hasCandidates = trace.decision.agent.isValid();
        const bool isLeading = std::any_of(trace.lines.begin(), trace.lines.end(), [towards](const TraceLine &line) {
            return line.agent == towards && line.isCandidate();
        });
        if (isLeading) {
            trace.rulesPassedOver = passedOver;
            found = std::move(trace);
            return true;
        }
        if (passedOver == 0)
            first = std::move(trace);
        passedOver += hasCandidates ? 1 : 0;
        return hasCandidates && !towards.isValid();
    });
    return found ? std::move(*found) : first;
}

} // namespace evenkeel
