// SPDX-License-Identifier: GPL-3.0-or-later
// The third part of BoardPage: offers and their answers.
#include "boardpage.h"

#include "declinedialog.h"
#include "offerflow.h"

namespace evenkeel {

void BoardPage::acceptOffer(TicketId ticket)
{
    const TicketCard *card = m_model->card(ticket);
    if (card == nullptr || !card->isOffered())
        return;
    m_offers->answer({ticket, card->offeredTo, true, {}},
                     tr("Accept %1 for %2", "ticket, agent").arg(card->reference, agentName(card->offeredTo)));
}

void BoardPage::declineOffer(TicketId ticket)
{
    const TicketCard *card = m_model->card(ticket);
    if (card == nullptr || !card->isOffered())
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
    Failure failure;
    failure.kept = tr("Nothing was changed.");
    if (objections.empty()) {
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

} // namespace evenkeel
