// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/slatrace.h"

#include <algorithm>
#include <array>

namespace evenkeel {

namespace {

struct Surroundings
{
    const WorkingTime &hours;
    std::span<const Interval> holidays;
    std::span<const SlaPause> pauses;
};

// Moments at which anything may change, both ends of the span among them.
std::vector<Instant> cutsOf(const Surroundings &around, Interval span, std::optional<Instant> due)
{
    std::vector<Instant> cuts{span.from, span.until};
    const auto add = [&](Instant at) {
        if (span.from < at && at < span.until)
            cuts.push_back(at);
    };
    const auto &working = around.hours.working().list();
    auto hour = std::lower_bound(working.begin(), working.end(), span.from,
                                 [](const Interval &interval, Instant at) { return interval.until <= at; });
    for (; hour != working.end() && hour->from < span.until; ++hour) {
        add(hour->from);
        add(hour->until);
    }
    for (const Interval &holiday : around.holidays) {
        add(holiday.from);
        add(holiday.until);
    }
    for (const SlaPause &pause : around.pauses) {
        add(pause.span.from);
        add(pause.span.until);
    }
    if (due)
        add(*due);
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    return cuts;
}

// A span within which nothing changes.
SlaSegment segmentOf(const Surroundings &around, Interval span)
{
    SlaSegment segment;
    segment.span = span;
    if (!around.hours.working().contains(span.from)) {
        segment.kind = SlaSegmentKind::OffHours;
        for (std::size_t i = 0; i < around.holidays.size(); ++i) {
            if (around.holidays[i].contains(span.from)) {
                segment.kind = SlaSegmentKind::Holiday;
                segment.holiday = static_cast<int>(i);
            }
        }
        return segment;
    }
    for (const SlaPause &pause : around.pauses) {
        if (pause.span.contains(span.from)) {
            segment.kind = SlaSegmentKind::Paused;
            segment.status = pause.status;
            return segment;
        }
    }
    segment.counted = span.length();
    return segment;
}

bool isSame(const SlaSegment &a, const SlaSegment &b)
{
    return a.kind == b.kind && a.status == b.status && a.holiday == b.holiday;
}

std::vector<SlaSegment> segmentsOf(const Surroundings &around, Interval span, std::optional<Instant> due = {})
{
    std::vector<SlaSegment> segments;
    if (span.isEmpty())
        return segments;
    const std::vector<Instant> cuts = cutsOf(around, span, due);
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        const SlaSegment next = segmentOf(around, {cuts[i], cuts[i + 1]});
        const bool isJoined = !segments.empty() && isSame(segments.back(), next) && !(due && next.span.from == *due);
        if (isJoined) {
            segments.back().span.until = next.span.until;
            segments.back().counted += next.counted;
        } else {
            segments.push_back(next);
        }
    }
    return segments;
}

// The moment within the segments at which so much has counted.
std::optional<Instant> momentAt(std::span<const SlaSegment> segments, Instant start, Millis target)
{
    if (target <= Millis{0})
        return start;
    Millis used{0};
    for (const SlaSegment &segment : segments) {
        if (used + segment.counted >= target)
            return segment.span.from + (target - used);
        used += segment.counted;
    }
    return std::nullopt;
}

} // namespace

std::string_view codeOf(SlaKind kind)
{
    static constexpr std::array<std::string_view, 3> codes{"first-response", "resolution", "next-response"};
    return codes[static_cast<std::size_t>(kind)];
}

std::string_view codeOf(SlaSegmentKind kind)
{
    static constexpr std::array<std::string_view, SlaSegmentKindCount> codes{"running", "paused", "off-hours",
                                                                             "holiday"};
    return codes[static_cast<std::size_t>(kind)];
}

bool SlaTrace::isPaused() const
{
    return !isEnded() && std::any_of(promise.pauses.begin(), promise.pauses.end(),
                                     [this](const SlaPause &pause) { return pause.span.contains(span.until); });
}

Millis lengthOf(std::span<const SlaSegment> segments, SlaSegmentKind kind)
{
    Millis sum{0};
    for (const SlaSegment &segment : segments) {
        if (segment.kind == kind)
            sum += segment.span.length();
    }
    return sum;
}

SlaTrace traceSla(const SlaPromise &promise, const WorkingTime &hours, std::span<const Interval> holidays, Instant now)
{
    SlaTrace trace;
    trace.promise = promise;
    const Instant end = promise.endedAt ? std::min(*promise.endedAt, now) : now;
    trace.span = {promise.start, std::max(promise.start, end)};
    const Surroundings around{hours, holidays, promise.pauses};
    trace.segments = segmentsOf(around, trace.span);
    trace.used = lengthOf(trace.segments, SlaSegmentKind::Running);
    trace.paused = lengthOf(trace.segments, SlaSegmentKind::Paused);
    trace.due = momentAt(trace.segments, promise.start, promise.target);
    if (trace.due) {
        trace.segments = segmentsOf(around, trace.span, trace.due);
        return trace;
    }
    trace.due = hours.advance(trace.span.until, trace.left());
    if (trace.due && !trace.isEnded())
        trace.ahead = segmentsOf({hours, holidays, {}}, {trace.span.until, *trace.due});
    return trace;
}

} // namespace evenkeel
