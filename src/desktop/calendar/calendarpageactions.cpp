// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendarpage.h"

#include "conflictpanel.h"
#include "coveragestrip.h"
#include "dayplandialog.h"
#include "requestpanel.h"
#include "rotationdialog.h"
#include "rulesdialog.h"
#include "timelinelook.h"
#include "timelineview.h"
#include "timeoffdialog.h"

#include "desktop/shell/filterbar.h"
#include "desktop/shell/filterchip.h"
#include "desktop/shell/pageheader.h"
#include "desktop/shell/rightsgate.h"
#include "desktop/style/tonelabel.h"
#include "services/agentholidays.h"
#include "services/calendarplans.h"
#include "services/wallclock.h"
#include "services/workspace.h"

#include <QUndoStack>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int ViewersTime = 0;
constexpr int AgentsTime = 1;

QVariant number(ShiftKind kind)
{
    return static_cast<int>(kind);
}

} // namespace

void CalendarPage::buildHeader()
{
    m_teamChip = new FilterChip(tr("Team"), FilterChip::Mode::One);
    m_teamChip->setGlyph(Glyph::Team);
    connect(m_teamChip, &FilterChip::changed, this, &CalendarPage::refresh);
    header()->addScope(m_teamChip);
    m_periodChip = new FilterChip(tr("Period"), FilterChip::Mode::Always);
    m_periodChip->setGlyph(Glyph::Calendar);
    m_periodChip->setChoices({{tr("Day"), static_cast<int>(Period::Day), {}},
                              {tr("Week"), static_cast<int>(Period::Week), {}},
                              {tr("Month"), static_cast<int>(Period::Month), {}}});
    m_periodChip->setChosen({static_cast<int>(m_period)});
    connect(m_periodChip, &FilterChip::changed, this, [this] {
        const auto period = static_cast<Period>(m_periodChip->chosen().front().toInt());
        if (period != m_period)
            showPeriod(period, m_date);
    });
    filterBar()->addFilter(m_periodChip);
    m_kindChip = new FilterChip(tr("Kinds of time"), FilterChip::Mode::Many);
    m_createChip = new FilterChip(tr("Dragging makes"), FilterChip::Mode::Always);
    QList<FilterChip::Choice> kinds;
    for (const ShiftKind kind : {ShiftKind::Work, ShiftKind::Break, ShiftKind::FocusBlock, ShiftKind::Training,
                                 ShiftKind::Meeting, ShiftKind::TimeOff})
        kinds.append({entryWord(kind), number(kind), {}});
    m_kindChip->setChoices(kinds);
    for (FilterChip::Choice &choice : kinds)
        choice.text = tr("New: %1", "kind of entry that dragging makes").arg(choice.text);
    m_createChip->setChoices(kinds);
    m_createChip->setChosen({number(ShiftKind::Work)});
    connect(m_kindChip, &FilterChip::changed, this, [this] {
        QSet<int> shown;
        for (const QVariant &kind : m_kindChip->chosen())
            shown.insert(kind.toInt());
        m_timeline->setShown(shown);
    });
    connect(m_createChip, &FilterChip::changed, this,
            [this] { m_timeline->setCreating(static_cast<ShiftKind>(m_createChip->chosen().front().toInt())); });
    filterBar()->addFilter(m_kindChip);
    filterBar()->addFilter(m_createChip);
    m_zoneChip = new FilterChip(tr("Times"), FilterChip::Mode::Always);
    m_zoneChip->setGlyph(Glyph::Clock);
    m_zoneChip->setChoices({{tr("My time"), ViewersTime, {}}, {tr("Each agent's time"), AgentsTime, {}}});
    m_zoneChip->setChosen({ViewersTime});
    connect(m_zoneChip, &FilterChip::changed, this,
            [this] { setAgentsTime(m_zoneChip->chosen().front().toInt() == AgentsTime); });
    filterBar()->addFilter(m_zoneChip);
    m_conflictChip = new FilterChip(tr("%n conflicts", nullptr, 0), FilterChip::Mode::Switch);
    m_conflictChip->setGlyph(Glyph::Warning);
    connect(m_conflictChip, &FilterChip::changed, this, &CalendarPage::showNextConflict);
    filterBar()->addFilter(m_conflictChip);
    m_requestChip = new FilterChip(tr("%n requests waiting", nullptr, 0), FilterChip::Mode::Switch);
    m_requestChip->setGlyph(Glyph::Info);
    connect(m_requestChip, &FilterChip::changed, this, [this] {
        m_requestChip->setOn(false);
        for (const TimeOffRequest &request : m_view.requests) {
            if (request.state == RequestState::Asked)
                return showRequest(request.id);
        }
    });
    filterBar()->addFilter(m_requestChip);
    m_short = new ToneLabel(QString(), Tone::Muted);
    m_spare = new ToneLabel(QString(), Tone::Muted);
    filterBar()->addFigure(m_short);
    filterBar()->addFigure(m_spare);
    addPeriodActions();
    addEntryActions();
}

