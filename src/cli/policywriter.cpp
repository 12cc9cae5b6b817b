// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/policywriter.h"

#include "cli/codetext.h"
#include "cli/output.h"
#include "wording/lintwords.h"
#include "wording/policywords.h"
#include "wording/wordforms.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace evenkeel {

namespace {

constexpr qsizetype LineLength = 80;

struct PolicyText
{
    Q_DECLARE_TR_FUNCTIONS(PolicyWriter)
};

QString partCode(PolicyPlace::Part part)
{
    static constexpr std::array names{"general", "triage",     "queue",    "rule",     "ring",       "capacity",
                                      "profile", "protection", "affinity", "offers",   "escalation", "leads",
                                      "growth",  "cost",       "sla",      "sla-rule", "calendar"};
    const auto at = static_cast<std::size_t>(part);
    return at < names.size() ? QLatin1String(names[at]) : QString();
}

QString severityCode(LintSeverity severity)
{
    static constexpr std::array names{"stops-work", "risk", "remark"};
    return QLatin1String(names[static_cast<std::size_t>(severity)]);
}

QString kindCode(PolicyDifference::Kind kind)
{
    static constexpr std::array names{"added", "removed", "changed", "moved"};
    return QLatin1String(names[static_cast<std::size_t>(kind)]);
}

QJsonObject placeJson(const PolicyPlace &place)
{
    QJsonObject json{{QStringLiteral("part"), partCode(place.part)}};
    if (place.id > 0)
        json.insert(QStringLiteral("id"), place.id);
    if (!place.queue.empty())
        json.insert(place.part == PolicyPlace::Part::Calendar ? QStringLiteral("calendar") : QStringLiteral("queue"),
                    QString::fromStdString(place.queue));
    if (place.position >= 0)
        json.insert(QStringLiteral("position"), place.position);
    return json;
}

// A figure and its unit stay on one line.
bool isUnit(const QString &word)
{
    return word.startsWith(u'%') || word == QLatin1String("h") || word == QLatin1String("min");
}

// Breaks between words; a word longer than a line has one of its own. `indent` stands before every line but the first.
void writeWrapped(Output &output, const QString &text, const QString &first, const QString &indent)
{
    QString line = first;
    bool isEmpty = true;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!isEmpty && !isUnit(word) && line.size() + 1 + word.size() > LineLength) {
            output.line(line);
            line = indent;
            isEmpty = true;
        }
        if (!isEmpty)
            line += u' ';
        line += word;
        isEmpty = false;
    }
    output.line(line);
}

QString count(std::size_t number)
{
    return QLocale().toString(static_cast<qulonglong>(number));
}

std::size_t ruleCount(const Policy &policy)
{
    std::size_t rules = 0;
    for (const QueuePolicy &queue : policy.queues)
        rules += queue.rules.size();
    return rules;
}

void writeQueue(Output &output, const QueuePolicy &queue, const Policy &policy)
{
    output.line({});
    output.line(queue.overflow.empty() ? PolicyText::tr("%1: %2", "queue, its order")
                                             .arg(WordForms::name(queue.queue), PolicyWords::order(queue.order))
                                       : PolicyText::tr("%1: %2; overflow %3", "queue, its order, another queue")
                                             .arg(WordForms::name(queue.queue), PolicyWords::order(queue.order),
                                                  WordForms::name(queue.overflow)));
    std::vector<QStringList> rows;
    for (const AssignmentRule &rule : queue.rules)
        rows.push_back({count(rows.size() + 1),
                        rule.isOn ? WordForms::name(rule.name)
                                  : PolicyText::tr("%1 (off)", "rule").arg(WordForms::name(rule.name)),
                        PolicyWords::condition(rule.when), PolicyWords::candidates(rule.who),
                        PolicyWords::outcome(rule, policy)});
    if (!rows.empty())
        output.table({{PolicyText::tr("No.", "number of a rule"), Align::Right},
                      {PolicyText::tr("Rule")},
                      {PolicyText::tr("When", "condition of a rule")},
                      {PolicyText::tr("Who", "candidates of a rule")},
                      {PolicyText::tr("Then", "outcome of a rule")}},
                     rows);
}

} // namespace

FindingCount FindingCount::of(const std::vector<LintFinding> &findings)
{
    const auto number = [&findings](LintSeverity severity) {
        return static_cast<int>(std::count_if(findings.begin(), findings.end(), [severity](const LintFinding &finding) {
            return finding.severity == severity;
        }));
    };
    return {number(LintSeverity::StopsWork), number(LintSeverity::Risk), number(LintSeverity::Remark)};
}

