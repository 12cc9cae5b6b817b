// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boardmodel.h"
#include "offeranswer.h"

#include "desktop/shell/page.h"
#include "services/desknames.h"
#include "services/rebalanceservice.h"
#include "services/routingresults.h"

#include <QElapsedTimer>

class QMenu;
class QTimer;

namespace evenkeel {

class BoardFilters;
class BoardView;
class HandoverFlow;
struct ContestedHandovers;
class OfferFlow;
class RoomStrip;
class TicketPane;

/// The live board: who has how much, who has room, what will be late; routing and reassigning from here.
class BoardPage final : public Page
{
    Q_OBJECT

public:
    explicit BoardPage(const DeskContext &desk, QWidget *parent = nullptr);
    ~BoardPage() override;

    void refresh() override;
    [[nodiscard]] bool isSettled() const override;
    void find(const QString &query, const PaletteAnswer &answer) override;
    void showTicket(TicketId ticket) override;
    void selectFirst() override;
    void focusBody() override;
    [[nodiscard]] QList<KeyLine> keyLines() const override;

    [[nodiscard]] BoardView *view() const { return m_view; }
    [[nodiscard]] const BoardModel *model() const { return m_model; }
    /// The first card that waits for an answer, or none.
    [[nodiscard]] TicketId firstOffer() const;
    /// Asks for the reason first.
    void declineOffer(TicketId ticket);
    /// What was given to whom while nobody pressed anything.
    void showSelfRouted();
    /// From whoever has it or was offered it; a step of the undo list.
    void putBack(TicketId ticket);
    /// Fetches the preview of routing and shows it.
    void previewRoute();
    /// Shows the fewest moves that even out the desk; with an absent agent who would take over the work.
    void showRebalance(AgentId absent = {});

Q_SIGNALS:
    void previewShown();
    void rebalanceShown();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHeader();
    void addSelfRouting();
    QWidget *buildBody();
    void connectView();
    void refreshSoon();
    void takeSnapshot(BoardSnapshot snapshot);
    void showCounts();
    void applyFilter();
    void showDetails(TicketId ticket);
    void showPreview(const RouteOutcome &outcome);
    void route(const RouteOptions &options);
    void rebalance(const std::vector<RebalanceMove> &moves, const RebalanceRequest &request);
    void rememberRun(const RouteOutcome &outcome);
    void rememberAbsence(const std::vector<RebalanceMove> &moves, const RebalanceRequest &request);
    void handOver(const Handover &handover);
    void askReason(const Handover &handover, const Objections &objections, const QString &text);
    void acceptOffer(TicketId ticket);
    void explainRefusal(const OfferAnswer &answer, const Objections &objections);
    void addTicketActions(QMenu &menu, AgentId agent, TicketId ticket);
    void chooseAgent(TicketId ticket);
    /// Of one's own it takes less than of others.
    [[nodiscard]] Right presenceRight(AgentId agent) const;
    void choosePresence(AgentId agent);
    void setPresence(AgentId agent, const std::optional<PresenceSetting> &wanted,
                     const std::optional<PresenceSetting> &seen);
    void storePresence(AgentId agent, const std::optional<PresenceSetting> &wanted,
                       const std::optional<PresenceSetting> &seen, const std::shared_ptr<bool> &isRefused);
    void settlePresence(AgentId agent, const std::optional<PresenceSetting> &wanted);
    void settleHandovers(const ContestedHandovers &contested);
    void showLaneList(AgentId agent);
    void showMenu(AgentId agent, TicketId ticket, const QPoint &position);
    [[nodiscard]] QString agentName(AgentId agent) const;
    [[nodiscard]] QString ticketName(TicketId ticket) const;
    void began() { ++m_pending; }
    void ended();

    BoardModel *m_model = nullptr;
    BoardView *m_view = nullptr;
    BoardFilters *m_filters = nullptr;
    RoomStrip *m_room = nullptr;
    TicketPane *m_pane = nullptr;
    HandoverFlow *m_flow = nullptr;
    OfferFlow *m_offers = nullptr;
    QAction *m_route = nullptr;
    QAction *m_rebalance = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_selfRouted = nullptr;
    QTimer *m_soon = nullptr;  ///< coalesces bursts of changes
    QElapsedTimer m_sinceRead; ///< the board; not valid before the first time
    QTimer *m_aging = nullptr;
    DeskNames m_names;
    int m_pending = 0;
    bool m_isFetching = false;
    bool m_isStale = false; ///< something changed while fetching
};

} // namespace evenkeel
