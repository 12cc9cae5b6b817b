// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of BoardView: mouse, wheel and keyboard.
#include "boardview.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr int EdgeZone = 28;
constexpr int EdgeStep = 18;
constexpr int EdgeIntervalMs = 16;

std::optional<BoardMove> moveOf(const QKeyEvent &event)
{
    const bool isControl = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Left:
        return BoardMove::Left;
    case Qt::Key_Right:
        return BoardMove::Right;
    case Qt::Key_Up:
        return BoardMove::Up;
    case Qt::Key_Down:
        return BoardMove::Down;
    case Qt::Key_Home:
        return isControl ? BoardMove::Top : BoardMove::First;
    case Qt::Key_End:
        return isControl ? BoardMove::Bottom : BoardMove::Last;
    case Qt::Key_PageUp:
        return BoardMove::PageUp;
    case Qt::Key_PageDown:
        return BoardMove::PageDown;
    default:
        return std::nullopt;
    }
}

} // namespace

CardPlace BoardView::currentPlace() const
{
    if (m_currentTicket.isValid()) {
        if (const auto place = m_model->placeOf(m_currentTicket))
            return *place;
    }
    return {m_currentAgent, -1};
}

void BoardView::goTo(const CardPlace &place)
{
    const TicketCard *card = m_model->cardAt(place);
    const TicketId ticket = card == nullptr ? TicketId{} : card->id;
    const bool isOtherTicket = ticket != m_currentTicket;
    m_currentTicket = ticket;
    m_currentAgent = place.agent;
    ensureVisible(place);
    viewport()->update();
    if (isOtherTicket)
        Q_EMIT ticketSelected(ticket);
    if (!ticket.isValid())
        Q_EMIT laneSelected(place.agent);
    announceFocus();
}

void BoardView::ensureVisible(const CardPlace &place)
{
    if (!place.agent.isValid()) {
        if (place.position >= 0)
            m_offsets[AgentId{}] = m_geometry.waitingOffsetToShow(place.position);
        layOut();
        return;
    }
    const int row = rowOf(place.agent);
    if (row < 0)
        return;
    verticalScrollBar()->setValue(m_geometry.scrollToShow(row));
    m_offsets[place.agent] = m_geometry.offsetToShow(row, std::max(0, place.position));
    layOut();
}

void BoardView::selectTicket(TicketId ticket)
{
    if (const auto place = m_model->placeOf(ticket))
        goTo(*place);
}

void BoardView::selectLane(AgentId agent)
{
    goTo({agent, -1});
}

void BoardView::showLane(AgentId agent)
{
    ensureVisible({agent, 0});
    viewport()->update();
}

void BoardView::scrollLane(AgentId agent, int steps)
{
    const int cards = m_model->cardCount(agent);
    const int columns = m_geometry.columns();
    const int step = agent.isValid() ? steps : steps * columns;
    const int shown = agent.isValid() ? columns : columns * BoardGeometry::WaitingLines;
    int &offset = m_offsets[agent];
    offset = std::clamp(offset + step, 0, std::max(0, cards - shown + (agent.isValid() ? 0 : columns - 1)));
    layOut();
    viewport()->update();
}

void BoardView::hover(const BoardHit &hit)
{
    if (hit == m_hover)
        return;
    m_hover = hit;
    const bool isHand = hit.part == BoardHit::Part::Overflow || hit.part == BoardHit::Part::Back;
    viewport()->setCursor(isHand ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

bool BoardView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QRect area;
        const QString tip = m_drag ? QString() : tipFor(help->pos(), &area);
        QToolTip::showText(help->globalPos(), tip, viewport(), area);
        return true;
    }
    if (event->type() == QEvent::Leave)
        hover({});
    return QAbstractScrollArea::viewportEvent(event);
}

void BoardView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint at = event->position().toPoint();
    const BoardHit hit = m_geometry.hit(at);
    const AgentId agent = agentOf(hit);
    switch (hit.part) {
    case BoardHit::Part::Card:
        if (const TicketCard *card = cardOf(hit)) {
            m_drag = Drag{card->id, agent, at - rectOf(card->id).topLeft(), at, at, false, std::nullopt, {}};
            goTo({agent, hit.position});
        }
        break;
    case BoardHit::Part::Overflow:
        Q_EMIT laneListRequested(agent);
        break;
    case BoardHit::Part::Back:
        scrollLane(agent, -1);
        break;
    case BoardHit::Part::Lane:
        goTo({agent, -1});
        break;
    case BoardHit::Part::TeamHead:
    case BoardHit::Part::Nothing:
        break;
    }
}

void BoardView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!m_drag || m_isFixed || !event->buttons().testFlag(Qt::LeftButton)) {
        hover(m_geometry.hit(at));
        return;
    }
    if (!m_drag->isMoving && (at - m_drag->start).manhattanLength() < QApplication::startDragDistance())
        return;
    moveDrag(at);
}

