// SPDX-License-Identifier: GPL-3.0-or-later
#include "asofdialog.h"
#include "leavedialog.h"
#include "levelblocks.h"
#include "levelreviewdialog.h"
#include "skillsbar.h"
#include "skillsfiles.h"
#include "skillsgrid.h"
#include "skillspage.h"

#include "desktop/shell/fuzzymatch.h"
#include "desktop/shell/job.h"
#include "desktop/shell/jobbar.h"
#include "desktop/shell/pageheader.h"
#include "desktop/shell/rightsgate.h"
#include "services/levelblock.h"
#include "services/skillsservice.h"
#include "services/workspace.h"

#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QUndoStack>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr qsizetype FoundAtMost = 8;

} // namespace

void SkillsPage::buildHeader()
{
    addUndo();
    addFileMenu();
    m_leave = new QAction(icon(Glyph::Agent), tr("If an agent leaves …"), this);
    m_leave->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    m_leave->setToolTip(tr("Shows the skills, hours and open tickets that nobody covers then"));
    m_leave->setEnabled(false);
    connect(m_leave, &QAction::triggered, this, [this] {
        const auto cell = m_model->cellAt(m_grid->currentIndex());
        showLeave(cell ? cell->first : AgentId{});
    });
    addPageAction(m_leave);
    header()->addAction(m_leave);
    m_review = new QAction(icon(Glyph::Check, Tone::OnAccent), tr("Review levels"), this);
    m_review->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    m_review->setToolTip(tr("Shows what the last quarter tells of each level that is due"));
    m_review->setEnabled(false);
    connect(m_review, &QAction::triggered, this, &SkillsPage::showReview);
    RightsGate::require(m_review, Right::EditSkills);
    addPageAction(m_review);
    header()->addAction(m_review, PageHeader::Rank::Primary);
    auto *clear = new QAction(tr("Show the whole matrix"), this);
    connect(clear, &QAction::triggered, m_bar, &SkillsBar::clear);
    addPageAction(clear);
}

void SkillsPage::addUndo()
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
}

void SkillsPage::addFileMenu()
{
    auto *copy = new QAction(icon(Glyph::Copy), tr("Copy as table"), this);
    copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    copy->setToolTip(tr("Copies everything that is shown, with names, for a spreadsheet"));
    connect(copy, &QAction::triggered, m_grid, &SkillsGrid::copyTable);
    addPageAction(copy);
    for (QAction *action : {m_files->importAction(), m_files->exportAction()})
        addPageAction(action);
    auto *files = new QAction(icon(Glyph::Import), tr("Import or export"), this);
    files->setToolTip(tr("Levels from CSV files and XLSX workbooks, and into them"));
    auto *menu = new QMenu(this);
    menu->addActions({m_files->importAction(), m_files->exportAction()});
    menu->addSeparator();
    menu->addAction(copy);
    QPushButton *button = header()->addAction(files);
    button->setMenu(menu);
}

void SkillsPage::showReview()
{
    ++m_pending;
    const bool everyLevel = m_model->overdueCount() == 0;
    const Instant now = desk().workspace->now();
    Job *job = desk().jobs != nullptr ? desk().jobs->start(tr("Reading what tickets tell of levels")) : nullptr;
    desk()
        .workspace
        ->read([now, everyLevel, stop = job != nullptr ? job->stop() : std::stop_token(),
                progress = job != nullptr ? job->progress() : Progress()](Database &database) {
            return SkillsService(database, now).reviewsDue(everyLevel, stop, progress);
        })
        .then(this, [this, open = QPointer<Job>(job)](Result<LevelReviewList> list) {
            --m_pending;
            if (open)
                open->finish();
            if (list)
                openReview(std::move(*list));
            else if (list.error().code != ErrorCode::Cancelled)
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
    m_blocks->review(reviewBlock(dialog->model()->list(), decisions),
                     tr("Review %n levels", nullptr, static_cast<int>(decisions.size())),
                     [open = QPointer<LevelReviewDialog>(dialog)] {
                         if (open)
                             open->accept();
                     });
}

void SkillsPage::showLeave(AgentId agent)
{
    if (!m_ground)
        return;
    const Instant now = desk().workspace->now();
    const auto ask = [workspace = desk().workspace, ground = m_ground, now](AgentId leaving) {
        return workspace->read([ground, now, leaving](Database &database) {
            return SkillsService(database, now).ifLeaves(*ground, leaving, {}, {});
        });
    };
    auto *dialog = new LeaveDialog(m_ground->names, m_model->matrix().agents, agent, ask, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LeaveDialog::failed, this, [this](const Error &error) { Q_EMIT failed(Words::failure(error)); });
    connect(dialog, &LeaveDialog::ticketWanted, this, [this, dialog](TicketId ticket) {
        dialog->accept();
        Q_EMIT ticketRequested(ticket);
    });
    dialog->open();
    Q_EMIT leaveShown(dialog);
}

void SkillsPage::askDay()
{
    const Instant shown = m_bar->asOf().value_or(desk().workspace->now());
    auto *dialog = new AsOfDialog(Words::toLocal(shown).date(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_bar->setAsOf(instantFromMillis(dialog->day().startOfDay().toMSecsSinceEpoch())); });
    dialog->open();
    Q_EMIT dayAsked(dialog);
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
