// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewpart.h"

#include "reviewform.h"
#include "reviewitemsmodel.h"
#include "reviewsteps.h"

#include "desktop/policy/policydialog.h"
#include "desktop/shell/rightsgate.h"
#include "desktop/style/fonts.h"
#include "desktop/style/icons.h"
#include "desktop/style/measures.h"
#include "desktop/style/panel.h"
#include "desktop/style/theme.h"
#include "desktop/style/tonelabel.h"
#include "services/calendarreader.h"
#include "services/deskreader.h"
#include "services/reviewservice.h"
#include "services/wallclock.h"
#include "services/workspace.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

constexpr int WordsWidth = 520;

QTableView *makeTable(QAbstractItemModel *model, const QString &name)
{
    auto *view = new QTableView;
    view->setModel(model);
    view->setAccessibleName(name);
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(Theme::rowHeight());
    QHeaderView *header = view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ReviewColumn::What, QHeaderView::Stretch);
    header->setSectionResizeMode(ReviewColumn::Outcome, QHeaderView::Stretch);
    return view;
}

} // namespace

ReviewPart::ReviewPart(const DeskContext &desk, QWidget *parent)
    : ReportView(parent)
    , m_desk(desk)
    , m_model(new ReviewItemsModel(this))
    , m_steps(new ReviewSteps(desk.workspace, desk.undo, this))
{
    m_model->setWritable(desk.rights.may(Right::EditPolicy));
    makeActions();
    build();
    connect(m_steps, &ReviewSteps::failed, this, &ReportView::failed);
    connect(m_steps, &ReviewSteps::ended, this, [this](qint64 id) {
        m_wanted = id;
        read();
    });
    connect(m_model, &ReviewItemsModel::outcomeWritten, this, [this](qint64 id, const QString &outcome) {
        if (const ReviewItem *item = m_model->itemAt(m_model->rowOf(id)))
            m_steps->writeOutcome(*item, outcome);
    });
    connect(desk.workspace, &Workspace::policyChanged, this, [this] { m_isOld = true; });
}

ReviewPart::~ReviewPart() = default;

void ReviewPart::makeActions()
{
    m_add = new QAction(icon(Glyph::Plus, Tone::OnAccent), tr("Record a decision"), this);
    m_add->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    m_tick = new QAction(icon(Glyph::Check), tr("Tick off"), this);
    m_drop = new QAction(icon(Glyph::Close), tr("Not carried out"), this);
    connect(m_add, &QAction::triggered, this, &ReviewPart::askItem);
    connect(m_tick, &QAction::triggered, this, [this] { settle(true); });
    connect(m_drop, &QAction::triggered, this, [this] { settle(false); });
    for (QAction *action : viewActions())
        RightsGate::require(action, Right::EditPolicy);
    (new RightsGate(m_desk.rights, this))->guard(*this); // the page makes its parts after the window has looked
}

QList<QAction *> ReviewPart::viewActions() const
{
    return {m_add, m_tick, m_drop};
}

void ReviewPart::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_table = makeTable(m_model, tr("Agenda of the review"));
    m_table->installEventFilter(this);
    auto *filled = new Panel(Tone::Surface);
    auto *rows = new QVBoxLayout(filled);
    rows->setContentsMargins(measures::PageMargin, 12, measures::PageMargin, 8);
    rows->addWidget(m_table, 1);
    m_keys = new ToneLabel({}, Tone::Muted);
    m_keys->setFont(fonts::secondary());
    m_keys->setText(
        m_desk.rights.may(Right::EditPolicy)
            ? tr("Space ticks a decision off and decides a proposal, Delete says that it was not carried "
                 "out, F2 writes what came of it.")
            : tr("%1. Managers record decisions and tick them off.", "why not").arg(RightsGate::reason(m_desk.rights)));
    rows->addWidget(m_keys);
    auto *empty = new Panel(Tone::Surface);
    auto *emptyRows = new QVBoxLayout(empty);
    auto *title = new ToneLabel(tr("Nothing was decided, proposed or tried in these days"));
    title->setFont(fonts::title());
    auto *words = new ToneLabel(tr("A review looks back at the week before: what was decided, and whether it was "
                                   "carried out. Record what you decide, with a name and a day, and tick it off when "
                                   "it is done. What stays open comes up again each week."),
                                Tone::Muted);
    words->setWordWrap(true);
    words->setFixedWidth(WordsWidth);
    words->setMinimumHeight(words->heightForWidth(WordsWidth)); // a layout that centres it asks for less
    emptyRows->setSpacing(12);
    emptyRows->addStretch(2);
    emptyRows->addWidget(title, 0, Qt::AlignHCenter);
    emptyRows->addWidget(words, 0, Qt::AlignHCenter);
    emptyRows->addStretch(3);
    m_stack = new QStackedWidget;
    m_stack->addWidget(empty);
    m_stack->addWidget(filled);
    layout->addWidget(m_stack);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReviewPart::setActions);
    setActions();
}

bool ReviewPart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return ReportView::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier)
        return false;
    if (key->key() == Qt::Key_Space && m_tick->isEnabled()) {
        m_tick->trigger();
        return true;
    }
    if (key->key() == Qt::Key_Delete && m_drop->isEnabled()) {
        m_drop->trigger();
        return true;
    }
    if (key->key() == Qt::Key_F2 && current() != nullptr) {
        m_table->edit(m_model->index(m_table->currentIndex().row(), ReviewColumn::Outcome));
        return true;
    }
    return false;
}

