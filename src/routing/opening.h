// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/deskpicture.h"

#include <optional>

namespace evenkeel {

/// A pause at least this long ends a shift; what opens after it is a new shift, or a return from leave.
inline constexpr std::chrono::hours PauseBetweenShifts{4};

/// How long new work comes slowly.
struct RampTimes
{
    Minutes afterShiftStart{0};
    Minutes afterLeave{0}; ///< where the pause before held time off; the longer of both holds
};

/// An agent's readiness at one moment, and until when it stays that way.
///
/// Presence follows the shift unless set by hand. Whoever is not open is stopped by exactly one of three gates first:
/// set by hand to something else than available, by Presence; in a focus block, by Focus; otherwise outside the shift,
/// by Shift.
struct Opening
{
    Presence presence = Presence::Offline; ///< as shown to people
    bool isPresent = true;                 ///< not set by hand to anything but available
    bool isOnShift = false;                ///< inside `open` or a focus block, or set available by hand
    bool isOpen = false;                   ///< inside `open`, or set available by hand: the shift runs down
    bool isAfterHours = false;             ///< set available by hand while no shift of the calendar goes on
    Instant closesAt;                      ///< of an open agent: end of the present open interval
    Millis openLater{0};                   ///< open time after it, or after a focus block, that belongs to the shift
    std::optional<Instant> focusUntil;     ///< end of the calendar's focus block
    std::optional<Instant> opensAt;        ///< of an agent not open: when readiness begins next
    std::optional<Instant> shiftAt;        ///< of an open agent: when this shift began
    std::optional<Instant> rampFrom;       ///< set while the ramp after the start of a shift or after leave lasts
    std::optional<Instant> rampUntil;
    Instant changesAt; ///< nothing above changes before then

    /// Open time left in this shift.
    [[nodiscard]] Millis timeLeft(Instant now) const { return (isOpen ? closesAt - now : Millis{0}) + openLater; }
};

/// When an agent takes tickets: the calendar with the presence set by hand worked into it. A hand-set Available adds
/// its span, any other takes its span away.
class OpeningHours
{
public:
    OpeningHours() = default;
    explicit OpeningHours(const RoutingAgent &agent);

    /// `agent` is the one this was made from.
    [[nodiscard]] Opening at(Instant now, const RoutingAgent &agent, RampTimes ramp) const;

private:
    [[nodiscard]] const Intervals &effective(const RoutingAgent &agent) const;

    std::optional<Intervals> m_corrected; ///< only where a presence was set by hand; most agents share their calendar
};

} // namespace evenkeel
