// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/waitingqueue.h"

#include <algorithm>

namespace evenkeel {

void WaitingQueue::reset(const CompiledPolicy &compiled, const SlaHours &hours)
{
    m_compiled = &compiled;
    m_hours = &hours;
    m_lines.assign(compiled.lines().size(), {});
    m_isSorted = false; // so that a whole desk of tickets is sorted once
}

WaitingQueue::Place WaitingQueue::placeOf(const TicketAsk &ask, Instant now) const
{
    const Prioritization &order = ask.queueRules->order;
    const SlaReading reading = slaReading(ask, *m_hours, now);
    return {urgencyOf(ask, order, m_compiled->policy(), reading, m_hours->of(ask.ticket)),
            urgencyAcross(ask, order, reading), &ask};
}

void WaitingQueue::add(const TicketAsk &ask, Instant now)
{
    Line &line = m_lines[ask.queueRules->line];
    if (!m_isSorted) {
        line.push_back({{}, {}, &ask});
        return;
    }
    const Place place = placeOf(ask, now);
    line.insert(std::upper_bound(line.begin(), line.end(), place), place);
}

void WaitingQueue::remove(TicketId ticket)
{
    for (Line &line : m_lines) {
        const auto found = std::find_if(line.begin(), line.end(),
                                        [ticket](const Place &place) { return place.ask->ticket.id == ticket; });
        if (found != line.end()) {
            line.erase(found);
            return;
        }
    }
}

void WaitingQueue::dropAssigned()
{
    for (Line &line : m_lines)
        std::erase_if(line, [](const Place &place) { return !place.ask->isWaiting(); });
}

void WaitingQueue::timePassed()
{
    m_isSorted = size() == 0;
}

std::size_t WaitingQueue::size() const
{
    std::size_t size = 0;
    for (const Line &line : m_lines)
        size += line.size();
    return size;
}

void WaitingQueue::sort(Instant now)
{
    for (Line &line : m_lines) {
        for (Place &place : line)
            place = placeOf(*place.ask, now);
        std::sort(line.begin(), line.end());
    }
    m_isSorted = true;
}

std::vector<const TicketAsk *> WaitingQueue::order(Instant now)
{
    if (!m_isSorted)
        sort(now);
    struct Head
    {
        const Line *line;
        std::size_t next;

        [[nodiscard]] const Place &place() const { return (*line)[next]; }
    };
    // A heap whose top is the head that goes first.
    const auto isLater = [](const Head &a, const Head &b) { return b.place().across < a.place().across; };
    std::vector<Head> heads;
    for (const Line &line : m_lines) {
        if (!line.empty())
            heads.push_back({&line, 0});
    }
    std::make_heap(heads.begin(), heads.end(), isLater);
    std::vector<const TicketAsk *> list;
    list.reserve(size());
    while (!heads.empty()) {
        std::pop_heap(heads.begin(), heads.end(), isLater);
        Head &head = heads.back();
        if (head.place().ask->isWaiting())
            list.push_back(head.place().ask);
        if (++head.next == head.line->size())
            heads.pop_back();
        else
            std::push_heap(heads.begin(), heads.end(), isLater);
    }
    return list;
}

std::vector<const TicketAsk *> WaitingQueue::order(Instant now) const
{
    WaitingQueue copy = *this; // a reader must not sort under another reader
    return copy.order(now);
}

} // namespace evenkeel
