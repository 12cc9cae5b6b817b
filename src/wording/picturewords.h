// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/periodreport.h"
#include "reporting/reportdocument.h"

#include <QCoreApplication>

namespace evenkeel {

/// The picture beside a finding, with the names and units that its numbers need.
class PictureWords final
{
    Q_DECLARE_TR_FUNCTIONS(PictureWords)

public:
    /// nullopt where there is nothing to draw.
    [[nodiscard]] static std::optional<ReportChart> chartOf(const PeriodReport &report, const FindingPicture &picture);
};

} // namespace evenkeel
