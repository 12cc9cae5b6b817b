// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/waitingqueue.h"

#include <algorithm>

namespace evenkeel {

bool WaitingQueue::Place::operator<(const Place &other) const
{
    const RoutingTicket &mine = ask->ticket;
    const RoutingTicket &theirs = other.ask->ticket;
    if (share != other.share)
        return share > other.share;
    if (mine.priority != theirs.priority)
        return mine.priority > theirs.priority;
    if (mine.createdAt != theirs.createdAt)
        return mine.createdAt < theirs.createdAt;
    return mine.id < theirs.id;
}

void WaitingQueue::add(const TicketAsk &ask, const WorkingTime &hours, Instant now)
{
    const Place place{ask.ticket.sla.share(hours, now), &ask};
    if (m_isSorted)
        m_waiting.insert(std::upper_bound(m_waiting.begin(), m_waiting.end(), place), place);
    else
        m_waiting.push_back(place);
}

void WaitingQueue::remove(TicketId ticket)
{
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [ticket](const Place &place) { return place.ask->ticket.id == ticket; });
    if (found != m_waiting.end())
        m_waiting.erase(found);
}

void WaitingQueue::dropAssigned()
{
    std::erase_if(m_waiting, [](const Place &place) { return place.ask->ticket.agent.isValid(); });
}

void WaitingQueue::sort(const WorkingTime &hours, Instant now)
{
    for (Place &place : m_waiting)
        place.share = place.ask->ticket.sla.share(hours, now);
    std::sort(m_waiting.begin(), m_waiting.end());
    m_isSorted = true;
}

std::vector<const TicketAsk *> WaitingQueue::order(const WorkingTime &hours, Instant now)
{
    if (!m_isSorted)
        sort(hours, now);
    std::vector<const TicketAsk *> list;
    list.reserve(m_waiting.size());
    for (const Place &place : m_waiting)
        list.push_back(place.ask);
    return list;
}

std::vector<const TicketAsk *> WaitingQueue::order(const WorkingTime &hours, Instant now) const
{
    WaitingQueue copy = *this; // a reader must not sort under another reader
    return copy.order(hours, now);
}

} // namespace evenkeel
