// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of BoardPage: routing, reassigning, presence, and the dialogs they ask with.
#include "boardpage.h"

#include "agentlistmodel.h"
#include "boardview.h"
#include "cardlistmodel.h"
#include "handoverflow.h"
#include "listdialog.h"
#include "objectionsdialog.h"
#include "offerflow.h"
#include "presencedialog.h"
#include "routepreviewdialog.h"

#include "desktop/rebalance/absencestep.h"
#include "desktop/rebalance/rebalancedialog.h"
#include "desktop/shell/job.h"
#include "desktop/shell/jobbar.h"
#include "desktop/shell/rightsgate.h"
#include "services/workspace.h"

#include <QMenu>
#include <QPointer>
#include <QUndoStack>

namespace evenkeel {

void BoardPage::previewRoute()
{
    began();
    Job *job = desk().jobs->start(tr("Finding out who would get what"));
    desk().workspace->previewRoute().then(this,
                                          [this, guard = QPointer<Job>(job)](const Result<RouteOutcome> &outcome) {
                                              if (guard)
                                                  guard->finish();
                                              --m_pending;
                                              if (outcome)
                                                  showPreview(*outcome);
                                              else
                                                  Q_EMIT failed(Words::failure(outcome.error()));
                                              ended();
                                          });
}

void BoardPage::showPreview(const RouteOutcome &outcome)
{
    auto *dialog = new RoutePreviewDialog(outcome, m_model->snapshot(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { route(dialog->options()); });
    connect(dialog, &RoutePreviewDialog::optionsChanged, this, [this, dialog] {
        began();
        const bool isBatch = dialog->options().isBatch;
        desk()
            .workspace->previewRoute(dialog->options())
            .then(this, [this, isBatch, guard = QPointer(dialog)](const Result<RouteOutcome> &other) {
                --m_pending;
                if (!other)
                    Q_EMIT failed(Words::failure(other.error()));
                else if (guard && guard->options().isBatch == isBatch)
                    guard->setOutcome(*other);
                ended();
            });
    });
    dialog->open();
    Q_EMIT previewShown();
}

void BoardPage::route(const RouteOptions &options)
{
    began();
    m_route->setEnabled(false);
    Job *job = desk().jobs->start(tr("Routing"));
    desk().workspace->route(options).then(this,
                                          [this, guard = QPointer<Job>(job)](const Result<RouteOutcome> &outcome) {
                                              if (guard)
                                                  guard->finish();
                                              --m_pending;
                                              if (!outcome) {
                                                  Q_EMIT failed(Words::failure(outcome.error()));
                                              } else {
                                                  rememberRun(*outcome);
                                              }
                                              refresh();
                                              ended();
                                          });
}

void BoardPage::rememberRun(const RouteOutcome &outcome)
{
    if (outcome.isOffering) {
        m_offers->remember(outcome.offers(), tr("Offer %n tickets", nullptr, outcome.assigned));
        return;
    }
    std::vector<Handover> handovers;
    for (const Decision &decision : outcome.decisions) {
        if (decision.agent.isValid())
            handovers.push_back({decision.ticket, {}, decision.agent, {}});
    }
    m_flow->remember(handovers, tr("Route %n tickets", nullptr, static_cast<int>(handovers.size())));
}

void BoardPage::showRebalance(AgentId absent)
{
    const auto plan = [this](RebalanceRequest request, std::stop_token stop) {
        return desk().workspace->planRebalance(std::move(request), std::move(stop));
    };
    auto *dialog = new RebalanceDialog(plan, m_model->snapshot(), absent, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RebalanceDialog::planFailed, this,
            [this](const Error &error) { Q_EMIT failed(Words::failure(error)); });
    connect(dialog, &QDialog::accepted, this, [this, dialog] { rebalance(dialog->moves(), dialog->request()); });
    dialog->open();
    Q_EMIT rebalanceShown();
}

void BoardPage::rebalance(const std::vector<RebalanceMove> &moves, const RebalanceRequest &request)
{
    began();
    std::vector<Handover> handovers;
    for (const RebalanceMove &move : moves)
        handovers.push_back({move.ticket, move.from, move.to, {}});
    desk().workspace->rebalance(moves, request).then(this, [this, handovers, moves, request](const Result<Done> &done) {
        --m_pending;
        if (!done)
            Q_EMIT failed(Words::failure(done.error()));
        else if (!request.absent.empty())
            rememberAbsence(moves, request);
        else if (!handovers.empty())
            m_flow->remember(handovers, tr("Move %n tickets", nullptr, static_cast<int>(handovers.size())));
        refreshSoon();
        ended();
    });
}

void BoardPage::rememberAbsence(const std::vector<RebalanceMove> &moves, const RebalanceRequest &request)
{
    using Call = QFuture<Result<Done>> (Workspace::*)(std::vector<RebalanceMove>, RebalanceRequest);
    const auto store = [this, moves, request](Call call) {
        return [guard = QPointer<BoardPage>(this), moves, request, call](const std::shared_ptr<bool> &isRefused) {
            if (!guard)
                return;
            guard->began();
            Workspace *workspace = guard->desk().workspace;
            (workspace->*call)(moves, request).then(guard.data(), [guard, isRefused](const Result<Done> &done) {
                --guard->m_pending;
                *isRefused = !done;
                if (!done)
                    Q_EMIT guard->failed(Words::failure(done.error()));
                guard->refreshSoon();
                guard->ended();
            });
        };
    };
    const QString text = tr("Take %1 off the desk", "agent").arg(agentName(request.absent.front()));
    desk().undo->push(new AbsenceStep(store(&Workspace::rebalance), store(&Workspace::takeBackRebalance), text));
}

void BoardPage::handOver(const Handover &handover)
{
    const TicketCard *card = m_model->card(handover.ticket);
    const bool isOffered = card != nullptr && card->isOffered();
    if (isOffered && !handover.to.isValid())
        return declineOffer(handover.ticket);
    if (isRefused(Right::Route))
        return;
    Handover asked = handover;
    if (isOffered)
        asked.from = {}; // it stands in a lane and still waits
    const QString ticket = ticketName(handover.ticket);
    const QString text = handover.to.isValid()
                             ? tr("Give %1 to %2", "ticket, agent").arg(ticket, agentName(handover.to))
                             : tr("Put %1 back to waiting", "ticket").arg(ticket);
    m_flow->request(asked, text);
}

void BoardPage::askReason(const Handover &handover, const Objections &objections, const QString &text)
{
    auto *dialog = new ObjectionsDialog(ticketName(handover.ticket), agentName(handover.to), objections, m_names, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, handover, text] {
        Handover insisted = handover;
        insisted.reason = dialog->reason();
        m_flow->insist(insisted, text);
    });
    dialog->open();
}

void BoardPage::chooseAgent(TicketId ticket)
{
    const TicketCard *card = m_model->card(ticket);
    if (card == nullptr || isRefused(Right::Route))
        return;
    const AgentId from = card->agent;
    std::vector<AgentLane> lanes = m_model->snapshot().lanes;
    std::erase_if(lanes, [from](const AgentLane &lane) { return lane.id == from; });
    auto *model = new AgentListModel(std::move(lanes));
    auto *dialog = new ListDialog(tr("Reassign ticket %1 to").arg(card->reference), tr("Reassign"), model,
                                  AgentListModel::Name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, model, ticket, from] {
        if (const AgentId to = model->agentAt(dialog->chosen()); to.isValid())
            handOver({ticket, from, to, {}});
    });
    dialog->open();
}

