// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/firsttickets.h"

#include "services/deskreader.h"
#include "services/slacalendars.h"
#include "services/ticketindexreader.h"
#include "storage/ticketstore.h"

#include <algorithm>

namespace evenkeel {

namespace {

Result<SlaTerms> termsAt(Database &database, Instant earliest, Instant now)
{
    const auto policy = DeskReader(database).policyAt(now);
    if (!policy)
        return policy.error();
    return SlaTerms{slaHours(policy->sla, slaSpan(earliest, now)), policy->atRiskShare};
}

} // namespace

Result<FirstTickets> readFirstTickets(Database &database, int count, Instant now)
{
    FirstTickets first;
    auto names = DeskReader(database).names();
    if (!names)
        return names.error();
    first.names = std::move(*names);
    const auto last = TicketStore(database).lastTicket();
    if (!last)
        return last.error();
    first.total = last->value;
    std::vector<TicketId> ids;
    // Numbers are given in the order of arrival, without gaps.
    for (std::int64_t id = last->value; id > 0 && id > last->value - count; --id)
        ids.push_back(TicketId{id});
    const auto records = readTicketRecords(database, ids, now);
    if (!records)
        return records.error();
    Instant earliest = now;
    for (const TicketRecord &record : *records)
        earliest = std::min(earliest, record.facts.createdAt);
    auto terms = termsAt(database, earliest, now);
    if (!terms)
        return terms.error();
    TicketIndex index;
    index.setSlaTerms(std::move(*terms));
    for (const TicketRecord &record : *records) {
        IndexedTicket facts = record.facts;
        facts.reference = record.reference;
        facts.subject = record.subject;
        facts.customer = record.customer;
        first.lines.push_back(lineOf(index, index.update(facts), now));
    }
    std::stable_sort(first.lines.begin(), first.lines.end(),
                     [](const TicketLine &a, const TicketLine &b) { return a.createdAt > b.createdAt; });
    return first;
}

} // namespace evenkeel
