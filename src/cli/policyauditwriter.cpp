// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/policyauditwriter.h"

#include "cli/codetext.h"
#include "cli/output.h"
#include "wording/auditwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace evenkeel {

namespace {

struct AuditText
{
    Q_DECLARE_TR_FUNCTIONS(PolicyAuditWriter)
};

/// Destinations a table names of each rule; JSON has them all.
constexpr std::size_t MostDestinations = 3;

QString iso(Instant at)
{
    return QString::fromStdString(toIsoString(at));
}

QJsonValue nameOrNull(const QString &name)
{
    return name.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(name);
}

QJsonObject ticketJson(const NamedAudit &audit, const AuditedRule &rule, const AuditedTicket &ticket)
{
    const DeskNames &names = audit.report.names;
    const bool isTriage = rule.stage == AuditStage::Triage;
    const auto reference = audit.references.find(ticket.ticket);
    return {
        {QStringLiteral("ticket"), reference == audit.references.end() ? QString() : reference->second},
        {QStringLiteral("at"), iso(ticket.at)},
        {QStringLiteral("outcome"), codeText(ticket.outcome)},
        {QStringLiteral("chosen"), nameOrNull(isTriage ? names.queue(ticket.chosenQueue) : names.agent(ticket.chosen))},
        {QStringLiteral("went"), nameOrNull(isTriage ? names.queue(ticket.wentQueue) : names.agent(ticket.went))},
        {QStringLiteral("gate"), ticket.gate ? QJsonValue(codeText(*ticket.gate)) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject destinationJson(const DeskNames &names, const AuditedRule &rule, const AuditDestination &where)
{
    QJsonObject object{{QStringLiteral("count"), static_cast<qint64>(where.count)}};
    if (rule.stage == AuditStage::Triage) {
        object.insert(QStringLiteral("queue"), nameOrNull(names.queue(where.queue)));
        return object;
    }
    const auto agent = names.agents.find(where.agent);
    object.insert(QStringLiteral("agent"), nameOrNull(names.agent(where.agent)));
    object.insert(QStringLiteral("team"),
                  nameOrNull(agent == names.agents.end() ? QString() : names.team(agent->second.team)));
    return object;
}

QJsonObject ruleJson(const NamedAudit &audit, const AuditedRule &rule)
{
    const DeskNames &names = audit.report.names;
    QJsonObject gates;
    for (std::size_t gate = 0; gate < rule.gates.size(); ++gate) {
        if (rule.gates[gate] > 0)
            gates.insert(codeText(static_cast<Gate>(gate)), static_cast<qint64>(rule.gates[gate]));
    }
    QJsonArray wentTo;
    for (const AuditDestination &where : rule.wentTo)
        wentTo.append(destinationJson(names, rule, where));
    QJsonArray tickets;
    for (const AuditedTicket &ticket : audit.named(rule))
        tickets.append(ticketJson(audit, rule, ticket));
    return {{QStringLiteral("stage"), codeText(rule.stage)},
            {QStringLiteral("rule"), rule.rule},
            {QStringLiteral("name"), nameOrNull(QString::fromStdString(rule.name))},
            {QStringLiteral("queue"), nameOrNull(names.queue(rule.queue))},
            {QStringLiteral("asked"), static_cast<qint64>(rule.asked)},
            {QStringLiteral("followed"), static_cast<qint64>(rule.count(AuditOutcome::Followed))},
            {QStringLiteral("allowed"), static_cast<qint64>(rule.count(AuditOutcome::Allowed))},
            {QStringLiteral("stopped"), static_cast<qint64>(rule.count(AuditOutcome::Stopped))},
            {QStringLiteral("not_yet"), static_cast<qint64>(rule.count(AuditOutcome::NotYet))},
            {QStringLiteral("moves"), static_cast<qint64>(rule.moves)},
            {QStringLiteral("share"), rule.share()},
            {QStringLiteral("low"), rule.interval ? rule.interval->low : 0},
            {QStringLiteral("high"), rule.interval ? rule.interval->high : 1},
            {QStringLiteral("gates"), gates},
            {QStringLiteral("went_to"), wentTo},
            {QStringLiteral("not_followed"), static_cast<qint64>(rule.departures.size())},
            {QStringLiteral("tickets"), tickets}};
}

QString percent(double share)
{
    return QLocale().toString(100 * share, 'f', 1);
}

QString shareOf(const AuditedRule &rule, AuditOutcome outcome)
{
    return QLocale().toString(static_cast<qlonglong>(rule.count(outcome)));
}

QString destinations(const DeskNames &names, const AuditedRule &rule)
{
    QStringList parts;
    for (std::size_t i = 0; i < std::min(rule.wentTo.size(), MostDestinations); ++i) {
        const AuditDestination &where = rule.wentTo[i];
        const QString name = rule.stage == AuditStage::Triage ? names.queue(where.queue) : names.agent(where.agent);
        parts << AuditText::tr("%1 (%2)", "who, how many")
                     .arg(name.isEmpty() ? AuditText::tr("(none)") : name)
                     .arg(where.count);
    }
    return parts.join(QStringLiteral(", "));
}

void writeRules(Output &output, const PolicyAuditReport &report)
{
    std::vector<QStringList> rows;
    for (const AuditedRule &rule : report.rules) {
        const QString interval =
            rule.interval
                ? AuditText::tr("%1 – %2 %", "from, to").arg(percent(rule.interval->low), percent(rule.interval->high))
                : QString();
        rows.push_back({AuditWords::stage(rule.stage),
                        AuditWords::rule(rule.stage, rule.rule, QString::fromStdString(rule.name)),
                        report.names.queue(rule.queue), QLocale().toString(static_cast<qlonglong>(rule.asked)),
                        shareOf(rule, AuditOutcome::Followed), AuditText::tr("%1 %").arg(percent(rule.share())),
                        interval, shareOf(rule, AuditOutcome::Allowed), shareOf(rule, AuditOutcome::Stopped),
                        shareOf(rule, AuditOutcome::NotYet), destinations(report.names, rule)});
    }
    if (rows.empty())
        return;
    output.table({{AuditText::tr("Stage")},
                  {AuditText::tr("Rule")},
                  {AuditText::tr("Queue")},
                  {AuditText::tr("Asked"), Align::Right},
                  {AuditText::tr("Followed"), Align::Right},
                  {AuditText::tr("Share"), Align::Right},
                  {AuditText::tr("95 % interval"), Align::Right},
                  {AuditText::tr("Another"), Align::Right},
                  {AuditText::tr("Against"), Align::Right},
                  {AuditText::tr("Too soon"), Align::Right},
                  {AuditText::tr("Where the rest went")}},
                 rows);
}

} // namespace

QJsonObject policyAuditJson(const NamedAudit &audit)
{
    const PolicyAuditReport &report = audit.report;
    QJsonArray policies;
    for (const AuditedPolicy &policy : report.policies)
        policies.append(QJsonObject{{QStringLiteral("version"), policy.version},
                                    {QStringLiteral("from"), iso(policy.span.from)},
                                    {QStringLiteral("to"), iso(policy.span.until)},
                                    {QStringLiteral("asked"), static_cast<qint64>(policy.asked)}});
    QJsonArray rules;
    for (const AuditedRule &rule : report.rules)
        rules.append(ruleJson(audit, rule));
    QJsonArray notes;
    for (const AuditNote &note : report.notes)
        notes.append(QJsonObject{{QStringLiteral("note"), codeText(note.code)},
                                 {QStringLiteral("count"), static_cast<qint64>(note.count)}});
    return {{QStringLiteral("from"), iso(report.period.from)},
            {QStringLiteral("to"), iso(report.period.until)},
            {QStringLiteral("policies"), policies},
            {QStringLiteral("rules"), rules},
            {QStringLiteral("notes"), notes}};
}

void writePolicyAudit(Output &output, const NamedAudit &audit)
{
    const PolicyAuditReport &report = audit.report;
    output.line(AuditText::tr("From %1 to %2").arg(iso(report.period.from), iso(report.period.until)));
    writeRules(output, report);
    for (const AuditNote &note : report.notes)
        output.line(AuditWords::note(note.code, note.count));
}

} // namespace evenkeel
