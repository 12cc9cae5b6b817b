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
    const auto expired = OfferService(m_database, m_now).expire();
    if (!expired)
        return expired.error();
    const auto escalated = EscalationService(m_database, m_now).run();
    if (!escalated)
        return escalated.error();
    const auto routed = RoutingService(m_database, m_now).route({});
    if (!routed)
        return routed.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    return SweepOutcome{*expired, *escalated, routed->sorted, routed->assigned, routed->unassigned};
}

} // namespace evenkeel