void ReviewPart::setScope(const ReportScope &scope)
{
    const bool isSame = !m_isOld && scope.first == m_scope.first && scope.next == m_scope.next;
    m_scope = scope;
    if (!isSame)
        read();
}

void ReviewPart::refresh()
{
    if (m_scope.first.isValid())
        read();
}

bool ReviewPart::isSettled() const
{
    return m_pending == 0 && m_steps->isIdle();
}

void ReviewPart::read()
{
    m_isOld = false;
    const int round = ++m_round;
    ++m_pending;
    m_desk.workspace
        ->read([scope = m_scope, now = m_desk.workspace->now()](Database &database) -> Result<Read> {
            const auto zone = CalendarReader(database, now).deskZone();
            if (!zone)
                return zone.error();
            const WallClock clock(*zone);
            auto agenda = reviewAgenda(database, {clock.moment(scope.first, 0), clock.moment(scope.next, 0)}, now);
            if (!agenda)
                return agenda.error();
            auto names = DeskReader(database).names();
            if (!names)
                return names.error();
            return Read{std::move(*agenda), std::move(*names)};
        })
        .then(this, [this, round](Result<Read> read) {
            if (round == m_round && read)
                take(std::move(*read));
            else if (!read)
                Q_EMIT failed(Words::failure(read.error()));
            ended();
        });
}

void ReviewPart::take(Read read)
{
    const ReviewItem *before = current();
    const std::int64_t seen = before == nullptr ? 0 : before->id;
    const std::int64_t wanted = std::exchange(m_wanted, 0);
    m_names = std::move(read.names);
    m_agenda = std::move(read.agenda);
    m_table->clearSpans();
    m_model->setAgenda(m_agenda);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->index(row, 0).data(ReviewItemsModel::IsHeading).toBool())
            m_table->setSpan(row, 0, 1, ReviewColumn::Count);
    }
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 0 : 1);
    int row = m_model->rowOf(wanted);
    row = row < 0 ? m_model->rowOf(seen) : row;
    row = row < 0 ? m_model->firstRow() : row;
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
    setActions();
    Q_EMIT summaryChanged();
}

const ReviewItem *ReviewPart::current() const
{
    return m_model->itemAt(m_table->currentIndex().row());
}

void ReviewPart::setActions()
{
    const ReviewItem *item = current();
    const bool isOpen = item != nullptr && item->isOpen() && m_steps->isIdle();
    const bool isProposal = item != nullptr && item->state == ReviewState::Proposed;
    m_tick->setText(isProposal ? tr("Decide it") : tr("Tick off"));
    m_drop->setText(isProposal ? tr("Decline it") : tr("Not carried out"));
    m_tick->setEnabled(isOpen);
    m_drop->setEnabled(isOpen);
}

void ReviewPart::settle(bool isAsPlanned)
{
    const ReviewItem *item = current();
    if (item == nullptr || !item->isOpen() || !m_steps->isIdle())
        return;
    const bool isProposal = item->state == ReviewState::Proposed;
    m_steps->settle(*item, isAsPlanned  ? isProposal ? ReviewState::Decided : ReviewState::Done
                           : isProposal ? ReviewState::Declined
                                        : ReviewState::Dropped);
    setActions();
}

ReviewForm *ReviewPart::askItem()
{
    if (!m_add->isEnabled())
        return nullptr;
    ReviewForm *form = ReviewForm::open(m_names, m_desk.workspace->now(), this);
    connect(form, &ReviewForm::accepted, this, [this](const ReviewItem &item) {
        // What is recorded now belongs to the period that holds now; it is shown where that is looked at.
        const QDate today = Words::toLocal(item.madeAt).date();
        const bool isShown = today >= m_scope.first && today < m_scope.next;
        m_steps->add(item);
        if (!isShown) {
            const QDate monday = today.addDays(1 - today.dayOfWeek());
            Q_EMIT daysRequested(monday, monday.addDays(7));
        }
    });
    return form;
}

QString ReviewPart::summary() const
{
    if (m_agenda.isEmpty())
        return {};
    const auto isDone = [](const ReviewItem &item) { return item.state == ReviewState::Done; };
    const auto done = std::count_if(m_agenda.decided.begin(), m_agenda.decided.end(), isDone);
    const auto overdue = std::count_if(m_agenda.open.begin(), m_agenda.open.end(),
                                       [this](const ReviewItem &item) { return item.isOverdue(m_agenda.now); });
    QStringList parts{
        tr("%1 of %Ln decisions carried out", nullptr, static_cast<int>(m_agenda.decided.size())).arg(done)};
    if (overdue > 0)
        parts << tr("%Ln overdue", "decisions", static_cast<int>(overdue));
    return parts.join(QStringLiteral("  ·  "));
}

void ReviewPart::selectFirst()
{
    if (const int row = m_model->firstRow(); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void ReviewPart::ended()
{
    if (--m_pending == 0 && isSettled())
        Q_EMIT settled();
}

} // namespace evenkeel
