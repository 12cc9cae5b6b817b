// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/namedaudit.h"

#include "storage/historystore.h"

#include <algorithm>

namespace evenkeel {

std::span<const AuditedTicket> NamedAudit::named(const AuditedRule &rule) const
{
    const std::span<const AuditedTicket> all(rule.departures);
    return mostTickets == 0 ? all : all.first(std::min(mostTickets, all.size()));
}

Result<NamedAudit> nameTickets(Database &database, PolicyAuditReport report, std::size_t mostTickets)
{
    NamedAudit audit{std::move(report), mostTickets, {}};
    std::vector<TicketId> ids;
    for (const AuditedRule &rule : audit.report.rules) {
        for (const AuditedTicket &ticket : audit.named(rule))
            ids.push_back(ticket.ticket);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    const auto read = HistoryStore(database).forTickets(ids, [&audit](const TicketIndexRow &row) {
        audit.references.emplace(row.id,
                                 QString::fromUtf8(row.reference.data(), static_cast<qsizetype>(row.reference.size())));
        return true;
    });
    if (!read)
        return read.error();
    return audit;
}

} // namespace evenkeel
