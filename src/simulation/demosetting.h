// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/workingtime.h"
#include "simulation/democlock.h"
#include "simulation/demodesk.h"
#include "simulation/demovocabulary.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace evenkeel {

/// All that stories are told from: the team and what can be worked out of it once.
struct DemoSetting
{
    explicit DemoSetting(DemoOptions asked);

    DemoOptions options;
    std::int64_t tickets = 0;
    std::uint64_t customers = 1; ///< how many different ones there are
    Instant start;               ///< no ticket is older
    DemoClock clock;
    DemoFaultPlaces faults;
    DemoTeam team;
    std::vector<WorkingTime> open;                        ///< by agent
    WorkingTime office;                                   ///< officeHours of the whole history
    std::vector<std::array<std::uint8_t, 10>> levels;     ///< by agent and skill, as of now
    std::vector<std::vector<std::uint32_t>> categoriesOf; ///< by agent: what the agent may take

    /// Who takes tickets of a category in a language; who takes more stands in it more often. Never empty.
    [[nodiscard]] const std::vector<std::uint32_t> &pool(std::size_t category, DemoLanguage language) const;

    /// A generator of its own for the n-th thing of a kind, so that things do not depend on each other's order.
    [[nodiscard]] Random random(std::string_view kind, std::int64_t n) const;

    [[nodiscard]] AgentId agentId(std::size_t agent) const { return team.agents[agent].id; }
    /// The moment itself if the agent is open then, else when the agent is next; past the calendar: the moment.
    [[nodiscard]] Instant nextOpen(std::size_t agent, Instant at) const;
    /// So much open time of the agent later.
    [[nodiscard]] Instant later(std::size_t agent, Instant at, Millis amount) const;
    /// So much office time before now.
    [[nodiscard]] Instant officeTimeAgo(Millis amount) const;
    /// Whole minutes that a ticket takes this agent, before chance.
    [[nodiscard]] Millis handling(std::size_t agent, std::size_t category) const;

private:
    void fillPools();

    std::vector<std::vector<std::uint32_t>> m_pools; ///< by category and language
};

/// A skewed factor in thousandths, median 1000: most things take a little less, a few take much more.
[[nodiscard]] std::int64_t skewedThousandths(Random &random);

/// A position drawn by its share.
[[nodiscard]] std::size_t drawByShare(std::span<const int> shares, Random &random);

[[nodiscard]] Millis between(Millis low, Millis high, Random &random);

} // namespace evenkeel
