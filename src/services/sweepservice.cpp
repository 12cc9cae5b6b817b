// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sweepservice.h"

#include "services/escalationservice.h"
#include "services/offerservice.h"
#include "services/routingservice.h"
#include "storage/transaction.h"

namespace evenkeel {

Result<SweepOutcome> SweepService::run()
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    auto outcome = sweep();
    if (!outcome)
        return outcome.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return outcome;
}

Result<SweepOutcome> SweepService::preview()
{
    const auto takenBack = Transaction::begin(m_database);
    if (!takenBack)
        return takenBack.error();
    return sweep();
}

Result<SweepOutcome> SweepService::sweep()
{
    const auto expired = OfferService(m_database, m_now).expire();
    if (!expired)
        return expired.error();
    const auto escalated = EscalationService(m_database, m_now).run();
    if (!escalated)
        return escalated.error();
    const auto routed = RoutingService(m_database, m_now).route({});
    if (!routed)
        return routed.error();
    SweepOutcome outcome{*expired,           *escalated, routed->sorted, routed->assigned, routed->unassigned,
                         routed->isOffering, {}};
    for (const Decision &decision : routed->decisions) {
        if (decision.agent.isValid())
            outcome.moves.push_back({decision.ticket, decision.agent});
    }
    return outcome;
}

} // namespace evenkeel