void CalendarPage::addPeriodActions()
{
    auto *earlier = new QAction(icon(Glyph::ChevronLeft), tr("Earlier"), this);
    earlier->setShortcut(QKeySequence(Qt::Key_PageUp));
    connect(earlier, &QAction::triggered, this, [this] { step(-1); });
    auto *later = new QAction(icon(Glyph::ChevronRight), tr("Later"), this);
    later->setShortcut(QKeySequence(Qt::Key_PageDown));
    connect(later, &QAction::triggered, this, [this] { step(1); });
    auto *today = new QAction(tr("Today"), this);
    today->setShortcut(QKeySequence(Qt::Key_Home));
    connect(today, &QAction::triggered, this,
            [this] { showPeriod(m_period, Words::toLocal(desk().workspace->now()).date()); });
    for (QAction *action : {earlier, today, later}) {
        addPageAction(action);
        header()->addAction(action);
    }
    const std::tuple<Period, QString, Qt::Key> periods[]{{Period::Day, tr("Show a day"), Qt::Key_1},
                                                         {Period::Week, tr("Show a week"), Qt::Key_2},
                                                         {Period::Month, tr("Show a month"), Qt::Key_3}};
    for (const auto &[period, text, key] : periods) {
        auto *action = new QAction(text, this);
        action->setShortcut(QKeySequence(Qt::ALT | key));
        connect(action, &QAction::triggered, this, [this, shown = period] { showPeriod(shown, m_date); });
        addPageAction(action);
    }
}

void CalendarPage::addEntryActions()
{
    m_undo = new QAction(icon(Glyph::Undo), tr("Undo"), this);
    const auto followUndo = [this] { m_undo->setEnabled(desk().undo->canUndo()); };
    connect(desk().undo, &QUndoStack::indexChanged, m_undo, followUndo);
    connect(m_undo, &QAction::triggered, desk().undo, &QUndoStack::undo);
    followUndo();
    header()->addAction(m_undo);
    auto *copy = new QAction(icon(Glyph::Copy), tr("Copy a week onward"), this);
    copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    copy->setToolTip(tr("Copies what is selected, or all that is shown, to the week after at the same local times"));
    connect(copy, &QAction::triggered, this, &CalendarPage::copyWeek);
    RightsGate::require(copy, Right::EditCalendar);
    addPageAction(copy);
    auto *plan = new QAction(tr("Plan the day of the selected agent"), this);
    plan->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    connect(plan, &QAction::triggered, this, &CalendarPage::planDay);
    addPageAction(plan);
    auto *rotate = new QAction(tr("Write a rotation"), this);
    rotate->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    connect(rotate, &QAction::triggered, this, &CalendarPage::writeRotation);
    RightsGate::require(rotate, Right::EditCalendar);
    addPageAction(rotate);
    auto *rules = new QAction(icon(Glyph::Settings), tr("Calendar rules"), this);
    connect(rules, &QAction::triggered, this, &CalendarPage::editRules);
    RightsGate::require(rules, Right::EditCalendar);
    addPageAction(rules);
    addConflictActions();
    addFileActions();
    auto *ask = new QAction(icon(Glyph::Plus, Tone::OnAccent), tr("Ask for time off"), this);
    ask->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    connect(ask, &QAction::triggered, this, &CalendarPage::askTimeOff);
    RightsGate::require(ask, Right::AskTimeOff);
    addPageAction(ask);
    header()->addAction(ask, PageHeader::Rank::Primary);
}

