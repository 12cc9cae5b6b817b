// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/unblock.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace evenkeel {

namespace {

bool passesWithTime(Gate gate)
{
    return gate == Gate::Presence || gate == Gate::Shift || gate == Gate::Ramp;
}

std::optional<Instant> opensAt(const Opening &opening, const std::vector<GateOutcome> &changes)
{
    if (!std::all_of(changes.begin(), changes.end(), [](const GateOutcome &gate) { return passesWithTime(gate.gate); }))
        return std::nullopt;
    const bool isRampOnly = changes.size() == 1 && changes.front().gate == Gate::Ramp;
    return isRampOnly ? opening.rampUntil : opening.opensAt;
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

Offer offerOf(const AgentTable &agents, const TraceLine &line)
{
    Offer offer;
    offer.unblock.agent = line.agent;
    for (const GateOutcome &gate : line.gates) {
        if (gate.isPassed)
            continue;
        offer.unblock.changes.push_back(gate);
        offer.gap += relativeGap(gate);
    }
    if (const auto position = agents.find(line.agent))
        offer.unblock.opensAt = opensAt(agents.rows()[*position].opening, offer.unblock.changes);
    return offer;
}

} // namespace

double relativeGap(const GateOutcome &outcome)
{
    if (outcome.isPassed)
        return 0.0;
    return std::abs(outcome.limit - outcome.value) / std::max(1.0, std::abs(outcome.limit));
}

std::optional<Unblock> smallestUnblock(const AgentTable &agents, const std::vector<TraceLine> &lines)
{
    std::optional<Offer> best;
    for (const TraceLine &line : lines) {
        if (line.isCandidate())
            return std::nullopt;
        Offer offer = offerOf(agents, line);
        if (!best || offer.key() < best->key())
            best = std::move(offer);
    }
    return best ? std::optional(std::move(best->unblock)) : std::nullopt;
}

} // namespace evenkeel
