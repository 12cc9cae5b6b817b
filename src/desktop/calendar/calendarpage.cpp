// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarpage.h"

#include "calendarexchange.h"
#include "calendarlegend.h"
#include "calendarsteps.h"
#include "conflictpanel.h"
#include "coveragestrip.h"
#include "datewords.h"
#include "requestpanel.h"
#include "timelineview.h"

#include "desktop/shell/filterbar.h"
#include "desktop/shell/filterchip.h"
#include "desktop/shell/fuzzymatch.h"
#include "desktop/shell/pageheader.h"
#include "desktop/shell/rightsgate.h"
#include "desktop/style/measures.h"
#include "desktop/style/tonelabel.h"
#include "services/calendarreader.h"
#include "services/coverageservice.h"
#include "services/demandmemory.h"
#include "services/shownline.h"
#include "services/skillsservice.h"
#include "services/workspace.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QTimer>
#include <QUndoStack>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int CoalesceMs = 120;
constexpr int FoundAtMost = 8;
// Three days of a week can be read with their times, the others are a turn of the wheel away.
constexpr int HoursAcrossWeek = 72;

Instant midnight(QDate date, const QTimeZone &zone)
{
    return instantFromMillis(QDateTime(date, QTime(0, 0), zone).toMSecsSinceEpoch());
}

QDate dateOf(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at), zone).date();
}

} // namespace

CalendarPage::CalendarPage(const DeskContext &desk, QWidget *parent)
    : Page(desk, QStringLiteral("calendar"), Glyph::Calendar, tr("Calendar"), parent)
    , m_soon(new QTimer(this))
    , m_memory(std::make_shared<DemandMemory>())
    , m_date(Words::toLocal(desk.workspace->now()).date())
    , m_zone(QTimeZone::systemTimeZone())
{
    m_exchange = new CalendarExchange(desk, this);
    setAcceptDrops(true);
    buildHeader();
    setBody(buildBody());
    shutWhatIsNotAllowed();
    m_soon->setSingleShot(true);
    m_soon->setInterval(CoalesceMs);
    connect(m_soon, &QTimer::timeout, this, &CalendarPage::refresh);
    connect(desk.workspace, &Workspace::agentsChanged, this, &CalendarPage::refreshSoon);
    connect(desk.workspace, &Workspace::catalogChanged, this, &CalendarPage::refreshSoon);
    connect(desk.workspace, &Workspace::policyChanged, this, &CalendarPage::refreshSoon);
    showTitle();
}

CalendarPage::~CalendarPage() = default;

QWidget *CalendarPage::buildBody()
{
    auto *body = new QWidget;
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins({});
    columns->setSpacing(0);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    m_timeline = new TimelineView;
    m_strip = new CoverageStrip(m_timeline);
    rows->addWidget(m_timeline, 1);
    rows->addWidget(m_strip);
    rows->addWidget(new CalendarLegend);
    columns->addLayout(rows, 1);
    m_panel = new RequestPanel;
    m_panel->hide();
    columns->addWidget(m_panel);
    m_conflicts = new ConflictPanel;
    m_conflicts->hide();
    columns->addWidget(m_conflicts);
    m_timeline->setHoursAcross(HoursAcrossWeek);
    connect(m_timeline, &TimelineView::editAsked, this, &CalendarPage::storeEdit);
    connect(m_timeline, &TimelineView::requestChosen, this, &CalendarPage::showRequest);
    connect(m_panel, &RequestPanel::approveAsked, this, [this](qint64 id) { decide(id, RequestState::Approved); });
    connect(m_panel, &RequestPanel::declineAsked, this, [this](qint64 id) {
        bool isSaid = false;
        const QString why = QInputDialog::getText(this, tr("Decline the request"), tr("Why, for the one who asked:"),
                                                  QLineEdit::Normal, {}, &isSaid);
        if (isSaid)
            decide(id, RequestState::Declined, why);
    });
    connect(m_panel, &RequestPanel::closeAsked, m_panel, &QWidget::hide);
    connect(m_timeline, &TimelineView::conflictChosen, this, &CalendarPage::showConflict);
    connect(m_conflicts, &ConflictPanel::conflictChosen, this, &CalendarPage::showConflict);
    connect(m_conflicts, &ConflictPanel::mendAsked, this, &CalendarPage::mend);
    connect(m_conflicts, &ConflictPanel::closeAsked, this, [this] {
        m_conflicts->hide();
        m_timeline->setFocus(Qt::OtherFocusReason);
    });
    return body;
}

void CalendarPage::shutWhatIsNotAllowed()
{
    sayWhatIsShut(Right::EditCalendar);
    if (desk().rights.may(Right::EditCalendar))
        return;
    const QString why = RightsGate::reason(desk().rights);
    m_timeline->setReadOnly(true);
    m_panel->shut(why);
    m_conflicts->shut(why);
    m_createChip->hide();
    setAcceptDrops(false);
    if (desk().rights.may(Right::ReadAll))
        return;
    // Of the demand only a part is seen, so what covers it means nothing.
    m_strip->hide();
    m_short->hide();
    m_spare->hide();
}

