// SPDX-License-Identifier: GPL-3.0-or-later
#include "skillspage.h"

#include "skillsbar.h"
#include "skillsfiles.h"
#include "skillsfooter.h"
#include "skillsgrid.h"
#include "skillspanel.h"

#include "desktop/shell/filterbar.h"
#include "desktop/shell/pageheader.h"
#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"
#include "desktop/style/tonelabel.h"
#include "services/skillsservice.h"
#include "services/workspace.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int CoalesceMs = 150;
constexpr int InsightAfterMs = 800;
constexpr qint64 DemandHoldsMs = 5 * 60 * 1000;

enum Shown { Matrix, Message };

QWidget *message(const QString &title, const QString &text)
{
    auto *panel = new Panel(Tone::Window);
    auto *layout = new QVBoxLayout(panel);
    auto *head = new ToneLabel(title);
    head->setFont(fonts::title());
    head->setAlignment(Qt::AlignCenter);
    auto *body = new ToneLabel(text, Tone::Muted);
    body->setAlignment(Qt::AlignCenter);
    body->setWordWrap(true);
    layout->addStretch(1);
    layout->addWidget(head);
    layout->addWidget(body);
    layout->addStretch(2);
    return panel;
}

} // namespace

SkillsPage::SkillsPage(const DeskContext &desk, QWidget *parent)
    : Page(desk, QStringLiteral("skills"), Glyph::Skills, tr("Skills"), parent)
    , m_model(new SkillsMatrixModel(this))
    , m_bar(new SkillsBar(filterBar(), this))
    , m_soon(new QTimer(this))
    , m_insight(new QTimer(this))
{
    setBody(buildBody());
    m_lineage = std::make_shared<LevelLineage>();
    m_blocks = new LevelBlocks(desk.workspace, desk.undo, m_lineage, this);
    m_files = new SkillsFiles(
        desk, m_blocks, [this] { return m_bar->asOf(); }, this);
    m_bar->setReadOnly(!desk.rights.may(Right::EditSkills));
    sayWhatIsShut(Right::EditSkills);
    buildHeader();
    connectFlow();
    m_soon->setSingleShot(true);
    m_soon->setInterval(CoalesceMs);
    connect(m_soon, &QTimer::timeout, this, &SkillsPage::refresh);
    m_insight->setSingleShot(true);
    m_insight->setInterval(InsightAfterMs);
    connect(m_insight, &QTimer::timeout, this, &SkillsPage::readInsight);
    connect(desk.workspace, &Workspace::agentsChanged, this, &SkillsPage::hearOfAgents);
    connect(desk.workspace, &Workspace::catalogChanged, this, [this] {
        m_demand.reset();
        refreshSoon();
    });
    connect(desk.workspace, &Workspace::ticketsChanged, this,
            [this](const QList<TicketId> &tickets) { hearOfTickets(tickets.isEmpty()); });
}

SkillsPage::~SkillsPage()
{
    m_reading.request_stop();
}

QWidget *SkillsPage::buildBody()
{
    auto *body = new QWidget;
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins({});
    columns->setSpacing(0);
    auto *left = new Panel(Tone::Surface);
    auto *rows = new QVBoxLayout(left);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    m_grid = new SkillsGrid(m_model);
    m_footer = new SkillsFooter(m_grid, m_model);
    rows->addWidget(m_grid, 1);
    rows->addWidget(m_footer);
    m_stack = new QStackedWidget;
    m_stack->insertWidget(Matrix, left);
    m_stack->insertWidget(
        Message, message(tr("No skills yet"),
                         tr("Import tickets and accept the skills that history proposes. Then levels are edited "
                            "here, reviewed once a quarter, and thin skills show.")));
    columns->addWidget(m_stack, 1);
    m_panel = new SkillsPanel;
    columns->addWidget(m_panel);
    return body;
}

