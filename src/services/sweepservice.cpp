// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sweepservice.h"

#include "services/fencedsweep.h"
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
    StandingDesk desk;
    auto moment = desk.read(m_database, m_now);
    if (!moment)
        return moment.error();
    return sweepDesk(m_database, std::move(*moment), {}, desk);
}

} // namespace evenkeel
