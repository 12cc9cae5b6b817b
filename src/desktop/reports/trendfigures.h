// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/charts/chartfigure.h"
#include "services/trendsview.h"

#include <QCoreApplication>

#include <memory>

namespace evenkeel {

/// The charts of a period, each made of what services/trendsview.h computed. The marks know the tickets behind them.
class TrendFigures final
{
    Q_DECLARE_TR_FUNCTIONS(TrendFigures)

public:
    using View = std::shared_ptr<const TrendsView>;

    [[nodiscard]] static ChartFigure volume(const View &view);
    [[nodiscard]] static ChartFigure firstResponse(const View &view);
    [[nodiscard]] static ChartFigure resolution(const View &view);
    [[nodiscard]] static ChartFigure backlog(const View &view);
    [[nodiscard]] static ChartFigure utilization(const View &view);
    [[nodiscard]] static ChartFigure complexity(const View &view);
    [[nodiscard]] static ChartFigure depth(const View &view);
    [[nodiscard]] static ChartFigure replies(const View &view);
    [[nodiscard]] static ChartFigure flows(const View &view);
    [[nodiscard]] static ChartFigure arrivals(const View &view);
    [[nodiscard]] static ChartFigure waiting(const View &view);
    /// A leading indicator, week by week, with its direction in the ground line.
    [[nodiscard]] static ChartFigure indicator(const View &view, Metric trend);

private:
    struct Timed;
    [[nodiscard]] static ChartFigure durations(const View &view, const Timed &timed);
    [[nodiscard]] static ChartFigure heat(const View &view, const WeekHeat &cells);
    [[nodiscard]] static QString noHistory(const View &view);
};

} // namespace evenkeel
