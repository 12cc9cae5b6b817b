// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workingtime.h"
#include "domain/condition.h"
#include "domain/priority.h"
#include "domain/shift.h"
#include "domain/ticket.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel {

enum class SlaKind : std::uint8_t { FirstResponse = 0, Resolution = 1, NextResponse = 2 };

struct SlaTarget
{
    std::chrono::minutes firstResponse{0};
    std::chrono::minutes resolution{0};
    std::chrono::minutes nextResponse{0}; ///< to a customer who wrote again; 0: no such promise

    friend bool operator==(const SlaTarget &, const SlaTarget &) = default;
};

/// Working hours by name, with the days on which nobody works.
struct BusinessCalendar
{
    std::string name;
    WeekPattern week;
    std::vector<std::string> holidays; ///< local dates in the week's zone, 2026-12-25; sorted
    bool isAroundTheClock = false;     ///< every minute of every day, holidays too

    friend bool operator==(const BusinessCalendar &, const BusinessCalendar &) = default;
};

/// A promise to some tickets: by priority, channel, tier or what else the condition asks. Conditions that move with
/// time are not allowed here.
struct SlaRule
{
    int id = 0; ///< unique in the policy and never used again
    std::string name;
    bool isOn = true;
    Condition when;
    SlaTarget target;
    std::string calendar; ///< of Policy::calendars; empty: SlaPolicy::hours

    friend bool operator==(const SlaRule &, const SlaRule &) = default;
};

/// Promises per priority, in working hours, and the rules that go before them: the first that holds.
struct SlaPolicy
{
    std::array<SlaTarget, PriorityCount> targets; ///< indexed by Priority
    WeekPattern hours;
    std::vector<std::string> holidays; ///< local dates in the zone of hours, sorted
    /// Statuses in which the clocks stand: nobody on our side can go on. Indexed by TicketStatus.
    std::array<bool, TicketStatusCount> pauses{false, false, true, true, false, false};
    std::vector<SlaRule> rules;
    std::vector<BusinessCalendar> calendars;

    /// Urgent 30 min / 2 h, high 1 h / 4 h, normal 8 h / 24 h, low 24 h / 72 h, Monday to Friday 9 to 17.
    [[nodiscard]] static SlaPolicy standard();
    [[nodiscard]] const SlaTarget &target(Priority priority) const
    {
        return targets[static_cast<std::size_t>(priority)];
    }

    friend bool operator==(const SlaPolicy &, const SlaPolicy &) = default;
};

/// What is promised to one ticket, and in which hours the promise runs.
struct SlaAssignment
{
    int rule = 0; ///< id of the SLA rule; 0: the table by priority
    SlaTarget target;
    std::uint16_t calendar = 0; ///< 0: SlaPolicy::hours; else 1 + position in SlaPolicy::calendars

    friend bool operator==(const SlaAssignment &, const SlaAssignment &) = default;
};

/// The first rule that is on and holds, else the table by priority. Rules whose condition moves with time never hold.
/// A rule that names no calendar, or one that is not there, runs in SlaPolicy::hours.
[[nodiscard]] SlaAssignment slaOf(const TicketFacts &facts, const SlaPolicy &policy);

/// The promise that runs for a ticket now: first response until somebody has answered (or, where the source
/// records no answers, until it left New), then resolution.
[[nodiscard]] SlaKind runningSla(const Ticket &ticket);

/// One SLA clock, made from a ticket once and read at many moments.
struct SlaClock
{
    SlaKind kind = SlaKind::FirstResponse;
    Instant start;
    Millis target{0};      ///< working time allowed
    Millis paused{0};      ///< working time that did not count so far
    bool isPaused = false; ///< stands still at pausedSince
    Instant pausedSince;
    Millis pausedAfterDue{0}; ///< of paused: what came when the target had been used up

    /// Working time that counted up to `at`.
    [[nodiscard]] Millis used(const WorkingTime &hours, Instant at) const;
    /// used / target; over 1 when breached. A target of zero counts as breached at once.
    [[nodiscard]] double share(const WorkingTime &hours, Instant at) const;
    /// When the target was used up, or will be if nothing pauses after `at` (a pause that lasts counted as ended then);
    /// nullopt past the calendar's end. What SlaTrace::due says, without the segments.
    [[nodiscard]] std::optional<Instant> due(const WorkingTime &hours, Instant at) const;

    friend bool operator==(const SlaClock &, const SlaClock &) = default;
};

} // namespace evenkeel
