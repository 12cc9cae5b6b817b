// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/tracer.h"

#include "routing/choice.h"
#include "routing/ranking.h"

#include <algorithm>

namespace evenkeel {

namespace {

std::vector<GateOutcome> gatesBeforeDeclined(const AgentStanding &agent, const Asking &asking)
{
    return {presenceGate(agent),         shiftGate(agent, asking),      queueGate(agent, asking),
            skillGate(agent, asking),    languageGate(agent, asking),   channelGate(agent, asking),
            capacityGate(agent, asking), complexityGate(agent, asking), rampGate(agent, asking)};
}

int failedGates(const TraceLine &line)
{
    return static_cast<int>(
        std::count_if(line.gates.begin(), line.gates.end(), [](const GateOutcome &gate) { return !gate.isPassed; }));
}

struct Ranked
{
    TraceLine line;
    Turn turn;
    int failed = 0;

    [[nodiscard]] bool operator<(const Ranked &other) const
    {
        if (failed != other.failed)
            return failed < other.failed;
        if (failed > 0)
            return line.agent < other.line.agent;
        return line.score != other.line.score ? line.score > other.line.score : turn < other.turn;
    }
};

Ranked rankedLine(const AgentRow &row, const Asking &asking, TraceLine line)
{
    const AgentStanding standing = standingWithout(row, asking.ask);
    line.loadBefore = loadRatio(standing.load, row.agent.capacity);
    line.loadAfter = loadRatio(standing.load + asking.ask.weight, row.agent.capacity);
    const int failed = failedGates(line);
    if (failed == 0) {
        const TermList terms = termsOf(measuresOf(standing, asking), asking.policy);
        line.terms.assign(terms.list().begin(), terms.list().end());
        line.score = terms.sum();
    }
    return {std::move(line), turnOf(row.agent), failed};
}

} // namespace

AgentStanding standingWithout(const AgentRow &row, const TicketAsk &ask)
{
    AgentStanding standing = row.standing();
    if (ask.ticket.agent != row.agent.id)
        return standing;
    const std::optional<Instant> &since = ask.ticket.assignedAt;
    standing.load -= ask.weight;
    standing.complexInFlight -= ask.isCounting && ask.isComplex ? 1 : 0;
    standing.newInRamp -= row.opening.rampFrom && since && *since >= *row.opening.rampFrom ? 1 : 0;
    return standing;
}

std::vector<TraceLine> traceLines(const AgentTable &agents, const Asking &asking)
{
    std::vector<TraceLine> lines(agents.rows().size());
    bool isAnotherEligible = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const AgentRow &row = agents.rows()[i];
        lines[i].agent = row.agent.id;
        lines[i].gates = gatesBeforeDeclined(standingWithout(row, asking.ask), asking);
        isAnotherEligible =
            isAnotherEligible || (lines[i].isCandidate() && !hasDeclined(asking.ask.ticket, row.agent.id));
    }
    std::vector<Ranked> ranked;
    ranked.reserve(lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const AgentRow &row = agents.rows()[i];
        lines[i].gates.push_back(declinedGate(row.standing(), asking, isAnotherEligible));
        ranked.push_back(rankedLine(row, asking, std::move(lines[i])));
    }
    std::sort(ranked.begin(), ranked.end());
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i] = std::move(ranked[i].line);
    return lines;
}

void summarize(const std::vector<TraceLine> &lines, Decision &decision)
{
    decision.agentsConsidered = static_cast<int>(lines.size());
    for (const TraceLine &line : lines) {
        if (const auto gate = line.firstFailed()) {
            ++decision.stopped[static_cast<std::size_t>(*gate)];
            continue;
        }
        ++decision.candidates;
        if (decision.ranking.size() < RankingKept)
            decision.ranking.push_back({line.agent, line.score, line.terms});
    }
    if (!decision.ranking.empty())
        decision.agent = decision.ranking.front().agent;
}

} // namespace evenkeel
