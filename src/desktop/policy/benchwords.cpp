// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchwords.h"

#include "desktop/style/words.h"
#include "desktop/tickets/tracewords.h"

#include <cmath>

namespace evenkeel {

namespace {

const TraceLine *lineOf(const Trace &trace, AgentId agent)
{
    for (const TraceLine &line : trace.lines) {
        if (line.agent == agent)
            return &line;
    }
    return nullptr;
}

} // namespace

QString BenchWords::queue(const BenchAnswer &answer, const Policy &policy, const DeskNames &names)
{
    const QString name = answer.queue.isValid() ? names.queue(answer.queue) : tr("None");
    int number = 0;
    for (const TriageRule &rule : policy.triage) {
        ++number;
        if (rule.id == answer.triageRule)
            return tr("%1, by triage rule %2, %3", "queue, number and name of the rule that sent the ticket there")
                .arg(name)
                .arg(number)
                .arg(QString::fromStdString(rule.name));
    }
    return name;
}

QString BenchWords::rule(const BenchAnswer &answer, const Policy &policy)
{
    for (const QueuePolicy &queue : policy.queues) {
        int number = 0;
        for (const AssignmentRule &rule : queue.rules) {
            ++number;
            if (rule.id == answer.trace.decision.rule)
                return tr("%1, %2", "number, name of a rule").arg(number).arg(QString::fromStdString(rule.name));
        }
    }
    return tr("None, as all queues");
}

QString BenchWords::ring(const BenchAnswer &answer)
{
    return tr("%1, %2 of the SLA used", "ring, share")
        .arg(answer.trace.ring)
        .arg(Words::percent(answer.trace.decision.slaShare));
}

QString BenchWords::gates(const BenchAnswer &answer)
{
    return tr("%1 of %2 pass", "agents")
        .arg(answer.trace.decision.candidates)
        .arg(answer.trace.decision.agentsConsidered);
}

QString BenchWords::cost(const BenchAnswer &answer, double score)
{
    return answer.trace.decision.method == AssignmentMethod::LeastCost
               ? tr("%1 min", "cost").arg(Words::decimal(-score + 0.0, std::abs(score) < 9.95 ? 1 : 0))
               : tr("%1 points").arg(Words::decimal(score));
}

QString BenchWords::chosen(const BenchAnswer &answer, const DeskNames &names)
{
    const Decision &decision = answer.trace.decision;
    if (!decision.agent.isValid()) {
        const auto gate = decision.blockingGate();
        return gate ? tr("Nobody, stopped by %1").arg(Words::gateInSentence(*gate)) : tr("Nobody");
    }
    const TraceLine *line = lineOf(answer.trace, decision.agent);
    return line == nullptr ? names.agent(decision.agent)
                           : tr("%1, %2", "agent, cost").arg(names.agent(decision.agent), cost(answer, line->score));
}

QString BenchWords::verdict(const BenchComparison &comparison, int savedVersion)
{
    const AgentId edited = comparison.edited.trace.decision.agent;
    const AgentId saved = comparison.saved.trace.decision.agent;
    if (edited == saved)
        return tr("Policy %1 decides the same.").arg(savedVersion);
    return tr("Policy %1 decides otherwise.").arg(savedVersion);
}

QString BenchWords::whyNot(const BenchAnswer &answer, AgentId agent, const DeskNames &names)
{
    const TraceLine *line = lineOf(answer.trace, agent);
    const QString name = names.agent(agent);
    if (line == nullptr)
        return tr("%1 is not asked.").arg(name);
    if (!line->isCandidate()) {
        for (const GateOutcome &outcome : line->gates) {
            if (!outcome.isPassed)
                return tr("%1 is stopped. %2.", "agent, gate with value and limit")
                    .arg(name, Words::gate(outcome, names));
        }
    }
    const TraceLine *chosen = lineOf(answer.trace, answer.trace.decision.agent);
    return chosen == nullptr
               ? QString()
               : tr("%1 comes to %2, %3 to %4.", "agent, cost, agent, cost")
                     .arg(name, cost(answer, line->score), names.agent(chosen->agent), cost(answer, chosen->score));
}

QString BenchWords::reason(const BenchComparison &comparison, const Policy &edited, const Policy &saved,
                           const DeskNames &names)
{
    const Decision &now = comparison.edited.trace.decision;
    const Decision &before = comparison.saved.trace.decision;
    QStringList sentences;
    if (now.agent != before.agent) {
        sentences
            << (before.agent.isValid()
                    ? tr("There rule %1 chooses %2.").arg(rule(comparison.saved, saved), names.agent(before.agent))
                    : tr("There the ticket would wait: %1.").arg(chosen(comparison.saved, names)));
        if (before.agent.isValid())
            sentences << tr("In the draft: %1").arg(whyNot(comparison.edited, before.agent, names));
        else
            sentences << whyNot(comparison.saved, now.agent, names);
    } else if (now.rule != before.rule) {
        sentences << tr("But by rule %1 instead of rule %2.")
                         .arg(rule(comparison.saved, saved), rule(comparison.edited, edited));
    }
    if (comparison.edited.queue != comparison.saved.queue)
        sentences << tr("It went to queue %1 there.").arg(names.queue(comparison.saved.queue));
    return sentences.join(u' ');
}

} // namespace evenkeel