Interval CalendarPage::span() const
{
    const auto days = [this](QDate first, QDate last) {
        return Interval{midnight(first, m_zone), midnight(last, m_zone)};
    };
    switch (m_period) {
    case Period::Day:
        return days(m_date, m_date.addDays(1));
    case Period::Week: {
        const QDate monday = m_date.addDays(1 - m_date.dayOfWeek());
        return days(monday, monday.addDays(7));
    }
    case Period::Month: {
        const QDate first(m_date.year(), m_date.month(), 1);
        return days(first, first.addMonths(1));
    }
    }
    return {};
}

void CalendarPage::setAgentsTime(bool isAgents)
{
    m_isAgentsTime = isAgents;
    if (!followZone())
        refresh();
}

// True when the axis has moved and all is read anew.
bool CalendarPage::followZone()
{
    QTimeZone zone = QTimeZone::systemTimeZone();
    if (const QTimeZone common(QByteArray::fromStdString(m_timeline->rows().commonZone()));
        m_isAgentsTime && common.isValid())
        zone = common;
    const bool isMoved = zone != m_zone;
    m_zone = zone;
    m_timeline->setZone(m_zone, m_isAgentsTime);
    m_strip->setZone(m_zone);
    if (!isMoved)
        return false;
    showTitle();
    refresh();
    return true;
}

TeamId CalendarPage::team() const
{
    return m_teamChip->isOn() ? TeamId{m_teamChip->chosen().front().toLongLong()} : TeamId{};
}

void CalendarPage::showPeriod(Period period, QDate date)
{
    m_period = period;
    m_date = date;
    m_isMoved = true;
    m_timeline->setHoursAcross(period == Period::Week ? HoursAcrossWeek : 0);
    m_periodChip->setChosen({static_cast<int>(period)});
    showTitle();
    refresh();
}

void CalendarPage::step(int direction)
{
    const QDate date = m_period == Period::Day    ? m_date.addDays(direction)
                       : m_period == Period::Week ? m_date.addDays(7 * direction)
                                                  : m_date.addMonths(direction);
    showPeriod(m_period, date);
}

void CalendarPage::showTitle()
{
    const Interval shown = span();
    const QDate first = dateOf(shown.from, m_zone);
    const QDate last = dateOf(shown.until - Millis{1}, m_zone);
    if (m_period == Period::Day)
        header()->setNote(QLocale().toString(first, QLocale::LongFormat));
    else if (m_period == Period::Month)
        header()->setNote(monthText(first));
    else
        header()->setNote(tr("Week %1, %2 to %3")
                              .arg(first.weekNumber())
                              .arg(dayText(first, DayForm::Month), dayText(last, DayForm::Year)));
}

bool CalendarPage::isSettled() const
{
    return !m_isFetching && m_pending == 0 && !m_soon->isActive() && !m_exchange->isBusy();
}

void CalendarPage::ended()
{
    --m_pending;
    if (isSettled())
        Q_EMIT settled();
}

void CalendarPage::refreshSoon()
{
    m_soon->start();
}

void CalendarPage::refresh()
{
    if (m_isFetching) {
        m_isStale = true;
        return;
    }
    m_isFetching = true;
    const Instant now = desk().workspace->now();
    const CalendarScope scope{span(), team()};
    desk()
        .workspace->read([scope, now](Database &database) { return CalendarReader(database, now).view(scope); })
        .then(this, [this](Result<CalendarView> view) {
            m_isFetching = false;
            if (view)
                takeView(std::move(*view));
            else
                Q_EMIT failed(Words::failure(view.error()));
            if (std::exchange(m_isStale, false))
                return refresh();
            fetchCoverage();
        });
}

void CalendarPage::takeView(CalendarView view)
{
    m_view = std::move(view);
    QList<FilterChip::Choice> teams;
    for (const auto &[id, team] : m_view.names.teams)
        teams.append({shownLine(team.name), static_cast<qlonglong>(id.value), {}});
    m_teamChip->setChoices(teams);
    m_timeline->setHolidays(m_view.holidays);
    m_timeline->setNow(desk().workspace->now());
    m_timeline->setRows(TimelineRows(m_view), m_view.scope.span);
    const Instant now = desk().workspace->now();
    if (std::exchange(m_isMoved, false))
        m_timeline->scrollTo(m_view.scope.span.contains(now) ? midnight(dateOf(now, m_zone), m_zone)
                                                             : m_view.scope.span.from);
    m_conflicts->setConflicts(m_view.conflicts, m_view.names, m_zone);
    if (m_view.conflicts.empty())
        m_conflicts->hide();
    if (m_isAgentsTime && followZone())
        return;
    showFigures();
    const auto shown = std::find_if(m_view.requests.begin(), m_view.requests.end(), [this](const TimeOffRequest &one) {
        return one.id == m_panel->request() && one.state == RequestState::Asked;
    });
    if (shown == m_view.requests.end())
        m_panel->hide();
}

