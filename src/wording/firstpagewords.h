// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/periodreport.h"
#include "reporting/reportdocument.h"

#include <QCoreApplication>

namespace evenkeel {

/// The page of a report that is read first: how the figures changed, what was found, and the one change proposed.
class FirstPageWords final
{
    Q_DECLARE_TR_FUNCTIONS(FirstPageWords)

public:
    /// Of whom, on how many tickets.
    [[nodiscard]] static QStringList aside(const PeriodReport &report);
    /// The few figures that stand above the findings.
    [[nodiscard]] static std::vector<ReportHeadline> headlines(const PeriodReport &report);
    [[nodiscard]] static QString headlinesNote(const PeriodReport &report);
    [[nodiscard]] static ReportSection findings(const PeriodReport &report);
    /// nullopt where nothing was found.
    [[nodiscard]] static std::optional<ReportProposal> proposal(const PeriodReport &report);
    /// All that is compared with the time before, as a table.
    [[nodiscard]] static ReportSection changes(const PeriodReport &report);

private:
    /// One finding in words, with its picture.
    [[nodiscard]] static ReportFinding toldOf(const PeriodReport &report, std::size_t place);
};

} // namespace evenkeel
