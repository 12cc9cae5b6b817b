// SPDX-License-Identifier: GPL-3.0-or-later
// The third part of BoardPage: offers and their answers, and what the desk routes by itself.
#include "boardpage.h"

#include "declinedialog.h"
#include "listdialog.h"
#include "offerflow.h"
#include "selfroutedmodel.h"

#include "desktop/shell/pageheader.h"
#include "services/workspace.h"

namespace evenkeel {

TicketId BoardPage::firstOffer() const
{
    for (const AgentId agent : m_model->shownAgents()) {
        if (const TicketCard *card = m_model->cardAt({agent, 0}); card != nullptr && card->isOffered())
            return card->id;
    }
    return {};
}

void BoardPage::acceptOffer(TicketId ticket)
{
    const TicketCard *card = m_model->card(ticket);
    if (card == nullptr || !card->isOffered() || isRefused(Right::AnswerOffer))
        return;
    m_offers->answer({ticket, card->offeredTo, true, {}},
                     tr("Accept %1 for %2", "ticket, agent").arg(card->reference, agentName(card->offeredTo)));
}

void BoardPage::declineOffer(TicketId ticket)
{
    const TicketCard *card = m_model->card(ticket);
    if (card == nullptr || !card->isOffered() || isRefused(Right::AnswerOffer))
        return;
    const AgentId agent = card->offeredTo;
    const QString text = tr("Decline %1 for %2", "ticket, agent").arg(card->reference, agentName(agent));
    auto *dialog = new DeclineDialog(card->reference, agentName(agent), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ticket, agent, text] {
        m_offers->answer({ticket, agent, false, dialog->reason()}, text);
    });
    dialog->open();
}

void BoardPage::explainRefusal(const OfferAnswer &answer, const Objections &objections)
{
    const QString ticket = ticketName(answer.ticket);
    const QString agent = agentName(answer.agent);
    const TicketCard *card = m_model->card(answer.ticket);
    Failure failure;
    failure.kept = tr("Nothing was changed.");
    if (card != nullptr && card->offeredTo == answer.agent && desk().workspace->now() >= card->answerUntil) {
        failure.what = tr("The time to answer the offer of ticket %1 to %2 ended at %3.", "ticket, agent, time")
                           .arg(ticket, agent, Words::clockTime(card->answerUntil));
        failure.advice = tr("Route again to offer it anew, or reassign the ticket.");
    } else if (objections.empty()) {
        failure.what = tr("The offer of ticket %1 to %2 is over.").arg(ticket, agent);
        failure.advice = tr("The board shows how the ticket stands now.");
    } else {
        failure.what = tr("%1 cannot take ticket %2 now. %3", "agent, ticket, gate")
                           .arg(agent, ticket, Words::gate(objections.front(), m_names));
        failure.advice = tr("Decline the offer, or reassign the ticket with a reason.");
    }
    Q_EMIT failed(failure);
    refreshSoon();
}

void BoardPage::addSelfRouting()
{
    const SelfRouting *routing = desk().selfRouting;
    if (routing == nullptr)
        return;
    header()->addAction(routing->action());
    m_selfRouted = new QAction(tr("Show what was routed by itself"), this);
    m_selfRouted->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    m_selfRouted->setEnabled(!routing->routed().empty());
    connect(routing, &SelfRouting::statusChanged, m_selfRouted,
            [this, routing] { m_selfRouted->setEnabled(!routing->routed().empty()); });
    connect(m_selfRouted, &QAction::triggered, this, &BoardPage::showSelfRouted);
    addPageAction(m_selfRouted);
}

void BoardPage::showSelfRouted()
{
    std::vector<SelfRoutedModel::Row> rows;
    for (const SelfRouted &routed : desk().selfRouting->routed()) {
        const TicketCard *card = m_model->card(routed.ticket);
        rows.push_back(
            {routed, ticketName(routed.ticket), card == nullptr ? QString() : card->subject, agentName(routed.agent)});
    }
    auto *model = new SelfRoutedModel(std::move(rows));
    auto *dialog = new ListDialog(tr("Routed by itself, the newest first"), tr("Open ticket"), model,
                                  SelfRoutedModel::Subject, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, model] {
        if (const TicketId ticket = model->ticketAt(dialog->chosen()); ticket.isValid())
            Q_EMIT ticketRequested(ticket);
    });
    dialog->addDeed(tr("Put back to waiting"),
                    [this, model](const QModelIndex &row) { putBack(model->ticketAt(row)); });
    dialog->open();
}

void BoardPage::putBack(TicketId ticket)
{
    const TicketCard *card = m_model->card(ticket);
    const AgentId holder = card == nullptr ? AgentId{} : card->isOffered() ? card->offeredTo : card->agent;
    if (holder.isValid())
        return handOver({ticket, holder, {}, {}});
    Failure failure;
    failure.what = tr("Nobody has ticket %1 any more.").arg(ticketName(ticket));
    failure.kept = tr("Nothing was changed.");
    Q_EMIT failed(failure);
}

} // namespace evenkeel