Right BoardPage::presenceRight(AgentId agent) const
{
    return agent == desk().rights.agent ? Right::SetPresence : Right::Route;
}

void BoardPage::choosePresence(AgentId agent)
{
    const AgentLane *lane = m_model->lane(agent);
    if (lane == nullptr || isRefused(presenceRight(agent)))
        return;
    std::optional<PresenceSetting> before;
    if (lane->isPresenceByHand)
        before = PresenceSetting{agent, lane->presence, m_model->snapshot().now, lane->presenceUntil};
    auto *dialog = new PresenceDialog(agent, lane->name, before, desk().workspace->now(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, agent, before] { setPresence(agent, dialog->setting(), before); });
    dialog->open();
}

void BoardPage::showLaneList(AgentId agent)
{
    const BoardSnapshot &snapshot = m_model->snapshot();
    const AgentLane *lane = m_model->lane(agent);
    const std::vector<TicketCard> &cards = lane == nullptr ? snapshot.waiting : lane->cards;
    const QString title =
        lane == nullptr ? tr("%n waiting tickets", nullptr, static_cast<int>(cards.size()))
                        : tr("Tickets of %1, %2").arg(lane->name, QLocale().toString(static_cast<int>(cards.size())));
    auto *model = new CardListModel(cards, snapshot.now, snapshot.atRiskShare);
    auto *dialog = new ListDialog(title, tr("Show ticket"), model, CardListModel::Subject, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, model] {
        if (const TicketId ticket = model->ticketAt(dialog->chosen()); ticket.isValid())
            m_view->selectTicket(ticket);
        m_view->setFocus();
    });
    dialog->open();
}

