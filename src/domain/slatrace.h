// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/slapromise.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace evenkeel {

/// Stored nowhere. The first that holds, in the order holiday, off hours, paused, running: a pause costs nothing when
/// nobody works anyway.
enum class SlaSegmentKind : std::uint8_t { Running = 0, Paused, OffHours, Holiday };
inline constexpr int SlaSegmentKindCount = 4;

/// Machine names, as the command line writes them.
[[nodiscard]] std::string_view codeOf(SlaKind kind);
[[nodiscard]] std::string_view codeOf(SlaSegmentKind kind);

/// A span in which an SLA clock did one thing.
struct SlaSegment
{
    SlaSegmentKind kind = SlaSegmentKind::Running;
    Interval span;
    Millis counted{0};                           ///< the whole span while running, else nothing
    TicketStatus status = TicketStatus::Pending; ///< of Paused: the status that paused it
    int holiday = -1;                            ///< of Holiday: position in the list given

    friend bool operator==(const SlaSegment &, const SlaSegment &) = default;
};

/// Everything an SLA clock did, without gap or overlap.
struct SlaTrace
{
    SlaPromise promise;
    Interval span; ///< from the start to the end, or to now
    Millis used{0};
    Millis paused{0};
    /// When the target was used up, or will be if nothing pauses from now on (a pause that lasts counted as ended now);
    /// absent past the calendar's end.
    std::optional<Instant> due;
    std::vector<SlaSegment> segments; ///< fill `span`; cut at `due` where it lies inside
    std::vector<SlaSegment> ahead;    ///< of a clock not ended nor past due: from now to due

    [[nodiscard]] bool isEnded() const { return promise.endedAt && span.until == *promise.endedAt; }
    [[nodiscard]] bool isBreached() const { return used > promise.target; }
    [[nodiscard]] bool isPaused() const; ///< when it was read
    [[nodiscard]] Millis left() const { return promise.target - used; }
};

/// The time in segments of one kind.
[[nodiscard]] Millis lengthOf(std::span<const SlaSegment> segments, SlaSegmentKind kind);

/// What the clock of a promise did up to `now`, and what it will do until it is due.
///
/// The sums are exact, to the millisecond: the segments fill the span; running is `used`; running up to `due` (with
/// `ahead` where due lies after now) is the target. `hours` and `holidays` are expanded already, so a day of a clock
/// change has the 23 or 25 hours it really had; holidays are sorted, disjoint whole days, empty for a calendar around
/// the clock. O((h + p) log(h + p)) in the hours and pauses that touch the span.
[[nodiscard]] SlaTrace traceSla(const SlaPromise &promise, const WorkingTime &hours, std::span<const Interval> holidays,
                                Instant now);

} // namespace evenkeel
