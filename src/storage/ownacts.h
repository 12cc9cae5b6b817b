// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/agent.h"
#include "domain/ticketevent.h"
#include "domain/timeoffrequest.h"
#include "storage/database.h"

#include <chrono>
#include <span>
#include <vector>

namespace evenkeel {

/// What a lead and an agent do on a server where they may write no table: functions of the database do it for them,
/// after looking whose it is. Stores turn to this by themselves, so that the same call works for everybody.
class OwnActs final
{
public:
    /// On a server, of a transaction of such a login without a statement, before it is ended: what they write is done
    /// in a moment, so that who falls silent in it has forgotten it.
    static constexpr std::chrono::milliseconds LongestSilence{30'000};

    explicit OwnActs(Database &database)
        : m_database(database)
    {}

    /// Whether events go through this: for leads and agents on a server.
    [[nodiscard]] static bool areFor(const Database &database);

    /// A lead's notes, and an agent's answers to offers: Accepted with the Assigned that follows it, or Declined. Other
    /// events are RightsMissing. Conflict for an offer that does not stand.
    [[nodiscard]] Result<std::vector<EventId>> append(std::span<const TicketEvent> events);
    /// Of the agent who logged in, whatever agent is named; likewise below.
    [[nodiscard]] Result<Done> setPresence(const PresenceSetting &setting);
    [[nodiscard]] Result<std::int64_t> askTimeOff(const TimeOffRequest &request);
    /// Conflict where it has been decided already.
    [[nodiscard]] Result<Done> withdrawTimeOff(const TimeOffRequest &request);

private:
    [[nodiscard]] Result<EventId> note(const TicketEvent &event);
    [[nodiscard]] Result<EventId> answer(const TicketEvent &event);
    [[nodiscard]] Error refusal(const char *what) const;

    Database &m_database;
};

} // namespace evenkeel
