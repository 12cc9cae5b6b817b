// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/calendarresults.h"
#include "storage/database.h"

#include <chrono>
#include <memory>

namespace evenkeel {

/// The mean week of demand, kept between questions until there are new tickets or another day.
class DemandMemory;

/// How much of what will be asked the calendar can do, and what an absence costs.
class CoverageService final
{
public:
    CoverageService(Database &database, Instant now, DemandMemory *memory = nullptr)
        : m_database(database)
        , m_now(now)
        , m_memory(memory)
    {}

    /// Every interval of the scope's span; `step` 0: the rules' interval. InvalidArgument for an empty span, a step
    /// that does not divide a day, or more than a million intervals.
    [[nodiscard]] Result<CoverageView> coverage(const CalendarScope &scope, std::chrono::minutes step = {});
    /// As the calendar stands now and as it would with the agent away. NotFound for an agent unknown or not active.
    [[nodiscard]] Result<TimeOffImpact> impact(AgentId agent, Interval span);

private:
    [[nodiscard]] Result<CoverageProblem> problem(const CalendarScope &scope, std::chrono::minutes step,
                                                  const DeskNames &names, CoverageView &view);
    [[nodiscard]] Result<Done> addDemand(CoverageProblem &problem, TeamId team, const DeskNames &names,
                                         CoverageView &view);
    /// Local dates on which the desk is asked otherwise, in the history behind the demand and in the problem's span.
    [[nodiscard]] Result<std::vector<std::string>> holidays(const CoverageProblem &problem);
    [[nodiscard]] Result<Done> addTickets(TimeOffImpact &impact, const CoverageProblem &around);

    Database &m_database;
    Instant m_now;
    DemandMemory *m_memory;
};

} // namespace evenkeel
