// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinedays.h"
#include "timelinedrag.h"
#include "timelinerows.h"
#include "timelinetiles.h"

#include <QAbstractScrollArea>
#include <QSet>
#include <QTimeZone>

#include <map>
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
    /// Of the axis. `areAgentsOwn`: days and times of each row are those of its agent's clocks instead.
    void setZone(const QTimeZone &zone, bool areAgentsOwn);
    void setNow(std::optional<Instant> now);
    void setHolidays(std::vector<PublicHoliday> holidays);
    void setCreating(ShiftKind kind) { m_creating = kind; }
    /// Nothing is made, moved, stretched or removed; whoever tries is answered by the page, through editAsked().
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    void setShown(const QSet<int> &kinds); ///< kinds that are hidden otherwise; empty: all

    [[nodiscard]] const TimelineRows &rows() const { return m_rows; }
    [[nodiscard]] const TimelineGeometry &geometryOfTime() const { return m_geometry; }
    [[nodiscard]] std::vector<CalendarEntry> selected() const;
    /// Where the keyboard makes and pastes entries, and whose entry it toggles: a row and a moment.
    struct Caret
    {
        int row = 0;
        Instant at;
    };
    [[nodiscard]] const std::optional<Caret> &caret() const { return m_caret; }
    void setCaret(AgentId agent, Instant at);
    /// As Insert does, whatever kind dragging makes.
    void createAtCaret(ShiftKind kind);
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
    void conflictChosen(const evenkeel::CalendarConflict &conflict);
    void selectionChanged();
    void axisChanged();

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
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
    friend class TimelineRowPainter;

    [[nodiscard]] QPointF content(const QPointF &viewport) const;
    [[nodiscard]] Hit hitAt(const QPointF &viewport) const;
    [[nodiscard]] bool isShown(ShiftKind kind) const;
    [[nodiscard]] QString tipAt(const Hit &hit) const;
    void startDrag(const Hit &hit, Instant at);
    void endDrag(bool isKept);
    void dropDrag();
    void showDrag();
    [[nodiscard]] QRegion ghostRegion() const;
    void forgetRowsOf(const std::vector<CalendarEntry> &entries);
    void setSelected(QSet<QString> keys);
    void rebuildDays();
    [[nodiscard]] const TimelineDays &daysOf(const TimelineRow &line) const;
    [[nodiscard]] QString holidayName(const std::string &day) const;
    [[nodiscard]] bool isQuietDay(const TimelineDays::Day &day) const;
    [[nodiscard]] const CalendarConflict *deskConflictAt(const QPointF &viewport) const;
    void updateBars();
    void fitAxis();
    void setCursorPlace(TimelineRows::Place place, bool isAdded);
    /// Start and end by so many days of the wall and so much time.
    struct KeyMove
    {
        Millis start{0};
        Millis end{0};
        int startDays = 0;
        int endDays = 0;
        int rows = 0;
    };
    [[nodiscard]] std::optional<CalendarEntry> movedByKey(const CalendarEntry &entry, const KeyMove &move) const;
    void moveSelected(const KeyMove &move);
    void removeSelected();
    void copySelected();
    void pasteAtCaret();
    void moveCaret(int rows, Millis by);
    void toggleAtCaret();
    [[nodiscard]] Caret caretOrCursor() const;
    [[nodiscard]] bool moveByKey(const QKeyEvent &event);
    [[nodiscard]] bool moveCaretByKey(const QKeyEvent &event);
    [[nodiscard]] bool editByKey(const QKeyEvent &event);
    [[nodiscard]] bool goByKey(const QKeyEvent &event);

    TimelineRows m_rows;
    TimelineGeometry m_geometry;
    mutable TimelineTiles m_tiles; ///< what painting remembers
    QTimeZone m_zone;
    TimelineDays m_days;                           ///< of the axis
    std::map<std::string, TimelineDays> m_ownDays; ///< of agents' zones, where their own time is shown
    bool m_areAgentsOwn = false;
    int m_hoursAcross = 0;
    std::optional<Instant> m_now;
    std::vector<PublicHoliday> m_holidays;
    ShiftKind m_creating = ShiftKind::Work;
    QSet<int> m_shown;
    QSet<QString> m_selected; ///< by TimelineRows::keyOf
    TimelineRows::Place m_cursor;
    std::optional<Caret> m_caret;
    std::vector<CalendarEntry> m_copied;
    std::optional<QPointF> m_pressed;
    Hit m_pressHit;
    std::optional<TimelineDrag> m_drag;
    std::vector<CalendarEntry> m_ghosts; ///< of the drag, as they would be
    QSet<QString> m_lifted;              ///< entries that are not where they were while they are dragged
    bool m_isReadOnly = false;
    bool m_isPending = false; ///< the drag is dropped and being stored
};

} // namespace evenkeel
