// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/plaindesk.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace evenkeel {

using namespace std::chrono_literals;

PlainDesk::PlainDesk(DeskPicture picture)
    : m_picture(std::move(picture))
{
    for (std::size_t place = 0; place < m_picture.tickets.size(); ++place) {
        const RoutingTicket &ticket = m_picture.tickets[place];
        m_places[ticket.id] = place;
        if (isOpen(ticket.status))
            m_holding[ticket.agent].push_back(place);
    }
}

void PlainDesk::assign(TicketId ticket, AgentId agent)
{
    const std::size_t place = m_places.at(ticket);
    m_picture.tickets[place].agent = agent;
    m_picture.tickets[place].assignedAt = m_picture.now;
    m_holding[agent].push_back(place);
}

const RoutingTicket *PlainDesk::ticket(TicketId id) const
{
    const auto found = m_places.find(id);
    return found == m_places.end() ? nullptr : &m_picture.tickets[found->second];
}

const RoutingAgent *PlainDesk::agent(AgentId id) const
{
    for (const RoutingAgent &agent : m_picture.agents) {
        if (agent.id == id)
            return &agent;
    }
    return nullptr;
}

double PlainDesk::slaShare(const RoutingTicket &ticket) const
{
    return ticket.sla.share(m_picture.hoursOf(ticket), m_picture.now);
}

std::optional<PlainDesk::Failure> PlainDesk::stoppedBy(const RoutingTicket &ticket, const RoutingAgent &agent) const
{
    for (const auto check :
         {&PlainDesk::presence, &PlainDesk::shift, &PlainDesk::queue, &PlainDesk::skill, &PlainDesk::language,
          &PlainDesk::channel, &PlainDesk::capacity, &PlainDesk::complexity, &PlainDesk::ramp}) {
        if (const auto failure = (this->*check)(ticket, agent))
            return failure;
    }
    return std::nullopt;
}

std::vector<AgentId> PlainDesk::eligible(const RoutingTicket &ticket) const
{
    std::vector<AgentId> willing;
    std::vector<AgentId> decliners;
    for (const RoutingAgent &agent : m_picture.agents) {
        if (stoppedBy(ticket, agent))
            continue;
        const bool hasSaidNo = std::count(ticket.declinedBy.begin(), ticket.declinedBy.end(), agent.id) > 0;
        (hasSaidNo ? decliners : willing).push_back(agent.id);
    }
    return willing.empty() ? decliners : willing;
}

bool PlainDesk::isSetTo(const RoutingAgent &agent, bool isAvailable) const
{
    return agent.presence && agent.presence->holdsAt(m_picture.now) &&
           (agent.presence->presence == Presence::Available) == isAvailable;
}

/// The shift, corrected by what was set by hand.
Intervals PlainDesk::readiness(const RoutingAgent &agent) const
{
    if (!agent.presence)
        return agent.open;
    const Intervals span({{agent.presence->since, agent.presence->until.value_or(m_picture.now + 24h * 36500)}});
    return agent.presence->presence == Presence::Available ? agent.open.united(span) : agent.open.without(span);
}

PlainDesk::Answer PlainDesk::presence(const RoutingTicket &, const RoutingAgent &agent) const
{
    if (!isSetTo(agent, false))
        return std::nullopt;
    return Failure{Gate::Presence, static_cast<double>(agent.presence->presence),
                   static_cast<double>(Presence::Available)};
}

PlainDesk::Answer PlainDesk::shift(const RoutingTicket &ticket, const RoutingAgent &agent) const
{
    // A presence that closes the agent now is the Presence gate's matter; the shift goes on behind it.
    const Intervals hours = isSetTo(agent, false) ? agent.open : readiness(agent);
    const auto inside = hours.around(m_picture.now);
    if (!inside)
        return Failure{Gate::Shift, 0, 1};
    Millis left = inside->until - m_picture.now;
    Instant end = inside->until;
    for (const Interval &next : hours.list()) {
        if (next.from >= end && next.from - end < 4h) {
            left += next.length();
            end = next.until;
        }
    }
    if (m_picture.policy.mustFitShift && left < ticket.expectedHandling)
        return Failure{Gate::Shift, 0, 1};
    return std::nullopt;
}

PlainDesk::Answer PlainDesk::queue(const RoutingTicket &ticket, const RoutingAgent &agent) const
{
    const bool isServed = std::count(agent.queues.begin(), agent.queues.end(), ticket.queue) > 0;
    return !ticket.queue.isValid() || isServed ? Answer() : Failure{Gate::Queue, 0, 1};
}

PlainDesk::Answer PlainDesk::channel(const RoutingTicket &ticket, const RoutingAgent &agent) const
{
    const bool isServed = (agent.channels >> static_cast<unsigned>(ticket.channel) & 1U) != 0;
    return isServed ? Answer() : Failure{Gate::Channel, 0, 1};
}

bool PlainDesk::isLanguage(const RoutingTicket &ticket, SkillId skill) const
{
    const auto &languages = m_picture.languages;
    return skill == ticket.language || std::count(languages.begin(), languages.end(), skill) > 0;
}

