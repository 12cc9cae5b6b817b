// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/tracer.h"

#include "routing/choice.h"
#include "routing/ranking.h"

#include <algorithm>

namespace evenkeel {

namespace {

std::vector<GateOutcome> gatesBeforeDeclined(const AgentStanding &agent, const Asking &asking)
{
    std::vector<GateOutcome> gates;
    gates.reserve(GateCount); // the last one is asked when all agents are known
    gates.push_back(presenceGate(agent));
    for (const auto gate : {shiftGate, afterHoursGate, focusGate, wrapUpGate, queueGate, ruleGate, skillGate,
                            languageGate, channelGate, capacityGate, profileGate, complexityGate, rampGate, rateGate})
        gates.push_back(gate(agent, asking));
    return gates;
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
    bool isGrowing = false;
    double score = 0; ///< without the point for growing, as candidates are compared

    [[nodiscard]] bool operator<(const Ranked &other) const
    {
        if (failed != other.failed)
            return failed < other.failed;
        if (failed > 0)
            return line.agent < other.line.agent;
        if (isGrowing != other.isGrowing)
            return isGrowing;
        return score != other.score ? score > other.score : turn < other.turn;
    }
};

Ranked rankedLine(const AgentRow &row, const Asking &asking, TraceLine line)
{
    const AgentStanding standing = row.standingWithout(asking.ask, asking.compiled, asking.now);
    line.loadBefore = loadRatio(standing.load, row.agent.capacity);
    line.loadAfter = loadRatio(standing.load + asking.ask.weight, row.agent.capacity);
    const int failed = failedGates(line);
    Ranked ranked{.line = {}, .turn = turnOf(row.agent), .failed = failed, .isGrowing = false, .score = 0};
    if (failed == 0) {
        const TermList terms = termsFor(standing, asking);
        line.terms.assign(terms.list().begin(), terms.list().end());
        line.score = terms.sum();
        ranked.isGrowing = isGrowing(standing, asking);
        for (const ScoredTerm &term : terms.list())
            ranked.score += term.term == ScoreTerm::Growth ? 0.0 : term.points;
    }
    ranked.line = std::move(line);
    return ranked;
}

} // namespace

std::vector<TraceLine> traceLines(const AgentTable &agents, const Asking &asking)
{
    std::vector<TraceLine> lines(agents.rows().size());
    bool isAnotherEligible = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const AgentRow &row = agents.rows()[i];
        lines[i].agent = row.agent.id;
        lines[i].gates = gatesBeforeDeclined(row.standingWithout(asking.ask, asking.compiled, asking.now), asking);
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

void takeFirst(Decision &decision)
{
    if (decision.ranking.empty())
        return;
    const RankedAgent &first = decision.ranking.front();
    decision.agent = first.agent;
    decision.isGrowth = std::any_of(first.terms.begin(), first.terms.end(),
                                    [](const ScoredTerm &term) { return term.term == ScoreTerm::Growth; });
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
    takeFirst(decision);
}

} // namespace evenkeel
