// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/policyauditresults.h"
#include "storage/database.h"

#include <QJsonObject>
#include <QString>

#include <map>

namespace evenkeel {

class Output;

/// An audit with the references of the tickets that are named.
struct NamedAudit
{
    PolicyAuditReport report;
    std::size_t mostTickets = 20; ///< of each rule; 0: all
    std::map<TicketId, QString> references;
};

[[nodiscard]] Result<NamedAudit> nameTickets(Database &database, PolicyAuditReport report, std::size_t mostTickets);

[[nodiscard]] QJsonObject policyAuditJson(const NamedAudit &audit);
void writePolicyAudit(Output &output, const NamedAudit &audit);

} // namespace evenkeel