void CalendarPage::fetchCoverage()
{
    began();
    const Instant now = desk().workspace->now();
    const CalendarScope scope{span(), team()};
    desk()
        .workspace
        ->read([scope, now, memory = m_memory](Database &database) {
            return CoverageService(database, now, memory.get()).coverage(scope);
        })
        .then(this, [this](Result<CoverageView> coverage) {
            if (coverage)
                m_strip->setCoverage(std::move(*coverage), m_view.names);
            else
                Q_EMIT failed(Words::failure(coverage.error()));
            showFigures();
            ended();
        });
}

void CalendarPage::showFigures()
{
    const auto conflicts = static_cast<int>(m_view.conflicts.size());
    const auto waiting = static_cast<int>(
        std::count_if(m_view.requests.begin(), m_view.requests.end(),
                      [](const TimeOffRequest &request) { return request.state == RequestState::Asked; }));
    m_conflictChip->setLabel(tr("%n conflicts", nullptr, conflicts));
    m_conflictChip->setEnabled(conflicts > 0);
    m_requestChip->setLabel(tr("%n requests waiting", nullptr, waiting));
    m_requestChip->setEnabled(waiting > 0);
    m_short->setText(tr("Shortage %1 h").arg(Words::decimal(m_strip->shortHours())));
    m_short->setInk(m_strip->shortHours() > 0.05 ? Tone::Bad : Tone::Muted);
    m_spare->setText(tr("Surplus %1 h").arg(Words::decimal(m_strip->spareHours())));
}

void CalendarPage::storeEdit(const CalendarEdit &edit, const QString &text)
{
    if (isRefused(Right::EditCalendar))
        return;
    began();
    desk().workspace->editCalendar(edit).then(this, [this, edit, text](const Result<CalendarEdit> &done) {
        if (done) {
            const auto store = [guard = QPointer<CalendarPage>(this), text](const CalendarEdit &again,
                                                                            const std::shared_ptr<bool> &isRefused) {
                if (guard)
                    guard->repeatEdit(again, text, isRefused);
            };
            desk().undo->push(new CalendarStep(store, *done, text));
        } else if (done.error().code == ErrorCode::Conflict) {
            settleEdit(edit, text);
        } else {
            Q_EMIT failed(Words::failure(done.error()));
        }
        refresh();
        ended();
    });
}

void CalendarPage::repeatEdit(const CalendarEdit &edit, const QString &text, const std::shared_ptr<bool> &isRefused)
{
    began();
    desk().workspace->repeatCalendarEdit(edit).then(this,
                                                    [this, edit, text, isRefused](const Result<CalendarEdit> &done) {
                                                        *isRefused = !done;
                                                        if (!done) {
                                                            RefusableStep::dropRefusedSoon(*desk().undo);
                                                            if (done.error().code == ErrorCode::Conflict)
                                                                settleEdit(edit, text);
                                                            else
                                                                Q_EMIT failed(Words::failure(done.error()));
                                                        }
                                                        refresh();
                                                        ended();
                                                    });
}

void CalendarPage::showRequest(qint64 id)
{
    const auto found = std::find_if(m_view.requests.begin(), m_view.requests.end(),
                                    [id](const TimeOffRequest &request) { return request.id == id; });
    if (found == m_view.requests.end())
        return;
    m_panel->setRequest(*found, m_view.names);
    m_conflicts->hide();
    m_panel->show();
    m_timeline->ensureShown(found->span.from, found->agent);
    began();
    const Instant now = desk().workspace->now();
    desk()
        .workspace
        ->read([agent = found->agent, away = found->span, now, memory = m_memory](Database &database) {
            return CoverageService(database, now, memory.get()).impact(agent, away);
        })
        .then(this, [this, id](const Result<TimeOffImpact> &impact) {
            if (!impact)
                Q_EMIT failed(Words::failure(impact.error()));
            else if (m_panel->request() == id)
                m_panel->setImpact(*impact, m_view.names);
            ended();
        });
}

void CalendarPage::find(const QString &query, const PaletteAnswer &answer)
{
    QList<std::pair<int, PaletteEntry>> scored;
    for (const Agent &agent : m_view.agents) {
        const QString name = shownLine(agent.name);
        if (const auto score = fuzzyScore(query, name))
            scored.append({*score, {name, tr("Agent"), {}, Glyph::Agent, [this, id = agent.id] {
                                        m_timeline->ensureShown(m_timeline->geometryOfTime().span.from, id);
                                        m_timeline->setFocus();
                                    }}});
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<PaletteEntry> entries;
    for (const auto &[score, entry] : std::as_const(scored).first(std::min<qsizetype>(scored.size(), FoundAtMost)))
        entries.append(entry);
    answer(entries);
}

void CalendarPage::selectFirst()
{
    m_timeline->selectFirst();
    for (const TimeOffRequest &request : m_view.requests) {
        if (request.state == RequestState::Asked)
            return showRequest(request.id);
    }
}

void CalendarPage::focusBody()
{
    m_timeline->setFocus(Qt::OtherFocusReason);
}

} // namespace evenkeel
