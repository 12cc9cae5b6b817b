// SPDX-License-Identifier: GPL-3.0-or-later
// Limits under which no ticket fits, and limits in the wrong order.
#include "domain/effort.h"
#include "routing/lint/lintrun.h"

#include <algorithm>
#include <limits>

namespace evenkeel {

namespace {

struct WeightRange
{
    double lightest = std::numeric_limits<double>::infinity();
    double heaviest = 0;
};

/// What tickets of these channels can weigh.
WeightRange weightsOf(const Policy &policy, ChannelMask channels)
{
    WeightRange range;
    for (int kind = 0; kind < ChannelKindCount; ++kind) {
        if ((channels & maskOf(static_cast<ChannelKind>(kind))) == 0)
            continue;
        for (const Handling handling : {Handling::Deferred, Handling::Live}) {
            for (const int effort : {LowestEffort, HighestEffort}) {
                const double weight = policy.weights.weight(static_cast<ChannelKind>(kind), handling, effort);
                range.lightest = std::min(range.lightest, weight);
                range.heaviest = std::max(range.heaviest, weight);
            }
        }
    }
    return range;
}

/// The share that bends the agent's capacity: the agent's own, else the team's; -1 for none.
int shareOf(const LintRun &run, const RoutingAgent &agent)
{
    const std::vector<CapacityShare> &shares = run.policy().capacityShares;
    int ofTeam = -1;
    for (std::size_t at = 0; at < shares.size(); ++at) {
        const auto id = run.roster().agent(shares[at].agent);
        if (!shares[at].agent.empty() && id && *id == agent.id)
            return static_cast<int>(at);
        const auto team = run.roster().team(shares[at].team);
        if (ofTeam < 0 && shares[at].agent.empty() && team && *team == agent.team)
            ofTeam = static_cast<int>(at);
    }
    return ofTeam;
}

double shareAt(const Policy &policy, int at)
{
    return at < 0 ? 1.0 : policy.capacityShares[static_cast<std::size_t>(at)].share;
}

PolicyPlace capacityPlace(int position)
{
    return {.part = PolicyPlace::Part::Capacity, .id = 0, .queue = {}, .position = position};
}

/// The least that a profile's measure counts for a ticket it is about; how much a shift has left is not known here.
double leastUse(const Policy &policy, const CapacityProfile &profile)
{
    switch (profile.measure) {
    case CapacityMeasure::Units:
        return weightsOf(policy, profile.channels).lightest;
    case CapacityMeasure::EffortMinutes:
        return std::numeric_limits<double>::min();
    default:
        return 1;
    }
}

LintFinding smallLimit(LintSeverity severity, PolicyPlace place, double limit, double weight)
{
    LintFinding finding = foundAt(std::move(place), LintCode::CapacityBelowTicket, severity);
    finding.limit = limit;
    finding.value = weight;
    return finding;
}

/// A limit of 0 for a team or a person is how one says "not these"; for everybody it stops the work.
LintSeverity severityOf(const CapacityProfile &profile)
{
    const bool hasExceptions = std::any_of(profile.exceptions.begin(), profile.exceptions.end(),
                                           [&profile](const LimitFor &own) { return own.limit > profile.limit; });
    if (profile.teams.empty() && !hasExceptions)
        return LintSeverity::StopsWork;
    return profile.limit == 0 ? LintSeverity::Remark : LintSeverity::Risk;
}

bool isAbout(const CapacityProfile &profile, const RoutingTicket &ticket)
{
    return (profile.channels & maskOf(ticket.channel)) != 0;
}

/// Open tickets that weigh more than the limit although lighter ones fit: they wait for ever.
void lintHeavyTickets(LintRun &run, const CapacityProfile &profile)
{
    double heaviest = 0;
    int tickets = 0;
    for (const RoutingTicket &ticket : run.desk().picture.tickets) {
        const double weight = run.policy().weights.weight(ticket.channel, ticket.handling, ticket.effort);
        const double limit = ticket.priority == Priority::Urgent ? profile.urgentLimit : profile.limit;
        if (!isAbout(profile, ticket) || weight <= limit)
            continue;
        heaviest = std::max(heaviest, weight);
        ++tickets;
    }
    if (tickets == 0)
        return;
    LintFinding finding = smallLimit(LintSeverity::Risk, placeOf(profile), profile.limit, heaviest);
    finding.tickets = tickets;
    run.add(std::move(finding));
}

} // namespace

void lintAgentCapacity(LintRun &run)
{
    const Policy &policy = run.policy();
    std::map<int, LintFinding> findings; // by the share that made them so small
    bool canAnybodyWork = run.roster().agents().empty();
    for (const RoutingAgent &agent : run.roster().agents()) {
        const int share = shareOf(run, agent);
        const double capacity = agent.capacity * shareAt(policy, share);
        canAnybodyWork = canAnybodyWork || capacity > 0;
        const double limit = capacity * policy.targetHigh;
        const double lightest = weightsOf(policy, agent.channels).lightest;
        if (!(capacity > 0) || limit >= lightest || agent.channels == 0)
            continue;
        // An agent with nothing to do may take one ticket whatever it weighs, so work goes on, one by one.
        auto [found, isNew] =
            findings.emplace(share, smallLimit(LintSeverity::Risk, capacityPlace(share), limit, lightest));
        found->second.names.push_back(run.roster().nameOf(agent.id));
    }
    if (!canAnybodyWork)
        run.add(smallLimit(LintSeverity::StopsWork, capacityPlace(-1), 0, weightsOf(policy, AllChannels).lightest));
    for (auto &[share, finding] : findings)
        run.add(std::move(finding));
}

void lintProfileLimits(LintRun &run)
{
    for (const CapacityProfile &profile : run.policy().profiles) {
        if (!profile.isOn || (profile.channels & AllChannels) == 0)
            continue;
        const double least = leastUse(run.policy(), profile);
        if (!(profile.limit >= least))
            run.add(smallLimit(severityOf(profile), placeOf(profile), profile.limit, least));
        else if (profile.measure == CapacityMeasure::Units)
            lintHeavyTickets(run, profile);
        for (std::size_t at = 0; at < profile.exceptions.size(); ++at) {
            const LimitFor &own = profile.exceptions[at];
            if (own.limit == 0 || own.limit >= least)
                continue;
            PolicyPlace place = placeOf(profile);
            place.position = static_cast<int>(at);
            run.add(smallLimit(LintSeverity::Risk, std::move(place), own.limit, least));
        }
    }
}

void lintUrgentLimits(LintRun &run)
{
    const auto add = [&run](PolicyPlace place, double limit, double urgentLimit) {
        LintFinding finding = foundAt(std::move(place), LintCode::UrgentBelowNormal, LintSeverity::Risk);
        finding.limit = urgentLimit;
        finding.value = limit;
        run.add(std::move(finding));
    };
    for (const CapacityProfile &profile : run.policy().profiles) {
        if (!profile.isOn)
            continue;
        PolicyPlace place = placeOf(profile);
        if (profile.urgentLimit < profile.limit)
            add(place, profile.limit, profile.urgentLimit);
        for (const LimitFor &own : profile.exceptions) {
            ++place.position;
            if (own.urgentLimit < own.limit)
                add(place, own.limit, own.urgentLimit);
        }
    }
}

void lintCaps(LintRun &run)
{
    const Policy &policy = run.policy();
    const auto add = [&run, &policy](PolicyPlace place, double cap, LintSeverity severity) {
        LintFinding finding = foundAt(std::move(place), LintCode::TargetAboveCap, severity);
        finding.value = cap;
        finding.limit = policy.urgentCap;
        run.add(std::move(finding));
    };
    if (policy.targetHigh > policy.urgentCap)
        add({}, policy.targetHigh, LintSeverity::Risk);
    for (const QueuePolicy &queue : policy.queues) {
        for (const AssignmentRule &rule : queue.rules) {
            if (rule.isOn && rule.cap && *rule.cap > policy.urgentCap)
                add(placeOf(queue, rule), *rule.cap, LintSeverity::Remark);
        }
    }
}

} // namespace evenkeel
