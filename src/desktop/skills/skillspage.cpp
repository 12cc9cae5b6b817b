// SPDX-License-Identifier: GPL-3.0-or-later
#include "skillspage.h"

#include "disputedialog.h"
#include "levelreviewdialog.h"
#include "skillsbar.h"
#include "skillsfooter.h"
#include "skillsgrid.h"
#include "skillspanel.h"

#include "desktop/shell/filterbar.h"
#include "desktop/shell/fuzzymatch.h"
#include "desktop/shell/pageheader.h"
#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"
#include "desktop/style/tonelabel.h"
#include "services/skillsservice.h"
#include "services/workspace.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>
#include <QUndoStack>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int CoalesceMs = 150;
constexpr int InsightAfterMs = 800;
constexpr qsizetype FoundAtMost = 8;

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
    buildHeader();
    connectFlow();
    m_soon->setSingleShot(true);
    m_soon->setInterval(CoalesceMs);
    connect(m_soon, &QTimer::timeout, this, &SkillsPage::refresh);
    m_insight->setSingleShot(true);
    m_insight->setInterval(InsightAfterMs);
    connect(m_insight, &QTimer::timeout, this, &SkillsPage::readInsight);
    connect(desk.workspace, &Workspace::agentsChanged, this, &SkillsPage::hearOfAgents);
    connect(desk.workspace, &Workspace::catalogChanged, this, &SkillsPage::refreshSoon);
    connect(desk.workspace, &Workspace::ticketsChanged, this, &SkillsPage::readInsightSoon);
}

SkillsPage::~SkillsPage()
{
    m_reading.request_stop();
}

void SkillsPage::buildHeader()
{
    m_undo = new QAction(icon(Glyph::Undo), tr("Undo"), this);
    const auto followUndo = [this] {
        m_undo->setEnabled(desk().undo->canUndo());
        const QString keys = QKeySequence(Qt::CTRL | Qt::Key_Z).toString(QKeySequence::NativeText);
        m_undo->setToolTip(desk().undo->canUndo() ? tr("Undo: %1 (%2)", "step, keys").arg(desk().undo->undoText(), keys)
                                                  : tr("Nothing to undo"));
    };
    connect(desk().undo, &QUndoStack::indexChanged, m_undo, followUndo);
    connect(m_undo, &QAction::triggered, desk().undo, &QUndoStack::undo);
    followUndo();
    header()->addAction(m_undo);
    auto *copy = new QAction(icon(Glyph::Copy), tr("Copy as table"), this);
    copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    copy->setToolTip(tr("Copies everything that is shown, with names, for a spreadsheet"));
    connect(copy, &QAction::triggered, m_grid, &SkillsGrid::copyTable);
    addPageAction(copy);
    header()->addAction(copy);
    m_review = new QAction(icon(Glyph::Check, Tone::OnAccent), tr("Review levels"), this);
    m_review->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    m_review->setToolTip(tr("Shows what the last quarter tells of each level that is due"));
    m_review->setEnabled(false);
    connect(m_review, &QAction::triggered, this, &SkillsPage::showReview);
    addPageAction(m_review);
    header()->addAction(m_review, PageHeader::Rank::Primary);
    auto *clear = new QAction(tr("Show the whole matrix"), this);
    connect(clear, &QAction::triggered, m_bar, &SkillsBar::clear);
    addPageAction(clear);
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
    m_flow = new SkillsFlow(m_model, store, desk().undo, this);
    connect(m_grid, &SkillsGrid::levelsWanted, m_flow, &SkillsFlow::set);
    connect(m_grid, &SkillsGrid::selectionCountChanged, m_bar, &SkillsBar::setSelected);
    connect(m_grid, &SkillsGrid::pasteRefused, this, [this](int cells) {
        Q_EMIT failed({tr("%n pasted values are no levels.", nullptr, cells), tr("The others were set."),
                       tr("A level is 0, 1, 2 or 3.")});
    });
    connect(m_bar, &SkillsBar::levelChosen, m_grid, &SkillsGrid::setLevel);
    connect(m_bar, &SkillsBar::filterChanged, this, [this] { m_model->setFilter(m_bar->filter()); });
    connect(m_bar, &SkillsBar::asOfChanged, this, &SkillsPage::refresh);
    connect(m_model, &SkillsMatrixModel::countsChanged, this, &SkillsPage::showCounts);
    connect(m_flow, &SkillsFlow::idle, this, [this] {
        if (std::exchange(m_isStale, false))
            refreshSoon();
        ended();
    });
    connect(m_flow, &SkillsFlow::stored, this, &SkillsPage::readInsightSoon);
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
    m_grid->setReadOnly(isPast);
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
    desk()
        .workspace
        ->read([now, stop = m_reading.get_token()](Database &database) {
            return readSkillInsight(database, now, {}, stop);
        })
        .then(this, [this](const Result<SkillInsight> &insight) {
            m_isReadingInsight = false;
            if (insight) {
                m_footer->setInsight(*insight);
                m_panel->setInsight(*insight);
            } else if (insight.error().code != ErrorCode::Cancelled) {
                Q_EMIT failed(Words::failure(insight.error()));
            }
            if (m_isInsightStale && isVisible())
                m_insight->start();
            ended();
        });
}

