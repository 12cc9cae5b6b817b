// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/reportdocument.h"
#include "services/reportservice.h"

#include <QCoreApplication>

namespace evenkeel {

/// A report in words: what changed, what was found and the one change proposed; then trends, distribution, people, and
/// what the words mean.
class ReportWords final
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)

public:
    [[nodiscard]] static ReportDocument documentOf(const PeriodReport &report);

    /// Names of what a finding is about; `other` empty where there is none.
    struct FindingNames
    {
        QString subject;
        QString other;
    };
    [[nodiscard]] static FindingNames namesOf(const PeriodReport &report, const Finding &finding);

    /// At most so many findings stand on the first page.
    static constexpr std::size_t MostFindings = 5;

private:
    [[nodiscard]] static ReportSection changes(const PeriodReport &report);
    [[nodiscard]] static ReportSection findings(const PeriodReport &report);
    [[nodiscard]] static ReportSection trends(const PeriodReport &report);
    [[nodiscard]] static ReportSection breakdown(const PeriodReport &report, std::uint32_t breakdown,
                                                 const QString &title);
    [[nodiscard]] static QString causeName(BreachCause cause);
    [[nodiscard]] static ReportSection breaches(const PeriodReport &report);
    [[nodiscard]] static ReportSection allFigures(const PeriodReport &report);
    [[nodiscard]] static ReportSection notes(const PeriodReport &report);
    [[nodiscard]] static ReportTable machineFigures(const PeriodReport &report);
};

} // namespace evenkeel
