// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/whynotwriter.h"

#include "cli/codetext.h"
#include "cli/output.h"
#include "cli/tracewriter.h"
#include "wording/remedywords.h"
#include "wording/wordforms.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace evenkeel {

namespace {

struct WhyNotText
{
    Q_DECLARE_TR_FUNCTIONS(WhyNotWriter)
};

QString moment(Instant at)
{
    return QString::fromStdString(toIsoString(std::chrono::floor<std::chrono::seconds>(at)));
}

const TraceLine *lineOf(const Trace &trace, AgentId agent)
{
    const auto found = std::find_if(trace.lines.begin(), trace.lines.end(),
                                    [agent](const TraceLine &line) { return line.agent == agent; });
    return found == trace.lines.end() ? nullptr : &*found;
}

QString skillStep(const GateOutcome &gate, const DeskNames &names)
{
    return WhyNotText::tr("have %1 instead of %2", "skill with level, level")
        .arg(WordForms::skill(names.skill(gate.skill), static_cast<int>(gate.limit)), WordForms::number(gate.value));
}

// What the agent would have to do or be; a part of a list after "would have to".
QString step(const GateOutcome &gate, const DeskNames &names)
{
    const QString value = WordForms::number(gate.value);
    const QString limit = WordForms::number(gate.limit);
    const QString missing = WordForms::number(gate.value - gate.limit);
    switch (gate.gate) {
    case Gate::Presence:
        return WhyNotText::tr("be available");
    case Gate::Shift:
    case Gate::AfterHours:
        return WhyNotText::tr("be on shift");
    case Gate::Focus:
        return WhyNotText::tr("leave the focus block (%1 min left)").arg(value);
    case Gate::WrapUp:
        return WhyNotText::tr("finish the wrap-up (%1 min left)").arg(value);
    case Gate::Queue:
        return WhyNotText::tr("serve the ticket's queue");
    case Gate::Rule:
        return WhyNotText::tr("be among those the rule is about");
    case Gate::Skill:
    case Gate::Language:
        return skillStep(gate, names);
    case Gate::Channel:
        return WhyNotText::tr("handle the ticket's channel");
    case Gate::Capacity:
        return WhyNotText::tr("have %1 units more room (with this ticket %2 of %3)").arg(missing, value, limit);
    case Gate::Profile:
        return WhyNotText::tr("have %1 more room under capacity profile “%2” (with this ticket %3 of %4)")
            .arg(missing, names.profile(gate.profile), value, limit);
    case Gate::Complexity:
        return WhyNotText::tr("finish complex tickets (%1 in flight, at most %2)").arg(value, limit);
    case Gate::Ramp:
        return WhyNotText::tr("wait for the ramp to end (with this ticket %1 since its start, at most %2)")
            .arg(value, limit);
    case Gate::Rate:
        return WhyNotText::tr("wait (with this ticket %1 within an hour, at most %2)").arg(value, limit);
    case Gate::Declined:
        break;
    }
    return WhyNotText::tr("be given it by a person, having declined it or been relieved of it");
}

QStringList steps(const TraceLine &line, const DeskNames &names)
{
    QStringList text;
    for (const GateOutcome &gate : line.gates) {
        if (!gate.isPassed)
            text.push_back(step(gate, names));
    }
    text.removeDuplicates();
    return text;
}

bool isInMinutes(const Trace &trace)
{
    return trace.decision.method == AssignmentMethod::LeastCost;
}

QString whyBehind(const Trace &trace, const WhyNot &answer, const DeskNames &names)
{
    const QString agent = names.agent(answer.agent);
    const QString chosen = names.agent(answer.chosen);
    if (!answer.chosen.isValid())
        return WhyNotText::tr("%1 may take it, and nobody has it yet.").arg(agent);
    if (answer.isByTurn)
        return WhyNotText::tr("%1 was as good, but %2 had waited longer for a turn.").arg(agent, chosen);
    if (answer.decidedBy && answer.decidedBy->term == ScoreTerm::Growth)
        return WhyNotText::tr("%1 could have taken it, but it went to %2, who is learning the skill.")
            .arg(agent, chosen);
    const QString behind = WordForms::number(answer.behind);
    if (!answer.decidedBy)
        return isInMinutes(trace)
                   ? WhyNotText::tr("%1 could have taken it; %2 costs %3 min less.").arg(agent, chosen, behind)
                   : WhyNotText::tr("%1 could have taken it; %2 is %3 points ahead.").arg(agent, chosen, behind);
    const QString term = codeText(answer.decidedBy->term);
    const QString lead = WordForms::number(answer.decidedBy->points);
    return isInMinutes(trace)
               ? WhyNotText::tr("%1 could have taken it, but %2 costs %3 min less, most of all by %4 (%5 min).")
                     .arg(agent, chosen, behind, term, lead)
               : WhyNotText::tr("%1 could have taken it, but %2 is %3 points ahead, most of all by %4 (%5 points).")
                     .arg(agent, chosen, behind, term, lead);
}

QString remedyText(const Remedy &remedy, const DeskNames &names)
{
    QStringList changes;
    for (const RemedyChange &change : remedy.changes)
        changes.push_back(RemedyWords::change(change, names, change.at ? moment(*change.at) : QString()));
    return WordForms::all(changes);
}

// What the desk as it stands now would have to give; of finished tickets what was missing then.
QStringList waysOut(const ColleagueAnswer &answer, AgentId agent, const DeskNames &names)
{
    QStringList ways;
    for (const Remedy &remedy : answer.remedies)
        ways.push_back(remedyText(remedy, names));
    const TraceLine *line = lineOf(answer.trace, agent);
    if (ways.isEmpty() && line && !line->isCandidate())
        ways.push_back(WordForms::all(steps(*line, names)));
    return ways;
}

QString wayOutText(const ColleagueAnswer &answer, AgentId agent, const DeskNames &names)
{
    QStringList sentences;
    for (const QString &way : waysOut(answer, agent, names))
        sentences.push_back((sentences.isEmpty() ? WhyNotText::tr("%1 would have to %2.", "agent, what to do or be")
                                                 : WhyNotText::tr("Or %1 would have to %2.", "agent, what to do or be"))
                                .arg(names.agent(agent), way));
    return WordForms::paragraph(sentences);
}

QString sentence(const ColleagueAnswer &answer, AgentId agent, const DeskNames &names)
{
    const Decision &decision = answer.trace.decision;
    const QString name = names.agent(agent);
    if (decision.agent == agent)
        return (decision.id.isValid() ? WhyNotText::tr("It went to %1.", "agent")
                                      : WhyNotText::tr("It would go to %1 now.", "agent"))
            .arg(name);
    if (!answer.why)
        return WhyNotText::tr("%1 was not on the desk then.").arg(name);
    if (!answer.why->stoppedBy)
        return whyBehind(answer.trace, *answer.why, names);
    return WordForms::paragraph(
        {WhyNotText::tr("%1 was stopped at the gate %2.").arg(name, codeText(answer.why->stoppedBy->gate)),
         wayOutText(answer, agent, names)});
}

double pointsOf(const TraceLine *line, ScoreTerm term)
{
    if (!line)
        return 0;
    for (const ScoredTerm &of : line->terms) {
        if (of.term == term)
            return of.points;
    }
    return 0;
}

// The asked agent's figures, and beside them the chosen one's where there is one.
void writeBeside(Output &output, const QString &title, std::vector<QStringList> rows, const TraceLine &asked,
                 const TraceLine *chosen, const DeskNames &names)
{
    std::vector<Column> columns{{title}, {names.agent(asked.agent), Align::Right}};
    if (chosen)
        columns.push_back({names.agent(chosen->agent), Align::Right});
    output.line({});
    output.table(columns, rows);
}

void writeTerms(Output &output, const TraceLine &asked, const TraceLine *chosen, const DeskNames &names)
{
    std::vector<QStringList> rows;
    for (const ScoredTerm &term : asked.terms)
        rows.push_back(
            {codeText(term.term), WordForms::number(term.points), WordForms::number(pointsOf(chosen, term.term))});
    rows.push_back(
        {WhyNotText::tr("in all"), WordForms::number(asked.score), WordForms::number(chosen ? chosen->score : 0)});
    writeBeside(output, WhyNotText::tr("Term"), std::move(rows), asked, chosen, names);
}

void writeGates(Output &output, const TraceLine &asked, const TraceLine *chosen, const DeskNames &names)
{
    const auto figures = [](const GateOutcome &gate) {
        return QStringLiteral("%1 %2/%3")
            .arg(gate.isPassed ? QStringLiteral("+") : QStringLiteral("-"), WordForms::number(gate.value),
                 WordForms::number(gate.limit));
    };
    std::vector<QStringList> rows;
    for (std::size_t at = 0; at < asked.gates.size(); ++at)
        rows.push_back({codeText(asked.gates[at].gate), figures(asked.gates[at]),
                        chosen && at < chosen->gates.size() ? figures(chosen->gates[at]) : QString()});
    writeBeside(output, WhyNotText::tr("Gate, value/limit"), std::move(rows), asked, chosen, names);
}

} // namespace