void SkillsPage::settleDispute(const DisputedStep &step)
{
    auto *dialog = new DisputeDialog(step, m_model->matrix().names, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog, step] { m_flow->settle(step, dialog->choice()); });
    dialog->open();
}

void SkillsPage::showReview()
{
    ++m_pending;
    const bool everyLevel = m_model->overdueCount() == 0;
    const Instant now = desk().workspace->now();
    desk()
        .workspace
        ->read([now, everyLevel](Database &database) {
            return SkillsService(database, now).reviewsDue(everyLevel, {}, {});
        })
        .then(this, [this](Result<LevelReviewList> list) {
            --m_pending;
            if (list)
                openReview(std::move(*list));
            else
                Q_EMIT failed(Words::failure(list.error()));
            ended();
        });
}

void SkillsPage::openReview(LevelReviewList list)
{
    auto *dialog = new LevelReviewDialog(std::move(list), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LevelReviewDialog::decided, this,
            [this, dialog](const std::vector<ReviewDecision> &decisions) { storeReview(decisions, dialog); });
    dialog->open();
    Q_EMIT reviewShown(dialog);
}

void SkillsPage::storeReview(const std::vector<ReviewDecision> &decisions, LevelReviewDialog *dialog)
{
    ++m_pending;
    desk().workspace->reviewLevels(decisions).then(
        this, [this, open = QPointer<LevelReviewDialog>(dialog)](const Result<LevelOutcome> &outcome) {
            --m_pending;
            if (!outcome) {
                Q_EMIT failed(Words::failure(outcome.error()));
            } else if (!outcome->clashes.empty()) {
                Q_EMIT failed({tr("%n of these levels were set by somebody else meanwhile.", nullptr,
                                  static_cast<int>(outcome->clashes.size())),
                               tr("No review was stored."), tr("Open the review again to see the new levels.")});
            } else if (open) {
                open->accept();
            }
            ended();
        });
}

void SkillsPage::ended()
{
    if (isSettled())
        Q_EMIT settled();
}

bool SkillsPage::isSettled() const
{
    const bool isReading = m_isReadingInsight || m_insight->isActive();
    return m_pending == 0 && !m_isFetching && !m_soon->isActive() && m_flow->isIdle() && !isReading;
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

QList<KeyLine> SkillsPage::keyLines() const
{
    const auto key = [](const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); };
    return {{tr("Set the selected levels"), QStringLiteral("0 1 2 3")},
            {tr("Select a block"), key(Qt::SHIFT | Qt::Key_Right)},
            {tr("Copy the selected levels"), key(QKeySequence::Copy)},
            {tr("Paste levels"), key(QKeySequence::Paste)},
            {tr("Fill the first row down"), key(Qt::CTRL | Qt::Key_D)},
            {tr("Fill the first column to the right"), key(Qt::CTRL | Qt::Key_R)},
            {tr("Fold a team"), key(Qt::Key_Return)}};
}

void SkillsPage::find(const QString &query, const PaletteAnswer &answer)
{
    QList<std::pair<int, PaletteEntry>> scored;
    const SkillMatrix &matrix = m_model->matrix();
    for (const AgentId agent : matrix.agents) {
        const QString name = matrix.names.agent(agent);
        const auto score = fuzzyScore(query, name);
        if (!score || matrix.skills.empty())
            continue;
        scored.append({*score, {name, tr("Skills of an agent"), {}, Glyph::Skills, [this, agent] {
                                    m_bar->clear();
                                    m_grid->selectCell({agent, m_model->matrix().skills.front()});
                                    focusBody();
                                }}});
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<PaletteEntry> entries;
    for (const auto &[score, entry] : std::as_const(scored).first(std::min<qsizetype>(scored.size(), FoundAtMost)))
        entries.append(entry);
    answer(entries);
}

} // namespace evenkeel