void BoardView::moveDrag(QPoint at)
{
    const QSize size(BoardGeometry::CardWidth, BoardGeometry::CardHeight);
    QRegion dirty(QRect(m_drag->at - m_drag->grab, size));
    const auto before = m_drag->target;
    if (!m_drag->isMoving)
        dirty += viewport()->rect();
    m_drag->isMoving = true;
    m_drag->at = at;
    const bool isInside = viewport()->rect().contains(at);
    land(m_landing && !isInside ? m_landing(viewport()->mapToGlobal(at)) : AgentId{});
    const BoardHit hit = isInside ? m_geometry.hit(at) : BoardHit{};
    const bool isLane = hit.part != BoardHit::Part::Nothing && hit.part != BoardHit::Part::TeamHead;
    m_drag->target = isLane ? std::optional(BoardHit{BoardHit::Part::Lane, hit.isWaiting, hit.row}) : std::nullopt;
    dirty += QRect(at - m_drag->grab, size);
    // A change of target repaints two lanes; moving inside one only the card.
    if (before != m_drag->target) {
        for (const auto &target : {before, m_drag->target}) {
            if (target)
                dirty += target->isWaiting ? m_geometry.waitingRect() : m_geometry.rowRect(target->row);
        }
    }
    viewport()->setCursor(Qt::ClosedHandCursor);
    viewport()->update(dirty);
    const bool isAtEdge = !m_drag->landing.isValid() &&
                          (at.y() > viewport()->height() - EdgeZone ||
                           (at.y() > m_geometry.waitingHeight() && at.y() < m_geometry.waitingHeight() + EdgeZone));
    if (isAtEdge && m_edgeTimer == 0)
        m_edgeTimer = startTimer(EdgeIntervalMs);
    else if (!isAtEdge && m_edgeTimer != 0)
        killTimer(std::exchange(m_edgeTimer, 0));
}

void BoardView::land(AgentId agent)
{
    if (m_drag->landing == agent)
        return;
    m_drag->landing = agent;
    Q_EMIT landingChanged(agent);
}

void BoardView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_edgeTimer || !m_drag)
        return;
    const bool isDown = m_drag->at.y() > viewport()->height() - EdgeZone;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + (isDown ? EdgeStep : -EdgeStep));
    moveDrag(m_drag->at);
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_drag)
        endDrag(true);
}

void BoardView::endDrag(bool isDropped)
{
    const Drag drag = *std::exchange(m_drag, std::nullopt);
    if (drag.landing.isValid())
        Q_EMIT landingChanged({});
    if (m_edgeTimer != 0)
        killTimer(std::exchange(m_edgeTimer, 0));
    viewport()->unsetCursor();
    viewport()->update();
    if (!isDropped || !drag.isMoving || (!drag.target && !drag.landing.isValid()))
        return;
    const AgentId to = drag.landing.isValid() ? drag.landing : agentOf(*drag.target);
    if (to != drag.from)
        Q_EMIT handoverRequested(Handover{drag.ticket, drag.from, to, {}});
}

void BoardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const TicketCard *card = cardOf(m_geometry.hit(event->position().toPoint())))
        Q_EMIT ticketActivated(card->id);
}

void BoardView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const bool isSideways =
        std::abs(turned.x()) > std::abs(turned.y()) || event->modifiers().testFlag(Qt::ShiftModifier);
    const BoardHit hit = m_geometry.hit(event->position().toPoint());
    const bool isInWaiting = hit.isWaiting && hit.part != BoardHit::Part::Nothing;
    if ((!isSideways && !isInWaiting) || hit.part == BoardHit::Part::Nothing || hit.part == BoardHit::Part::TeamHead) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const int delta = turned.x() != 0 && isSideways ? turned.x() : turned.y();
    if (delta != 0)
        scrollLane(agentOf(hit), delta < 0 ? 1 : -1);
    event->accept();
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    if (const auto move = moveOf(*event)) {
        const int page = m_geometry.rowsViewport() / BoardGeometry::LaneHeight;
        goTo(moved(*move, currentPlace(), *m_model, m_geometry.columns(), page));
        return;
    }
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (!isPlain || !actOnKey(event->key()))
        QAbstractScrollArea::keyPressEvent(event);
}

bool BoardView::actOnKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        if (!m_drag)
            return false;
        endDrag(false);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_currentTicket.isValid())
            Q_EMIT ticketActivated(m_currentTicket);
        else
            Q_EMIT laneListRequested(m_currentAgent);
        return true;
    case Qt::Key_R:
        if (m_currentTicket.isValid())
            Q_EMIT reassignRequested(m_currentTicket);
        return m_currentTicket.isValid();
    case Qt::Key_A:
    case Qt::Key_D: {
        const TicketCard *card = m_model->card(m_currentTicket);
        if (card == nullptr || !card->isOffered())
            return false;
        if (key == Qt::Key_A)
            Q_EMIT acceptRequested(card->id);
        else
            Q_EMIT declineRequested(card->id);
        return true;
    }
    case Qt::Key_P:
        if (m_currentAgent.isValid())
            Q_EMIT presenceRequested(m_currentAgent);
        return m_currentAgent.isValid();
    case Qt::Key_L:
        Q_EMIT laneListRequested(m_currentAgent);
        return true;
    case Qt::Key_Menu: {
        const QRect card = rectOf(m_currentTicket);
        const QRect place = card.isEmpty() ? laneRect(m_currentAgent) : card;
        Q_EMIT contextRequested(m_currentAgent, m_currentTicket, viewport()->mapToGlobal(place.center()));
        return true;
    }
    default:
        return false;
    }
}

void BoardView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void BoardView::contextMenuEvent(QContextMenuEvent *event)
{
    // The menu key arrives through keyPressEvent, with the place the keyboard is at.
    if (event->reason() == QContextMenuEvent::Keyboard)
        return;
    const BoardHit hit = m_geometry.hit(viewport()->mapFromGlobal(event->globalPos()));
    if (hit.part == BoardHit::Part::Nothing || hit.part == BoardHit::Part::TeamHead)
        return;
    const TicketCard *card = cardOf(hit);
    goTo({agentOf(hit), card == nullptr ? -1 : hit.position});
    Q_EMIT contextRequested(m_currentAgent, m_currentTicket, event->globalPos());
}

} // namespace evenkeel
