// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardpage.h"

#include "boardfigurebar.h"
#include "boardfilters.h"
#include "boardview.h"
#include "handoverflow.h"
#include "offerflow.h"
#include "roomstrip.h"

#include "desktop/shell/filterbar.h"
#include "desktop/shell/fuzzymatch.h"
#include "desktop/shell/job.h"
#include "desktop/shell/jobbar.h"
#include "desktop/shell/pageheader.h"
#include "desktop/shell/rightsgate.h"
#include "desktop/style/measures.h"
#include "desktop/tickets/ticketpane.h"
#include "services/workspace.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QUndoStack>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int CoalesceMs = 150;
constexpr int AgingMs = 30'000;
constexpr int FoundAtMost = 8;

} // namespace

BoardPage::BoardPage(const DeskContext &desk, QWidget *parent)
    : Page(desk, QStringLiteral("board"), Glyph::Board, tr("Board"), parent)
    , m_model(new BoardModel(this))
    , m_flow(new HandoverFlow(HandoverCalls::of(*desk.workspace), desk.undo, this))
    , m_offers(new OfferFlow(OfferCalls::of(*desk.workspace), desk.undo, this))
    , m_soon(new QTimer(this))
    , m_aging(new QTimer(this))
{
    buildHeader();
    sayWhatIsShut(Right::Route);
    setBody(buildBody());
    connectView();
    m_soon->setSingleShot(true);
    connect(m_soon, &QTimer::timeout, this, &BoardPage::refresh);
    connect(desk.workspace, &Workspace::ticketsChanged, this, &BoardPage::refreshSoon);
    connect(desk.workspace, &Workspace::agentsChanged, this, &BoardPage::refreshSoon);
    connect(desk.workspace, &Workspace::catalogChanged, this, &BoardPage::refreshSoon);
    connect(desk.workspace, &Workspace::policyChanged, this, &BoardPage::refreshSoon);
    m_aging->setInterval(AgingMs);
    connect(m_aging, &QTimer::timeout, this, &BoardPage::refresh);
    if (!desk.isClockFixed)
        m_aging->start();
}

BoardPage::~BoardPage() = default;

void BoardPage::buildHeader()
{
    m_filters = new BoardFilters(header(), filterBar(), this);
    filterBar()->addFigure(new BoardFigureBar(m_model));
    connect(m_filters, &BoardFilters::changed, this, &BoardPage::applyFilter);
    addSelfRouting();
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
    m_rebalance = new QAction(icon(Glyph::Rebalance), tr("Rebalance"), this);
    m_rebalance->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    m_rebalance->setToolTip(tr("Shows the fewest moves that bring everybody under the target"));
    connect(m_rebalance, &QAction::triggered, this, [this] { showRebalance(); });
    RightsGate::require(m_rebalance, Right::Route);
    addPageAction(m_rebalance);
    header()->addAction(m_rebalance);
    m_route = new QAction(icon(Glyph::Route, Tone::OnAccent), tr("Route"), this);
    m_route->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    m_route->setToolTip(tr("Shows who would get what before anything is assigned"));
    m_route->setEnabled(false);
    connect(m_route, &QAction::triggered, this, &BoardPage::previewRoute);
    RightsGate::require(m_route, Right::Route);
    addPageAction(m_route);
    header()->addAction(m_route, PageHeader::Rank::Primary);
    auto *find = new QAction(tr("Find on the board"), this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, this, [this] { m_filters->textField()->setFocus(Qt::ShortcutFocusReason); });
    addPageAction(find);
    auto *clear = new QAction(tr("Show everything again"), this);
    connect(clear, &QAction::triggered, m_filters, &BoardFilters::clear);
    addPageAction(clear);
}

