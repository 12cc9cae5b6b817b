// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"
#include "domain/decision.h"
#include "domain/slatrace.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace evenkeel {

/// What the time of a breached promise went into. Of equal shares the first named here is the main cause.
enum class BreachCause : std::uint8_t {
    Capacity = 0,  ///< waited: somebody could take it, but had no room (or was kept free: focus, ramp, rate, wrap-up)
    Skill,         ///< waited: nobody with the skills or the language
    Shift,         ///< waited: nobody who could take it was on shift or present
    NotAllowed,    ///< waited: queue, rule or channel left nobody, or everybody had declined
    AgentsHands,   ///< an agent had it
    Outside,       ///< waited on the customer or a third party, in a status that does not pause the clock
    RoutingNotRun, ///< waited: nobody had decided about it although somebody might have taken it
};
inline constexpr int BreachCauseCount = 7;

[[nodiscard]] std::string_view codeOf(BreachCause cause);

/// Which wait a gate that stops the last agents stands for.
[[nodiscard]] BreachCause causeOf(Gate gate);

/// What is known about the time of one promise.
struct BreachStory
{
    std::vector<Interval> held;      ///< some agent had the ticket; sorted, disjoint
    std::vector<Interval> outside;   ///< status Pending or OnHold; sorted, disjoint
    std::vector<Decision> decisions; ///< by time; what one says holds until the next
    bool isAnybodySkilled = true;    ///< any agent has the skills and the language
    /// Some agent who could take it was on shift; absent: no calendar is known.
    std::optional<Intervals> open;
};

/// The used time of a promise by cause.
struct BreachSplit
{
    std::array<Millis, BreachCauseCount> used{}; ///< sums to the trace's `used`, to the millisecond
    Millis paused{0};                            ///< beside it: the customer's time that did not count

    [[nodiscard]] Millis of(BreachCause cause) const { return used[static_cast<std::size_t>(cause)]; }
    [[nodiscard]] Millis sum() const;
    [[nodiscard]] BreachCause mainCause() const;

    friend bool operator==(const BreachSplit &, const BreachSplit &) = default;
};

/// Splits what a clock used into what it went into.
///
/// Each running moment has one cause, the first that fits: outside; an agent had it; nobody is skilled; nobody who
/// could was on shift; no decision yet; the gate that the last decision named. A decision made while nobody who could
/// was on shift says nothing any more once somebody is: then routing was not run again. O(n log n) in what is given.
[[nodiscard]] BreachSplit splitBreach(const SlaTrace &trace, const BreachStory &story);

/// When an agent had the ticket, from its story; the last span is open to Instant::max() where it still does.
[[nodiscard]] std::vector<Interval> heldSpans(std::span<const TicketEvent> story);
/// When the ticket waited on the customer or a third party.
[[nodiscard]] std::vector<Interval> outsideSpans(std::span<const TicketEvent> story);

} // namespace evenkeel
