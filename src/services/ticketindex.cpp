// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ticketindex.h"

#include "domain/ticketpromises.h"

#include <algorithm>
#include <limits>

namespace evenkeel {

namespace {

constexpr std::uint32_t Unresolved = std::numeric_limits<std::uint32_t>::max();

std::uint32_t secondsOpen(const IndexedTicket &ticket)
{
    if (isOpen(ticket.status) || !ticket.resolvedAt)
        return Unresolved;
    const auto seconds = std::chrono::floor<std::chrono::seconds>(*ticket.resolvedAt - ticket.createdAt).count();
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(seconds, 0, Unresolved - 1));
}

SlaState verdict(const IndexedTicket &ticket)
{
    if (isOpen(ticket.status) || !ticket.slaMet)
        return SlaState::None;
    return *ticket.slaMet ? SlaState::Met : SlaState::Breached;
}

} // namespace

void TicketIndex::reserve(std::size_t tickets)
{
    m_ids.reserve(tickets);
    m_created.reserve(tickets);
    m_openFor.reserve(tickets);
    m_kinds.reserve(tickets);
    m_efforts.reserve(tickets);
    m_verdicts.reserve(tickets);
    m_agents.reserve(tickets);
    m_queues.reserve(tickets);
    m_categories.reserve(tickets);
    m_channels.reserve(tickets);
}

std::optional<TicketIndex::Row> TicketIndex::rowOf(TicketId ticket) const
{
    if (const auto it = m_late.find(ticket); it != m_late.end())
        return it->second;
    if (!m_late.empty()) {
        // The ids that came late stand among the ascending ones, so that only a walk is sure.
        const auto found = std::find(m_ids.begin(), m_ids.end(), ticket.value);
        if (found == m_ids.end())
            return std::nullopt;
        return static_cast<Row>(found - m_ids.begin());
    }
    const auto it = std::lower_bound(m_ids.begin(), m_ids.end(), ticket.value);
    if (it == m_ids.end() || *it != ticket.value)
        return std::nullopt;
    return static_cast<Row>(it - m_ids.begin());
}

TicketIndex::Row TicketIndex::update(const IndexedTicket &ticket)
{
    const FoldedText::Fields fields{ticket.reference, ticket.subject, ticket.customer};
    const bool isNewest = m_ids.empty() || ticket.id.value > m_newest;
    if (const auto known = isNewest ? std::nullopt : rowOf(ticket.id)) {
        setText(*known, fields);
        setFacts(*known, ticket);
        return *known;
    }
    const auto row = static_cast<Row>(m_ids.size());
    if (!isNewest)
        m_late.emplace(ticket.id, row);
    m_newest = isNewest ? ticket.id.value : m_newest;
    m_ids.push_back(ticket.id.value);
    m_created.push_back(0);
    m_openFor.push_back(Unresolved);
    m_kinds.push_back(0);
    m_efforts.push_back(0);
    m_verdicts.push_back(0);
    m_agents.push({});
    m_queues.push({});
    m_categories.push({});
    m_channels.push({});
    m_texts.append(fields);
    setFacts(row, ticket);
    return row;
}

void TicketIndex::setFacts(Row row, const IndexedTicket &ticket)
{
    m_created[row] = toMillis(ticket.createdAt);
    m_openFor[row] = secondsOpen(ticket);
    m_kinds[row] =
        static_cast<std::uint8_t>(static_cast<unsigned>(ticket.status) | static_cast<unsigned>(ticket.priority) << 4U);
    m_efforts[row] = static_cast<std::uint8_t>(std::clamp(ticket.effort, 0, 10));
    m_verdicts[row] = static_cast<std::uint8_t>(verdict(ticket));
    m_agents.set(row, ticket.agent);
    m_queues.set(row, ticket.queue);
    m_categories.set(row, ticket.category);
    m_channels.set(row, ticket.channel);
    if (isOpen(ticket.status) && ticket.sla)
        m_clocks.insert_or_assign(row, RunningClock{*ticket.sla, ticket.slaCalendar});
    else
        m_clocks.erase(row);
}

void TicketIndex::setText(Row row, const FoldedText::Fields &fields)
{
    const bool isSame = text(row, 0) == fields[0] && text(row, 1) == fields[1] && text(row, 2) == fields[2];
    if (isSame)
        return;
    if (const auto it = m_rewrittenAt.find(row); it != m_rewrittenAt.end())
        m_rewritten.wipe(it->second);
    else
        m_texts.wipe(row);
    m_rewrittenAt[row] = m_rewritten.append(fields);
    m_rewrittenRows.push_back(row);
}

std::string TicketIndex::text(Row row, std::size_t field) const
{
    const auto it = m_rewrittenAt.find(row);
    return it == m_rewrittenAt.end() ? m_texts.field(row, field) : m_rewritten.field(it->second, field);
}

std::string_view TicketIndex::folded(Row row, std::size_t field) const
{
    const auto it = m_rewrittenAt.find(row);
    return it == m_rewrittenAt.end() ? m_texts.folded(row, field) : m_rewritten.folded(it->second, field);
}

bool TicketIndex::contains(Row row, std::string_view foldedNeedle) const
{
    const auto it = m_rewrittenAt.find(row);
    return it == m_rewrittenAt.end() ? m_texts.contains(row, foldedNeedle)
                                     : m_rewritten.contains(it->second, foldedNeedle);
}

Millis TicketIndex::age(Row row, Instant now) const
{
    if (m_openFor[row] != Unresolved)
        return std::chrono::seconds{m_openFor[row]};
    return now - createdAt(row);
}

const WorkingTime &TicketIndex::hoursOf(const RunningClock &running) const
{
    return slaHoursAt(m_terms.calendars, running.calendar);
}

SlaStanding TicketIndex::sla(Row row, Instant now) const
{
    SlaStanding standing;
    const auto it = m_clocks.find(row);
    if (it == m_clocks.end()) {
        standing.state = static_cast<SlaState>(m_verdicts[row]);
        return standing;
    }
    const SlaClock &clock = it->second.clock;
    const WorkingTime &hours = hoursOf(it->second);
    standing.kind = clock.kind;
    standing.share = clock.share(hours, now);
    standing.left = clock.target - clock.used(hours, now);
    if (standing.left < Millis{0})
        standing.state = SlaState::Breached;
    else if (clock.isPaused)
        standing.state = SlaState::Paused;
    else
        standing.state = standing.share >= m_terms.atRiskShare ? SlaState::AtRisk : SlaState::OnTrack;
    return standing;
}

std::optional<Instant> TicketIndex::due(Row row, Instant now) const
{
    const auto it = m_clocks.find(row);
    return it == m_clocks.end() ? std::nullopt : it->second.clock.due(hoursOf(it->second), now);
}

std::size_t TicketIndex::bytes() const
{
    return (m_ids.capacity() + m_created.capacity()) * 8 + m_openFor.capacity() * 4 + m_kinds.capacity() +
           m_efforts.capacity() + m_verdicts.capacity() + m_agents.bytes() + m_queues.bytes() + m_categories.bytes() +
           m_channels.bytes() + m_clocks.size() * (sizeof(RunningClock) + 40) + m_texts.bytes() + m_rewritten.bytes() +
           m_rewrittenRows.capacity() * 4 + m_rewrittenAt.size() * 40;
}

} // namespace evenkeel
