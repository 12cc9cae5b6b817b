// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desknow.h"

#include "desktop/charts/chartfigure.h"

#include <QCoreApplication>

#include <memory>

namespace evenkeel {

/// The charts of this moment.
class NowFigures final
{
    Q_DECLARE_TR_FUNCTIONS(NowFigures)

public:
    [[nodiscard]] static ChartFigure load(const std::shared_ptr<const DeskNow> &now);
    [[nodiscard]] static ChartFigure complexWork(const std::shared_ptr<const DeskNow> &now);
    [[nodiscard]] static ChartFigure coverage(const CoverageView &view);

private:
    [[nodiscard]] static QString noShifts(const DeskNow &now);
};

} // namespace evenkeel
