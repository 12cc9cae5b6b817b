// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportspage.h"

#include "partswitch.h"
#include "periodpicker.h"

#include "desktop/shell/filterbar.h"
#include "desktop/shell/filterchip.h"
#include "desktop/shell/pageheader.h"
#include "desktop/shell/settingvalue.h"
#include "desktop/style/tonelabel.h"
#include "services/shownline.h"
#include "services/workspace.h"

#include <QStackedWidget>

namespace evenkeel {

namespace {

SettingValue<QString> rememberedPart()
{
    return {"reports/part", QStringLiteral("now")};
}

} // namespace

ReportsPage::ReportsPage(const DeskContext &desk, QWidget *parent)
    : Page(desk, QStringLiteral("reports"), Glyph::Reports, tr("Reports"), parent)
    , m_parts(reportParts())
    , m_switch(new PartSwitch)
    , m_team(new FilterChip(tr("All teams"), FilterChip::Mode::Many))
    , m_period(new PeriodPicker)
    , m_summary(new ToneLabel({}, Tone::Muted))
    , m_stack(new QStackedWidget)
{
    buildHeader();
    setBody(m_stack);
    connect(m_switch, &PartSwitch::chosen, this, &ReportsPage::turnTo);
    connect(m_team, &FilterChip::changed, this, &ReportsPage::tellScope);
    connect(m_period, &PeriodPicker::changed, this, &ReportsPage::tellScope);
    connect(desk.workspace, &Workspace::catalogChanged, this, &ReportsPage::readNames);
    connect(desk.workspace, &Workspace::agentsChanged, this, &ReportsPage::readNames);
    m_switch->setCurrent(rememberedPart().get());
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::buildHeader()
{
    for (const ReportPart &part : m_parts) {
        m_switch->addPart(part.key, part.title);
        auto *jump = new QAction(tr("Reports: %1", "a part of the page").arg(part.title), this);
        connect(jump, &QAction::triggered, this, [this, key = part.key] { showPart(key); });
        addPageAction(jump);
    }
    m_team->setGlyph(Glyph::Team);
    header()->addScope(m_team);
    header()->addScope(m_period);
    // The last week that is over: the one people talk about.
    m_period->setPeriod(PeriodPicker::Kind::Week, Words::toLocal(desk().workspace->now()).date().addDays(-7));
    filterBar()->addFilter(m_switch);
    filterBar()->addFigure(m_summary);
    const auto addStep = [this](const QString &text, const QKeySequence &keys, int direction) {
        auto *step = new QAction(text, this);
        step->setShortcut(keys);
        connect(step, &QAction::triggered, this, [this, direction] { m_period->step(direction); });
        addPageAction(step);
    };
    addStep(tr("Period before"), Qt::ALT | Qt::Key_Left, -1);
    addStep(tr("Period after"), Qt::ALT | Qt::Key_Right, 1);
}

void ReportsPage::readNames()
{
    if (m_isReadingNames)
        return;
    m_isReadingNames = true;
    desk().workspace->names().then(this, [this](const Result<DeskNames> &names) {
        m_isReadingNames = false;
        if (!names) {
            Q_EMIT failed(Words::failure(names.error()));
            return;
        }
        m_isNamed = true;
        QList<FilterChip::Choice> teams;
        for (const auto &[id, team] : names->teams)
            teams.append({shownLine(team.name), static_cast<qlonglong>(id.value), {}});
        std::sort(teams.begin(), teams.end(), [](const FilterChip::Choice &a, const FilterChip::Choice &b) {
            return a.text.localeAwareCompare(b.text) < 0;
        });
        m_team->setChoices(teams);
        if (isSettled())
            Q_EMIT settled();
    });
}

ReportView *ReportsPage::view(const QString &key)
{
    if (ReportView *known = m_views.value(key))
        return known;
    for (const ReportPart &part : m_parts) {
        if (part.key != key)
            continue;
        ReportView *view = part.make(desk(), this);
        m_views.insert(key, view);
        m_stack->addWidget(view);
        connect(view, &ReportView::settled, this, [this] {
            if (isSettled())
                Q_EMIT settled();
        });
        connect(view, &ReportView::summaryChanged, this, &ReportsPage::showSummary);
        connect(view, &ReportView::failed, this, &Page::failed);
        connect(view, &ReportView::ticketRequested, this, &Page::ticketRequested);
        connect(view, &ReportView::ticketsRequested, this,
                [this](const ChartTickets &asked) { Q_EMIT ticketsRequested(asked.title, asked.tickets); });
        connect(view, &ReportView::daysRequested, m_period, &PeriodPicker::showSpan);
        for (QAction *action : view->viewActions()) {
            addPageAction(action);
            action->setVisible(view == current()); // its keys are another part's until it is shown
        }
        if (QAction *primary = view->primaryAction())
            header()->addAction(primary, PageHeader::Rank::Primary);
        return view;
    }
    return nullptr;
}

ReportView *ReportsPage::current() const
{
    return qobject_cast<ReportView *>(m_stack->currentWidget());
}

void ReportsPage::showPart(const QString &key)
{
    m_switch->setCurrent(key);
}

QString ReportsPage::part() const
{
    return m_switch->current();
}

void ReportsPage::turnTo(const QString &key)
{
    ReportView *shown = view(key);
    if (shown == nullptr)
        return;
    m_stack->setCurrentWidget(shown);
    m_period->setVisible(shown->hasPeriod());
    m_team->setVisible(shown->hasTeams());
    for (ReportView *view : std::as_const(m_views)) {
        for (QAction *action : view->viewActions())
            action->setVisible(view == shown);
    }
    rememberedPart().set(key);
    tellScope();
    showSummary();
}

// Nothing is read for a page nobody looks at.
void ReportsPage::tellScope()
{
    ReportView *shown = current();
    if (shown == nullptr || !isVisible())
        return;
    ReportScope scope;
    for (const QVariant &team : m_team->chosen())
        scope.teams.push_back(TeamId{team.toLongLong()});
    scope.first = m_period->first();
    scope.next = m_period->next();
    shown->setScope(scope);
}

void ReportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_isNamed)
        readNames();
    tellScope();
}

