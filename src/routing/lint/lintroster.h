// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/deskpicture.h"
#include "routing/lint/weekminutes.h"

#include <optional>
#include <string>
#include <vector>

namespace evenkeel {

/// Agents by their position in the picture.
using LintAgents = std::vector<std::size_t>;

/// The people of a desk as lint asks about them: names resolved, who serves what, who can do what, who works when.
class LintRoster final
{
public:
    LintRoster(const DeskPicture &picture, const Policy &policy, Millis zoneOffset);

    [[nodiscard]] const std::vector<RoutingAgent> &agents() const { return m_picture.agents; }
    [[nodiscard]] LintAgents everybody() const;
    [[nodiscard]] LintAgents servers(QueueId queue) const;
    /// Those who serve the queue or one of the first `links` queues of its overflow chain.
    [[nodiscard]] LintAgents reach(const std::string &queue, std::size_t links) const;
    /// The overflow queues in turn; ends where it would come back or at a name that is none.
    [[nodiscard]] std::vector<QueueId> overflowChain(const std::string &queue) const;

    /// Of `agents` those the rule is about, with so many of its rings open.
    [[nodiscard]] LintAgents candidates(const LintAgents &agents, const AssignmentRule &rule, std::size_t rings) const;
    [[nodiscard]] LintAgents having(const LintAgents &agents, SkillId skill, Proficiency level) const;
    [[nodiscard]] Proficiency bestLevel(const LintAgents &agents, SkillId skill) const;

    /// When at least one of them is open, in any of the weeks known.
    [[nodiscard]] WeekMinutes open(const LintAgents &agents) const;
    /// Minutes of the week about which the calendars say anything.
    [[nodiscard]] const WeekMinutes &known() const { return m_known; }

    [[nodiscard]] std::optional<QueueId> queue(const std::string &name) const;
    [[nodiscard]] std::optional<SkillId> skill(const std::string &name) const;
    [[nodiscard]] std::optional<TeamId> team(const std::string &name) const;
    [[nodiscard]] std::optional<AgentId> agent(const std::string &name) const;
    /// Empty where the catalogue does not have it.
    [[nodiscard]] std::string nameOf(QueueId queue) const;
    [[nodiscard]] std::string nameOf(SkillId skill) const;
    [[nodiscard]] std::string nameOf(TeamId team) const;
    [[nodiscard]] std::string nameOf(AgentId agent) const;

private:
    void readWeeks(Millis zoneOffset);

    const DeskPicture &m_picture;
    const Policy &m_policy;
    std::vector<WeekMinutes> m_open; ///< by agent
    WeekMinutes m_known;
};

} // namespace evenkeel
