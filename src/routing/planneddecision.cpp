// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/planneddecision.h"

#include "routing/choice.h"

#include <algorithm>

namespace evenkeel {

namespace {

void choose(Decision &decision, const TraceLine &line)
{
    decision.agent = line.agent;
    decision.isGrowth = std::any_of(line.terms.begin(), line.terms.end(),
                                    [](const ScoredTerm &scored) { return scored.term == ScoreTerm::Growth; });
    auto &ranking = decision.ranking;
    const auto place =
        std::find_if(ranking.begin(), ranking.end(), [&line](const RankedAgent &of) { return of.agent == line.agent; });
    if (place != ranking.end()) {
        std::rotate(ranking.begin(), place, place + 1);
        return;
    }
    ranking.insert(ranking.begin(), {line.agent, line.score, line.terms});
    if (ranking.size() > RankingKept)
        ranking.pop_back();
}

} // namespace

Decision plannedDecision(const Dispatcher &desk, TicketId ticket, AgentId chosen)
{
    const Trace trace = desk.trace(ticket, chosen);
    Decision decision = trace.decision;
    decision.isByBatch = true;
    const auto line = std::find_if(trace.lines.begin(), trace.lines.end(),
                                   [chosen](const TraceLine &of) { return of.agent == chosen; });
    if (line != trace.lines.end() && line->isCandidate()) {
        choose(decision, *line);
        return decision;
    }
    decision.agent = {};
    decision.isGrowth = false;
    decision.ranking.clear();
    return decision;
}

} // namespace evenkeel
