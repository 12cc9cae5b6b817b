// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boardgeometry.h"
#include "boardmodel.h"
#include "boardmoves.h"
#include "cardpainter.h"
#include "lanepainter.h"

#include "services/routingresults.h"

#include <QAbstractScrollArea>

#include <functional>
#include <unordered_set>

class QVariantAnimation;

namespace evenkeel {

/// The lanes and cards. Paints only what is in sight; asks for what is to happen by signals and changes nothing
/// itself. Keyboard: arrows, Home, End, Page keys; Return opens, R reassigns, P sets presence, L lists the lane, A
/// accepts an offer, D declines it.
class BoardView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit BoardView(BoardModel *model, QWidget *parent = nullptr);

    [[nodiscard]] BoardModel *model() const { return m_model; }
    [[nodiscard]] const BoardGeometry &geometryModel() const { return m_geometry; }
    [[nodiscard]] TicketId currentTicket() const { return m_currentTicket; }
    /// The lane the keyboard is in; none: waiting.
    [[nodiscard]] AgentId currentAgent() const { return m_currentAgent; }
    /// Cards stay where they are; keys still say what they ask for.
    void setFixed(bool isFixed) { m_isFixed = isFixed; }
    /// Whoever looks sees a part of the desk: nothing is said of the rest.
    void setOwnOnly(bool isOwnOnly) { m_lanes.setOwnOnly(isOwnOnly); }
    [[nodiscard]] bool isDragging() const { return m_drag.has_value() && m_drag->isMoving; }

    void selectTicket(TicketId ticket);
    void selectLane(AgentId agent);
    void showLane(AgentId agent);
    /// Where the card or the lane is in the viewport; empty when out of sight.
    [[nodiscard]] QRect rectOf(TicketId ticket) const;
    [[nodiscard]] QRect laneRect(AgentId agent) const;

    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Where a card may be dropped outside the lanes: the agent at a place on the screen, or none.
    using Landing = std::function<AgentId(const QPoint &globalPosition)>;
    void setLanding(Landing landing) { m_landing = std::move(landing); }

Q_SIGNALS:
    void landingChanged(evenkeel::AgentId agent);   ///< a dragged card is over this agent outside the lanes, or none
    void ticketSelected(evenkeel::TicketId ticket); ///< none: nothing selected any more
    void ticketActivated(evenkeel::TicketId ticket);
    void laneSelected(evenkeel::AgentId agent);
    void handoverRequested(const evenkeel::Handover &handover); ///< a card was dropped on another lane
    void reassignRequested(evenkeel::TicketId ticket);
    void acceptRequested(evenkeel::TicketId ticket); ///< of an offered ticket, for who was asked
    void declineRequested(evenkeel::TicketId ticket);
    void presenceRequested(evenkeel::AgentId agent);
    void laneListRequested(evenkeel::AgentId agent);
    void contextRequested(evenkeel::AgentId agent, evenkeel::TicketId ticket, const QPoint &globalPosition);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    struct Drag
    {
        TicketId ticket;
        AgentId from;
        QPoint grab; ///< from the card's corner
        QPoint at;
        QPoint start;
        bool isMoving = false;
        std::optional<BoardHit> target;
        AgentId landing; ///< outside the lanes
    };

    void takeArrangement(const QList<TicketId> &fresh);
    void layOut();
    void updateScrollBar();
    void paintWaiting(QPainter &painter);
    void paintRow(QPainter &painter, int row);
    void paintFloating(QPainter &painter);
    [[nodiscard]] CardLook lookOf(const TicketCard &card) const;
    [[nodiscard]] AgentId agentOf(const BoardHit &hit) const;
    [[nodiscard]] const TicketCard *cardOf(const BoardHit &hit) const;
    [[nodiscard]] int rowOf(AgentId agent) const;
    [[nodiscard]] CardPlace currentPlace() const;
    void goTo(const CardPlace &place);
    void ensureVisible(const CardPlace &place);
    bool actOnKey(int key);
    void scrollLane(AgentId agent, int steps);
    void hover(const BoardHit &hit);
    void moveDrag(QPoint at);
    void endDrag(bool isDropped);
    void land(AgentId agent);
    [[nodiscard]] QString tipFor(QPoint at, QRect *area) const;
    void announceFocus();

    BoardModel *m_model;
    BoardGeometry m_geometry;
    LanePainter m_lanes;
    CardPainter m_cards;
    TicketId m_currentTicket;
    AgentId m_currentAgent;
    BoardHit m_hover;
    Landing m_landing;
    bool m_isFixed = false;
    std::optional<Drag> m_drag;
    std::unordered_map<AgentId, int> m_offsets; ///< cards scrolled out at the left, by lane
    std::unordered_map<AgentId, int> m_rowOfAgent;
    std::unordered_set<TicketId> m_fresh;
    QVariantAnimation *m_fade = nullptr;
    int m_edgeTimer = 0; ///< scrolls while a card is held at the edge
};

} // namespace evenkeel
