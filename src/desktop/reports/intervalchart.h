// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intervalscale.h"

#include "metrics/comparison.h"
#include "metrics/metric.h"

#include <QWidget>

#include <optional>

namespace evenkeel {

/// How much a figure changed, on one line: the difference, its 95 and 99.9 % intervals, no change, and what was hoped
/// for.
class IntervalChart final : public QWidget
{
    Q_OBJECT

public:
    explicit IntervalChart(QWidget *parent = nullptr);

    /// `target`: by how much it should become better, above 0.
    void setComparison(Metric metric, const std::optional<Comparison> &comparison, double target);
    [[nodiscard]] IntervalScale scale() const;
    /// The hoped-for difference with its sign.
    [[nodiscard]] double hopedFor() const;

    [[nodiscard]] QSize sizeHint() const override { return {520, 112}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 112}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintAxis(QPainter &painter, const IntervalScale &scale) const;
    void paintMarker(QPainter &painter, double x, const QString &text, bool isDashed) const;
    void paintInterval(QPainter &painter, const IntervalScale &scale) const;
    [[nodiscard]] QString words() const;

    Metric m_metric = Metric::FrtP90;
    std::optional<Comparison> m_comparison;
    double m_target = 0;
};

} // namespace evenkeel