void SkillsPage::connectFlow()
{
    const auto store = [workspace = desk().workspace](std::vector<LevelChange> changes) {
        return workspace->setLevels(std::move(changes));
    };
    m_flow = new SkillsFlow(m_model, store, desk().undo, m_lineage, this);
    connect(m_grid, &SkillsGrid::levelsWanted, m_flow, &SkillsFlow::set);
    connect(m_grid, &SkillsGrid::selectionCountChanged, m_bar, &SkillsBar::setSelected);
    connect(m_grid, &SkillsGrid::pasteRefused, this, [this](int cells) {
        Q_EMIT failed({tr("%n pasted values are no levels.", nullptr, cells), tr("The others were set."),
                       tr("A level is 0, 1, 2 or 3.")});
    });
    connect(m_bar, &SkillsBar::levelChosen, m_grid, &SkillsGrid::setLevel);
    connect(m_bar, &SkillsBar::filterChanged, this, [this] { m_model->setFilter(m_bar->filter()); });
    connect(m_bar, &SkillsBar::asOfChanged, this, &SkillsPage::refresh);
    connect(m_bar, &SkillsBar::dayAsked, this, &SkillsPage::askDay);
    connect(m_panel, &SkillsPanel::leaveAsked, this, &SkillsPage::showLeave);
    connect(m_panel, &SkillsPanel::trainingChosen, this, [this](AgentId agent, SkillId skill) {
        m_grid->selectCell({agent, skill});
        focusBody();
    });
    connect(m_blocks, &LevelBlocks::failed, this, &Page::failed);
    connect(m_blocks, &LevelBlocks::contested, this, &SkillsPage::settleContest);
    connect(m_blocks, &LevelBlocks::ended, this, &SkillsPage::ended);
    connect(m_files, &SkillsFiles::failed, this, &Page::failed);
    connect(m_files, &SkillsFiles::ended, this, &SkillsPage::ended);
    connect(m_model, &SkillsMatrixModel::countsChanged, this, &SkillsPage::showCounts);
    connect(m_flow, &SkillsFlow::idle, this, [this] {
        if (std::exchange(m_isStale, false))
            refreshSoon();
        ended();
    });
    connect(m_flow, &SkillsFlow::stored, this, &SkillsPage::readInsightSoon);
    // An edit does not wait behind what is being read.
    connect(m_flow, &SkillsFlow::storing, this, &SkillsPage::readInsightSoon);
    connect(m_flow, &SkillsFlow::disputed, this, &SkillsPage::settleDispute);
    connect(m_flow, &SkillsFlow::failed, this, &Page::failed);
    connect(m_flow, &SkillsFlow::failed, this, &SkillsPage::refreshSoon);
}

void SkillsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isInsightStale)
        m_insight->start();
}

void SkillsPage::hearOfAgents()
{
    // What this window stored is shown already; reading it all again would hold the next edit up.
    if (!m_flow->takeOwnAnnouncement())
        refreshSoon();
}

void SkillsPage::refreshSoon()
{
    if (!m_soon->isActive())
        m_soon->start();
}

void SkillsPage::refresh()
{
    if (m_isFetching || !m_flow->isIdle()) {
        m_isStale = true;
        return;
    }
    m_isFetching = true;
    const Instant now = desk().workspace->now();
    const Instant at = m_bar->asOf().value_or(now);
    desk()
        .workspace->read([now, at](Database &database) { return SkillsService(database, now).matrix(at); })
        .then(this, [this](Result<SkillMatrix> matrix) {
            m_isFetching = false;
            // An edit made meanwhile is not in what was read.
            if (!m_flow->isIdle())
                m_isStale = true;
            else if (matrix)
                takeMatrix(std::move(*matrix));
            else
                Q_EMIT failed(Words::failure(matrix.error()));
            if (m_flow->isIdle() && std::exchange(m_isStale, false))
                m_soon->start();
            ended();
        });
}