void BoardPage::showMenu(AgentId agent, TicketId ticket, const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("What can be done here"));
    if (ticket.isValid())
        addTicketActions(*menu, agent, ticket);
    menu->setToolTipsVisible(true);
    if (agent.isValid()) {
        const Rights &rights = desk().rights;
        RightsGate::limit(
            menu->addAction(icon(Glyph::Agent), tr("Set presence\tP"), this, [this, agent] { choosePresence(agent); }),
            rights, presenceRight(agent));
        RightsGate::limit(menu->addAction(icon(Glyph::Rebalance), tr("Absent today …"), this,
                                          [this, agent] { showRebalance(agent); }),
                          rights, Right::Route);
    }
    menu->addAction(icon(Glyph::More), tr("List the lane\tL"), this, [this, agent] { showLaneList(agent); });
    menu->popup(position);
}

void BoardPage::addTicketActions(QMenu &menu, AgentId agent, TicketId ticket)
{
    const TicketCard *card = m_model->card(ticket);
    const bool isOffered = card != nullptr && card->isOffered();
    const auto add = [this, &menu](Glyph glyph, const QString &text, Right right, auto work) {
        RightsGate::limit(menu.addAction(icon(glyph), text, this, work), desk().rights, right);
    };
    if (isOffered) {
        add(Glyph::Check, tr("Accept for %1\tA").arg(agentName(card->offeredTo)), Right::AnswerOffer,
            [this, ticket] { acceptOffer(ticket); });
        add(Glyph::Close, tr("Decline …\tD"), Right::AnswerOffer, [this, ticket] { declineOffer(ticket); });
        menu.addSeparator();
    }
    menu.addAction(icon(Glyph::Tickets), tr("Open ticket\tReturn"), this,
                   [this, ticket] { Q_EMIT ticketRequested(ticket); });
    add(Glyph::Rebalance, tr("Reassign\tR"), Right::Route, [this, ticket] { chooseAgent(ticket); });
    if (agent.isValid() && !isOffered)
        add(Glyph::Undo, tr("Put back to waiting"), Right::Route, [this, ticket, agent] {
            handOver({ticket, agent, {}, {}});
        });
    menu.addSeparator();
}

QList<KeyLine> BoardPage::keyLines() const
{
    const auto key = [](Qt::Key code) { return QKeySequence(code).toString(QKeySequence::NativeText); };
    return {{tr("Open the ticket, or list the lane"), key(Qt::Key_Return)},
            {tr("Reassign the ticket"), key(Qt::Key_R)},
            {tr("Accept the offered ticket"), key(Qt::Key_A)},
            {tr("Decline the offered ticket"), key(Qt::Key_D)},
            {tr("Set the presence of the agent"), key(Qt::Key_P)},
            {tr("List the lane"), key(Qt::Key_L)},
            {tr("Close the ticket's details"), key(Qt::Key_Escape)}};
}

} // namespace evenkeel