QWidget *BoardPage::buildBody()
{
    auto *body = new QWidget;
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins({});
    columns->setSpacing(0);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(0);
    m_view = new BoardView(m_model);
    m_view->setFixed(!desk().rights.may(Right::Route));
    m_view->setOwnOnly(!desk().rights.may(Right::ReadAll));
    m_room = new RoomStrip(m_model);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_room);
    m_room->setVisible(desk().rights.may(Right::ReadAll));
    columns->addLayout(rows, 1);
    m_pane = new TicketPane(desk());
    m_pane->setFixedWidth(measures::DetailPaneWidth);
    m_pane->setOpenButtonVisible(true);
    m_pane->hide();
    columns->addWidget(m_pane);
    return body;
}

void BoardPage::connectView()
{
    connect(m_view, &BoardView::ticketSelected, this, &BoardPage::showDetails);
    connect(m_view, &BoardView::ticketActivated, this, &Page::ticketRequested);
    connect(m_view, &BoardView::handoverRequested, this, &BoardPage::handOver);
    m_view->setLanding([this](const QPoint &at) { return m_room->agentAt(at); });
    connect(m_view, &BoardView::landingChanged, m_room, &RoomStrip::setTarget);
    connect(m_view, &BoardView::reassignRequested, this, &BoardPage::chooseAgent);
    connect(m_view, &BoardView::acceptRequested, this, &BoardPage::acceptOffer);
    connect(m_view, &BoardView::declineRequested, this, &BoardPage::declineOffer);
    connect(m_view, &BoardView::presenceRequested, this, &BoardPage::choosePresence);
    connect(m_view, &BoardView::laneListRequested, this, &BoardPage::showLaneList);
    connect(m_view, &BoardView::contextRequested, this, &BoardPage::showMenu);
    connect(m_room, &RoomStrip::agentChosen, this, [this](AgentId agent) {
        m_view->selectLane(agent);
        m_view->setFocus();
    });
    connect(m_pane, &TicketPane::closeRequested, m_pane, &QWidget::hide);
    connect(m_pane, &TicketPane::openRequested, this, &Page::ticketRequested);
    connect(m_pane, &TicketPane::failed, this, &Page::failed);
    connect(m_pane, &TicketPane::settled, this, &BoardPage::ended);
    connect(m_flow, &HandoverFlow::objected, this, &BoardPage::askReason);
    connect(m_flow, &HandoverFlow::contested, this, &BoardPage::settleHandovers);
    connect(m_flow, &HandoverFlow::failed, this, &Page::failed);
    connect(m_flow, &HandoverFlow::failed, this, &BoardPage::refreshSoon);
    connect(m_offers, &OfferFlow::refused, this, &BoardPage::explainRefusal);
    connect(m_offers, &OfferFlow::failed, this, &Page::failed);
    connect(m_offers, &OfferFlow::failed, this, &BoardPage::refreshSoon);
    connect(m_model, &BoardModel::arranged, this, &BoardPage::showCounts);
}

// At once after a pause, so that a single change shows as soon as it can; of many only some are read.
void BoardPage::refreshSoon()
{
    if (m_soon->isActive())
        return;
    const qint64 rested = m_sinceRead.isValid() ? m_sinceRead.elapsed() : CoalesceMs;
    m_soon->start(static_cast<int>(std::clamp<qint64>(CoalesceMs - rested, 0, CoalesceMs)));
}

void BoardPage::refresh()
{
    // One fetch at a time; what changes meanwhile is fetched once afterwards.
    if (std::exchange(m_isFetching, true)) {
        m_isStale = true;
        return;
    }
    began();
    desk().workspace->names().then(this, [this](const Result<DeskNames> &names) {
        if (names) {
            m_names = *names;
            m_filters->setNames(m_names);
        }
    });
    desk().workspace->board().then(this, [this](const Result<BoardSnapshot> &snapshot) {
        m_isFetching = false;
        m_sinceRead.start();
        if (snapshot)
            takeSnapshot(*snapshot);
        else
            Q_EMIT failed(Words::failure(snapshot.error()));
        if (std::exchange(m_isStale, false))
            refreshSoon();
        --m_pending;
        ended();
    });
}

void BoardPage::ended()
{
    if (isSettled())
        Q_EMIT settled();
}

