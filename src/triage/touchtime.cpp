// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/touchtime.h"

#include "triage/weekclock.h"

#include <algorithm>

namespace evenkeel {

namespace {

struct Edge
{
    Instant at;
    bool isStart = false; ///< ends before starts at the same moment
    std::uint32_t ticket = 0;

    friend auto operator<=>(const Edge &, const Edge &) = default;
};

/// Time worked before a moment, by what was seen; only differences mean something.
class WorkClock
{
public:
    WorkClock(const Activity &activity, const HoursProposal &hours, const HoursOptions &options)
        : m_activity(activity)
        , m_bySight(activity.actions >= std::max<std::int64_t>(1, options.minActions))
        , m_week(hours.pattern, options.offset)
    {}

    [[nodiscard]] Millis reading(Instant at) const
    {
        if (!m_bySight)
            return m_week.reading(at);
        const std::int64_t now = halfHourOf(at);
        const std::vector<std::int64_t> &seen = m_activity.halfHours;
        const auto current = std::lower_bound(seen.begin(), seen.end(), now);
        const Millis before = (current - seen.begin()) * HalfHour;
        const bool isSeen = current != seen.end() && *current == now;
        return isSeen ? before + (at - Instant{now * HalfHour}) : before;
    }

private:
    const Activity &m_activity;
    bool m_bySight;
    WeekClock m_week;
};

/// Walks through one agent's tickets in the order of time.
void sweep(std::vector<Edge> &edges, const WorkClock &clock, const EffortOptions &options,
           std::vector<PastTicket> &tickets, std::vector<double> &begun)
{
    std::sort(edges.begin(), edges.end());
    double shared = 0; ///< minutes that a ticket held all along would have got
    std::int64_t held = 0;
    Millis before{0};
    for (const Edge &edge : edges) {
        const Millis reading = clock.reading(edge.at);
        if (held > 0)
            shared += static_cast<double>((reading - before).count()) / 60'000.0 / static_cast<double>(held);
        before = reading;
        if (edge.isStart) {
            begun[edge.ticket] = shared;
            ++held;
            continue;
        }
        --held;
        PastTicket &ticket = tickets[edge.ticket];
        const double touch = shared - begun[edge.ticket];
        if (ticket.isSolved && touch > 0)
            ticket.touch = std::clamp(touch, options.minMinutes, options.maxMinutes);
    }
}

} // namespace

Result<Done> estimateTouchTimes(PastWork &work, const std::vector<HoursProposal> &hours,
                                const HoursOptions &hoursOptions, const EffortOptions &options,
                                const std::stop_token &stop)
{
    std::vector<std::vector<std::uint32_t>> ticketsOf(work.agents.size());
    for (std::uint32_t i = 0; i < work.tickets.size(); ++i) {
        const PastTicket &ticket = work.tickets[i];
        if (ticket.assigned < ticket.resolved)
            ticketsOf[ticket.agent].push_back(i);
    }
    std::vector<double> begun(work.tickets.size(), 0);
    std::vector<Edge> edges;
    for (std::size_t agent = 0; agent < ticketsOf.size(); ++agent) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}};
        edges.clear();
        for (const std::uint32_t ticket : ticketsOf[agent]) {
            edges.push_back({work.tickets[ticket].assigned, true, ticket});
            edges.push_back({work.tickets[ticket].resolved, false, ticket});
        }
        sweep(edges, WorkClock{work.activities[agent], hours[agent], hoursOptions}, options, work.tickets, begun);
    }
    return Done{};
}

} // namespace evenkeel
