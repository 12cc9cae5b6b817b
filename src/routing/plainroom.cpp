// SPDX-License-Identifier: GPL-3.0-or-later
// How much more an agent may take, for PlainDesk.
#include "routing/plaindesk.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace evenkeel {

using namespace std::chrono_literals;

namespace {

// Limits are rounded to thousandths where decisions are made.
constexpr double Rounding = 0.0005 + 1e-9;

double thousandths(double number)
{
    return std::round(number * 1000) / 1000;
}

} // namespace

double PlainDesk::countingShare(const RoutingTicket &ticket) const
{
    return m_picture.policy.countsTowardLoad[static_cast<std::size_t>(ticket.status)];
}

double PlainDesk::weight(const RoutingTicket &ticket) const
{
    const double whole = m_picture.policy.weights.weight(ticket.channel, ticket.handling, ticket.effort);
    return thousandths(whole * countingShare(ticket));
}

double PlainDesk::capacityOf(const RoutingAgent &agent) const
{
    const auto &shares = m_picture.policy.capacityShares;
    const auto own = std::find_if(shares.begin(), shares.end(), [&](const CapacityShare &share) {
        return !share.agent.empty() && isNamed(agent, share.agent);
    });
    if (own != shares.end())
        return agent.capacity * own->share;
    const auto teams = std::find_if(shares.begin(), shares.end(), [&](const CapacityShare &share) {
        return share.agent.empty() && isInTeam(agent, share.team);
    });
    return teams != shares.end() ? agent.capacity * teams->share : agent.capacity;
}

PlainDesk::Answer PlainDesk::capacity(const Question &question, const RoutingAgent &agent) const
{
    double load = 0;
    for (const RoutingTicket *other : held(agent.id))
        load += weight(*other);
    const Policy &policy = m_picture.policy;
    double cap = question.terms.rule.cap ? std::min(*question.terms.rule.cap, policy.urgentCap) : policy.targetHigh;
    if (question.ticket.priority == Priority::Urgent)
        cap = policy.urgentCap;
    const double limit = capacityOf(agent) * cap;
    const double value = load + weight(question.ticket);
    if (value <= limit + Rounding || (load < 0.0001 && capacityOf(agent) > 0))
        return std::nullopt;
    return Failure{Gate::Capacity, value, limit};
}

double PlainDesk::taken(const RoutingTicket &ticket, const CapacityProfile &profile) const
{
    const bool isCounted = (profile.channels >> static_cast<unsigned>(ticket.channel) & 1U) != 0;
    if (!isCounted || countingShare(ticket) <= 0)
        return 0;
    switch (profile.measure) {
    case CapacityMeasure::Units:
        return weight(ticket);
    case CapacityMeasure::EffortMinutes:
        return thousandths(static_cast<double>(ticket.expectedHandling.count()) * countingShare(ticket));
    case CapacityMeasure::ComplexTickets:
        return ticket.effort >= m_picture.policy.complexFrom ? 1 : 0;
    case CapacityMeasure::Tickets:
        return 1;
    }
    return 0;
}

/// Nothing where the profile is not about the agent.
std::optional<double> PlainDesk::limitFor(const CapacityProfile &profile, const RoutingAgent &agent,
                                          bool isUrgent) const
{
    const auto isIn = [&](const std::string &team) { return isInTeam(agent, team); };
    if (!profile.isOn || (!profile.teams.empty() && std::none_of(profile.teams.begin(), profile.teams.end(), isIn)))
        return std::nullopt;
    double usual = profile.limit;
    double urgent = profile.urgentLimit;
    bool isFound = false;
    for (const bool isByAgent : {true, false}) {
        for (const LimitFor &exception : profile.exceptions) {
            const bool isIt = isByAgent ? !exception.agent.empty() && isNamed(agent, exception.agent)
                                        : exception.agent.empty() && isIn(exception.team);
            if (!isIt || isFound)
                continue;
            usual = exception.limit;
            urgent = exception.urgentLimit;
            isFound = true;
        }
    }
    double limit = isUrgent ? std::max(usual, urgent) : usual;
    if (profile.measure == CapacityMeasure::EffortMinutes)
        limit *= static_cast<double>(shiftLeft(agent).value_or(Millis{0}).count()) / 60000.0;
    return limit;
}

