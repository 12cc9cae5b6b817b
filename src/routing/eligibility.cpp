// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/eligibility.h"

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

/// Narrows the candidates gate by gate and keeps the counts.
class Sieve
{
public:
    Sieve(const AgentTable &agents, const Asking &asking)
        : m_agents(agents)
        , m_asking(asking)
        , m_ask(asking.ask)
        , m_left(static_cast<int>(agents.rows().size()))
    {
        m_result.candidates = agents.sets().everybody;
    }

    void availability()
    {
        const AgentTable::Sets &sets = m_agents.sets();
        only(Gate::Presence, sets.present);
        shift();
        const AfterHours rule = m_asking.policy.protection.afterHours;
        const bool isUrgent = m_ask.ticket.priority == Priority::Urgent;
        if (rule == AfterHours::Nothing || (rule == AfterHours::UrgentOnly && !isUrgent))
            only(Gate::AfterHours, sets.duringHours);
        only(Gate::Focus, sets.unfocused);
        only(Gate::WrapUp, sets.wrappedUp);
    }
    void ability()
    {
        queue();
        rule();
        skills();
        levels(Gate::Language);
        count(Gate::Language);
        only(Gate::Channel, m_agents.abilities().working(m_ask.ticket.channel));
    }
    void room()
    {
        const CompiledPolicy &compiled = m_asking.compiled;
        const Priority priority = m_ask.ticket.priority;
        m_result.candidates.keepAtLeast(m_agents.room(compiled.capOf(m_asking.rule, priority)), m_ask.weight);
        count(Gate::Capacity);
        profiles();
        if (m_ask.isComplex)
            only(Gate::Complexity, m_agents.sets().openToComplex);
        only(Gate::Ramp, m_agents.sets().pastRamp);
        if (m_asking.policy.protection.assignmentsPerHour > 0)
            only(Gate::Rate, m_agents.sets().belowRate);
    }
    void declined()
    {
        if (m_ask.ticket.declinedBy.empty())
            return;
        AgentSet others = m_result.candidates;
        for (const AgentId agent : m_ask.ticket.declinedBy) {
            if (const auto position = m_agents.find(agent))
                others.set(*position, false);
        }
        if (others.isEmpty())
            return; // nobody else is eligible: a decline does not strand the ticket
        m_result.candidates = std::move(others);
        count(Gate::Declined);
    }

