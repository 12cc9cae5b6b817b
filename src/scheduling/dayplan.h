// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"
#include "domain/ids.h"
#include "domain/priority.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

namespace evenkeel {

/// Why a ticket stands where it does in a day's order: the first of these that tells it from the next.
enum class PlanReason : std::uint8_t {
    Breached = 0, ///< its promise is broken already
    DueToday,     ///< its promise ends before the day's work does
    Used,         ///< more of its promise is used than of the next one's
    Priority,
    Oldest,
};

/// A ticket that wants time.
struct PlanTicket
{
    TicketId ticket;
    std::chrono::minutes handling{15}; ///< expected, at the agent's pace
    double used = 0;                   ///< share of its promise; over 1 breached
    std::optional<Instant> due;
    Priority priority = Priority::Normal;
    Instant createdAt;
};

struct DayPlanProblem
{
    Intervals open;                       ///< the agent's hours of the day, breaks and other entries taken out
    Instant from;                         ///< nothing is planned before: now, for today
    std::vector<PlanTicket> tickets;      ///< in any order
    double unexpected = 0.20;             ///< share of the open time that stays free
    std::chrono::minutes shortestBox{10}; ///< no piece of work is cut smaller, unless it is that small itself
};

/// A stretch of a day in which one thing is done.
struct PlanBox
{
    Interval span;
    TicketId ticket; ///< none: free for the unexpected
    int part = 1;    ///< of the ticket's boxes
    int parts = 1;

    friend bool operator==(const PlanBox &, const PlanBox &) = default;
};

struct PlanLine
{
    TicketId ticket;
    PlanReason reason = PlanReason::Oldest;
    std::chrono::minutes planned{0}; ///< on this day
    std::chrono::minutes left{0};    ///< that found no room
    bool isLate = false;             ///< ends after it is due, or is not finished and due today

    friend bool operator==(const PlanLine &, const PlanLine &) = default;
};

struct DayPlan
{
    std::vector<PlanBox> boxes;  ///< by time, without gaps within open hours
    std::vector<PlanLine> lines; ///< every ticket, most urgent first
    std::chrono::minutes open{0};
    std::chrono::minutes planned{0};
    std::chrono::minutes free{0};
};

/// One thing at a time, the most urgent first: broken promises, then the larger share used, priority, age, id. Each
/// stretch of work keeps its share for the unexpected at its end, so that what comes in the morning costs the morning's
/// reserve and not the evening's work. A ticket that does not fit before a break goes on after it.
/// O(n log n + n x stretches). Deterministic.
[[nodiscard]] DayPlan planDay(const DayPlanProblem &problem);

} // namespace evenkeel