void ReportsPage::showSummary()
{
    if (const ReportView *shown = current())
        m_summary->setText(shown->summary());
}

void ReportsPage::refresh()
{
    if (!isVisible())
        return;
    readNames();
    if (ReportView *shown = current())
        shown->refresh();
}

bool ReportsPage::isSettled() const
{
    const ReportView *shown = current();
    return !m_isReadingNames && (shown == nullptr || shown->isSettled());
}

void ReportsPage::selectFirst()
{
    if (ReportView *shown = current())
        shown->selectFirst();
}

void ReportsPage::focusBody()
{
    if (QAbstractButton *button = m_switch->button(m_switch->current()))
        button->setFocus(Qt::OtherFocusReason);
}

QList<KeyLine> ReportsPage::keyLines() const
{
    const auto keys = [](auto key) { return QKeySequence(key).toString(QKeySequence::NativeText); };
    return {{tr("Next mark of a chart"), keys(Qt::Key_Right)},
            {tr("Next series of a chart"), keys(Qt::Key_Up)},
            {tr("Zoom into a chart"), keys(Qt::Key_Plus)},
            {tr("Show all of a chart"), keys(Qt::Key_0)},
            {tr("The tickets behind a mark"), keys(Qt::Key_Return)},
            {tr("Copy a chart as table"), keys(QKeySequence::Copy)},
            {tr("Tick a decision off, or decide a proposal"), keys(Qt::Key_Space)},
            {tr("Say that it was not carried out, or decline it"), keys(Qt::Key_Delete)},
            {tr("Write what came of a decision"), keys(Qt::Key_F2)}};
}

} // namespace evenkeel