    [[nodiscard]] Eligibility take()
    {
        if (m_result.isGrowth) {
            m_result.growing &= m_result.candidates;
            m_result.isGrowth = !m_result.growing.isEmpty();
        }
        return std::move(m_result);
    }

private:
    void shift()
    {
        if (m_asking.policy.mustFitShift) {
            m_result.candidates.keepIf([this](std::size_t agent) {
                return m_agents.shiftEnds()[agent].timeLeft(m_asking.now) >= m_ask.ticket.expectedHandling;
            });
        }
        m_result.candidates &= m_agents.sets().onShift;
        count(Gate::Shift);
    }
    void queue()
    {
        if (m_ask.queue == NoSlot)
            return;
        const AgentAbilities &abilities = m_agents.abilities();
        if (m_asking.overflows == 0 || m_ask.queueRules->overflow.empty())
            return only(Gate::Queue, abilities.serving(m_ask.queue));
        AgentSet serving = abilities.serving(m_ask.queue);
        const auto &chain = m_ask.queueRules->overflow;
        for (std::size_t link = 0; link < chain.size() && link < static_cast<std::size_t>(m_asking.overflows); ++link) {
            if (const AgentSet *more = abilities.servingQueue(chain[link]))
                serving |= *more;
        }
        only(Gate::Queue, serving);
    }
    void rule()
    {
        const RuleWho &who = m_asking.rule.who;
        if (who.isAnybody())
            return;
        m_result.candidates &= m_agents.about(m_asking.rule, m_asking.relaxed);
        if (who.isLastAgentOnly) {
            AgentSet last(m_agents.rows().size());
            const AgentId agent = m_ask.ticket.affinityAgent;
            const auto position = m_agents.find(agent);
            if (position && isAffine(m_ask.ticket, agent, m_asking.policy, m_asking.now))
                last.set(*position, true);
            m_result.candidates &= last;
        }
        count(Gate::Rule);
    }
    void levels(Gate gate)
    {
        for (const AskedNeed &need : m_ask.needs) {
            const Proficiency level = need.levelIn(m_asking.relaxed);
            if (need.isLanguage == (gate == Gate::Language) && level != Proficiency::None)
                m_result.candidates &= m_agents.abilities().atLeast(need.skill, level);
        }
    }
    void skills()
    {
        if (m_asking.taught.empty()) {
            levels(Gate::Skill);
        } else {
            growers();
            levels(Gate::Skill);
            m_result.candidates |= m_result.growing;
        }
        count(Gate::Skill);
    }
    /// Of the candidates before the Skill gate those who miss exactly one need, by one level, and are learning it.
    void growers()
    {
        const AgentAbilities &abilities = m_agents.abilities();
        m_result.growing = AgentSet(m_agents.rows().size());
        for (const SkillId skill : m_asking.taught) {
            const AgentSet *learning = m_agents.learning(skill);
            if (!learning)
                continue;
            const auto [level, isOnce] = highestAsked(skill);
            if (level == Proficiency::None || !isOnce)
                continue;
            AgentSet growing = m_result.candidates;
            growing &= *learning;
            const Slot slot = slotOf(skill);
            growing -= abilities.atLeast(slot, level);
            if (level > Proficiency::Basic)
                growing &= abilities.atLeast(slot, static_cast<Proficiency>(static_cast<int>(level) - 1));
            for (const AskedNeed &need : m_ask.needs) {
                const Proficiency least = need.levelIn(m_asking.relaxed);
                if (!need.isLanguage && need.need.skill != skill && least != Proficiency::None)
                    growing &= abilities.atLeast(need.skill, least);
            }
            m_result.growing |= growing;
        }
        m_result.isGrowth = !m_result.growing.isEmpty();
    }
    /// Whoever misses the highest of a skill's levels misses exactly one need only where it is asked once.
    [[nodiscard]] std::pair<Proficiency, bool> highestAsked(SkillId skill) const
    {
        std::pair highest(Proficiency::None, false);
        for (const AskedNeed &need : m_ask.needs) {
            const Proficiency level = need.levelIn(m_asking.relaxed);
            if (need.need.skill == skill && !need.isLanguage && level >= highest.first)
                highest = {level, level > highest.first};
        }
        return highest;
    }
    [[nodiscard]] Slot slotOf(SkillId skill) const
    {
        const auto need = std::find_if(m_ask.needs.begin(), m_ask.needs.end(),
                                       [skill](const AskedNeed &of) { return of.need.skill == skill; });
        return need->skill;
    }
    void profiles()
    {
        const auto &all = m_asking.compiled.profiles();
        if (all.empty())
            return;
        for (std::size_t profile = 0; profile < all.size(); ++profile) {
            if (isStoppedBy(all[profile], m_ask))
                m_agents.keepWithRoom(m_result.candidates, m_asking.compiled, profile, m_ask.ticket.priority,
                                      profileUse(m_ask, all[profile]));
        }
        count(Gate::Profile);
    }
    void only(Gate gate, const AgentSet &passing)
    {
        const int gone = m_result.candidates.keep(passing);
        m_result.stopped[static_cast<std::size_t>(gate)] = gone;
        m_left -= gone;
    }
    void count(Gate gate)
    {
        const int before = m_left;
        m_left = m_result.candidates.count();
        m_result.stopped[static_cast<std::size_t>(gate)] = before - m_left;
    }

    const AgentTable &m_agents;
    const Asking &m_asking;
    const TicketAsk &m_ask;
    Eligibility m_result;
    int m_left;
};

} // namespace

Eligibility findEligible(const AgentTable &agents, const Asking &asking)
{
    Sieve sieve(agents, asking);
    sieve.availability();
    sieve.ability();
    sieve.room();
    sieve.declined();
    return sieve.take();
}

AgentSet eligibleApartFromRoom(const AgentTable &agents, const Asking &asking)
{
    Sieve sieve(agents, asking);
    sieve.availability();
    sieve.ability();
    return sieve.take().candidates;
}

std::optional<SkillNeed> rarestNeed(const AgentTable &agents, const Asking &asking, Gate gate)
{
    std::optional<SkillNeed> rarest;
    int fewest = 0;
    for (const AskedNeed &need : asking.ask.needs) {
        const Proficiency level = need.levelIn(asking.relaxed);
        if (need.isLanguage != (gate == Gate::Language) || level == Proficiency::None)
            continue;
        const int meeting = agents.abilities().atLeast(need.skill, level).count();
        if (rarest && meeting >= fewest)
            continue;
        fewest = meeting;
        rarest = SkillNeed{need.need.skill, level, need.need.isRequired};
    }
    return rarest;
}

} // namespace evenkeel
