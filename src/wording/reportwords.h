// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/periodreport.h"
#include "reporting/reportdocument.h"

#include <QCoreApplication>

namespace evenkeel {

/// A report in words: what changed, what was found and the one change proposed; then trends, distribution, quality,
/// people, skills, and what the words mean.
class ReportWords final
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)

public:
    [[nodiscard]] static ReportDocument documentOf(const PeriodReport &report);

    /// "Week 11, 14 to 20 March 2016", "March 2016".
    [[nodiscard]] static QString title(const ReportPeriod &period);

    /// Names of what a finding is about; `other` empty where there is none.
    struct FindingNames
    {
        QString subject;
        QString other;
    };
    [[nodiscard]] static FindingNames namesOf(const PeriodReport &report, const Finding &finding);

    /// At most so many findings stand on the first page.
    static constexpr std::size_t MostFindings = 5;
    /// … and of a kind no more than so many: the page is to show what is wrong, not how often.
    static constexpr std::size_t MostOfAKind = 2;
};

} // namespace evenkeel