void CalendarPage::addConflictActions()
{
    auto *fix = new QAction(tr("Mend the conflict of the selected entry"), this);
    fix->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    connect(fix, &QAction::triggered, this, &CalendarPage::applyFix);
    RightsGate::require(fix, Right::EditCalendar);
    addPageAction(fix);
    auto *next = new QAction(tr("Go to the next conflict"), this);
    next->setShortcut(QKeySequence(Qt::Key_F8));
    connect(next, &QAction::triggered, this, &CalendarPage::showNextConflict);
    addPageAction(next);
}

void CalendarPage::copyWeek()
{
    std::vector<CalendarEntry> entries = m_timeline->selected();
    if (entries.empty()) {
        for (const CalendarEntry &entry : m_view.entries) {
            if (!entry.uid.empty()) // usual hours come round by themselves
                entries.push_back(entry);
        }
    }
    const CalendarEdit edit = copiedOnward(entries, m_view.agents, 7);
    storePlan(edit, tr("Copy a week onward"));
}

void CalendarPage::storePlan(const CalendarEdit &edit, const QString &text)
{
    began();
    desk()
        .workspace
        ->read([edit, names = m_view.names](Database &database) { return withoutHolidays(database, edit, names); })
        .then(this, [this, text](const Result<CalendarEdit> &plan) {
            if (!plan)
                Q_EMIT failed(Words::failure(plan.error()));
            else if (!plan->isEmpty())
                storeEdit(*plan, text);
            ended();
        });
}

void CalendarPage::applyFix()
{
    const std::vector<CalendarEntry> chosen = m_timeline->selected();
    for (const CalendarConflict &conflict : m_view.conflicts) {
        const bool isMeant = std::any_of(chosen.begin(), chosen.end(), [&conflict](const CalendarEntry &one) {
            return one.shift.agent == conflict.agent &&
                   (one.shift.id == conflict.entry || one.shift.id == conflict.other);
        });
        if (isMeant && conflict.fix.kind != FixKind::None)
            return mend(conflict);
    }
    if (const CalendarConflict *conflict = m_conflicts->isVisible() ? m_conflicts->chosen() : nullptr)
        mend(*conflict);
}

void CalendarPage::mend(const CalendarConflict &conflict)
{
    const ConflictFix &fix = conflict.fix;
    CalendarEdit edit;
    if (fix.kind == FixKind::Add)
        edit.added.push_back({{0, fix.agent, fix.span, ShiftKind::Work, {}}, {}});
    for (const CalendarEntry &one : m_view.entries) {
        const bool isMeant = one.shift.id == fix.entry && one.shift.agent == fix.agent;
        if (!isMeant || (fix.kind != FixKind::Change && fix.kind != FixKind::Remove))
            continue;
        edit.removed.push_back(one);
        if (fix.kind == FixKind::Change) {
            edit.added.push_back(one);
            edit.added.back().shift.span = fix.span;
        }
    }
    if (!edit.isEmpty())
        storeEdit(edit, tr("Mend a conflict"));
}

void CalendarPage::showNextConflict()
{
    m_conflictChip->setOn(false);
    if (m_view.conflicts.empty())
        return;
    showConflict(m_view.conflicts[m_nextConflict++ % m_view.conflicts.size()]);
    m_timeline->setFocus(Qt::OtherFocusReason);
}

void CalendarPage::showConflict(const CalendarConflict &conflict)
{
    m_panel->hide();
    m_conflicts->show();
    m_conflicts->choose(conflict);
    for (const CalendarEntry &entry : m_view.entries) {
        if (conflict.agent.isValid() && entry.shift.id == conflict.entry && entry.shift.agent == conflict.agent)
            m_timeline->select({entry});
    }
    m_timeline->ensureShown(conflict.span.from, conflict.agent);
}

