// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardview.h"

#include "boardaccessible.h"
#include "boardspeech.h"

#include "desktop/style/measures.h"

#include <QAccessible>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>
#include <QVariantAnimation>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int FadeMs = 140;

} // namespace

BoardView::BoardView(BoardModel *model, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_fade(new QVariantAnimation(this))
{
    BoardAccessible::install();
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Board"));
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setSingleStep(BoardGeometry::LaneHeight / 2);
    verticalScrollBar()->setAccessibleName(tr("Scroll the lanes"));
    m_fade->setStartValue(0.0);
    m_fade->setEndValue(1.0);
    m_fade->setDuration(FadeMs);
    connect(m_fade, &QVariantAnimation::valueChanged, viewport(), qOverload<>(&QWidget::update));
    connect(m_fade, &QVariantAnimation::finished, this, [this] { m_fresh.clear(); });
    connect(model, &BoardModel::arranged, this, &BoardView::takeArrangement);
    layOut();
}

QSize BoardView::minimumSizeHint() const
{
    return {m_geometry.cardsLeft() + BoardGeometry::CardWidth + BoardGeometry::TileWidth + 20,
            m_geometry.waitingHeight() + 2 * BoardGeometry::LaneHeight};
}

void BoardView::takeArrangement(const QList<TicketId> &fresh)
{
    // The same lane stays under the reader's eyes: the first one in sight keeps its place on the screen.
    AgentId anchor;
    int distance = 0;
    const auto [first, last] = m_geometry.visibleRows();
    for (const auto &[agent, row] : m_rowOfAgent) {
        if (row == first && m_geometry.scroll > 0 && first < last) {
            anchor = agent;
            distance = m_geometry.scroll - m_geometry.tops[static_cast<std::size_t>(row)];
        }
    }
    layOut();
    if (const int row = rowOf(anchor); anchor.isValid() && row >= 0)
        verticalScrollBar()->setValue(m_geometry.tops[static_cast<std::size_t>(row)] + distance);
    if (m_drag && m_model->card(m_drag->ticket) == nullptr)
        endDrag(false);
    if (m_currentTicket.isValid()) {
        if (const auto place = m_model->placeOf(m_currentTicket)) {
            m_currentAgent = place->agent;
        } else {
            m_currentTicket = {};
            Q_EMIT ticketSelected({});
        }
    }
    if (!fresh.isEmpty() && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0) {
        m_fresh = {fresh.begin(), fresh.end()};
        m_fade->stop();
        m_fade->start();
    }
    viewport()->update();
}

void BoardView::layOut()
{
    m_geometry.viewport = viewport()->size();
    m_geometry.nameWidth = m_lanes.nameWidth();
    m_geometry.loadWidth = m_lanes.loadWidth();
    m_geometry.waitingCards = m_model->cardCount({});
    m_geometry.waitingOffset = m_offsets[AgentId{}];
    m_geometry.rows.clear();
    m_rowOfAgent.clear();
    const BoardArrangement &arrangement = m_model->arrangement();
    m_geometry.rows.reserve(arrangement.rows.size());
    for (const BoardRow &row : arrangement.rows) {
        if (row.kind == BoardRow::Kind::Team) {
            m_geometry.rows.push_back({true, 0, 0});
            continue;
        }
        const AgentId agent = m_model->snapshot().lanes[static_cast<std::size_t>(row.lane)].id;
        const auto cards = static_cast<int>(row.cards.size());
        const auto offset = m_offsets.find(agent);
        m_rowOfAgent.emplace(agent, static_cast<int>(m_geometry.rows.size()));
        m_geometry.rows.push_back(
            {false, cards, offset == m_offsets.end() ? 0 : std::clamp(offset->second, 0, std::max(0, cards - 1))});
    }
    m_geometry.layOut();
    m_offsets[AgentId{}] = m_geometry.waitingOffset;
    updateScrollBar();
}

void BoardView::updateScrollBar()
{
    verticalScrollBar()->setPageStep(m_geometry.rowsViewport());
    verticalScrollBar()->setRange(0, m_geometry.largestScroll());
    m_geometry.scroll = verticalScrollBar()->value();
}

void BoardView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void BoardView::scrollContentsBy(int, int)
{
    m_geometry.scroll = verticalScrollBar()->value();
    viewport()->update();
}

int BoardView::rowOf(AgentId agent) const
{
    const auto it = m_rowOfAgent.find(agent);
    return it == m_rowOfAgent.end() ? -1 : it->second;
}

QRect BoardView::rectOf(TicketId ticket) const
{
    const auto place = m_model->placeOf(ticket);
    if (!place)
        return {};
    return place->agent.isValid() ? m_geometry.cardRect(rowOf(place->agent), place->position)
                                  : m_geometry.waitingCardRect(place->position);
}

QRect BoardView::laneRect(AgentId agent) const
{
    if (!agent.isValid())
        return m_geometry.waitingRect();
    const int row = rowOf(agent);
    return row < 0 ? QRect() : m_geometry.rowRect(row);
}

AgentId BoardView::agentOf(const BoardHit &hit) const
{
    if (hit.isWaiting || hit.row < 0)
        return {};
    const BoardRow &row = m_model->arrangement().rows[static_cast<std::size_t>(hit.row)];
    return m_model->snapshot().lanes[static_cast<std::size_t>(row.lane)].id;
}

const TicketCard *BoardView::cardOf(const BoardHit &hit) const
{
    return hit.part == BoardHit::Part::Card ? m_model->cardAt({agentOf(hit), hit.position}) : nullptr;
}

CardLook BoardView::lookOf(const TicketCard &card) const
{
    CardLook look;
    look.isSelected = card.id == m_currentTicket;
    look.isFocused = look.isSelected && hasFocus();
    const TicketCard *hovered = cardOf(m_hover);
    look.isHovered = hovered != nullptr && hovered->id == card.id;
    look.isGhost = m_drag && m_drag->isMoving && m_drag->ticket == card.id;
    if (m_fresh.contains(card.id) && m_fade->state() == QVariantAnimation::Running)
        look.opacity = 0.2 + 0.8 * m_fade->currentValue().toDouble();
    return look;
}

void BoardView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    const QRect dirty = event->rect();
    painter.fillRect(dirty, tone(Tone::Surface));
    painter.save();
    painter.setClipRect(QRect(0, m_geometry.waitingHeight(), viewport()->width(), viewport()->height()),
                        Qt::IntersectClip);
    const auto [first, last] = m_geometry.visibleRows();
    for (int row = first; row < last; ++row) {
        if (m_geometry.rowRect(row).intersects(dirty))
            paintRow(painter, row);
    }
    painter.restore();
    if (m_geometry.waitingRect().intersects(dirty))
        paintWaiting(painter);
    paintFloating(painter);
}