bool BoardPage::isSettled() const
{
    return m_pending == 0 && !m_isFetching && !m_soon->isActive() && !m_flow->isBusy() && !m_offers->isBusy() &&
           (m_pane->isHidden() || m_pane->isSettled());
}

void BoardPage::takeSnapshot(BoardSnapshot snapshot)
{
    const bool isEmpty = snapshot.totalTickets == 0;
    header()->setNote(Words::dateTime(snapshot.now));
    m_model->setSnapshot(std::move(snapshot));
    Q_EMIT emptinessFound(isEmpty);
}

void BoardPage::showCounts()
{
    const BoardSnapshot &snapshot = m_model->snapshot();
    const auto onShift = std::count_if(snapshot.lanes.begin(), snapshot.lanes.end(),
                                       [](const AgentLane &lane) { return lane.isOnShift; });
    m_filters->setCounts(static_cast<int>(snapshot.lanes.size()), static_cast<int>(onShift));
    const QString route = snapshot.isOffering ? tr("Offer %n tickets", nullptr, snapshot.wouldAssign)
                                              : tr("Route %n tickets", nullptr, snapshot.wouldAssign);
    m_route->setText(snapshot.wouldAssign > 0 ? route : tr("Route"));
    m_route->setEnabled(!snapshot.waiting.empty());
    m_rebalance->setEnabled(!snapshot.lanes.empty());
}

void BoardPage::applyFilter()
{
    m_model->setOrder(m_filters->order());
    m_model->setFilter(m_filters->filter());
}

void BoardPage::showDetails(TicketId ticket)
{
    if (!ticket.isValid()) {
        if (!m_pane->isPinned()) {
            m_pane->hide();
            m_pane->clear();
        }
        return;
    }
    m_pane->showTicket(ticket);
    m_pane->show();
}

void BoardPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_pane->isHidden())
        return Page::keyPressEvent(event);
    m_pane->hide();
    m_pane->clear();
    focusBody();
}

void BoardPage::showTicket(TicketId ticket)
{
    m_view->selectTicket(ticket);
}

void BoardPage::selectFirst()
{
    const BoardModel &model = *m_model;
    // A ticket that waits and would find an agent has the most to tell: who would get it, and why.
    for (int i = 0; i < model.cardCount({}); ++i) {
        if (const TicketCard *card = model.cardAt({{}, i}); card->wouldGoTo.isValid()) {
            m_view->selectTicket(card->id);
            return;
        }
    }
    for (const AgentId agent : model.shownAgents()) {
        if (const TicketCard *card = model.cardAt({agent, 0})) {
            m_view->selectTicket(card->id);
            return;
        }
    }
    if (const TicketCard *card = model.cardAt({{}, 0}))
        m_view->selectTicket(card->id);
}

void BoardPage::focusBody()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

QString BoardPage::agentName(AgentId agent) const
{
    const AgentLane *lane = m_model->lane(agent);
    return lane == nullptr ? m_names.agent(agent) : lane->name;
}

QString BoardPage::ticketName(TicketId ticket) const
{
    const TicketCard *card = m_model->card(ticket);
    return card == nullptr ? QString::number(ticket.value) : card->reference;
}

void BoardPage::find(const QString &query, const PaletteAnswer &answer)
{
    QList<std::pair<int, PaletteEntry>> scored;
    for (const AgentLane &lane : m_model->snapshot().lanes) {
        if (const auto score = fuzzyScore(query, lane.name)) {
            const QString detail = tr("Agent, load %1").arg(Words::percent(lane.loadRatio()));
            scored.append({*score, {lane.name, detail, {}, Glyph::Agent, [this, agent = lane.id] {
                                        m_filters->clear();
                                        m_view->selectLane(agent);
                                        m_view->setFocus();
                                    }}});
        }
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<PaletteEntry> entries;
    for (const auto &[score, entry] : std::as_const(scored).first(std::min<qsizetype>(scored.size(), FoundAtMost)))
        entries.append(entry);
    answer(entries);
}

} // namespace evenkeel
