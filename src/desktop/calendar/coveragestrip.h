// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinegeometry.h"

#include "services/calendarresults.h"

#include <QTimeZone>
#include <QWidget>

#include <optional>
#include <span>

namespace evenkeel {

class TimelineView;

/// Under the timeline, on its axis: effort available as a line over the effort asked, what is short in red, and a band
/// from short to spare. Hover explains each sum.
class CoverageStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageStrip(const TimelineView *timeline, QWidget *parent = nullptr);

    void setCoverage(CoverageView view, DeskNames names);
    void setZone(const QTimeZone &zone);
    [[nodiscard]] const CoverageView &coverage() const { return m_view; }
    /// The interval at a place of the strip.
    [[nodiscard]] std::optional<std::size_t> intervalAt(int x) const;
    /// What its figures are made of, as hover says it.
    [[nodiscard]] QString explain(std::size_t interval) const;
    /// Effort hours that fall short, and that are spare.
    [[nodiscard]] double shortHours() const;
    [[nodiscard]] double spareHours() const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double screenX(Instant at) const;
    /// Intervals in sight.
    [[nodiscard]] std::span<const CoverageInterval> shown() const;
    void paintBars(QPainter &painter, const QRectF &area);
    void paintLine(QPainter &painter, const QRectF &area);
    void paintBand(QPainter &painter, const QRectF &area);
    void paintScale(QPainter &painter, const QRectF &area);

    const TimelineView *m_timeline;
    CoverageView m_view;
    DeskNames m_names;
    QTimeZone m_zone;
    double m_most = 1;      ///< minutes of an interval
    double m_mostSpare = 1; ///< or short
};

} // namespace evenkeel
