// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/measure.h"

#include <QCoreApplication>
#include <QString>

namespace evenkeel {

/// Figures as people read them.
class MetricWords final
{
    Q_DECLARE_TR_FUNCTIONS(MetricWords)

public:
    [[nodiscard]] static QString name(Metric metric);
    [[nodiscard]] static QString dimension(MetricDimension dimension);
    /// "45.6 %", "22.1 h", or a dash where there is none.
    [[nodiscard]] static QString value(const MetricFigure &figure);
    [[nodiscard]] static QString number(double value, MetricUnit unit);
    /// "+0.6 points" of a share, "-2.0 min".
    [[nodiscard]] static QString change(double difference, MetricUnit unit);
    /// "45.0 – 46.2 %"; empty where the figure is no estimate.
    [[nodiscard]] static QString interval(const MetricFigure &figure);
    /// "11,369 of 24,918 created", with a mark where that is few.
    [[nodiscard]] static QString ground(const MetricFigure &figure);
    [[nodiscard]] static QString note(const MetricNote &note);
    /// Rests on fewer tickets than a segment should.
    [[nodiscard]] static bool isThin(const MetricFigure &figure);
};

} // namespace evenkeel