void BoardView::paintWaiting(QPainter &painter)
{
    const BoardSnapshot &desk = m_model->snapshot();
    const QRect lane = m_geometry.waitingRect();
    painter.fillRect(lane, tone(Tone::Window));
    LaneLook look;
    look.isTarget = m_drag && m_drag->isMoving && m_drag->target && m_drag->target->isWaiting && m_drag->from.isValid();
    look.isFocused = hasFocus() && !m_currentAgent.isValid() && !m_currentTicket.isValid();
    m_lanes.paintGround(painter, lane, look);
    painter.fillRect(QRect(lane.left(), lane.bottom(), lane.width(), 1), tone(Tone::StrongLine));
    const QRect head(BoardGeometry::Margin, 0, m_geometry.cardsLeft() - BoardGeometry::Margin - 12, lane.height());
    m_lanes.paintWaitingHead(painter, head, desk, m_geometry.waitingCards);
    for (int place = 0; place < m_geometry.shownWaiting(); ++place) {
        const int position = m_geometry.waitingOffset + place;
        if (const TicketCard *card = m_model->cardAt({{}, position}))
            m_cards.paint(painter, m_geometry.waitingCardRect(position), *card, lookOf(*card), desk.now,
                          desk.atRiskShare);
    }
    m_lanes.paintTile(painter, m_geometry.waitingOverflowRect(), m_geometry.hiddenWaiting(),
                      m_hover.part == BoardHit::Part::Overflow && m_hover.isWaiting);
    m_lanes.paintBack(painter, m_geometry.waitingBackRect());
}

