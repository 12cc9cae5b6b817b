// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ticketindexreader.h"

#include "services/deskreader.h"
#include "services/weekcalendar.h"
#include "storage/historystore.h"
#include "storage/ticketstore.h"

#include <unordered_map>

namespace evenkeel {

namespace {

constexpr Millis SlaAhead = std::chrono::days{400};
constexpr int ReadAtOnce = 100'000;

} // namespace

/// Turns rows of the store into rows of the index.
class TicketRowMaker final
{
public:
    static Result<TicketRowMaker> create(Database &database, std::span<const Ticket> openTickets, Instant oldest,
                                         Instant now)
    {
        TicketRowMaker maker;
        maker.m_database = &database;
        DeskReader reader(database);
        auto policy = reader.policyAt(now);
        if (!policy)
            return policy.error();
        auto names = reader.names();
        if (!names)
            return names.error();
        maker.m_policy = std::move(*policy);
        maker.m_names = std::move(*names);
        maker.m_terms.atRiskShare = maker.m_policy.atRiskShare;
        maker.m_terms.hours = WorkingTime(
            expand(maker.m_policy.sla.hours, {std::min(oldest, now) - std::chrono::days{7}, now + SlaAhead}));
        std::vector<TicketId> ids;
        for (const Ticket &ticket : openTickets)
            ids.push_back(ticket.id);
        const auto moments = HistoryStore(database).statusMoments(ids);
        if (!moments)
            return moments.error();
        std::unordered_map<TicketId, std::vector<std::pair<Instant, TicketStatus>>> statuses;
        for (const StatusMoment &moment : *moments) {
            if (moment.at <= now)
                statuses[moment.ticket].emplace_back(moment.at, moment.status);
        }
        for (const Ticket &ticket : openTickets)
            maker.m_clocks.emplace(ticket.id,
                                   slaClock(ticket, maker.m_policy, maker.m_terms.hours, statuses[ticket.id]));
        return maker;
    }

    [[nodiscard]] const SlaTerms &terms() const { return m_terms; }

    [[nodiscard]] IndexedTicket operator()(const TicketIndexRow &row) const
    {
        IndexedTicket ticket;
        ticket.id = row.id;
        ticket.reference = row.reference;
        ticket.subject = row.subject;
        ticket.customer = row.customer;
        ticket.status = row.status;
        ticket.priority = row.priority;
        ticket.channel = row.channel;
        ticket.category = row.category;
        ticket.queue = row.queue;
        ticket.agent = row.agent;
        ticket.effort = row.effort.value_or(categoryEffort(row.category));
        ticket.createdAt = row.createdAt;
        ticket.resolvedAt = row.resolvedAt;
        if (const auto clock = m_clocks.find(row.id); clock != m_clocks.end())
            ticket.sla = clock->second;
        ticket.slaMet = row.slaMet;
        if (!isOpen(row.status) && !row.slaMet && row.resolvedAt)
            ticket.slaMet = isKept(row);
        return ticket;
    }

private:
    // Whether the policy's promise was kept. Only where the bare time says no are the pauses worth reading.
    [[nodiscard]] bool isKept(const TicketIndexRow &row) const
    {
        const std::chrono::minutes target = m_policy.sla.target(row.priority).resolution;
        if (m_terms.hours.elapsed(row.createdAt, *row.resolvedAt) <= target)
            return true;
        const auto moments = HistoryStore(*m_database).statusMoments(std::span(&row.id, 1));
        if (!moments)
            return false;
        std::vector<std::pair<Instant, TicketStatus>> statuses;
        for (const StatusMoment &moment : *moments)
            statuses.emplace_back(moment.at, moment.status);
        Ticket ticket;
        ticket.createdAt = row.createdAt;
        ticket.status = row.status;
        ticket.priority = row.priority;
        return slaClock(ticket, m_policy, m_terms.hours, statuses).used(m_terms.hours, *row.resolvedAt) <= target;
    }

    [[nodiscard]] int categoryEffort(CategoryId id) const
    {
        const auto category = m_names.categories.find(id);
        return category == m_names.categories.end() ? 0 : category->second.effort.value_or(0);
    }

    Database *m_database = nullptr;
    Policy m_policy;
    DeskNames m_names;
    SlaTerms m_terms;
    std::unordered_map<TicketId, SlaClock> m_clocks;
};

TicketIndexReading::TicketIndexReading(Instant now)
    : m_now(now)
    , m_index(std::make_unique<TicketIndex>())
{}

TicketIndexReading::~TicketIndexReading() = default;

Result<Done> TicketIndexReading::begin(Database &database)
{
    TicketStore store(database);
    const auto open = store.openTickets();
    if (!open)
        return open.error();
    const auto total = store.ticketCount();
    if (!total)
        return total.error();
    // Ids follow the order of arrival closely enough to find the oldest moment the hours must cover.
    Instant oldest = m_now;
    const auto first = HistoryStore(database).forEachTicket([&oldest](const TicketIndexRow &row) {
        oldest = row.createdAt;
        return false;
    });
    if (!first)
        return first.error();
    auto maker = TicketRowMaker::create(database, *open, oldest - std::chrono::days{366}, m_now);
    if (!maker)
        return maker.error();
    m_index->reserve(static_cast<std::size_t>(*total));
    m_index->setSlaTerms(maker->terms());
    m_maker = std::make_unique<TicketRowMaker>(std::move(*maker));
    return Done{};
}

Result<bool> TicketIndexReading::readSome(Database &database, int most)
{
    if (!m_maker) {
        // As much work as some thousand tickets: a piece of its own.
        if (const auto begun = begin(database); !begun)
            return begun.error();
        return false;
    }
    int count = 0;
    const auto read = HistoryStore(database).forEachTicket(
        [&](const TicketIndexRow &row) {
            m_index->add((*m_maker)(row));
            m_last = row.id;
            return ++count < most;
        },
        m_last);
    if (!read)
        return read.error();
    return count < most;
}

std::unique_ptr<TicketIndex> TicketIndexReading::takeIndex()
{
    return std::move(m_index);
}

Result<std::unique_ptr<TicketIndex>> readTicketIndex(Database &database, Instant now)
{
    TicketIndexReading reading(now);
    while (true) {
        const auto isComplete = reading.readSome(database, ReadAtOnce);
        if (!isComplete)
            return isComplete.error();
        if (*isComplete)
            return reading.takeIndex();
    }
}

Result<std::vector<TicketRecord>> readTicketRecords(Database &database, std::span<const TicketId> tickets, Instant now)
{
    auto found = TicketStore(database).tickets(tickets);
    if (!found)
        return found.error();
    Instant oldest = now;
    std::vector<Ticket> open;
    for (Ticket &ticket : *found) {
        oldest = std::min(oldest, ticket.createdAt);
        if (isOpen(ticket.status))
            open.push_back(std::move(ticket));
    }
    const auto maker = TicketRowMaker::create(database, open, oldest, now);
    if (!maker)
        return maker.error();
    std::vector<TicketRecord> records;
    const auto read = HistoryStore(database).forTickets(tickets, [&](const TicketIndexRow &row) {
        records.push_back(
            {(*maker)(row), std::string(row.reference), std::string(row.subject), std::string(row.customer)});
        return true;
    });
    if (!read)
        return read.error();
    return records;
}

} // namespace evenkeel
