// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/weekheat.h"

#include <algorithm>

namespace evenkeel {

namespace {

std::vector<Instant> startsOf(std::span<const LocalHour> hours)
{
    std::vector<Instant> starts;
    starts.reserve(hours.size() + 1);
    for (const LocalHour &hour : hours)
        starts.push_back(hour.from);
    return starts;
}

WeekHeat countedHours(std::span<const LocalHour> hours)
{
    WeekHeat heat{};
    for (const LocalHour &hour : hours)
        ++heat[hour.slot].hours;
    return heat;
}

/// Calls seen(hour's position, ticket) for every ticket that came in one of the hours.
template <class Seen>
void forArrivals(const MetricsProblem &problem, std::span<const LocalHour> hours, Instant until, Seen seen)
{
    const std::vector<Instant> starts = startsOf(hours);
    for (const MetricTicket &ticket : problem.tickets) {
        if (!ticket.is(TicketMark::Created) || ticket.createdAt >= until)
            continue;
        const auto next = std::upper_bound(starts.begin(), starts.end(), ticket.createdAt);
        if (next != starts.begin())
            seen(static_cast<std::size_t>(next - starts.begin()) - 1, ticket.id);
    }
}

void sortOnce(std::vector<TicketId> &tickets)
{
    std::sort(tickets.begin(), tickets.end());
    tickets.erase(std::unique(tickets.begin(), tickets.end()), tickets.end());
}

} // namespace

WeekHeat arrivalHeat(const MetricsProblem &problem, std::span<const LocalHour> hours, Instant until)
{
    WeekHeat heat = countedHours(hours);
    forArrivals(problem, hours, until, [&](std::size_t hour, TicketId) { ++heat[hours[hour].slot].n; });
    return heat;
}

WeekHeat spanHeat(std::span<const TicketSpan> spans, std::span<const LocalHour> hours)
{
    WeekHeat heat = countedHours(hours);
    const std::vector<std::int64_t> depth = depthAt(spans, startsOf(hours));
    for (std::size_t i = 0; i < hours.size(); ++i)
        heat[hours[i].slot].n += depth[i];
    return heat;
}

std::vector<TicketId> arrivedIn(const MetricsProblem &problem, std::span<const LocalHour> hours, Instant until,
                                std::size_t slot)
{
    std::vector<TicketId> tickets;
    forArrivals(problem, hours, until, [&](std::size_t hour, TicketId ticket) {
        if (hours[hour].slot == slot)
            tickets.push_back(ticket);
    });
    sortOnce(tickets);
    return tickets;
}

std::vector<TicketId> heldIn(std::span<const TicketSpan> spans, std::span<const LocalHour> hours, std::size_t slot)
{
    std::vector<Instant> moments;
    for (const LocalHour &hour : hours) {
        if (hour.slot == slot)
            moments.push_back(hour.from);
    }
    std::vector<TicketId> tickets;
    for (const TicketSpan &span : spans) {
        const auto first = std::lower_bound(moments.begin(), moments.end(), span.span.from);
        if (first != moments.end() && *first < span.span.until)
            tickets.push_back(span.ticket);
    }
    sortOnce(tickets);
    return tickets;
}

std::vector<std::int64_t> depthAt(std::span<const TicketSpan> spans, std::span<const Instant> moments)
{
    std::vector<std::int64_t> change(moments.size() + 1, 0);
    const auto place = [moments](Instant at) {
        return static_cast<std::size_t>(std::lower_bound(moments.begin(), moments.end(), at) - moments.begin());
    };
    for (const TicketSpan &span : spans) {
        ++change[place(span.span.from)];
        --change[place(span.span.until)];
    }
    std::vector<std::int64_t> depth(moments.size());
    std::int64_t now = 0;
    for (std::size_t i = 0; i < moments.size(); ++i)
        depth[i] = now += change[i];
    return depth;
}

std::vector<TicketId> heldAt(std::span<const TicketSpan> spans, Instant at)
{
    std::vector<TicketId> tickets;
    for (const TicketSpan &span : spans) {
        if (span.span.contains(at))
            tickets.push_back(span.ticket);
    }
    sortOnce(tickets);
    return tickets;
}

} // namespace evenkeel
