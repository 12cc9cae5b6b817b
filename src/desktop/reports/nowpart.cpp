// SPDX-License-Identifier: GPL-3.0-or-later
#include "nowpart.h"

#include "nowfigures.h"
#include "nowticketsmodel.h"
#include "stattile.h"

#include "desktop/charts/cardgrid.h"
#include "desktop/charts/chartcard.h"
#include "desktop/style/controlpainting.h"
#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"
#include "desktop/style/theme.h"
#include "desktop/style/tonelabel.h"
#include "services/coverageservice.h"
#include "services/demandmemory.h"
#include "services/workspace.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollArea>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

namespace evenkeel {

namespace {

constexpr int CoalesceMs = 400;
constexpr int ListHeight = 300;
constexpr int ChartHeight = 316;
constexpr auto CoverageStep = std::chrono::minutes{60};
constexpr Millis CoverageSpan = std::chrono::hours{12};

enum Tile { Room, Over, Complex, AtRisk, Breached, Oldest, TileCount };

/// A frame around whatever is in it.
class FramedCard final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        controls::drawBox(painter, rect(), tone(Tone::Surface), tone(Tone::Line));
    }
};

Instant hourOf(Instant at)
{
    return std::chrono::floor<std::chrono::hours>(at);
}

} // namespace

NowPart::NowPart(const DeskContext &desk, QWidget *parent)
    : ReportView(parent)
    , m_desk(desk)
    , m_now(std::make_shared<DeskNow>())
    , m_memory(std::make_shared<DemandMemory>())
    , m_risk(new NowTicketsModel(NowTicketsModel::Time::SlaLeft, this))
    , m_waiting(new NowTicketsModel(NowTicketsModel::Time::Age, this))
    , m_soon(new QTimer(this))
{
    build();
    connectParts();
    m_soon->setSingleShot(true);
    m_soon->setInterval(CoalesceMs);
}

NowPart::~NowPart() = default;

QWidget *NowPart::listCard(const QString &title, NowTicketsModel *model, QTableView **table)
{
    auto *card = new FramedCard;
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(measures::PageMargin, 10, measures::PageMargin, 10);
    rows->setSpacing(4);
    auto *head = new ToneLabel(title);
    head->setFont(fonts::title());
    rows->addWidget(head);
    auto *view = new QTableView;
    view->setModel(model);
    view->setAccessibleName(title);
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(Theme::rowHeight());
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->horizontalHeader()->setSectionResizeMode(NowTicketColumn::Subject, QHeaderView::Stretch);
    connect(view, &QTableView::activated, this, [this, model](const QModelIndex &index) {
        if (const TicketId ticket = model->ticketAt(index.row()); ticket.isValid())
            Q_EMIT ticketRequested(ticket);
    });
    rows->addWidget(view, 1);
    *table = view;
    return card;
}

void NowPart::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Now"));
    auto *grid = new CardGrid;
    auto *tiles = new QWidget;
    auto *row = new QHBoxLayout(tiles);
    row->setContentsMargins({});
    row->setSpacing(measures::PanelGap);
    for (int i = 0; i < TileCount; ++i) {
        m_tiles.push_back(new StatTile);
        m_tiles.back()->setFigure(QStringLiteral("–"), {}, {}, Tone::Muted);
        row->addWidget(m_tiles.back());
    }
    grid->add(tiles, CardGrid::Width::Whole, m_tiles.front()->sizeHint().height());
    m_load = new ChartCard(ChartKind::Columns);
    m_coverage = new ChartCard(ChartKind::Bars);
    m_complex = new ChartCard(ChartKind::Bars);
    grid->add(m_load, CardGrid::Width::One, ChartHeight);
    grid->add(m_coverage, CardGrid::Width::One, ChartHeight);
    grid->add(listCard(tr("At risk or breached"), m_risk, &m_riskTable), CardGrid::Width::One, ListHeight);
    grid->add(listCard(tr("Waiting longest for an agent"), m_waiting, &m_waitingTable), CardGrid::Width::One,
              ListHeight);
    grid->add(m_complex, CardGrid::Width::Whole, ChartHeight);
    scroll->setWidget(grid);
    layout->addWidget(scroll);
}

void NowPart::connectParts()
{
    for (const ChartCard *card : {m_load, m_coverage, m_complex}) {
        connect(card, &ChartCard::ticketsRequested, this, &ReportView::ticketsRequested);
        connect(card, &ChartCard::failed, this, &ReportView::failed);
    }
    const auto on = [this](Tile tile, auto work) { connect(m_tiles[tile], &QAbstractButton::clicked, this, work); };
    on(Room, [this] { askAgents(tr("With agents who have room"), LoadZone::Room); });
    on(Over, [this] { askAgents(tr("With agents over the limit"), LoadZone::Over); });
    on(Complex, [this] { ask(tr("Complex, in flight"), m_now->complex); });
    on(AtRisk, [this] { ask(tr("At risk"), m_now->atRisk); });
    on(Breached, [this] { ask(tr("Breached and open"), m_now->breached); });
    on(Oldest, [this] { ask(tr("Waiting for an agent"), m_now->waiting); });
    connect(m_soon, &QTimer::timeout, this, &NowPart::refresh);
    const auto soon = [this] {
        m_isOld = true;
        if (m_hasStarted && isVisible() && !m_soon->isActive())
            m_soon->start();
    };
    connect(m_desk.workspace, &Workspace::ticketsChanged, this, soon);
    connect(m_desk.workspace, &Workspace::agentsChanged, this, soon);
    connect(m_desk.workspace, &Workspace::policyChanged, this, soon);
}

