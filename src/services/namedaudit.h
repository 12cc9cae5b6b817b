// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/policyauditresults.h"
#include "storage/database.h"

#include <QString>

#include <map>
#include <span>

namespace evenkeel {

/// An audit with the references of the tickets that are named.
struct NamedAudit
{
    PolicyAuditReport report;
    std::size_t mostTickets = 20; ///< of each rule; 0: all
    std::map<TicketId, QString> references;

    /// The tickets of a rule that are named.
    [[nodiscard]] std::span<const AuditedTicket> named(const AuditedRule &rule) const;
};

[[nodiscard]] Result<NamedAudit> nameTickets(Database &database, PolicyAuditReport report, std::size_t mostTickets);

} // namespace evenkeel
