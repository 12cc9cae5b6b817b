// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"
#include "base/result.h"
#include "routing/deskpicture.h"
#include "services/desknames.h"
#include "storage/changestore.h"
#include "storage/database.h"

#include <unordered_map>
#include <vector>

namespace evenkeel {

/// The agents of a desk that is moved through the past: what they could do and when they were there, read again
/// whenever that may have changed, and whose turn it was, kept along the way.
///
/// Where nobody's level was known yet, the first ones known are taken; the calendar of a time from before changes were
/// counted is the one known now.
class PastAgents final
{
public:
    [[nodiscard]] static Result<PastAgents> open(Database &database, Interval span);

    /// As of the moment and the change. True where they were read again.
    [[nodiscard]] Result<bool> moveTo(Instant now, ChangeId change);

    [[nodiscard]] const DeskNames &names() const { return m_names; }
    /// Sorted by id, with their turns as they stand now.
    [[nodiscard]] std::vector<RoutingAgent> agents() const;
    [[nodiscard]] bool has(AgentId agent) const;
    /// One of them, who is there, with the turn as it stands now.
    [[nodiscard]] RoutingAgent agent(AgentId agent) const;
    [[nodiscard]] bool areLevelsLater(Instant at) const { return at < m_firstLevel && m_firstLevel != Instant::max(); }
    [[nodiscard]] bool hasLevels() const { return m_firstLevel != Instant::max(); }

    void gave(AgentId agent, Instant at);
    void endedConversation(AgentId agent, Instant wrapUpUntil);

private:
    struct Turn
    {
        std::optional<Instant> lastAt;
        std::int64_t order = 0;
        std::vector<Instant> recent;
        std::optional<Instant> wrapUpUntil;
    };

    PastAgents(Database &database, Interval span)
        : m_database(&database)
        , m_span(span)
    {}
    [[nodiscard]] Result<Done> readTurns();
    [[nodiscard]] Result<Done> read(Instant now, ChangeId change);
    [[nodiscard]] RoutingAgent withTurn(RoutingAgent agent) const;
    [[nodiscard]] std::vector<RoutingAgent>::const_iterator placeOf(AgentId agent) const;

    Database *m_database;
    Interval m_span;
    std::vector<Instant> m_moments; ///< at which something comes into force by itself
    Instant m_firstLevel = Instant::max();
    ChangeId m_change;
    Interval m_read; ///< how long the reading holds
    Instant m_now;
    DeskNames m_names;
    std::vector<RoutingAgent> m_agents; ///< sorted by id
    std::unordered_map<AgentId, Turn> m_turns;
    std::int64_t m_lastOrder = 0;
};

} // namespace evenkeel