PlainDesk::Answer PlainDesk::profile(const Question &question, const RoutingAgent &agent) const
{
    const RoutingTicket &ticket = question.ticket;
    for (const CapacityProfile &profile : m_picture.policy.profiles) {
        const auto limit = limitFor(profile, agent, ticket.priority == Priority::Urgent);
        const bool isAboutChannel = (profile.channels >> static_cast<unsigned>(ticket.channel) & 1U) != 0;
        const bool isAboutEffort =
            profile.measure != CapacityMeasure::ComplexTickets || ticket.effort >= m_picture.policy.complexFrom;
        if (!limit || !isAboutChannel || !isAboutEffort)
            continue;
        double sum = taken(ticket, profile);
        for (const RoutingTicket *other : held(agent.id))
            sum += taken(*other, profile);
        if (sum > *limit + Rounding)
            return Failure{Gate::Profile, sum, *limit};
    }
    return std::nullopt;
}

PlainDesk::Answer PlainDesk::complexity(const Question &question, const RoutingAgent &agent) const
{
    const Policy &policy = m_picture.policy;
    int inFlight = 0;
    for (const RoutingTicket *other : held(agent.id))
        inFlight += countingShare(*other) > 0 && other->effort >= policy.complexFrom ? 1 : 0;
    if (question.ticket.effort < policy.complexFrom || inFlight < policy.complexInFlight)
        return std::nullopt;
    return Failure{Gate::Complexity, inFlight + 1.0, static_cast<double>(policy.complexInFlight)};
}

PlainDesk::Answer PlainDesk::ramp(const Question &, const RoutingAgent &agent) const
{
    const Policy &policy = m_picture.policy;
    const Intervals hours = readiness(agent);
    const auto inside = hours.around(m_picture.now);
    if (!inside)
        return std::nullopt;
    bool isNewShift = true;
    std::optional<Instant> closed;
    for (const Interval &other : hours.list()) {
        if (other.until <= inside->from)
            closed = other.until;
    }
    if (closed && inside->from - *closed < 4h)
        isNewShift = false; // back from a break only
    bool isAfterLeave = false;
    for (const Interval &leave : agent.leave.list())
        isAfterLeave = isAfterLeave || (leave.from < inside->from && (!closed || leave.until > *closed));
    Minutes lasts{0};
    if (isNewShift)
        lasts = policy.rampAfterShiftStart;
    if (isAfterLeave && policy.rampAfterLeave > lasts)
        lasts = policy.rampAfterLeave;
    if (m_picture.now >= inside->from + lasts)
        return std::nullopt;
    int fresh = 0;
    for (const RoutingTicket *other : held(agent.id)) {
        const bool isOffer = other->agent != agent.id;
        fresh += isOffer || (other->assignedAt && *other->assignedAt >= inside->from) ? 1 : 0;
    }
    if (fresh < policy.rampTickets)
        return std::nullopt;
    return Failure{Gate::Ramp, fresh + 1.0, static_cast<double>(policy.rampTickets)};
}

PlainDesk::Answer PlainDesk::rate(const Question &, const RoutingAgent &agent) const
{
    const int most = m_picture.policy.protection.assignmentsPerHour;
    int recent = 0;
    for (const Instant at : agent.recentAssignments)
        recent += at <= m_picture.now && m_picture.now - at < 60min ? 1 : 0;
    for (const RoutingTicket *other : held(agent.id))
        recent += other->agent != agent.id ? 1 : 0; // an offer not answered yet
    if (most <= 0 || recent < most)
        return std::nullopt;
    return Failure{Gate::Rate, recent + 1.0, static_cast<double>(most)};
}

} // namespace evenkeel
