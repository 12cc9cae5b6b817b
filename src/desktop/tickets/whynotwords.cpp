// SPDX-License-Identifier: GPL-3.0-or-later
#include "whynotwords.h"

#include "tracewords.h"

#include "desktop/style/words.h"
#include "wording/remedywords.h"
#include "wording/wordforms.h"

#include <algorithm>

namespace evenkeel {

namespace {

const TraceLine *lineOf(const Trace &trace, AgentId agent)
{
    const auto found = std::find_if(trace.lines.begin(), trace.lines.end(),
                                    [agent](const TraceLine &line) { return line.agent == agent; });
    return found == trace.lines.end() ? nullptr : &*found;
}

} // namespace

QString WhyNotWords::question(const ColleagueAnswer &answer, AgentId agent, const DeskNames &names)
{
    return (answer.trace.decision.agent == agent ? tr("Why %1", "agent") : tr("Why not %1", "agent"))
        .arg(names.agent(agent));
}

QStringList WhyNotWords::why(const ColleagueAnswer &answer, AgentId agent, const DeskNames &names)
{
    if (answer.trace.decision.agent == agent)
        return {TraceWords::why(answer.trace, names)};
    if (!answer.why)
        return {tr("%1 was not on the desk then.").arg(names.agent(agent))};
    const TraceLine *line = lineOf(answer.trace, agent);
    if (!answer.why->stoppedBy || !line)
        return {behind(answer, names)};
    QStringList sentences;
    for (const GateOutcome &gate : line->gates) {
        if (!gate.isPassed)
            sentences.append(tr("Stopped. %1").arg(Words::gate(gate, names)));
    }
    return sentences;
}

QString WhyNotWords::behind(const ColleagueAnswer &answer, const DeskNames &names)
{
    const WhyNot &why = *answer.why;
    const QString agent = names.agent(why.agent);
    const QString chosen = names.agent(why.chosen);
    if (!why.chosen.isValid())
        return tr("%1 may take it, and nobody has it yet.").arg(agent);
    if (why.isByTurn)
        return tr("%1 was as good, but %2 had waited longer for a turn.").arg(agent, chosen);
    if (why.decidedBy && why.decidedBy->term == ScoreTerm::Growth)
        return tr("%1 could have taken it, but it went to %2, who is learning the skill.").arg(agent, chosen);
    const bool isCost = answer.trace.decision.method == AssignmentMethod::LeastCost;
    if (why.behind < 0)
        return tr("%1 was ahead by itself, but the plan for all tickets together chose %2.").arg(agent, chosen);
    const QString ahead = isCost ? tr("%1 could have taken it, but %2 costs %3 less.", "agents, minutes")
                                       .arg(agent, chosen, TraceWords::cost(-why.behind))
                                 : tr("%1 could have taken it, but %2 is %3 points ahead.", "agents, points")
                                       .arg(agent, chosen, Words::decimal(why.behind));
    if (!why.decidedBy)
        return ahead;
    const QString lead =
        isCost ? TraceWords::cost(-why.decidedBy->points) : tr("%1 points").arg(Words::decimal(why.decidedBy->points));
    return tr("%1 Most of all by %2: %3.", "a sentence before, a term, its minutes or points")
        .arg(ahead, Words::term(why.decidedBy->term), lead);
}

QStringList WhyNotWords::whatItTakes(const ColleagueAnswer &answer, const DeskNames &names)
{
    QStringList sentences;
    for (const Remedy &remedy : answer.remedies) {
        QStringList changes;
        for (const RemedyChange &each : remedy.changes)
            changes.append(RemedyWords::change(each, names, each.at ? Words::shortDateTime(*each.at) : QString()));
        const QString agent = names.agent(remedy.agent);
        const QString all = WordForms::all(changes);
        sentences.append(sentences.isEmpty()
                             ? tr("%1 would have to %2.", "agent, what to do or be").arg(agent, all)
                             : tr("Or %1 would have to %2.", "agent, what to do or be").arg(agent, all));
    }
    return sentences;
}

} // namespace evenkeel