void BoardView::paintRow(QPainter &painter, int row)
{
    const BoardSnapshot &desk = m_model->snapshot();
    const BoardRow &shown = m_model->arrangement().rows[static_cast<std::size_t>(row)];
    const AgentLane &lane = desk.lanes[static_cast<std::size_t>(shown.lane)];
    const QRect rect = m_geometry.rowRect(row);
    if (shown.kind == BoardRow::Kind::Team) {
        m_lanes.paintTeamHead(painter, rect, shown, lane.teamName);
        return;
    }
    LaneLook look;
    look.isTarget = m_drag && m_drag->isMoving && m_drag->target && m_drag->target->row == row &&
                    !m_drag->target->isWaiting && m_drag->from != lane.id;
    look.isFocused = hasFocus() && m_currentAgent == lane.id && !m_currentTicket.isValid();
    const TicketCard *hovered = cardOf(m_hover);
    look.isLit = !m_drag && hovered != nullptr && hovered->wouldGoTo == lane.id && m_hover.isWaiting;
    m_lanes.paintGround(painter, rect, look);
    m_lanes.paintAgent(painter, m_geometry.nameRect(rect), lane, desk);
    m_lanes.paintLoad(painter, m_geometry.loadRect(rect), lane, desk);
    const int offset = m_geometry.rows[static_cast<std::size_t>(row)].offset;
    for (int place = 0; place < m_geometry.shownCards(row); ++place) {
        if (const TicketCard *card = m_model->cardAt({lane.id, offset + place}))
            m_cards.paint(painter, m_geometry.cardRect(row, offset + place), *card, lookOf(*card), desk.now,
                          desk.atRiskShare);
    }
    m_lanes.paintTile(painter, m_geometry.overflowRect(row), m_geometry.hiddenCards(row),
                      m_hover.part == BoardHit::Part::Overflow && m_hover.row == row);
    m_lanes.paintBack(painter, m_geometry.backRect(row));
}

void BoardView::paintFloating(QPainter &painter)
{
    if (!m_drag || !m_drag->isMoving)
        return;
    if (const TicketCard *card = m_model->card(m_drag->ticket)) {
        CardLook look;
        look.isFloating = true;
        m_cards.paint(painter,
                      QRect(m_drag->at - m_drag->grab, QSize(BoardGeometry::CardWidth, BoardGeometry::CardHeight)),
                      *card, look, m_model->snapshot().now, m_model->snapshot().atRiskShare);
    }
}

QString BoardView::tipFor(QPoint at, QRect *area) const
{
    const BoardSnapshot &desk = m_model->snapshot();
    const BoardHit hit = m_geometry.hit(at);
    if (const TicketCard *card = cardOf(hit)) {
        *area = rectOf(card->id);
        const AgentLane *goal = m_model->lane(card->wouldGoTo);
        return BoardSpeech::cardTip(*card, desk, goal == nullptr ? QString() : goal->name);
    }
    if (hit.part == BoardHit::Part::Overflow) {
        *area = hit.isWaiting ? m_geometry.waitingOverflowRect() : m_geometry.overflowRect(hit.row);
        return tr("Show the whole lane as a list");
    }
    if (hit.part != BoardHit::Part::Lane || hit.isWaiting)
        return {};
    const AgentLane *lane = m_model->lane(agentOf(hit));
    const QRect row = m_geometry.rowRect(hit.row);
    if (lane != nullptr && m_geometry.loadRect(row).contains(at)) {
        *area = m_geometry.loadRect(row);
        return BoardSpeech::loadTip(*lane, desk);
    }
    if (lane != nullptr && m_geometry.nameRect(row).contains(at)) {
        *area = m_geometry.nameRect(row);
        return BoardSpeech::agentTip(*lane);
    }
    return {};
}

void BoardView::announceFocus()
{
    if (!QAccessible::isActive())
        return;
    // The event names the place itself, a lane or a card, which is no object of its own.
    const QAccessibleInterface *board = QAccessible::queryAccessibleInterface(this);
    QAccessibleInterface *place = board == nullptr ? nullptr : board->focusChild();
    if (place == nullptr)
        return;
    QAccessibleEvent event(place, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace evenkeel
