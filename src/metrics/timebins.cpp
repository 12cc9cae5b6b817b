// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/timebins.h"

#include "base/quantile.h"

#include <algorithm>
#include <chrono>

namespace evenkeel {

namespace {

/// Values of each bin while they are gathered.
struct Gathered
{
    std::vector<double> reply;
    std::vector<double> resolution;
    std::vector<double> wait;
};

DurationBand bandOf(std::vector<double> values)
{
    DurationBand band;
    if (values.empty())
        return band;
    std::sort(values.begin(), values.end());
    band.median = sortedQuantile(values, 0.5);
    band.p90 = sortedQuantile(values, 0.9);
    band.medianInterval = orderInterval(values, 0.5);
    band.p90Interval = orderInterval(values, 0.9);
    return band;
}

Instant later(Instant at, double minutes)
{
    return at + std::chrono::duration_cast<Millis>(std::chrono::duration<double, std::ratio<60>>(minutes));
}

void addCreated(TimeBin &bin, const MetricTicket &ticket)
{
    bin.created.push_back(ticket.id);
    if (ticket.is(TicketMark::Complex))
        bin.complex.push_back(ticket.id);
    if (ticket.is(TicketMark::Escalated))
        bin.escalated.push_back(ticket.id);
}

void addResolved(TimeBin &bin, Gathered &values, const MetricTicket &ticket)
{
    bin.resolved.push_back(ticket.id);
    if (ticket.is(TicketMark::ReopenedIn14Days))
        bin.reopened.push_back(ticket.id);
    if (ticket.resolutionHours < 0)
        return;
    bin.settled.push_back(ticket.id);
    values.resolution.push_back(ticket.resolutionHours);
}

} // namespace

std::optional<std::size_t> binOf(std::span<const Instant> edges, Instant at)
{
    const auto next = std::upper_bound(edges.begin(), edges.end(), at);
    if (next == edges.begin() || next == edges.end())
        return std::nullopt;
    return static_cast<std::size_t>(next - edges.begin()) - 1;
}

std::vector<TimeBin> timeBins(const MetricsProblem &problem, std::span<const Instant> edges)
{
    std::vector<TimeBin> bins(edges.empty() ? 0 : edges.size() - 1);
    std::vector<Gathered> values(bins.size());
    for (std::size_t i = 0; i < bins.size(); ++i)
        bins[i].span = {edges[i], edges[i + 1]};
    for (const MetricTicket &ticket : problem.tickets) {
        if (const auto bin = binOf(edges, ticket.createdAt); bin && ticket.is(TicketMark::Created))
            addCreated(bins[*bin], ticket);
        if (ticket.is(TicketMark::Resolved)) {
            if (const auto bin = binOf(edges, ticket.resolvedAt))
                addResolved(bins[*bin], values[*bin], ticket);
        }
        if (ticket.frtMinutes >= 0) {
            if (const auto bin = binOf(edges, later(ticket.createdAt, ticket.frtMinutes))) {
                bins[*bin].replied.push_back(ticket.id);
                values[*bin].reply.push_back(ticket.frtMinutes);
            }
        }
        if (ticket.waitMinutes >= 0) {
            if (const auto bin = binOf(edges, later(ticket.createdAt, ticket.waitMinutes))) {
                bins[*bin].assigned.push_back(ticket.id);
                values[*bin].wait.push_back(ticket.waitMinutes);
            }
        }
    }
    for (std::size_t i = 0; i < bins.size(); ++i) {
        bins[i].replyMinutes = bandOf(std::move(values[i].reply));
        bins[i].resolutionHours = bandOf(std::move(values[i].resolution));
        bins[i].waitMinutes = bandOf(std::move(values[i].wait));
    }
    return bins;
}

} // namespace evenkeel
