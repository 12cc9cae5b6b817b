// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/question.h"

#include <algorithm>

namespace evenkeel {

namespace {

const TraceLine *lineOf(const Trace &trace, AgentId agent)
{
    const auto found = std::find_if(trace.lines.begin(), trace.lines.end(),
                                    [agent](const TraceLine &line) { return line.agent == agent; });
    return found == trace.lines.end() ? nullptr : &*found;
}

double pointsOf(const TraceLine &line, ScoreTerm term)
{
    for (const ScoredTerm &of : line.terms) {
        if (of.term == term)
            return of.points;
    }
    return 0;
}

bool isGrowing(const TraceLine &line)
{
    return std::any_of(line.terms.begin(), line.terms.end(),
                       [](const ScoredTerm &of) { return of.term == ScoreTerm::Growth; });
}

void compare(WhyNot &answer, const TraceLine &asked, const TraceLine &chosen)
{
    answer.behind = chosen.score - asked.score;
    if (isGrowing(chosen) && !isGrowing(asked)) {
        answer.decidedBy = ScoredTerm{ScoreTerm::Growth, pointsOf(chosen, ScoreTerm::Growth)};
        return;
    }
    for (const ScoredTerm &term : chosen.terms) {
        const double lead = term.points - pointsOf(asked, term.term);
        if (lead > 0 && (!answer.decidedBy || lead > answer.decidedBy->points))
            answer.decidedBy = ScoredTerm{term.term, lead};
    }
    answer.isByTurn = chosen.score == asked.score;
    if (answer.isByTurn)
        answer.decidedBy.reset();
}

} // namespace

std::optional<WhyNot> whyNot(const Trace &trace, AgentId agent)
{
    const TraceLine *asked = lineOf(trace, agent);
    if (!asked || trace.decision.agent == agent)
        return std::nullopt;
    WhyNot answer;
    answer.agent = agent;
    answer.chosen = trace.decision.agent;
    const auto failed =
        std::find_if(asked->gates.begin(), asked->gates.end(), [](const GateOutcome &gate) { return !gate.isPassed; });
    if (failed != asked->gates.end())
        answer.stoppedBy = *failed;
    else if (const TraceLine *chosen = lineOf(trace, trace.decision.agent))
        compare(answer, *asked, *chosen);
    return answer;
}

} // namespace evenkeel
