// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/breachedtickets.h"

#include "services/ticketmatch.h"
#include "storage/historystore.h"
#include "storage/ticketstore.h"

#include <algorithm>

namespace evenkeel {

namespace {

/// Reading the clocks of a ticket takes as long as going past so many.
constexpr std::size_t RowsPerStory = 20;

bool isAnsweredByRow(FilterKey key)
{
    return key == FilterKey::Created || key == FilterKey::Status || key == FilterKey::Priority || key == FilterKey::Is;
}

bool fitsRow(const FilterTerm &term, const TicketIndexRow &row)
{
    const auto hasBit = [&term](auto code) { return (term.values >> static_cast<unsigned>(code) & 1U) != 0; };
    switch (term.key) {
    case FilterKey::Created:
        return (toMillis(row.createdAt) >= term.from && toMillis(row.createdAt) < term.until) != term.isNegated;
    case FilterKey::Status:
        return hasBit(row.status) != term.isNegated;
    case FilterKey::Priority:
        return hasBit(row.priority) != term.isNegated;
    case FilterKey::Is:
        return ((kindBits(row.status, row.agent.isValid()) & term.values) != 0) != term.isNegated;
    default:
        return true;
    }
}

bool hasCause(const FilterTerm &term, std::uint32_t causes)
{
    return (causes & term.values) != 0 || (term.isAny && causes != 0);
}

} // namespace

BreachedReading::BreachedReading(const TicketFilter &filter, Instant now, std::shared_ptr<BreachMemory> memory)
    : m_now(now)
    , m_memory(std::move(memory))
    , m_earliest(now)
{
    for (FilterTerm &term : filter.termsAt(now)) {
        if (term.key == FilterKey::Breach)
            m_asked.push_back(std::move(term));
        else if (isAnsweredByRow(term.key))
            m_others.push_back(std::move(term));
    }
}

bool BreachedReading::isTurnedRound() const
{
    return std::all_of(m_asked.begin(), m_asked.end(), [](const FilterTerm &term) { return term.isNegated; });
}

bool BreachedReading::isFound(std::uint32_t causes) const
{
    if (isTurnedRound())
        return std::any_of(m_asked.begin(), m_asked.end(),
                           [causes](const FilterTerm &term) { return hasCause(term, causes); });
    return std::all_of(m_asked.begin(), m_asked.end(),
                       [causes](const FilterTerm &term) { return hasCause(term, causes) != term.isNegated; });
}

Result<bool> BreachedReading::readSome(Database &database, const std::optional<std::vector<TicketId>> &only,
                                       std::size_t most)
{
    if (!m_isListed) {
        const auto listed = list(database, only, std::max<std::size_t>(1, most));
        return listed ? Result<bool>(m_isListed && m_tickets.empty()) : listed.error();
    }
    if (!m_reader && !m_tickets.empty()) {
        auto reader = SlaReader::open(database, m_earliest, m_now);
        if (!reader)
            return reader.error();
        m_reader.emplace(std::move(*reader));
    }
    const std::size_t end = std::min(m_tickets.size(), m_next + std::max<std::size_t>(1, most / RowsPerStory));
    for (; m_next < end; ++m_next) {
        if (const auto read = readClocks(database, m_tickets[m_next]); !read)
            return read.error();
    }
    return m_next == m_tickets.size();
}

Result<Done> BreachedReading::list(Database &database, const std::optional<std::vector<TicketId>> &only,
                                   std::size_t most)
{
    if (m_memory && !m_ground) {
        const auto ground = m_memory->refresh(database, m_now);
        if (!ground)
            return ground.error();
        m_ground = *ground;
    }
    std::size_t passed = 0;
    m_isListed = true;
    return HistoryStore(database).forEachTicket(
        [&](const TicketIndexRow &row) {
            if (passed++ == most) {
                m_isListed = false;
                return false;
            }
            m_listed = row.id;
            const bool isLookedAt = (!only || std::binary_search(only->begin(), only->end(), row.id)) &&
                                    std::all_of(m_others.begin(), m_others.end(),
                                                [&row](const FilterTerm &term) { return fitsRow(term, row); });
            const auto known = isLookedAt && m_memory ? m_memory->causes(row.id) : std::nullopt;
            if (known) {
                judge(row.id, *known);
            } else if (isLookedAt) {
                m_tickets.push_back(row.id);
                m_earliest = std::min(m_earliest, row.createdAt);
            }
            return true;
        },
        m_listed);
}

Result<Done> BreachedReading::readClocks(Database &database, TicketId id)
{
    TicketStore store(database);
    const auto ticket = store.ticket(id);
    if (!ticket)
        return ticket.error();
    const auto story = store.story(id);
    if (!story)
        return story.error();
    const auto sla = m_reader->read(*ticket, *story);
    if (!sla)
        return sla.error();
    std::uint32_t causes = 0;
    bool isOver = true;
    for (const SlaPromiseTrace &promise : sla->promises) {
        isOver = isOver && promise.trace.isEnded();
        if (promise.split)
            causes |= 1U << static_cast<unsigned>(promise.split->mainCause());
    }
    if (m_memory && isOver)
        m_memory->remember(*m_ground, id, causes);
    judge(id, causes);
    return Done{};
}

void BreachedReading::judge(TicketId ticket, std::uint32_t causes)
{
    if (isFound(causes))
        m_found.push_back(ticket);
}

std::vector<TicketId> BreachedReading::take()
{
    // What was remembered was found first.
    std::sort(m_found.begin(), m_found.end());
    return std::move(m_found);
}

} // namespace evenkeel
