// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendarrules.h"
#include "domain/timeoffrequest.h"
#include "scheduling/conflicts.h"
#include "scheduling/coverage.h"
#include "services/desknames.h"
#include "services/weekcalendar.h"
#include "storage/calendaredit.h"
#include "storage/holidaystore.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel {

/// Which part of the calendar: a span, of everybody or of one team.
struct CalendarScope
{
    Interval span;
    TeamId team; ///< none: everybody
};

/// The calendar of a span as planners see it. Usual hours that stand in for work are entries with an id below zero and
/// without uid.
struct CalendarView
{
    CalendarScope scope;
    DeskNames names;
    std::vector<Agent> agents;          ///< active ones of the scope, by name
    std::vector<CalendarEntry> entries; ///< that touch the span, of those agents; by agent, then start
    std::vector<TimeOffRequest> requests;
    std::vector<PublicHoliday> holidays;
    std::map<AgentId, std::vector<HolidaySpan>> closedDays; ///< public holidays of each agent who has any, by time
    std::vector<CalendarConflict> conflicts;
    CalendarRules rules;
    int rulesVersion = 0;
    std::string zone; ///< of the desk: the SLA policy's hours
};

/// Effort available against effort asked.
struct CoverageView
{
    Coverage coverage;
    std::vector<SkillId> skills; ///< what the positions mean
    CalendarRules rules;
    std::string zone;                  ///< weekdays and hours of the demand are this zone's
    int weeksObserved = 0;             ///< whole weeks of history behind the demand, at least in part
    std::int64_t arrivals = 0;         ///< that it rests on
    std::vector<HolidaySpan> holidays; ///< of the desk: their demand is that of holidays, or of Sundays
    int holidaysObserved = 0;          ///< behind the demand of a holiday; none: Sundays stand in
};

/// A ticket that a time off touches.
struct TouchedTicket
{
    TicketId ticket;
    std::string reference;
    std::optional<Instant> due;
    bool isDueWithin = false; ///< its promise ends while the agent is away, or is broken already
    int takers = 0;           ///< others with its skills and queue who are there before it is due, or while away
};

struct TouchedSkill
{
    SkillId skill;
    Millis uncovered{0};
    Millis onlyOneLeft{0};
};

/// What it costs when one agent is away.
struct TimeOffImpact
{
    AgentId agent;
    Interval span;
    Millis workLost{0}; ///< open time of the agent within the span
    CoverageChange coverage;
    std::vector<TouchedSkill> skills;
    std::vector<TouchedTicket> tickets; ///< open ones the agent has, by due time
    int dueWithin = 0;
    int withoutTakers = 0;
};

} // namespace evenkeel
