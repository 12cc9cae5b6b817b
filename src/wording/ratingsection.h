// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/periodreport.h"
#include "reporting/reportdocument.h"

#include <QCoreApplication>

namespace evenkeel {

/// What customers said in the period and what their tickets are worth, and how the support performance score comes
/// about, with its thresholds. Without a table where nobody said anything.
class RatingSection final
{
    Q_DECLARE_TR_FUNCTIONS(RatingSection)

public:
    [[nodiscard]] static ReportSection of(const PeriodReport &report);

private:
    [[nodiscard]] static ReportTable figures(const PeriodReport &report);
    [[nodiscard]] static ReportTable score(const PeriodReport &report);
};

} // namespace evenkeel
