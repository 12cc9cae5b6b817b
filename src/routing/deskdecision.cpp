// SPDX-License-Identifier: GPL-3.0-or-later
// The deciding half of Dispatcher::Desk: reads the desk, changes nothing.
#include "routing/desk.h"

#include "base/hash.h"
#include "routing/choice.h"
#include "routing/eligibility.h"
#include "routing/tracer.h"
#include "routing/unblock.h"

#include <bit>
#include <initializer_list>

namespace evenkeel {

std::uint64_t fingerprintOf(const Policy &policy)
{
    Fingerprint print;
    for (const double number : {policy.targetHigh, policy.urgentCap, policy.relaxEvery, policy.layered.skillFit,
                                policy.layered.loadRatio, policy.layered.affinity, policy.layered.speed})
        print.add(std::bit_cast<std::int64_t>(number));
    print.add(static_cast<std::int64_t>(policy.method)).add(policy.affinity.count()).add(policy.complexInFlight);
    print.add(policy.rampAfterShiftStart.count()).add(policy.rampTickets).add(policy.mustFitShift ? 1 : 0);
    return print.value();
}

Asking Dispatcher::Desk::asking(const TicketAsk &ask) const
{
    return {ask, m_policy, m_now, ringOf(ask.ticket, m_policy, m_hours, m_now)};
}

std::uint64_t Dispatcher::Desk::inputHash(const Asking &asking, double slaShare) const
{
    std::uint64_t agents = m_agents.print();
    if (const auto position = m_agents.find(asking.ask.ticket.agent)) {
        const AgentRow &row = m_agents.rows()[*position];
        agents += AgentTable::printOf(row, standingWithout(row, asking.ask), m_policy) - row.print;
    }
    Fingerprint print;
    print.add(toMillis(m_now)).add(static_cast<std::int64_t>(m_policyPrint)).add(static_cast<std::int64_t>(agents));
    print.add(static_cast<std::int64_t>(asking.ask.fingerprint)).add(std::bit_cast<std::int64_t>(slaShare));
    return print.add(asking.ring).value();
}

Decision Dispatcher::Desk::blank(const Asking &asking) const
{
    Decision decision;
    decision.ticket = asking.ask.ticket.id;
    decision.at = m_now;
    decision.method = m_policy.method;
    decision.policyVersion = m_policy.version;
    decision.ring = asking.ring;
    decision.slaShare = slaShare(asking.ask);
    decision.inputHash = inputHash(asking, decision.slaShare);
    decision.asOfEvent = m_asOf;
    return decision;
}

Decision Dispatcher::Desk::decide(const TicketAsk &ask) const
{
    if (ask.ticket.agent.isValid())
        return trace(ask).decision;
    const Asking question = asking(ask);
    Decision decision = blank(question);
    const Eligibility eligible = findEligible(m_agents, question);
    decision.stopped = eligible.stopped;
    decision.candidates = eligible.candidates.count();
    decision.agentsConsidered = static_cast<int>(m_agents.rows().size());
    decision.ranking = rankBest(m_agents, eligible.candidates, question);
    if (!decision.ranking.empty())
        decision.agent = decision.ranking.front().agent;
    return decision;
}

bool Dispatcher::Desk::isCandidate(const TicketAsk &ask, std::size_t agent) const
{
    return findEligible(m_agents, asking(ask)).candidates.contains(agent);
}

Trace Dispatcher::Desk::trace(const TicketAsk &ask) const
{
    const Asking question = asking(ask);
    Trace trace;
    trace.decision = blank(question);
    trace.ring = question.ring;
    trace.lines = traceLines(m_agents, question);
    summarize(trace.lines, trace.decision);
    trace.unblock = smallestUnblock(m_agents, trace.lines);
    return trace;
}

} // namespace evenkeel
