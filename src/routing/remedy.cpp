// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/remedy.h"

#include "routing/livedesk.h"
#include "routing/mender.h"
#include "routing/remedymoments.h"

#include <algorithm>
#include <tuple>

namespace evenkeel {

namespace {

constexpr std::size_t MostChanges = 12;
constexpr std::size_t AgentsLookedAt = 8;

/// What the decision's rule says of one agent on one desk.
struct Look
{
    bool isCandidate = false;
    std::vector<GateOutcome> failed;
    std::vector<RemedyChange> changes; ///< one that could mend the first failed gate each
};

Look lookAt(const DeskPicture &picture, TicketId ticket, AgentId agent)
{
    const LiveDesk desk(picture);
    const TicketAsk *ask = desk.find(ticket);
    const auto position = desk.agents().find(agent);
    Look look;
    if (!ask || !position)
        return look;
    look.isCandidate = desk.isCandidate(*ask, *position);
    if (look.isCandidate)
        return look;
    const Trace trace = desk.trace(*ask);
    const auto line = std::find_if(trace.lines.begin(), trace.lines.end(),
                                   [agent](const TraceLine &of) { return of.agent == agent; });
    for (const GateOutcome &gate : line->gates) {
        if (!gate.isPassed)
            look.failed.push_back(gate);
    }
    desk.forEachRule(*ask, [&](const Asking &asking) {
        if (asking.rule.id != trace.decision.rule || look.failed.empty())
            return false;
        if (const auto change = mend(desk, asking, *position, look.failed.front()))
            look.changes.push_back(*change);
        return true;
    });
    return look;
}

bool isMended(const DeskPicture &picture, TicketId ticket, const Remedy &remedy)
{
    return lookAt(applied(picture, ticket, remedy), ticket, remedy.agent).isCandidate;
}

/// Leaves out what another change made superfluous.
void dropSuperfluous(const DeskPicture &picture, TicketId ticket, Remedy &remedy)
{
    for (std::size_t i = remedy.changes.size(); i-- > 0;) {
        Remedy less = remedy;
        less.changes.erase(less.changes.begin() + static_cast<std::ptrdiff_t>(i));
        if (isMended(picture, ticket, less))
            remedy = std::move(less);
    }
}

std::optional<Remedy> byChanges(const DeskPicture &picture, TicketId ticket, AgentId agent)
{
    Remedy remedy{.agent = agent, .changes = {}};
    for (;;) {
        const Look look = lookAt(applied(picture, ticket, remedy), ticket, agent);
        if (look.isCandidate)
            break;
        if (look.changes.empty() || remedy.changes.size() >= MostChanges)
            return std::nullopt;
        remedy.changes.push_back(look.changes.front());
    }
    dropSuperfluous(picture, ticket, remedy);
    return remedy;
}

std::optional<Remedy> byWaiting(const DeskPicture &picture, TicketId ticket, AgentId agent)
{
    LiveDesk desk(picture);
    const auto position = desk.agents().find(agent);
    if (!desk.find(ticket) || !position)
        return std::nullopt;
    for (const Instant at : momentsOfChange(desk, *desk.find(ticket), *position)) {
        desk(TimePassed{at});
        if (!desk.isCandidate(*desk.find(ticket), *position))
            continue;
        RemedyChange change;
        change.at = at;
        return Remedy{.agent = agent, .changes = {change}};
    }
    return std::nullopt;
}

DeskPicture asIfWaiting(DeskPicture picture, TicketId id)
{
    LiveDesk desk(std::move(picture));
    desk.unassign(id);
    return desk.picture();
}

auto sizeOf(const Remedy &remedy, Instant now)
{
    const RemedyChange &first = remedy.changes.front();
    return std::tuple(remedy.changes.size(), first.at.value_or(now), first.kind, first.to - first.from, remedy.agent);
}

} // namespace

std::vector<Remedy> whatItTakes(const DeskPicture &picture, TicketId ticket, AgentId agent)
{
    const DeskPicture waiting = asIfWaiting(picture, ticket);
    std::vector<Remedy> remedies;
    if (lookAt(waiting, ticket, agent).isCandidate)
        return remedies;
    const auto later = byWaiting(waiting, ticket, agent);
    const auto changed = byChanges(waiting, ticket, agent);
    if (changed && !changed->changes.empty())
        remedies.push_back(*changed);
    if (later && later != changed)
        remedies.push_back(*later);
    std::sort(remedies.begin(), remedies.end(),
              [&](const Remedy &a, const Remedy &b) { return sizeOf(a, picture.now) < sizeOf(b, picture.now); });
    return remedies;
}

std::vector<Remedy> whatItTakes(const DeskPicture &picture, TicketId ticket, std::size_t most)
{
    std::vector<AgentId> nearest;
    {
        const LiveDesk desk(asIfWaiting(picture, ticket));
        const TicketAsk *ask = desk.find(ticket);
        if (!ask)
            return {};
        const Trace trace = desk.trace(*ask);
        if (trace.decision.agent.isValid())
            return {};
        if (trace.unblock)
            nearest.push_back(trace.unblock->agent);
        for (std::size_t i = 0; i < trace.lines.size() && nearest.size() < AgentsLookedAt; ++i) {
            if (trace.lines[i].agent != nearest.front())
                nearest.push_back(trace.lines[i].agent);
        }
    }
    std::vector<Remedy> remedies;
    for (const AgentId agent : nearest) {
        for (Remedy &remedy : whatItTakes(picture, ticket, agent))
            remedies.push_back(std::move(remedy));
    }
    std::sort(remedies.begin(), remedies.end(),
              [&](const Remedy &a, const Remedy &b) { return sizeOf(a, picture.now) < sizeOf(b, picture.now); });
    if (remedies.size() > most)
        remedies.resize(most);
    return remedies;
}

} // namespace evenkeel
