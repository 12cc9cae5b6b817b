// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/periodreport.h"
#include "reporting/reportdocument.h"

#include <QCoreApplication>

namespace evenkeel {

/// The recurring review in a report: what was decided and tried, and whether it was carried out.
class ReviewSection final
{
    Q_DECLARE_TR_FUNCTIONS(ReviewSection)

public:
    [[nodiscard]] static ReportSection of(const PeriodReport &report);

private:
    [[nodiscard]] static ReportTable items(const QString &title, const std::vector<ReviewItem> &items,
                                           const PeriodReport &report);
    [[nodiscard]] static ReportTable experiments(const PeriodReport &report);
};

} // namespace evenkeel
