// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/reportrun.h"
#include "services/reportdue.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace evenkeel {

class Output;

/// A schedule, what it asks for and what it will ask for next, in the zone of the desk.
struct ScheduleView
{
    ReportSchedule schedule;
    std::string zone;
    std::optional<DueReport> due;
    ComingReport coming;
};

/// "monday" of a week, "15" of a month.
[[nodiscard]] QString reportDayWord(const ReportSchedule &schedule);
[[nodiscard]] std::optional<int> reportDayFrom(ReportKind kind, const QString &word);
/// "07:00".
[[nodiscard]] QString reportTimeWord(int minute);

[[nodiscard]] QJsonObject schedulesJson(const std::vector<ScheduleView> &schedules);
void writeSchedules(Output &output, const std::vector<ScheduleView> &schedules);

[[nodiscard]] QJsonObject reportRunsJson(const std::vector<ReportRun> &runs);
void writeReportRuns(Output &output, const std::vector<ReportRun> &runs);

} // namespace evenkeel
