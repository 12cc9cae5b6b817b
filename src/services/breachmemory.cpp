// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/breachmemory.h"

#include "services/deskreader.h"
#include "storage/changestore.h"
#include "storage/historystore.h"
#include "storage/ticketstore.h"

namespace evenkeel {

Result<BreachMemory::Desk> BreachMemory::deskAt(Database &database, Instant now)
{
    const auto policy = DeskReader(database).policyAt(now);
    if (!policy)
        return policy.error();
    const auto change = ChangeStore(database).newest();
    if (!change)
        return change.error();
    auto usual = CalendarStore(database).patternsAt(now);
    if (!usual)
        return usual.error();
    return Desk{policy->version, *change, std::move(*usual)};
}

Result<BreachMemory::Ground> BreachMemory::refresh(Database &database, Instant now)
{
    auto desk = deskAt(database, now);
    const auto last = TicketStore(database).lastEvent();
    const auto touched = HistoryStore(database).ticketsSince(m_last);
    if (!desk || !last || !touched || m_desk != *desk) {
        m_causes.clear();
        m_desk.reset();
        ++m_ground;
    }
    if (!desk)
        return desk.error();
    if (!last)
        return last.error();
    if (!touched)
        return touched.error();
    for (const TicketId ticket : *touched)
        m_causes.erase(ticket);
    m_desk = std::move(*desk);
    m_last = *last;
    return m_ground;
}

std::optional<std::uint32_t> BreachMemory::causes(TicketId ticket) const
{
    const auto known = m_causes.find(ticket);
    return known == m_causes.end() ? std::nullopt : std::optional(known->second);
}

void BreachMemory::remember(Ground ground, TicketId ticket, std::uint32_t causes)
{
    if (ground == m_ground)
        m_causes[ticket] = causes;
}

} // namespace evenkeel
