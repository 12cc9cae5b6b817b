// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinedrag.h"
#include "timelinerows.h"

#include <QAbstractScrollArea>
#include <QSet>
#include <QTimeZone>

#include <optional>

namespace evenkeel {

/// Agents as rows, time across: bars that are created, moved, stretched and copied by mouse and keyboard. It edits
/// nothing itself; what a gesture asks for goes out as an edit.
class TimelineView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);

    /// Keeps selection and scroll; what was dragged is shown at its new place until then.
    void setRows(TimelineRows rows, Interval span);
    /// So many hours across the window; 0: the whole span.
    void setHoursAcross(int hours);
    void setZone(const QTimeZone &zone, bool areAgentsOwn);
    void setNow(std::optional<Instant> now);
    void setHolidays(std::vector<PublicHoliday> holidays);
    void setCreating(ShiftKind kind) { m_creating = kind; }
    void setShown(const QSet<int> &kinds); ///< kinds that are hidden otherwise; empty: all

    [[nodiscard]] const TimelineRows &rows() const { return m_rows; }
    [[nodiscard]] const TimelineGeometry &geometryOfTime() const { return m_geometry; }
    [[nodiscard]] std::vector<CalendarEntry> selected() const;
    void select(const std::vector<CalendarEntry> &entries);
    void selectFirst();
    /// Where an entry is drawn, in the viewport.
    [[nodiscard]] QRect rectOf(TimelineRows::Place place) const;
    [[nodiscard]] QPoint pointAt(AgentId agent, Instant at) const;
    void ensureShown(Instant at, AgentId agent);
    /// Puts the moment at the left edge.
    void scrollTo(Instant at);

Q_SIGNALS:
    void editAsked(const evenkeel::CalendarEdit &edit, const QString &text);
    void requestChosen(qint64 request);
    void selectionChanged();
    void axisChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Hit
    {
        int row = -1;
        TimelineRows::Place place;
        TimelineGeometry::Part part = TimelineGeometry::Part::Nothing;
        qint64 request = 0;
        Instant at;
    };
    friend class TimelinePainter;

    [[nodiscard]] QPointF content(const QPointF &viewport) const;
    [[nodiscard]] Hit hitAt(const QPointF &viewport) const;
    [[nodiscard]] bool isShown(ShiftKind kind) const;
    [[nodiscard]] QString tipAt(const Hit &hit) const;
    void startDrag(const Hit &hit, Instant at);
    void endDrag(bool isKept);
    void updateBars();
    void fitAxis();
    void setCursorPlace(TimelineRows::Place place, bool isAdded);
    void moveSelected(Millis by, Millis endBy);
    void removeSelected();
    [[nodiscard]] bool moveByKey(QKeyEvent *event);
    [[nodiscard]] bool isKnown(const QString &key) const { return m_selected.contains(key); }

    TimelineRows m_rows;
    TimelineGeometry m_geometry;
    QTimeZone m_zone;
    bool m_areAgentsOwn = false;
    int m_hoursAcross = 0;
    std::optional<Instant> m_now;
    std::vector<PublicHoliday> m_holidays;
    ShiftKind m_creating = ShiftKind::Work;
    QSet<int> m_shown;
    QSet<QString> m_selected; ///< by TimelineRows::keyOf
    TimelineRows::Place m_cursor;
    std::optional<QPointF> m_pressed;
    Hit m_pressHit;
    std::optional<TimelineDrag> m_drag;
    bool m_isPending = false; ///< the drag is dropped and being stored
};

} // namespace evenkeel
