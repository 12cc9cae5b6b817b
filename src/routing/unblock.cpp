// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/unblock.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace evenkeel {

namespace {

bool isOpenAt(const AgentRow &row, const AgentRow::Moment &moment, const Asking &asking)
{
    const AgentStanding agent = row.standingWithout(asking.ask, asking.compiled, asking.now, moment);
    if (!presenceGate(agent).isPassed)
        return false;
    const auto gates = {shiftGate, afterHoursGate, focusGate, wrapUpGate, rampGate, rateGate};
    return std::all_of(gates.begin(), gates.end(), [&](const auto gate) { return gate(agent, asking).isPassed; });
}

struct Offer
{
    Unblock unblock;
    double gap = 0;

    [[nodiscard]] auto key() const
    {
        return std::tuple(unblock.changes.size(), gap, unblock.opensAt.value_or(Instant::max()), unblock.agent);
    }
};

Offer offerOf(const AgentTable &agents, const TraceLine &line, const Asking &asking)
{
    Offer offer;
    offer.unblock.agent = line.agent;
    for (const GateOutcome &gate : line.gates) {
        if (gate.isPassed)
            continue;
        offer.unblock.changes.push_back(gate);
        offer.gap += relativeGap(gate);
    }
    const auto position = agents.find(line.agent);
    const auto &changes = offer.unblock.changes;
    if (position &&
        std::all_of(changes.begin(), changes.end(), [](const GateOutcome &gate) { return passesWithTime(gate.gate); }))
        offer.unblock.opensAt = opensAt(agents.rows()[*position], asking);
    return offer;
}

} // namespace

double relativeGap(const GateOutcome &outcome)
{
    if (outcome.isPassed)
        return 0.0;
    return std::abs(outcome.limit - outcome.value) / std::max(1.0, std::abs(outcome.limit));
}

bool passesWithTime(Gate gate)
{
    switch (gate) {
    case Gate::Presence:
    case Gate::Shift:
    case Gate::AfterHours:
    case Gate::Focus:
    case Gate::WrapUp:
    case Gate::Ramp:
    case Gate::Rate:
        return true;
    default:
        return false;
    }
}

std::optional<Instant> opensAt(const AgentRow &row, const Asking &asking)
{
    constexpr int changesLookedAt = 400; // some weeks of shifts and breaks
    Asking later = asking;
    const Instant horizon = asking.now + std::chrono::days{400};
    for (int change = 0; change < changesLookedAt; ++change) {
        const AgentRow::Moment moment = momentAt(row, asking.compiled, later.now);
        if (isOpenAt(row, moment, later))
            return later.now;
        if (moment.changesAt <= later.now || moment.changesAt > horizon)
            return std::nullopt;
        later.now = moment.changesAt;
    }
    return std::nullopt;
}

std::optional<Unblock> smallestUnblock(const AgentTable &agents, const std::vector<TraceLine> &lines,
                                       const Asking &asking)
{
    std::optional<Offer> best;
    for (const TraceLine &line : lines) {
        if (line.isCandidate())
            return std::nullopt;
        Offer offer = offerOf(agents, line, asking);
        if (!best || offer.key() < best->key())
            best = std::move(offer);
    }
    return best ? std::optional(std::move(best->unblock)) : std::nullopt;
}

} // namespace evenkeel