void CalendarPage::askTimeOff()
{
    const std::vector<CalendarEntry> chosen = m_timeline->selected();
    const Instant now = desk().workspace->now();
    auto *dialog = new TimeOffDialog(m_view.agents, chosen.empty() ? AgentId{} : chosen.front().shift.agent,
                                     chosen.empty() ? Interval{now, now} : chosen.front().shift.span, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        began();
        desk().workspace->askTimeOff(dialog->request()).then(this, [this](const Result<TimeOffRequest> &asked) {
            if (!asked)
                Q_EMIT failed(Words::failure(asked.error()));
            refresh();
            ended();
        });
    });
    dialog->open();
}

void CalendarPage::planDay()
{
    const std::vector<CalendarEntry> chosen = m_timeline->selected();
    if (chosen.empty() || m_view.agents.empty())
        return m_timeline->selectFirst();
    const AgentId agent = chosen.front().shift.agent;
    const Instant now = desk().workspace->now();
    const QDate date = WallClock(m_view.names.agents.at(agent).zone).date(chosen.front().shift.span.from);
    began();
    desk()
        .workspace
        ->read([agent, date, now](Database &database) { return DayPlanService(database, now).plan(agent, date); })
        .then(this, [this, now](Result<DayPlanView> view) {
            if (view) {
                auto *dialog = new DayPlanDialog(std::move(*view), now, this);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->open();
            } else {
                Q_EMIT failed(Words::failure(view.error()));
            }
            ended();
        });
}

void CalendarPage::writeRotation()
{
    // For the agents of the selected entries, or everybody shown.
    std::vector<Agent> agents;
    const std::vector<CalendarEntry> chosen = m_timeline->selected();
    for (const Agent &agent : m_view.agents) {
        const bool isChosen = std::any_of(chosen.begin(), chosen.end(), [&agent](const CalendarEntry &entry) {
            return entry.shift.agent == agent.id;
        });
        if (isChosen || chosen.empty())
            agents.push_back(agent);
    }
    const QDate first = QDateTime::fromMSecsSinceEpoch(toMillis(m_view.scope.span.from), m_zone).date();
    auto *dialog = new RotationDialog(static_cast<int>(agents.size()), first, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, agents = std::move(agents)] {
        const CalendarEdit edit =
            rotated(dialog->rotation(), agents, dialog->first(), dialog->days(), dialog->stagger());
        storePlan(edit, tr("Write a rotation"));
    });
    dialog->open();
}

void CalendarPage::editRules()
{
    auto *dialog = new RulesDialog(m_view.rules, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, seen = m_view.rules, basedOn = m_view.rulesVersion] {
        saveRules(dialog->rules(), seen, basedOn);
    });
    dialog->open();
}

QList<KeyLine> CalendarPage::keyLines() const
{
    return {{tr("Go to the entry before or after, above or below"), tr("Arrow keys")},
            {tr("Select several entries"), tr("Shift+Up, Shift+Down, Shift+Click, Ctrl+A")},
            {tr("Move the caret by an hour, by a day, to another agent"), tr("Ctrl+Left, Ctrl+Page Down, Ctrl+Up")},
            {tr("Select or let go the entry at the caret"), tr("Space")},
            {tr("Make an entry at the caret"), tr("Ins")},
            {tr("Move the selected entries by a quarter of an hour, by a day"), tr("Alt+Left, Ctrl+Alt+Left")},
            {tr("Move the selected entries to the agent above or below"), tr("Alt+Up, Alt+Down")},
            {tr("Stretch the selected entries by a quarter of an hour"), tr("Shift+Left, Shift+Right")},
            {tr("Stretch them at their start"), tr("Alt+Shift+Left, Alt+Shift+Right")},
            {tr("Copy the selected entries and put them at the caret"), tr("Ctrl+C, Ctrl+V")},
            {tr("Copy while dragging"), tr("Ctrl")},
            {tr("Remove the selected entries"), tr("Del")},
            {tr("Call a drag off"), tr("Esc")}};
}

} // namespace evenkeel