int PlainDesk::stepsDropped(const RoutingTicket &ticket) const
{
    const Policy &policy = m_picture.policy;
    if (policy.relaxEvery <= 0)
        return 0;
    Millis promised = ticket.sla.target;
    if (ticket.sla.kind == SlaKind::Resolution)
        promised = policy.sla.target(ticket.priority).firstResponse;
    const double used = static_cast<double>(ticket.sla.used(m_picture.hoursOf(ticket), m_picture.now).count());
    const double share = promised.count() > 0 ? used / static_cast<double>(promised.count()) : 1.0;
    return static_cast<int>(std::floor(std::min(3.0, share / policy.relaxEvery)));
}

PlainDesk::Answer PlainDesk::level(Gate gate, const SkillNeed &need, const RoutingTicket &ticket,
                                   const RoutingAgent &agent) const
{
    int has = 0;
    for (const AgentSkill &skill : agent.skills) {
        if (skill.skill == need.skill)
            has = static_cast<int>(skill.level);
    }
    const int asked = static_cast<int>(need.level) - (need.isRequired ? 0 : stepsDropped(ticket));
    if (!need.skill.isValid() || has >= asked)
        return std::nullopt;
    return Failure{gate, static_cast<double>(has), static_cast<double>(asked)};
}

PlainDesk::Answer PlainDesk::skill(const RoutingTicket &ticket, const RoutingAgent &agent) const
{
    for (const SkillNeed &need : ticket.needs) {
        if (isLanguage(ticket, need.skill))
            continue;
        if (const auto failure = level(Gate::Skill, need, ticket, agent))
            return failure;
    }
    return std::nullopt;
}

PlainDesk::Answer PlainDesk::language(const RoutingTicket &ticket, const RoutingAgent &agent) const
{
    bool isNamed = false;
    for (const SkillNeed &need : ticket.needs) {
        if (!isLanguage(ticket, need.skill))
            continue;
        isNamed = isNamed || need.skill == ticket.language;
        if (const auto failure = level(Gate::Language, need, ticket, agent))
            return failure;
    }
    if (ticket.language.isValid() && !isNamed)
        return level(Gate::Language, {ticket.language, m_picture.policy.languageLevel, true}, ticket, agent);
    return std::nullopt;
}

bool PlainDesk::isCounting(const RoutingTicket &ticket) const
{
    return m_picture.policy.countsTowardLoad[static_cast<std::size_t>(ticket.status)] > 0;
}

double PlainDesk::weight(const RoutingTicket &ticket) const
{
    const Policy &policy = m_picture.policy;
    const double whole = policy.weights.weight(ticket.channel, ticket.handling, ticket.effort);
    return std::round(whole * policy.countsTowardLoad[static_cast<std::size_t>(ticket.status)] * 1000) / 1000;
}

std::vector<const RoutingTicket *> PlainDesk::held(AgentId agent) const
{
    std::vector<const RoutingTicket *> tickets;
    if (const auto found = m_holding.find(agent); found != m_holding.end()) {
        for (const std::size_t place : found->second)
            tickets.push_back(&m_picture.tickets[place]);
    }
    return tickets;
}

PlainDesk::Answer PlainDesk::capacity(const RoutingTicket &ticket, const RoutingAgent &agent) const
{
    double load = 0;
    for (const RoutingTicket *other : held(agent.id))
        load += weight(*other);
    const Policy &policy = m_picture.policy;
    const double limit = agent.capacity * (ticket.priority == Priority::Urgent ? policy.urgentCap : policy.targetHigh);
    const double value = load + weight(ticket);
    constexpr double rounding = 0.00075; // the limit is rounded to thousandths where decisions are made
    if (value <= limit + rounding || (load == 0 && agent.capacity > 0))
        return std::nullopt;
    return Failure{Gate::Capacity, value, limit};
}

PlainDesk::Answer PlainDesk::complexity(const RoutingTicket &ticket, const RoutingAgent &agent) const
{
    int inFlight = 0;
    for (const RoutingTicket *other : held(agent.id))
        inFlight += isCounting(*other) && other->effort >= 7 ? 1 : 0;
    const int limit = m_picture.policy.complexInFlight;
    if (ticket.effort < 7 || inFlight < limit)
        return std::nullopt;
    return Failure{Gate::Complexity, inFlight + 1.0, static_cast<double>(limit)};
}

PlainDesk::Answer PlainDesk::ramp(const RoutingTicket &, const RoutingAgent &agent) const
{
    const Intervals hours = readiness(agent);
    const auto inside = hours.around(m_picture.now);
    if (!inside || m_picture.now >= inside->from + m_picture.policy.rampAfterShiftStart)
        return std::nullopt;
    for (const Interval &other : hours.list()) {
        if (other.until <= inside->from && inside->from - other.until < 4h)
            return std::nullopt; // back from a break only
    }
    int fresh = 0;
    for (const RoutingTicket *other : held(agent.id))
        fresh += other->assignedAt && *other->assignedAt >= inside->from ? 1 : 0;
    if (fresh < m_picture.policy.rampTickets)
        return std::nullopt;
    return Failure{Gate::Ramp, fresh + 1.0, static_cast<double>(m_picture.policy.rampTickets)};
}

} // namespace evenkeel