void NowPart::setScope(const ReportScope &scope)
{
    const bool isSame = m_hasStarted && !m_isOld && scope.teams == m_teams;
    m_teams = scope.teams;
    if (!isSame)
        refresh();
}

void NowPart::refresh()
{
    m_hasStarted = true;
    m_isOld = false;
    if (m_pending > 0) {
        m_isStale = true;
        return;
    }
    ++m_pending;
    m_desk.workspace->board().then(this, [this](const Result<BoardSnapshot> &board) {
        if (board)
            showBoard(*board);
        else
            Q_EMIT failed(Words::failure(board.error()));
        ended();
    });
    readCoverage();
}

void NowPart::readCoverage()
{
    ++m_pending;
    const Instant now = m_desk.workspace->now();
    // One team can be asked for; several have the demand of the whole desk between them.
    const CalendarScope scope{{hourOf(now), hourOf(now) + CoverageSpan},
                              m_teams.size() == 1 ? m_teams.front() : TeamId{}};
    m_desk.workspace
        ->read([scope, now, memory = m_memory](Database &database) {
            return CoverageService(database, now, memory.get()).coverage(scope, CoverageStep);
        })
        .then(this, [this](const Result<CoverageView> &coverage) {
            if (coverage)
                m_coverage->setFigure(NowFigures::coverage(*coverage));
            else
                Q_EMIT failed(Words::failure(coverage.error()));
            ended();
        });
}

void NowPart::showBoard(const BoardSnapshot &board)
{
    m_now = std::make_shared<const DeskNow>(deskNow(board, m_teams));
    m_load->setFigure(NowFigures::load(m_now));
    m_complex->setFigure(NowFigures::complexWork(m_now));
    std::vector<NowTicket> risky = m_now->breached;
    risky.insert(risky.end(), m_now->atRisk.begin(), m_now->atRisk.end());
    m_risk->setTickets(std::move(risky), m_now->now);
    m_waiting->setTickets(m_now->waiting, m_now->now);
    showTiles();
    Q_EMIT summaryChanged();
}

void NowPart::showTiles()
{
    const DeskNow &now = *m_now;
    const auto number = [](std::size_t count) { return Words::number(static_cast<qint64>(count)); };
    const int over = now.count(LoadZone::Over);
    m_tiles[Room]->setFigure(Words::number(now.count(LoadZone::Room)), tr("have room"),
                             tr("of %Ln agents on shift", nullptr, static_cast<int>(now.agents.size())), Tone::Text);
    m_tiles[Over]->setFigure(
        Words::number(over), tr("are over %1").arg(Words::percent(now.cautionUntil)),
        now.agents.empty() || over == 0
            ? tr("of %Ln agents on shift", nullptr, static_cast<int>(now.agents.size()))
            : tr("most: %1, %2").arg(now.agents.front().name, Words::percent(now.agents.front().load)),
        over > 0 ? Tone::Bad : Tone::Text);
    m_tiles[Complex]->setFigure(number(now.complex.size()), tr("complex in flight"),
                                tr("of %Ln open tickets", nullptr, now.openCount), Tone::Text);
    m_tiles[AtRisk]->setFigure(number(now.atRisk.size()), tr("at risk"),
                               tr("of %Ln open tickets", nullptr, now.openCount),
                               now.atRisk.empty() ? Tone::Text : Tone::Caution);
    m_tiles[Breached]->setFigure(number(now.breached.size()), tr("breached"),
                                 tr("of %Ln open tickets", nullptr, now.openCount),
                                 now.breached.empty() ? Tone::Text : Tone::Bad);
    m_tiles[Oldest]->setFigure(
        now.waiting.empty() ? QStringLiteral("–") : Words::duration(now.now - now.waiting.front().card.createdAt),
        tr("waits the oldest"), tr("of %Ln without an agent", nullptr, static_cast<int>(now.waiting.size())),
        Tone::Text);
}

void NowPart::ask(const QString &title, const std::vector<NowTicket> &tickets)
{
    ChartTickets asked{title, {}};
    for (const NowTicket &ticket : tickets)
        asked.tickets.push_back(ticket.card.id);
    Q_EMIT ticketsRequested(asked);
}

void NowPart::askAgents(const QString &title, LoadZone zone)
{
    ChartTickets asked{title, {}};
    for (const NowAgent &agent : m_now->agents) {
        if (agent.zone == zone)
            asked.tickets.insert(asked.tickets.end(), agent.tickets.begin(), agent.tickets.end());
    }
    Q_EMIT ticketsRequested(asked);
}

bool NowPart::isSettled() const
{
    return m_pending == 0 && !m_soon->isActive();
}

void NowPart::ended()
{
    if (--m_pending > 0)
        return;
    if (std::exchange(m_isStale, false))
        return refresh();
    Q_EMIT settled();
}

QString NowPart::summary() const
{
    return m_hasStarted && m_now->totalTickets > 0 ? tr("As of %1").arg(Words::shortDateTime(m_now->now)) : QString();
}

} // namespace evenkeel
