// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/reportschedule.h"
#include "storage/database.h"

#include <optional>
#include <vector>

namespace evenkeel {

/// When reports are made by themselves, at most one schedule a kind.
class ReportScheduleStore final
{
public:
    explicit ReportScheduleStore(Database &database)
        : m_database(database)
    {}

    /// By kind.
    [[nodiscard]] Result<std::vector<ReportSchedule>> schedules();
    [[nodiscard]] Result<std::optional<ReportSchedule>> schedule(ReportKind kind);
    /// InvalidArgument, detail what is wrong with it; Conflict, detail the kind, when what stands there is not `seen`.
    [[nodiscard]] Result<Done> set(const ReportSchedule &schedule, const std::optional<ReportSchedule> &seen);
    /// NotFound when there is none, Conflict likewise.
    [[nodiscard]] Result<Done> remove(const ReportSchedule &seen);

private:
    [[nodiscard]] Result<Done> requireSeen(ReportKind kind, const std::optional<ReportSchedule> &seen);

    Database &m_database;
};

} // namespace evenkeel
