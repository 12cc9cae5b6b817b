// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/storyseries.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace evenkeel {

namespace {

/// A state that is on or off, as spans.
class Switch final
{
public:
    /// The span that ended, where it did.
    std::optional<Interval> set(bool isOn, Instant at)
    {
        if (std::exchange(m_isOn, isOn) == isOn)
            return std::nullopt;
        if (!isOn)
            return Interval{m_since, at};
        m_since = at;
        return std::nullopt;
    }

private:
    bool m_isOn = false;
    Instant m_since{};
};

} // namespace

SeriesReading::SeriesReading(SeriesGround ground)
    : m_ground(std::move(ground))
{}

std::uint32_t SeriesReading::place(AgentId agent) const
{
    const auto found = m_ground.agents.find(agent);
    return found == m_ground.agents.end() ? NoGroup : found->second;
}

std::uint32_t SeriesReading::teamOf(AgentId agent) const
{
    const std::uint32_t at = place(agent);
    return at == NoGroup ? NoGroup : m_ground.teamOf[at];
}

void SeriesReading::addSpan(std::vector<TicketSpan> &spans, const TicketSpan &span) const
{
    const Instant end = std::min(m_ground.period.until, m_ground.known);
    if (!span.span.isEmpty() && span.span.from < end && span.span.until > m_ground.period.from)
        spans.push_back(span);
}

MoveReason SeriesReading::reasonOf(const Ticket &ticket, const TicketEvent &event, AgentId from) const
{
    std::vector<SkillNeed> needs = ticket.needs;
    const auto category = m_ground.categories.find(ticket.category);
    if (needs.empty() && category != m_ground.categories.end() && category->second.required)
        needs.push_back(*category->second.required);
    for (const SkillNeed &need : needs) {
        if (!need.isRequired || !event.change.agent)
            continue;
        const auto before = m_ground.levels.levelAt(from, need.skill, event.at);
        const auto after = m_ground.levels.levelAt(*event.change.agent, need.skill, event.at);
        if (before && after && *before < need.level && *after >= need.level)
            return MoveReason::Skill;
    }
    switch (event.cause) {
    case Cause::Rule:
        return MoveReason::Rule;
    case Cause::Import:
    case Cause::Connector:
        return MoveReason::Source;
    case Cause::Undo:
        return MoveReason::Undo;
    case Cause::Person:
        break;
    }
    return MoveReason::Person;
}

void SeriesReading::addMove(const Ticket &ticket, const TicketEvent &event, AgentId from, std::uint32_t team)
{
    TicketMove move{ticket.id, team, event.at};
    move.from = place(from);
    move.to = event.change.agent ? place(*event.change.agent) : NoGroup;
    move.reason = reasonOf(ticket, event, from);
    if (!event.text.empty()) {
        const auto [at, isNew] =
            m_wordPlaces.try_emplace(event.text, static_cast<std::uint32_t>(m_series.words.size()));
        if (isNew)
            m_series.words.push_back(event.text);
        move.words = at->second;
    }
    m_series.moves.push_back(move);
}

void SeriesReading::add(const Ticket &ticket, std::span<const TicketEvent> story)
{
    const Instant end = std::min(m_ground.period.until, m_ground.known);
    const std::uint32_t team = teamOf(ticket.agent);
    Switch open;
    Switch waiting;
    AgentId holder;
    TicketStatus status = TicketStatus::New;
    const auto settle = [&](bool isThere, Instant at) {
        if (const auto span = open.set(isThere && isOpen(status), at))
            addSpan(m_series.open, {ticket.id, team, *span});
        if (const auto span = waiting.set(isThere && isOpen(status) && !holder.isValid(), at))
            addSpan(m_series.waiting, {ticket.id, team, *span});
    };
    for (const TicketEvent &event : story) {
        if (event.at >= m_ground.known)
            break;
        if (event.kind == EventKind::Reassigned && m_ground.period.contains(event.at) && event.at < end)
            addMove(ticket, event, holder, team);
        if (event.change.agent && !isOffer(event.kind))
            holder = *event.change.agent;
        status = event.change.status.value_or(status);
        settle(true, std::max(event.at, ticket.createdAt));
    }
    settle(false, Instant::max());
}

} // namespace evenkeel
