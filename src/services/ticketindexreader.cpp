// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ticketindexreader.h"

#include "services/ticketrowmaker.h"
#include "storage/historystore.h"
#include "storage/ticketstore.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int ReadAtOnce = 100'000;
/// Open tickets whose events are read at once.
constexpr std::size_t ClocksAtOnce = 1'000;

} // namespace

TicketIndexReading::TicketIndexReading(Instant now)
    : m_now(now)
    , m_index(std::make_unique<TicketIndex>())
{}

TicketIndexReading::~TicketIndexReading() = default;

Result<Done> TicketIndexReading::begin(Database &database)
{
    TicketStore store(database);
    auto open = store.openTickets();
    if (!open)
        return open.error();
    m_open = std::move(*open);
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
    auto maker = TicketRowMaker::create(database, oldest - std::chrono::days{366}, m_now);
    if (!maker)
        return maker.error();
    m_index->reserve(static_cast<std::size_t>(*total));
    m_index->setSlaTerms(maker->terms());
    m_maker = std::make_unique<TicketRowMaker>(std::move(*maker));
    return Done{};
}

Result<Done> TicketIndexReading::readClocks()
{
    const std::size_t rest = m_open.size() - std::min(m_open.size(), ClocksAtOnce);
    auto read = m_maker->readClocks(std::span<const Ticket>(m_open).subspan(rest));
    m_open.resize(rest);
    return read;
}

Result<bool> TicketIndexReading::readSome(Database &database, int most)
{
    // As much work as some thousand tickets each: pieces of their own.
    if (!m_maker || !m_open.empty()) {
        if (const auto done = m_maker ? readClocks() : begin(database); !done)
            return done.error();
        return false;
    }
    int count = 0;
    const auto add = [&](const auto &ticket) {
        m_index->add(m_maker->make(ticket));
        m_last = ticket.id;
        return ++count < most;
    };
    HistoryStore history(database);
    const auto read =
        m_maker->needsWholeTickets() ? history.forEachWholeTicket(add, m_last) : history.forEachTicket(add, m_last);
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
    const auto found = TicketStore(database).tickets(tickets);
    if (!found)
        return found.error();
    Instant oldest = now;
    std::vector<Ticket> open;
    for (const Ticket &ticket : *found) {
        oldest = std::min(oldest, ticket.createdAt);
        if (isOpen(ticket.status))
            open.push_back(ticket);
    }
    auto maker = TicketRowMaker::create(database, oldest, now);
    if (!maker)
        return maker.error();
    if (const auto clocks = maker->readClocks(open); !clocks)
        return clocks.error();
    std::vector<TicketRecord> records;
    for (const Ticket &ticket : *found)
        records.push_back({maker->make(ticket), ticket.reference, ticket.subject, ticket.customer});
    return records;
}

} // namespace evenkeel