void writePolicy(Output &output, const PolicyRecord &record)
{
    const Policy &policy = record.policy;
    if (policy.version == 0)
        output.line(PolicyText::tr("The standard policy; nobody has saved another one yet."));
    else
        output.line(
            PolicyText::tr("Policy %1, valid from %2.")
                .arg(QString::number(policy.version),
                     QString::fromStdString(toIsoString(std::chrono::floor<std::chrono::seconds>(record.validFrom)))));
    if (!record.note.isEmpty())
        output.line(record.note);
    output.line({});
    output.table({{PolicyText::tr("Part")}, {PolicyText::tr("Value"), Align::Right}},
                 {{PolicyText::tr("Method"), PolicyWords::method(policy.method)},
                  {PolicyText::tr("Target"),
                   PolicyText::tr("%1 to %2", "shares")
                       .arg(WordForms::percent(policy.targetLow), WordForms::percent(policy.targetHigh))},
                  {PolicyText::tr("Urgent up to"), WordForms::percent(policy.urgentCap)},
                  {PolicyText::tr("Triage rules"), count(policy.triage.size())},
                  {PolicyText::tr("Queues"), count(policy.queues.size())},
                  {PolicyText::tr("Assignment rules"), count(ruleCount(policy))},
                  {PolicyText::tr("Capacity profiles"), count(policy.profiles.size())},
                  {PolicyText::tr("Escalation rules"), count(policy.escalations.size())},
                  {PolicyText::tr("SLA rules"), count(policy.sla.rules.size())}});
    for (const QueuePolicy &queue : policy.queues)
        writeQueue(output, queue, policy);
}

void writeExplanation(Output &output, const Policy &policy)
{
    bool isFirst = true;
    for (const WordedSection &section : PolicyWords::sections(policy)) {
        if (!isFirst)
            output.line({});
        isFirst = false;
        output.line(section.heading);
        output.line(QString(std::min(section.heading.size(), LineLength), u'-'));
        for (const QString &paragraph : section.paragraphs)
            writeWrapped(output, paragraph, {}, {});
    }
}

QJsonObject explanationJson(const Policy &policy)
{
    QJsonArray sections;
    for (const WordedSection &section : PolicyWords::sections(policy))
        sections.push_back(QJsonObject{{QStringLiteral("heading"), section.heading},
                                       {QStringLiteral("paragraphs"), QJsonArray::fromStringList(section.paragraphs)}});
    return {{QStringLiteral("version"), policy.version}, {QStringLiteral("sections"), sections}};
}

void writeFindings(Output &output, const std::vector<LintFinding> &findings, const Policy &policy)
{
    qsizetype width = 0;
    for (const LintFinding &finding : findings)
        width = std::max(width, LintWords::severity(finding.severity).size() + 2);
    const QString indent(width, u' ');
    for (const LintFinding &finding : findings) {
        writeWrapped(output, PolicyWords::finding(finding, policy),
                     LintWords::severity(finding.severity).leftJustified(width), indent);
        writeWrapped(output, PolicyWords::consequence(finding, policy), indent, indent);
    }
}

QJsonArray findingsJson(const std::vector<LintFinding> &findings, const Policy &policy)
{
    QJsonArray json;
    for (const LintFinding &finding : findings) {
        QJsonArray names;
        for (const std::string &name : finding.names)
            names.push_back(QString::fromStdString(name));
        QJsonArray hours;
        for (const WeekSpan &span : finding.hours)
            hours.push_back(QJsonObject{{QStringLiteral("weekday"), span.weekday},
                                        {QStringLiteral("from"), WordForms::clock(span.fromMinute)},
                                        {QStringLiteral("until"), WordForms::clock(span.untilMinute)}});
        QJsonObject object{{QStringLiteral("severity"), severityCode(finding.severity)},
                           {QStringLiteral("code"), codeText(finding.code)},
                           {QStringLiteral("place"), placeJson(finding.place)},
                           {QStringLiteral("heading"), PolicyWords::finding(finding, policy)},
                           {QStringLiteral("consequence"), PolicyWords::consequence(finding, policy)},
                           {QStringLiteral("names"), names},
                           {QStringLiteral("value"), finding.value},
                           {QStringLiteral("limit"), finding.limit},
                           {QStringLiteral("tickets"), finding.tickets}};
        if (finding.code == LintCode::UnreachableRule || finding.code == LintCode::SlaRuleUnreachable ||
            finding.code == LintCode::ContradictingRules)
            object.insert(QStringLiteral("other"), placeJson(finding.other));
        if (!hours.isEmpty())
            object.insert(QStringLiteral("hours"), hours);
        json.push_back(object);
    }
    return json;
}

void writeDifferences(Output &output, const std::vector<PolicyDifference> &differences)
{
    if (differences.empty())
        output.line(PolicyText::tr("They say the same."));
    for (const PolicyDifference &difference : differences)
        writeWrapped(output, PolicyWords::difference(difference), {}, QStringLiteral("  "));
}

QJsonArray differencesJson(const std::vector<PolicyDifference> &differences)
{
    QJsonArray json;
    for (const PolicyDifference &difference : differences)
        json.push_back(QJsonObject{{QStringLiteral("kind"), kindCode(difference.kind)},
                                   {QStringLiteral("place"), placeJson(difference.place)},
                                   {QStringLiteral("name"), QString::fromStdString(difference.name)},
                                   {QStringLiteral("field"), QString::fromStdString(difference.field)},
                                   {QStringLiteral("before"), QString::fromStdString(difference.before)},
                                   {QStringLiteral("after"), QString::fromStdString(difference.after)},
                                   {QStringLiteral("text"), PolicyWords::difference(difference)}});
    return json;
}

} // namespace evenkeel
