// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/reportschedule.h"

#include <optional>
#include <vector>

namespace evenkeel {

/// The options of `report schedule` alone.
void declareReportSchedule(QCommandLineParser &parser);
/// The first of them that is set.
[[nodiscard]] std::optional<QString> scheduleOptionOf(const QCommandLineParser &parser);

/// nullopt for a word that is none.
[[nodiscard]] std::optional<std::vector<ReportFormat>> formatsOf(const QCommandLineParser &parser);
[[nodiscard]] std::optional<ReportPaper> paperOf(const QCommandLineParser &parser);

/// Shows the schedules, or sets or removes the one that is named.
[[nodiscard]] int runReportSchedule(const QCommandLineParser &parser, const CommandContext &context);
[[nodiscard]] int runReportHistory(const CommandContext &context);
/// Makes what schedules ask for by now, and waits for nobody.
[[nodiscard]] int runDueReports(const CommandContext &context);

} // namespace evenkeel
