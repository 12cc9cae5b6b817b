// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"
#include "storage/changestore.h"
#include "storage/database.h"

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace evenkeel {

/// How far a desk has read what is only ever added to.
struct DeskMark
{
    EventId event;
    DecisionId decision;
    std::int64_t audit = 0;

    friend bool operator==(const DeskMark &, const DeskMark &) = default;
};

/// What has been stored since a mark, as far as a desk shows it.
struct DeskNews
{
    DeskMark mark;
    std::vector<TicketId> tickets; ///< with new events, decisions or handovers asked for; by number, each once
    bool areTicketsMany = false;   ///< more than asked for; `tickets` is empty
    bool isCatalogNew = false;     ///< teams, queues, agents, channels, categories, skills, settings, saved views
    bool areAgentsNew = false;     ///< what agents can do and when they are there
    bool isPolicyNew = false;
};

/// Reads what others have stored, so that a desk renews what it shows row by row. What nobody shows, such as a lease
/// that was renewed, is no news.
class DeskNewsReader final
{
public:
    explicit DeskNewsReader(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] Result<DeskMark> mark();
    /// The tables in which people have changed something since a number of the trail.
    [[nodiscard]] Result<std::set<std::string>> subjectsSince(std::int64_t audit);
    [[nodiscard]] Result<DeskNews> since(const DeskMark &mark, std::size_t mostTickets = 1000);

private:
    [[nodiscard]] Result<Done> readTickets(const DeskMark &mark, std::size_t most, DeskNews &news);
    [[nodiscard]] Result<Done> readSubjects(const DeskMark &mark, DeskNews &news);

    Database &m_database;
};

} // namespace evenkeel