void SkillsPage::takeMatrix(SkillMatrix matrix)
{
    const auto cell = m_model->cellAt(m_grid->currentIndex());
    m_bar->setMatrix(matrix, desk().workspace->now());
    const bool isPast = m_bar->asOf().has_value();
    m_grid->setReadOnly(isPast || !desk().rights.may(Right::EditSkills));
    header()->setNote(isPast ? tr("Levels as of %1, to be looked at only").arg(Words::dateTime(matrix.at))
                             : tr("Levels as of %1").arg(Words::dateTime(matrix.at)));
    m_stack->setCurrentIndex(matrix.skills.empty() ? Message : Matrix);
    m_panel->setVisible(!matrix.skills.empty());
    m_model->setMatrix(std::move(matrix));
    if (cell && !m_grid->currentIndex().isValid())
        m_grid->selectCell(*cell);
    readInsightSoon();
}

void SkillsPage::showCounts()
{
    const int overdue = m_model->overdueCount();
    m_review->setText(overdue > 0 ? tr("Review %n overdue levels", nullptr, overdue) : tr("Review levels"));
    m_review->setEnabled(!m_model->matrix().levels.empty() && !m_bar->asOf());
    m_files->importAction()->setEnabled(!m_model->matrix().skills.empty() && !m_bar->asOf());
    m_files->exportAction()->setEnabled(!m_model->matrix().skills.empty());
}

void SkillsPage::hearOfTickets(bool isMany)
{
    // A few tickets change little of a quarter's; reading them all again for each would keep the desk busy.
    const bool isOld = !m_demandAge.isValid() || m_demandAge.hasExpired(DemandHoldsMs);
    if (!isMany && !isOld)
        return;
    m_demand.reset();
    readInsightSoon();
}

void SkillsPage::readInsightSoon()
{
    m_isInsightStale = true;
    // What is being read is old already, and an edit may wait behind it.
    m_reading.request_stop();
    if (isVisible())
        m_insight->start();
}

void SkillsPage::readInsight()
{
    if (m_isReadingInsight || m_model->matrix().skills.empty())
        return;
    m_isReadingInsight = true;
    m_isInsightStale = false;
    m_reading = std::stop_source();
    const Instant now = desk().workspace->now();
    const std::stop_token stop = m_reading.get_token();
    // Only the reading needs the database; what is made of it must not hold the next edit up.
    desk()
        .workspace
        ->read(
            [now, stop, known = m_demand](Database &database) { return readInsightGround(database, now, stop, known); })
        .then(QtFuture::Launch::Async,
              [stop](Result<SkillInsightGround> ground) {
                  return ground ? skillInsight(std::move(*ground), {}, stop) : Result<SkillInsight>(ground.error());
              })
        .then(this, [this](const Result<SkillInsight> &insight) { takeInsight(insight); });
}

void SkillsPage::takeInsight(const Result<SkillInsight> &insight)
{
    m_isReadingInsight = false;
    if (insight) {
        m_ground = insight->leave;
        if (m_demand != insight->demand)
            m_demandAge.start();
        m_demand = insight->demand;
        m_leave->setEnabled(true);
        m_footer->setInsight(*insight);
        m_panel->setInsight(*insight);
    } else if (insight.error().code != ErrorCode::Cancelled) {
        Q_EMIT failed(Words::failure(insight.error()));
    }
    if (m_isInsightStale && isVisible())
        m_insight->start();
    ended();
}

void SkillsPage::ended()
{
    if (isSettled())
        Q_EMIT settled();
}

bool SkillsPage::isSettled() const
{
    const bool isReading = m_isReadingInsight || m_insight->isActive();
    const bool isStoring = !m_flow->isIdle() || !m_blocks->isIdle() || !m_files->isIdle();
    return m_pending == 0 && !m_isFetching && !m_soon->isActive() && !isStoring && !isReading;
}

void SkillsPage::selectFirst()
{
    for (int row = 0; row < m_model->rowCount() && m_model->columnCount() > 0; ++row) {
        if (!m_model->isGroup(row)) {
            m_grid->setCurrentIndex(m_model->index(row, 0));
            return;
        }
    }
}

void SkillsPage::focusBody()
{
    m_grid->setFocus(Qt::OtherFocusReason);
}

} // namespace evenkeel
