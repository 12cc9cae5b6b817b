// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/conflict/contestedvalue.h"
#include "desktop/shell/page.h"
#include "services/calendarclashes.h"
#include "services/calendarresults.h"
#include "services/calendarservice.h"

#include <QDate>
#include <QTimeZone>

class QTimer;

namespace evenkeel {

class CalendarExchange;
class ConflictPanel;
class CoverageStrip;
class DemandMemory;
class FilterChip;
class RequestPanel;
class TimelineView;
class ToneLabel;

/// The capacity calendar: who works when, whether that covers what will be asked, and what a time off costs.
class CalendarPage final : public Page
{
    Q_OBJECT

public:
    enum class Period { Day, Week, Month };

    explicit CalendarPage(const DeskContext &desk, QWidget *parent = nullptr);
    ~CalendarPage() override;

    void refresh() override;
    [[nodiscard]] bool isSettled() const override;
    void find(const QString &query, const PaletteAnswer &answer) override;
    void selectFirst() override;
    void focusBody() override;
    [[nodiscard]] QList<KeyLine> keyLines() const override;

    void showPeriod(Period period, QDate date);
    [[nodiscard]] QDate date() const { return m_date; } ///< the day that is shown, or one of those that are
    [[nodiscard]] TimelineView *timeline() const { return m_timeline; }
    [[nodiscard]] CoverageStrip *strip() const { return m_strip; }
    [[nodiscard]] RequestPanel *requestPanel() const { return m_panel; }
    [[nodiscard]] ConflictPanel *conflictPanel() const { return m_conflicts; }
    [[nodiscard]] const CalendarView &calendar() const { return m_view; }
    /// Shows what a calendar file would change, before it is stored.
    void importFile(const QString &file);
    /// Shows a request with what it costs.
    void showRequest(qint64 request);
    /// On the timeline and in the list.
    void showConflict(const CalendarConflict &conflict);
    /// Does what the conflict's fix says; one step.
    void mend(const CalendarConflict &conflict);
    /// The clocks the axis follows: the reader's, or those of most agents shown.
    void setAgentsTime(bool isAgents);
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    /// Stores an edit and remembers how to take it back.
    void storeEdit(const CalendarEdit &edit, const QString &text);
    void decide(qint64 request, RequestState state, const QString &reason = {});

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildHeader();
    void addPeriodActions();
    void addEntryActions();
    void addConflictActions();
    void addFileActions();
    void exportChosen();
    void exportShown();
    QWidget *buildBody();
    void shutWhatIsNotAllowed();
    void step(int direction);
    void showTitle();
    void showFigures();
    void takeView(CalendarView view);
    void fetchCoverage();
    void repeatEdit(const CalendarEdit &edit, const QString &text, const std::shared_ptr<bool> &isRefused);
    void repeatApproval(const std::shared_ptr<TimeOffDecision> &decision, bool isApproved,
                        const std::shared_ptr<bool> &isRefused);
    /// Stores what was written for many days at once, public holidays left out.
    void storePlan(const CalendarEdit &edit, const QString &text);
    void copyWeek();
    void applyFix();
    void askTimeOff();
    void planDay();
    void writeRotation();
    void editRules();
    void saveRules(const CalendarRules &mine, const CalendarRules &seen, int basedOn);
    void settleRules(const CalendarRules &mine, const CalendarRules &seen);
    /// After a refusal: asks which is to hold, and stores what is wanted all the same as a step of that name.
    void settleEdit(const CalendarEdit &edit, const QString &text);
    void settleRequest(qint64 request, RequestState state, const QString &reason);
    void overrule(const TimeOffRequest &seen, RequestState state, const QString &reason);
    void rememberApproval(const TimeOffDecision &decision);
    [[nodiscard]] ContestedValue contested(const CalendarClash &clash) const;
    [[nodiscard]] QString timesOf(const std::optional<CalendarEntry> &entry) const;
    void showNextConflict();
    [[nodiscard]] bool followZone();
    void refreshSoon();
    void began() { ++m_pending; }
    void ended();
    [[nodiscard]] Interval span() const;
    [[nodiscard]] TeamId team() const;

    TimelineView *m_timeline = nullptr;
    CoverageStrip *m_strip = nullptr;
    CalendarExchange *m_exchange = nullptr;
    RequestPanel *m_panel = nullptr;
    ConflictPanel *m_conflicts = nullptr;
    FilterChip *m_periodChip = nullptr;
    FilterChip *m_teamChip = nullptr;
    FilterChip *m_kindChip = nullptr;
    FilterChip *m_createChip = nullptr;
    FilterChip *m_zoneChip = nullptr;
    FilterChip *m_conflictChip = nullptr;
    FilterChip *m_requestChip = nullptr;
    ToneLabel *m_short = nullptr;
    ToneLabel *m_spare = nullptr;
    QAction *m_undo = nullptr;
    QTimer *m_soon = nullptr;
    std::shared_ptr<DemandMemory> m_memory; ///< touched on the storage thread only
    CalendarView m_view;
    Period m_period = Period::Week;
    QDate m_date;
    QTimeZone m_zone;
    bool m_isAgentsTime = false;
    std::size_t m_nextConflict = 0;
    int m_pending = 0;
    bool m_isFetching = false;
    bool m_isStale = false;
    bool m_isMoved = true; ///< another period is shown: its scroll is set when it is read
};

} // namespace evenkeel
