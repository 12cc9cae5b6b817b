// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "routing/escalation/escalation.h"
#include "services/deskreader.h"
#include "services/routingscope.h"
#include "storage/database.h"

#include <vector>

namespace evenkeel {

/// Sends tickets up as the policy's escalation rules say, once for each cause, to who has room for them.
class EscalationService final
{
public:
    EscalationService(Database &database, Instant now)
        : m_database(database)
        , m_now(now)
    {}

    /// What is due now and was not done before, those without room for them among it. Stores nothing.
    [[nodiscard]] Result<std::vector<Escalation>> due();
    /// Gives the due tickets that find somebody to them, all or none; returns how many.
    [[nodiscard]] Result<int> run(const RoutingScope &scope = {});
    /// The same on a desk that was read in the transaction that is open.
    [[nodiscard]] Result<int> runOn(const DeskMoment &moment, const RoutingScope &scope = {});

private:
    [[nodiscard]] Result<std::vector<Escalation>> dueOn(const DeskMoment &moment);

    Database &m_database;
    Instant m_now;
};

} // namespace evenkeel
