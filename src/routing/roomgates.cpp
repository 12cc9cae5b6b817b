// SPDX-License-Identifier: GPL-3.0-or-later
// The gates that ask for room: what an agent holds against what it may hold. See gates.cpp for the others.
#include "routing/gates.h"

#include <algorithm>

namespace evenkeel {

namespace {

GateOutcome atMost(Gate gate, double value, double limit)
{
    return {.gate = gate, .isPassed = value <= limit, .value = value, .limit = limit, .skill = {}};
}

/// Small when there is much room; above 0 means none.
double pressure(const GateOutcome &outcome)
{
    return (outcome.value - outcome.limit) / std::max(1.0, outcome.limit);
}

MilliUnits usedOf(const AgentStanding &agent, const RoutingProfile &profile, std::size_t place)
{
    const MilliUnits used = place < agent.used.size() ? agent.used[place] : 0;
    return agent.without ? used - profileUse(*agent.without, profile) : used;
}

double unitsAllowed(const RoutingProfile &profile, double limit, Millis timeLeft)
{
    constexpr double most = 1e12; // more than anybody holds, and far from the end of the numbers
    if (profile.measure == CapacityMeasure::EffortMinutes)
        limit *= static_cast<double>(timeLeft.count()) / 60000.0;
    return std::min(limit, most);
}

} // namespace

MilliUnits capacityLimit(const RoutingAgent &agent, MilliUnits load, const Asking &asking)
{
    const double cap = asking.compiled.caps()[asking.compiled.capOf(asking.rule, asking.ask.ticket.priority)];
    const MilliUnits limit = toMilliUnits(agent.capacity * cap);
    return load == 0 && agent.capacity > 0 ? std::max(limit, asking.ask.weight) : limit;
}

GateOutcome capacityGate(const AgentStanding &agent, const Asking &asking)
{
    return atMost(Gate::Capacity, toUnits(agent.load + asking.ask.weight),
                  toUnits(capacityLimit(agent.agent, agent.load, asking)));
}

MilliUnits profileLimit(const RoutingProfile &profile, double limit, Millis timeLeft)
{
    return toMilliUnits(unitsAllowed(profile, limit, timeLeft));
}

bool isWithin(const RoutingProfile &profile, double limit, Millis timeLeft, MilliUnits with)
{
    // A number is rounded to n or more exactly when it is at least n - 0.5.
    return unitsAllowed(profile, limit, timeLeft) * 1000.0 >= static_cast<double>(with) - 0.5;
}

bool isStoppedBy(const RoutingProfile &profile, const TicketAsk &ask)
{
    return profile.isFor(ask.ticket.channel) && (profile.measure != CapacityMeasure::ComplexTickets || ask.isComplex);
}

GateOutcome profileGate(const AgentStanding &agent, const Asking &asking)
{
    std::optional<GateOutcome> tightest;
    const auto &profiles = asking.compiled.profiles();
    for (std::size_t place = 0; place < profiles.size(); ++place) {
        const RoutingProfile &profile = profiles[place];
        const auto limits = profile.limitsOf(agent.agent);
        if (!limits || !isStoppedBy(profile, asking.ask))
            continue;
        const MilliUnits limit =
            profileLimit(profile, limits->of(asking.ask.ticket.priority), agent.opening.timeLeft(asking.now));
        const MilliUnits with = usedOf(agent, profile, place) + profileUse(asking.ask, profile);
        GateOutcome outcome = atMost(Gate::Profile, toUnits(with), toUnits(limit));
        outcome.profile = profile.id;
        if (!tightest || pressure(outcome) > pressure(*tightest))
            tightest = outcome;
    }
    return tightest.value_or(atMost(Gate::Profile, 0, 0));
}

GateOutcome complexityGate(const AgentStanding &agent, const Asking &asking)
{
    const int limit = asking.policy.complexInFlight;
    if (!asking.ask.isComplex)
        return {.gate = Gate::Complexity,
                .isPassed = true,
                .value = static_cast<double>(agent.complexInFlight),
                .limit = static_cast<double>(limit),
                .skill = {}};
    return atMost(Gate::Complexity, agent.complexInFlight + 1, limit);
}

GateOutcome rampGate(const AgentStanding &agent, const Asking &asking)
{
    const int value = agent.opening.rampFrom ? agent.newInRamp + 1 : 0;
    GateOutcome outcome = atMost(Gate::Ramp, value, asking.policy.rampTickets);
    outcome.isPassed = outcome.isPassed || !agent.opening.rampFrom;
    return outcome;
}

GateOutcome rateGate(const AgentStanding &agent, const Asking &asking)
{
    const int limit = asking.policy.protection.assignmentsPerHour;
    return atMost(Gate::Rate, limit > 0 ? agent.recent + 1 : 0, limit > 0 ? limit : 0);
}

GateOutcome declinedGate(const AgentStanding &agent, const Asking &asking, bool isAnotherEligible)
{
    return atMost(Gate::Declined, hasDeclined(asking.ask.ticket, agent.agent.id) ? 1 : 0, isAnotherEligible ? 0 : 1);
}

} // namespace evenkeel
