// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/mender.h"

#include "routing/unblock.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

using Kind = RemedyChange::Kind;

/// Finds the change that mends a gate.
class Mender
{
public:
    Mender(const LiveDesk &desk, const Asking &asking, std::size_t position)
        : m_desk(desk)
        , m_asking(asking)
        , m_row(desk.agents().rows()[position])
    {}

    [[nodiscard]] std::optional<RemedyChange> mend(const GateOutcome &gate) const
    {
        RemedyChange change;
        switch (gate.gate) {
        case Gate::Presence:
        case Gate::Shift:
        case Gate::AfterHours:
        case Gate::Focus:
        case Gate::WrapUp:
        case Gate::Ramp:
        case Gate::Rate:
            return mendTime(gate);
        case Gate::Queue:
            change.kind = Kind::ServeQueue;
            change.queue = m_asking.ask.ticket.queue;
            return change;
        case Gate::Rule:
            return mendRule();
        case Gate::Skill:
        case Gate::Language:
            return level(gate.skill, static_cast<Proficiency>(static_cast<int>(gate.limit)));
        case Gate::Channel:
            change.kind = Kind::TakeChannel;
            return change;
        case Gate::Capacity:
            return mendCapacity(gate);
        case Gate::Profile:
            return mendProfile(gate);
        case Gate::Complexity:
            change.kind = Kind::ComplexLimit;
            change.from = gate.limit;
            change.to = gate.value;
            return change;
        case Gate::Declined:
            change.kind = Kind::AskAgain;
            return change;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] std::optional<RemedyChange> mendTime(const GateOutcome &gate) const
    {
        RemedyChange change;
        change.at = opensAt(m_row, m_asking);
        if (change.at)
            return change;
        change.kind = Kind::Available;
        const bool isByHand = gate.gate == Gate::Presence || gate.gate == Gate::Shift;
        return isByHand ? std::optional(change) : std::nullopt;
    }
    [[nodiscard]] RemedyChange level(SkillId skill, Proficiency asked) const
    {
        RemedyChange change;
        change.kind = Kind::SkillLevel;
        change.skill = skill;
        change.from = static_cast<double>(levelOf(m_row.agent, skill));
        change.to = static_cast<double>(asked);
        return change;
    }
    [[nodiscard]] std::optional<RemedyChange> mendRule() const
    {
        const RuleWho &who = m_asking.rule.who;
        for (const SkillNeed &need : who.skills) {
            if (need.skill.isValid() && levelOf(m_row.agent, need.skill) < need.level)
                return level(need.skill, need.level);
        }
        const bool isInTeam = std::binary_search(who.teams.begin(), who.teams.end(), m_row.agent.team);
        if (!who.hasTeams || who.teams.empty() || isInTeam)
            return std::nullopt;
        RemedyChange change;
        change.kind = Kind::JoinTeam;
        change.team = who.teams.front();
        return change;
    }
    [[nodiscard]] std::optional<RemedyChange> mendCapacity(const GateOutcome &gate) const
    {
        const CompiledPolicy &compiled = m_desk.compiled();
        const double cap = compiled.caps()[compiled.capOf(m_asking.rule, m_asking.ask.ticket.priority)] *
                           compiled.capacityShare(m_row.agent.id, m_row.agent.team);
        if (cap <= 0)
            return std::nullopt;
        RemedyChange change;
        change.kind = Kind::Capacity;
        change.from = m_row.ownCapacity;
        change.to = m_row.ownCapacity;
        // Whoever has no capacity at all may hold one ticket of any weight with the first unit.
        if (m_row.load == 0 && m_row.ownCapacity <= 0)
            change.to += 1;
        else
            change.to += std::max(1.0, std::ceil((gate.value - 0.0005) / cap - m_row.ownCapacity));
        return change;
    }
    [[nodiscard]] std::optional<RemedyChange> mendProfile(const GateOutcome &gate) const
    {
        RemedyChange change;
        change.kind = Kind::ProfileLimit;
        change.profile = gate.profile;
        change.from = gate.limit;
        change.to = gate.value;
        for (const RoutingProfile &profile : m_desk.compiled().profiles()) {
            if (profile.id != gate.profile || profile.measure != CapacityMeasure::EffortMinutes)
                continue;
            const double left = static_cast<double>(m_row.moment.opening.timeLeft(m_desk.now()).count()) / 60000.0;
            if (left <= 0)
                return std::nullopt;
            change.from = gate.limit / left;
            change.to = std::ceil(gate.value / left * 100.0) / 100.0;
        }
        return change;
    }

    const LiveDesk &m_desk;
    const Asking &m_asking;
    const AgentRow &m_row;
};

} // namespace

std::optional<RemedyChange> mend(const LiveDesk &desk, const Asking &asking, std::size_t agent, const GateOutcome &gate)
{
    return Mender(desk, asking, agent).mend(gate);
}

} // namespace evenkeel
