// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/slaservice.h"

#include "services/slareader.h"
#include "storage/historystore.h"
#include "storage/ticketstore.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr std::size_t ReportEvery = 256;

struct LivedThen
{
    std::vector<TicketId> tickets;
    Instant earliest;
};

// Tickets that can have a promise which was due or ended in one of the periods.
Result<LivedThen> livedIn(Database &database, std::span<const Interval> periods)
{
    LivedThen lived;
    lived.earliest = Instant::max();
    for (const Interval &period : periods)
        lived.earliest = std::min(lived.earliest, period.from);
    const auto read = HistoryStore(database).forEachTicket([&lived, periods](const TicketIndexRow &row) {
        const bool hasLived = std::any_of(periods.begin(), periods.end(), [&row](Interval period) {
            return row.createdAt < period.until && (isOpen(row.status) || row.updatedAt >= period.from);
        });
        if (hasLived) {
            lived.tickets.push_back(row.id);
            lived.earliest = std::min(lived.earliest, row.createdAt);
        }
        return true;
    });
    if (!read)
        return read.error();
    return lived;
}

void keepWorst(std::vector<BreachLine> &worst, BreachLine line)
{
    const auto isWorse = [](const BreachLine &a, const BreachLine &b) {
        return a.over != b.over ? a.over > b.over : a.ticket < b.ticket;
    };
    worst.insert(std::upper_bound(worst.begin(), worst.end(), line, isWorse), std::move(line));
    if (worst.size() > WorstBreaches)
        worst.pop_back();
}

void count(BreachTable &table, const TicketSla &sla)
{
    bool isCounted = false;
    for (const SlaPromiseTrace &promise : sla.promises) {
        const SlaTrace &trace = promise.trace;
        const auto kind = static_cast<std::size_t>(trace.promise.kind);
        if (!promise.split) {
            const bool isKept = trace.isEnded() && table.period.contains(trace.span.until);
            table.kept[kind] += isKept ? 1 : 0;
            isCounted = isCounted || isKept;
            continue;
        }
        if (!trace.due || !table.period.contains(*trace.due))
            continue;
        isCounted = true;
        ++table.breached[kind];
        ++table.byCause[kind][static_cast<std::size_t>(promise.split->mainCause())];
        for (std::size_t cause = 0; cause < table.time.size(); ++cause)
            table.time[cause] += promise.split->used[cause];
        table.paused += promise.split->paused;
        keepWorst(table.worst, {sla.ticket.id, sla.ticket.reference, trace.promise.kind, *trace.due,
                                trace.used - trace.promise.target, *promise.split});
    }
    table.tickets += isCounted ? 1 : 0;
}

} // namespace

Result<TicketSla> readTicketSla(Database &database, TicketId id, Instant now)
{
    TicketStore store(database);
    const auto ticket = store.ticket(id);
    if (!ticket)
        return ticket.error();
    const auto story = store.story(id);
    if (!story)
        return story.error();
    auto reader = SlaReader::open(database, ticket->createdAt, now);
    if (!reader)
        return reader.error();
    return reader->read(*ticket, *story);
}

Result<std::vector<BreachTable>> breachTables(Database &database, std::span<const Interval> periods, Instant now,
                                              std::stop_token stop, const Progress &progress)
{
    const auto lived = livedIn(database, periods);
    if (!lived)
        return lived.error();
    auto reader = SlaReader::open(database, lived->earliest, now);
    if (!reader)
        return reader.error();
    std::vector<BreachTable> tables;
    for (const Interval &period : periods)
        tables.emplace_back().period = period;
    TicketStore store(database);
    for (std::size_t i = 0; i < lived->tickets.size(); ++i) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}};
        if (progress && i % ReportEvery == 0)
            progress({static_cast<std::int64_t>(i), static_cast<std::int64_t>(lived->tickets.size())});
        const auto ticket = store.ticket(lived->tickets[i]);
        if (!ticket)
            return ticket.error();
        const auto story = store.story(ticket->id);
        if (!story)
            return story.error();
        const auto sla = reader->read(*ticket, *story);
        if (!sla)
            return sla.error();
        for (BreachTable &table : tables)
            count(table, *sla);
    }
    return tables;
}

Result<BreachTable> breachTable(Database &database, Interval period, Instant now, std::stop_token stop,
                                const Progress &progress)
{
    auto tables = breachTables(database, std::span(&period, 1), now, std::move(stop), progress);
    if (!tables)
        return tables.error();
    return std::move(tables->front());
}

} // namespace evenkeel
