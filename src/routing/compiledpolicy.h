// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/routingrule.h"

#include <cstdint>
#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

namespace evenkeel {

/// A policy with its names looked up once. A name that the desk does not have names nothing: a rule limited to an
/// unknown team has no candidates, an unknown overflow queue helps nobody, a profile of unknown teams limits nobody.
///
/// Of two queue entries for one queue the first holds. Rings are cumulative and open in their order: a ring waits for
/// those before it. Overflow chains end where they would come back to a queue they have met.
class CompiledPolicy
{
public:
    /// `asked`: a method a run was told to use instead of the policy's and its rules'.
    CompiledPolicy(Policy policy, const DeskCatalog &catalog, std::optional<AssignmentMethod> asked = {});
    CompiledPolicy(const CompiledPolicy &) = delete; // tickets point to its rules
    CompiledPolicy &operator=(const CompiledPolicy &) = delete;
    ~CompiledPolicy() = default;

    [[nodiscard]] const Policy &policy() const { return m_policy; }
    /// The queue's part, or the defaults where the policy does not name it.
    [[nodiscard]] const QueueRules &queue(QueueId queue) const;
    /// Everybody, the policy's method, a step each policy.relaxEvery: for queues without rules, and for tickets that
    /// no rule of their queue is about.
    [[nodiscard]] const RoutingRule &defaultRule() const { return m_default; }
    /// Every rule that limits its candidates; each has RoutingRule::set positions of its own, agentSets() in all.
    [[nodiscard]] const std::vector<const RoutingRule *> &limitingRules() const { return m_limiting; }
    [[nodiscard]] std::size_t agentSets() const { return m_agentSets; }
    /// Orders of the lines waiting tickets stand in, see QueueRules::line.
    [[nodiscard]] const std::vector<Prioritization> &lines() const { return m_lines; }

    /// Shares of capacity to fill: policy.targetHigh, policy.urgentCap, then those of rules, each once.
    [[nodiscard]] const std::vector<double> &caps() const { return m_caps; }
    [[nodiscard]] std::size_t capOf(const RoutingRule &rule, Priority priority) const
    {
        return priority == Priority::Urgent ? UrgentCap : rule.cap;
    }
    [[nodiscard]] const std::vector<RoutingProfile> &profiles() const { return m_profiles; }
    /// What an agent's capacity units are multiplied with; an agent's own share goes before the team's.
    [[nodiscard]] double capacityShare(AgentId agent, TeamId team) const;
    /// Who learns what: skill to agents, sorted.
    [[nodiscard]] const std::map<SkillId, std::vector<AgentId>> &learners() const { return m_learners; }
    [[nodiscard]] bool isLearner(AgentId agent, SkillId skill) const;

    /// Whether some rule chooses by the method.
    [[nodiscard]] bool uses(AssignmentMethod method) const { return m_uses[static_cast<std::size_t>(method)]; }
    /// Whether the time left in a shift decides.
    [[nodiscard]] bool looksAtTimeLeft() const { return m_looksAtTimeLeft; }
    /// Fingerprint of all that decides, and of what its names mean here.
    [[nodiscard]] std::uint64_t print() const { return m_print; }

    static constexpr std::size_t UsualCap = 0;
    static constexpr std::size_t UrgentCap = 1;

private:
    class Reader;

    Policy m_policy;
    RoutingRule m_default;
    QueueRules m_unnamed;
    std::unordered_map<QueueId, QueueRules> m_queues;
    std::vector<const RoutingRule *> m_limiting;
    std::size_t m_agentSets = 0;
    std::vector<Prioritization> m_lines;
    std::vector<double> m_caps;
    std::vector<RoutingProfile> m_profiles;
    std::unordered_map<AgentId, double> m_agentShares;
    std::unordered_map<TeamId, double> m_teamShares;
    std::map<SkillId, std::vector<AgentId>> m_learners;
    std::array<bool, AssignmentMethodCount> m_uses{};
    bool m_looksAtTimeLeft = false;
    std::uint64_t m_print = 0;
};

} // namespace evenkeel