void writeWhyNot(Output &output, const ColleagueAnswer &answer, AgentId agent, const DeskNames &names)
{
    output.line(sentence(answer, agent, names));
    const Trace &trace = answer.trace;
    const TraceLine *asked = lineOf(trace, agent);
    if (!asked)
        return;
    const TraceLine *chosen = trace.decision.agent == agent ? nullptr : lineOf(trace, trace.decision.agent);
    writeGates(output, *asked, chosen, names);
    if (!asked->terms.empty())
        writeTerms(output, *asked, chosen, names);
}

QJsonObject whyNotJson(const ColleagueAnswer &answer, AgentId agent, const DeskNames &names)
{
    const Trace &trace = answer.trace;
    QJsonObject json{{QStringLiteral("agent"), names.agent(agent)},
                     {QStringLiteral("chosen"), names.agent(trace.decision.agent)},
                     {QStringLiteral("text"), sentence(answer, agent, names)},
                     {QStringLiteral("would_take"), QJsonArray::fromStringList(waysOut(answer, agent, names))}};
    if (const TraceLine *line = lineOf(trace, agent))
        json.insert(QStringLiteral("line"), traceLineJson(*line, names));
    if (const TraceLine *line = lineOf(trace, trace.decision.agent))
        json.insert(QStringLiteral("chosen_line"), traceLineJson(*line, names));
    if (answer.why) {
        if (answer.why->stoppedBy)
            json.insert(QStringLiteral("stopped_by"), codeText(answer.why->stoppedBy->gate));
        if (answer.why->decidedBy)
            json.insert(QStringLiteral("decided_by"), codeText(answer.why->decidedBy->term));
        json.insert(QStringLiteral("behind"), answer.why->behind);
        json.insert(QStringLiteral("by_turn"), answer.why->isByTurn);
    }
    return json;
}

} // namespace evenkeel
