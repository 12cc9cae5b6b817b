// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/slareading.h"

#include <algorithm>

namespace evenkeel {

namespace {

double shareOf(Millis used, Millis target)
{
    return target <= Millis{0} ? 1.0 : static_cast<double>(used.count()) / static_cast<double>(target.count());
}

double minutes(Millis span)
{
    return static_cast<double>(span.count()) / 60000.0;
}

} // namespace

SlaReading slaReading(const TicketAsk &ask, const SlaHours &hours, Instant now)
{
    const SlaClock &clock = ask.ticket.sla;
    const Millis used = clock.used(hours.of(ask.ticket), now);
    const Millis first = clock.kind == SlaKind::FirstResponse ? clock.target : ask.firstResponse;
    return {.share = shareOf(used, clock.target),
            .firstResponseShare = shareOf(used, first),
            .minutesLeft = minutes(clock.target) - minutes(used),
            .ageMinutes = minutes(now - ask.ticket.createdAt),
            .at = now};
}

const Relaxation &openRings(const RoutingRule &rule, const SlaReading &reading, const Policy &policy)
{
    if (rule.isDefaultLadder) {
        const double highest = static_cast<double>(rule.stages.size() - 1);
        const double steps = policy.relaxEvery > 0.0 ? reading.firstResponseShare / policy.relaxEvery : 0.0;
        return rule.stages[static_cast<std::size_t>(std::clamp(steps, 0.0, highest))];
    }
    std::size_t open = 0;
    for (; open < rule.rings.size(); ++open) {
        const RingStart &ring = rule.rings[open];
        const double reached = ring.trigger == RingTrigger::SlaShare ? reading.firstResponseShare : reading.ageMinutes;
        if (reached < ring.after)
            break;
    }
    return rule.stages[open];
}

int openOverflows(const Relaxation &relaxed, const RoutingTicket &ticket, const Policy &policy)
{
    const bool isOfferedEnough = ticket.offersMade > 0 && ticket.offersMade >= policy.offers.most;
    return std::max(relaxed.overflows, isOfferedEnough ? 1 : 0);
}

} // namespace evenkeel
