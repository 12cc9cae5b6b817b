// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/slapromise.h"

#include <algorithm>
#include <cassert>

namespace evenkeel {

namespace {

bool isPausing(const SlaPolicy &policy, TicketStatus status)
{
    return policy.pauses[static_cast<std::size_t>(status)];
}

std::vector<SlaPause> pausesOf(std::span<const SlaMoment> moments, const SlaPolicy &policy)
{
    std::vector<SlaPause> pauses;
    TicketStatus status = TicketStatus::New;
    for (const SlaMoment &moment : moments) {
        if (!moment.status || *moment.status == status)
            continue;
        if (isPausing(policy, status) && !pauses.empty())
            pauses.back().span.until = moment.at;
        status = *moment.status;
        if (isPausing(policy, status))
            pauses.push_back({{moment.at, Instant::max()}, status});
    }
    return pauses;
}

std::vector<SlaPause> clipped(const std::vector<SlaPause> &pauses, Instant from, Instant until)
{
    std::vector<SlaPause> inside;
    for (const SlaPause &pause : pauses) {
        const Interval span{std::max(pause.span.from, from), std::min(pause.span.until, until)};
        if (!span.isEmpty())
            inside.push_back({span, pause.status});
    }
    return inside;
}

std::optional<Instant> answeredAt(const Ticket &ticket, std::span<const SlaMoment> moments)
{
    if (ticket.firstRespondedAt)
        return ticket.firstRespondedAt;
    if (ticket.status == TicketStatus::New)
        return std::nullopt;
    const auto leftNew = std::find_if(moments.begin(), moments.end(), [](const SlaMoment &moment) {
        return moment.status && *moment.status != TicketStatus::New;
    });
    return leftNew == moments.end() ? ticket.createdAt : leftNew->at;
}

std::optional<Instant> finishedAt(const Ticket &ticket, std::span<const SlaMoment> moments)
{
    if (isOpen(ticket.status))
        return std::nullopt;
    if (ticket.resolvedAt || ticket.closedAt)
        return ticket.resolvedAt ? ticket.resolvedAt : ticket.closedAt;
    const auto ended = std::find_if(moments.rbegin(), moments.rend(),
                                    [](const SlaMoment &moment) { return moment.status && !isOpen(*moment.status); });
    return ended == moments.rend() ? ticket.updatedAt : ended->at;
}

struct Asked
{
    Instant at;
    std::optional<Instant> answeredAt;
};

bool isCustomersMessage(const SlaMoment &moment, TicketStatus before)
{
    if (moment.isByUs || moment.kind == EventKind::Responded)
        return false;
    const bool isBack = moment.status && isOpen(*moment.status) && *moment.status < TicketStatus::Pending;
    return moment.kind == EventKind::Reopened || (before == TicketStatus::Pending && isBack);
}

bool isAnswer(const SlaMoment &moment)
{
    return moment.kind == EventKind::Responded ||
           (moment.status && (*moment.status == TicketStatus::Pending || !isOpen(*moment.status)));
}

// The customer's messages after the first response, each with its answer.
std::vector<Asked> askedAgain(std::span<const SlaMoment> moments, Instant firstAnswer)
{
    std::vector<Asked> asked;
    TicketStatus status = TicketStatus::New;
    for (const SlaMoment &moment : moments) {
        const bool isWaiting = !asked.empty() && !asked.back().answeredAt;
        if (isWaiting && isAnswer(moment))
            asked.back().answeredAt = moment.at;
        else if (!isWaiting && moment.at >= firstAnswer && isCustomersMessage(moment, status))
            asked.push_back({moment.at, {}});
        status = moment.status.value_or(status);
    }
    return asked;
}

void addPauses(SlaClock &clock, const std::vector<SlaPause> &pauses, const WorkingTime &hours)
{
    for (const SlaPause &pause : pauses) {
        if (pause.span.until == Instant::max()) {
            clock.isPaused = true;
            clock.pausedSince = pause.span.from;
            continue;
        }
        const Millis length = hours.elapsed(pause.span.from, pause.span.until);
        if (hours.elapsed(clock.start, pause.span.from) - clock.paused >= clock.target)
            clock.pausedAfterDue += length;
        clock.paused += length;
    }
}

} // namespace

std::vector<SlaMoment> slaMoments(std::span<const TicketEvent> story)
{
    std::vector<SlaMoment> moments;
    for (const TicketEvent &event : story) {
        if (!event.change.status && event.kind != EventKind::Responded && event.kind != EventKind::Reopened)
            continue;
        const bool isByUs = event.actor.isValid() || event.cause == Cause::Rule || event.cause == Cause::Undo;
        moments.push_back({event.at, event.kind, event.change.status, isByUs});
    }
    return moments;
}

std::vector<SlaPromise> slaPromises(const Ticket &ticket, std::span<const SlaMoment> moments,
                                    const SlaAssignment &assignment, const SlaPolicy &policy, const WorkingTime &hours)
{
    const std::vector<SlaPause> pauses = pausesOf(moments, policy);
    std::vector<SlaPromise> promises;
    const auto add = [&](SlaKind kind, Instant start, std::optional<Instant> end, Millis target) {
        if (end)
            end = std::max(*end, start);
        promises.push_back({kind, start, end, target, assignment.rule, assignment.calendar,
                            clipped(pauses, start, end.value_or(Instant::max()))});
    };
    const auto finished = finishedAt(ticket, moments);
    auto answered = answeredAt(ticket, moments);
    if (!answered)
        answered = finished;
    add(SlaKind::FirstResponse, ticket.createdAt, answered, assignment.target.firstResponse);
    const Millis resolution = ticket.dueAt ? std::max(Millis{0}, hours.elapsed(ticket.createdAt, *ticket.dueAt))
                                           : Millis{assignment.target.resolution};
    add(SlaKind::Resolution, ticket.createdAt, finished, resolution);
    if (assignment.target.nextResponse > Minutes{0} && answered) {
        for (const Asked &asked : askedAgain(moments, *answered))
            add(SlaKind::NextResponse, asked.at, asked.answeredAt ? asked.answeredAt : finished,
                assignment.target.nextResponse);
    }
    return promises;
}

const SlaPromise &leadingPromise(std::span<const SlaPromise> promises, const WorkingTime &hours)
{
    assert(promises.size() >= 2);
    const SlaPromise &first = promises[0];
    const SlaPromise &resolution = promises[1];
    const SlaPromise &last = promises.back();
    if (!first.endedAt)
        return first;
    if (last.kind != SlaKind::NextResponse || last.endedAt || resolution.endedAt)
        return resolution;
    // From the message on both clocks run and stand together, so that what is left then tells which is due first.
    SlaPromise until = resolution;
    until.endedAt = last.start;
    until.pauses = clipped(resolution.pauses, resolution.start, last.start);
    const Millis left = resolution.target - clockOf(until, hours).used(hours, last.start);
    return last.target <= left ? last : resolution;
}

SlaClock clockOf(const SlaPromise &promise, const WorkingTime &hours)
{
    SlaClock clock;
    clock.kind = promise.kind;
    clock.start = promise.start;
    clock.target = promise.target;
    addPauses(clock, promise.pauses, hours);
    return clock;
}

} // namespace evenkeel
