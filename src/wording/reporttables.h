// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/periodreport.h"
#include "reporting/reportdocument.h"

#include <QCoreApplication>

namespace evenkeel {

/// What stands behind the first page of a report: trends, distribution, people, broken promises, every figure, notes
/// and what the words mean.
class ReportTables final
{
    Q_DECLARE_TR_FUNCTIONS(ReportTables)

public:
    [[nodiscard]] static std::vector<ReportSection> sections(const PeriodReport &report);
    /// Every figure of both times by its machine name.
    [[nodiscard]] static ReportTable machineFigures(const PeriodReport &report);
    [[nodiscard]] static QString causeName(BreachCause cause);

private:
    [[nodiscard]] static QString nothing();
    [[nodiscard]] static ReportSection trends(const PeriodReport &report);
    [[nodiscard]] static ReportSection breakdown(const PeriodReport &report, std::uint32_t breakdown,
                                                 const QString &title);
    [[nodiscard]] static ReportSection breaches(const PeriodReport &report);
    [[nodiscard]] static ReportTable causesBeside(const PeriodReport &report);
    [[nodiscard]] static ReportSection productAreas(const PeriodReport &report);
    [[nodiscard]] static ReportSection allFigures(const PeriodReport &report);
    [[nodiscard]] static ReportSection notes(const PeriodReport &report);
};

} // namespace evenkeel
