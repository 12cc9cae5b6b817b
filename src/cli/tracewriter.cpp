// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tracewriter.h"

#include "cli/codetext.h"
#include "cli/output.h"
#include "services/shownline.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace evenkeel {

namespace {

constexpr qsizetype LongestSubject = 200;

struct TraceText
{
    Q_DECLARE_TR_FUNCTIONS(TraceWriter)
};

QString percent(double share)
{
    return QStringLiteral("%1 %").arg(QLocale().toString(100 * share, 'f', 0));
}

QJsonObject gateJson(const GateOutcome &gate, const DeskNames &names)
{
    QJsonObject json{{QStringLiteral("gate"), codeText(gate.gate)},
                     {QStringLiteral("passed"), gate.isPassed},
                     {QStringLiteral("value"), gate.value},
                     {QStringLiteral("limit"), gate.limit}};
    if (gate.skill.isValid())
        json.insert(QStringLiteral("skill"), names.skill(gate.skill));
    return json;
}

QString failedGates(const std::vector<GateOutcome> &gates, const DeskNames &names)
{
    QStringList words;
    for (const GateOutcome &gate : gates) {
        if (gate.isPassed)
            continue;
        const QString what = gate.skill.isValid()
                                 ? QStringLiteral("%1 %2").arg(codeText(gate.gate), names.skill(gate.skill))
                                 : codeText(gate.gate);
        words.push_back(QStringLiteral("%1 %2/%3")
                            .arg(what, QLocale().toString(gate.value, 'g', 4), QLocale().toString(gate.limit, 'g', 4)));
    }
    return words.join(QStringLiteral(", "));
}

QString verdict(const TicketDetail &ticket, const Trace &trace, const DeskNames &names)
{
    const Decision &decision = trace.decision;
    if (decision.agent.isValid())
        return TraceText::tr("%1 is the best of %n candidate(s) among %2 agents by the method %3, ring %4.", nullptr,
                             decision.candidates)
            .arg(names.agent(decision.agent))
            .arg(decision.agentsConsidered)
            .arg(codeText(decision.method))
            .arg(decision.ring);
    const auto gate = decision.blockingGate();
    return gate ? TraceText::tr("Nobody of %1 agents may take it; the last fell at the gate %2.")
                      .arg(decision.agentsConsidered)
                      .arg(codeText(*gate))
                : TraceText::tr("There are no agents to take %1.").arg(QString::fromStdString(ticket.ticket.reference));
}

} // namespace

QJsonObject traceLineJson(const TraceLine &line, const DeskNames &names)
{
    QJsonArray gates;
    for (const GateOutcome &gate : line.gates)
        gates.push_back(gateJson(gate, names));
    QJsonArray terms;
    for (const ScoredTerm &term : line.terms)
        terms.push_back(
            QJsonObject{{QStringLiteral("term"), codeText(term.term)}, {QStringLiteral("points"), term.points}});
    return {{QStringLiteral("agent"), names.agent(line.agent)},
            {QStringLiteral("candidate"), line.isCandidate()},
            {QStringLiteral("gates"), gates},
            {QStringLiteral("terms"), terms},
            {QStringLiteral("score"), line.score},
            {QStringLiteral("load_before"), line.loadBefore},
            {QStringLiteral("load_after"), line.loadAfter}};
}

QJsonObject traceJson(const TicketDetail &ticket, const Trace &trace, const DeskNames &names)
{
    const Decision &decision = trace.decision;
    QJsonObject stopped;
    for (std::size_t gate = 0; gate < decision.stopped.size(); ++gate)
        stopped.insert(codeText(static_cast<Gate>(gate)), decision.stopped[gate]);
    QJsonArray lines;
    for (const TraceLine &line : trace.lines)
        lines.push_back(traceLineJson(line, names));
    QJsonObject json{{QStringLiteral("ticket"), QString::fromStdString(ticket.ticket.reference)},
                     {QStringLiteral("agent"), names.agent(ticket.ticket.agent)},
                     {QStringLiteral("chosen"), names.agent(decision.agent)},
                     {QStringLiteral("method"), codeText(decision.method)},
                     {QStringLiteral("decision"), static_cast<qint64>(decision.id.value)},
                     {QStringLiteral("at"), QString::fromStdString(toIsoString(decision.at))},
                     {QStringLiteral("policy"), decision.policyVersion},
                     {QStringLiteral("rule"), decision.rule},
                     {QStringLiteral("ring"), trace.ring},
                     {QStringLiteral("sla_share"), decision.slaShare},
                     {QStringLiteral("agents"), decision.agentsConsidered},
                     {QStringLiteral("candidates"), decision.candidates},
                     {QStringLiteral("stopped"), stopped},
                     {QStringLiteral("lines"), lines},
                     {QStringLiteral("input_hash"), QString::number(decision.inputHash, 16)},
                     {QStringLiteral("input_version"), decision.inputVersion}};
    if (const auto gate = decision.blockingGate())
        json.insert(QStringLiteral("blocked_by"), codeText(*gate));
    if (trace.unblock) {
        QJsonArray changes;
        for (const GateOutcome &gate : trace.unblock->changes)
            changes.push_back(gateJson(gate, names));
        QJsonObject unblock{{QStringLiteral("agent"), names.agent(trace.unblock->agent)},
                            {QStringLiteral("changes"), changes}};
        if (trace.unblock->opensAt)
            unblock.insert(QStringLiteral("opens_at"), QString::fromStdString(toIsoString(*trace.unblock->opensAt)));
        json.insert(QStringLiteral("unblock"), unblock);
    }
    return json;
}

