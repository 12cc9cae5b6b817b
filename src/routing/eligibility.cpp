// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/eligibility.h"

namespace evenkeel {

namespace {

/// Narrows the candidates gate by gate and keeps the counts.
class Sieve
{
public:
    Sieve(const AgentTable &agents, const Asking &asking)
        : m_agents(agents)
        , m_asking(asking)
        , m_left(agents.everybody().count())
    {
        m_result.candidates = agents.everybody();
    }

    void presence() { only(Gate::Presence, m_agents.present()); }
    void shift()
    {
        m_result.candidates &= m_agents.onShift();
        if (m_asking.policy.mustFitShift) {
            m_result.candidates.keepIf([this](std::size_t agent) {
                return m_agents.rows()[agent].opening.timeLeft(m_asking.now) >= m_asking.ask.ticket.expectedHandling;
            });
        }
        count(Gate::Shift);
    }
    void queue()
    {
        if (m_asking.ask.queue != NoSlot)
            only(Gate::Queue, m_agents.abilities().serving(m_asking.ask.queue));
    }
    void levels(Gate gate)
    {
        for (const AskedNeed &need : m_asking.ask.needs) {
            const Proficiency level = need.levelIn(m_asking.ring);
            if (need.isLanguage == (gate == Gate::Language) && level != Proficiency::None)
                m_result.candidates &= m_agents.abilities().atLeast(need.skill, level);
        }
        count(gate);
    }
    void channel() { only(Gate::Channel, m_agents.abilities().working(m_asking.ask.ticket.channel)); }
    void capacity()
    {
        const bool isUrgent = m_asking.ask.ticket.priority == Priority::Urgent;
        m_result.candidates.keepAtLeast(m_agents.room(isUrgent), m_asking.ask.weight);
        count(Gate::Capacity);
    }
    void complexity()
    {
        if (m_asking.ask.isComplex)
            only(Gate::Complexity, m_agents.openToComplex());
    }
    void ramp() { only(Gate::Ramp, m_agents.pastRamp()); }
    void declined()
    {
        if (m_asking.ask.ticket.declinedBy.empty())
            return;
        AgentSet others = m_result.candidates;
        for (const AgentId agent : m_asking.ask.ticket.declinedBy) {
            if (const auto position = m_agents.find(agent))
                others.set(*position, false);
        }
        if (others.count() == 0)
            return; // nobody else is eligible: a decline does not strand the ticket
        m_result.candidates = std::move(others);
        count(Gate::Declined);
    }

    [[nodiscard]] Eligibility take() { return std::move(m_result); }

private:
    void only(Gate gate, const AgentSet &passing)
    {
        m_result.candidates &= passing;
        count(gate);
    }
    void count(Gate gate)
    {
        const int before = m_left;
        m_left = m_result.candidates.count();
        m_result.stopped[static_cast<std::size_t>(gate)] = before - m_left;
    }

    const AgentTable &m_agents;
    const Asking &m_asking;
    Eligibility m_result;
    int m_left;
};

} // namespace

Eligibility findEligible(const AgentTable &agents, const Asking &asking)
{
    Sieve sieve(agents, asking);
    sieve.presence();
    sieve.shift();
    sieve.queue();
    sieve.levels(Gate::Skill);
    sieve.levels(Gate::Language);
    sieve.channel();
    sieve.capacity();
    sieve.complexity();
    sieve.ramp();
    sieve.declined();
    return sieve.take();
}

} // namespace evenkeel