void writeTrace(Output &output, const TicketDetail &ticket, const Trace &trace, const DeskNames &names)
{
    const Decision &decision = trace.decision;
    output.line(TraceText::tr("Ticket %1: %2")
                    .arg(QString::fromStdString(ticket.ticket.reference),
                         QString::fromStdString(ticket.ticket.subject).simplified().left(LongestSubject)));
    if (ticket.ticket.agent.isValid() && !decision.id.isValid())
        output.line(TraceText::tr("%1 has it, but not from routing. If it were waiting now:")
                        .arg(names.agent(ticket.ticket.agent)));
    output.line(verdict(ticket, trace, names));
    output.line(TraceText::tr("At %1, policy %2, %3 of its SLA used.")
                    .arg(QString::fromStdString(toIsoString(std::chrono::floor<std::chrono::seconds>(decision.at))))
                    .arg(decision.policyVersion)
                    .arg(percent(decision.slaShare)));
    if (trace.unblock) {
        const QString what = failedGates(trace.unblock->changes, names);
        output.line(TraceText::tr("Smallest change that would unblock it: %1 (%2).")
                        .arg(names.agent(trace.unblock->agent), what));
        if (trace.unblock->opensAt)
            output.line(TraceText::tr("Waiting suffices: %1 opens at %2.")
                            .arg(names.agent(trace.unblock->agent),
                                 QString::fromStdString(toIsoString(*trace.unblock->opensAt))));
    }
    output.line({});
    std::vector<QStringList> candidates;
    std::vector<QStringList> stopped;
    // Points of the method least cost are minutes below zero.
    const bool isCost = trace.decision.method == AssignmentMethod::LeastCost;
    const auto figure = [isCost](double points) { return QLocale().toString(isCost ? -points + 0.0 : points, 'f', 1); };
    for (const TraceLine &line : trace.lines) {
        const QString load = QStringLiteral("%1 > %2").arg(percent(line.loadBefore), percent(line.loadAfter));
        if (!line.isCandidate()) {
            stopped.push_back({names.agent(line.agent), load, failedGates(line.gates, names)});
            continue;
        }
        QStringList terms;
        for (const ScoredTerm &term : line.terms)
            terms.push_back(QStringLiteral("%1 %2").arg(codeText(term.term), figure(term.points)));
        candidates.push_back({names.agent(line.agent), load, figure(line.score), terms.join(QStringLiteral(", "))});
    }
    if (!candidates.empty()) {
        output.table({{TraceText::tr("Candidate")},
                      {TraceText::tr("Load"), Align::Right},
                      {isCost ? TraceText::tr("Cost, min") : TraceText::tr("Score"), Align::Right},
                      {TraceText::tr("Terms")}},
                     candidates);
        output.line({});
    }
    if (!stopped.empty())
        output.table({{TraceText::tr("Stopped")},
                      {TraceText::tr("Load"), Align::Right},
                      {TraceText::tr("Gates failed, value/limit")}},
                     stopped);
}

namespace {

/// Agents write under their names on the desk, others under that of their login.
QString writerOf(const TicketEvent &note, const TicketDetail &ticket, const DeskNames &names)
{
    const auto author = ticket.noteAuthors.find(note.id);
    return author == ticket.noteAuthors.end() ? names.agent(note.actor) : shownLine(author->second);
}

} // namespace

QJsonArray notesJson(const TicketDetail &ticket, const DeskNames &names)
{
    QJsonArray notes;
    for (const TicketEvent &event : ticket.story) {
        if (event.kind == EventKind::Noted)
            notes.push_back(QJsonObject{{QStringLiteral("at"), QString::fromStdString(toIsoString(event.at))},
                                        {QStringLiteral("by"), writerOf(event, ticket, names)},
                                        {QStringLiteral("text"), QString::fromStdString(event.text)}});
    }
    return notes;
}

void writeNotes(Output &output, const TicketDetail &ticket, const DeskNames &names)
{
    std::vector<QStringList> notes;
    for (const TicketEvent &event : ticket.story) {
        if (event.kind == EventKind::Noted)
            notes.push_back({QString::fromStdString(toIsoString(std::chrono::floor<std::chrono::seconds>(event.at))),
                             writerOf(event, ticket, names), shownLine(event.text)});
    }
    if (notes.empty())
        return;
    output.line({});
    output.table({{TraceText::tr("Note")}, {TraceText::tr("By", "who wrote a note")}, {TraceText::tr("Text")}}, notes);
}

} // namespace evenkeel
