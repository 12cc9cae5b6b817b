// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/slawriter.h"

#include "cli/codetext.h"
#include "cli/output.h"
#include "domain/codes.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace evenkeel {

namespace {

struct SlaText
{
    Q_DECLARE_TR_FUNCTIONS(SlaWriter)
};

QString text(std::string_view code)
{
    return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
}

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

QString isoTime(Instant at)
{
    return text(toIsoString(at));
}

// In the calendar's zone with its offset, since only that tells the two hours of a repeated one apart.
QString localTime(Instant at, const std::string &zone)
{
    const QTimeZone named(QByteArray::fromStdString(zone));
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMillis(at), Qt::UTC);
    return utc.toOffsetFromUtc(named.isValid() ? named.offsetFromUtc(utc) : 0).toString(Qt::ISODate);
}

double seconds(Millis span)
{
    return static_cast<double>(span.count()) / 1000.0;
}

// Hours, minutes, seconds; thousandths only where there are any.
QString spanText(Millis span)
{
    const qint64 millis = std::abs(span.count());
    QString words = QStringLiteral("%1%2:%3:%4")
                        .arg(span < Millis{0} ? QStringLiteral("-") : QString())
                        .arg(millis / 3'600'000)
                        .arg(millis / 60'000 % 60, 2, 10, QLatin1Char('0'))
                        .arg(millis / 1000 % 60, 2, 10, QLatin1Char('0'));
    if (millis % 1000 != 0)
        words += QStringLiteral(".%1").arg(millis % 1000, 3, 10, QLatin1Char('0'));
    return words;
}

QString stateOf(const SlaTrace &trace)
{
    if (trace.isBreached())
        return QStringLiteral("breached");
    if (trace.isEnded())
        return QStringLiteral("kept");
    return trace.isPaused() ? QStringLiteral("paused") : QStringLiteral("running");
}

QString detailOf(const SlaSegment &segment, const TicketSla &sla)
{
    if (segment.kind == SlaSegmentKind::Paused)
        return codeText(segment.status);
    if (segment.kind == SlaSegmentKind::Holiday)
        return text(sla.holidays[static_cast<std::size_t>(segment.holiday)].date);
    return {};
}

QJsonArray segmentsJson(const std::vector<SlaSegment> &segments, const TicketSla &sla)
{
    QJsonArray array;
    for (const SlaSegment &segment : segments) {
        QJsonObject json{{QStringLiteral("kind"), text(codeOf(segment.kind))},
                         {QStringLiteral("from"), isoTime(segment.span.from)},
                         {QStringLiteral("until"), isoTime(segment.span.until)},
                         {QStringLiteral("seconds"), seconds(segment.span.length())},
                         {QStringLiteral("counted_seconds"), seconds(segment.counted)}};
        if (segment.kind == SlaSegmentKind::Paused)
            json.insert(QStringLiteral("status"), detailOf(segment, sla));
        if (segment.kind == SlaSegmentKind::Holiday)
            json.insert(QStringLiteral("holiday"), detailOf(segment, sla));
        array.push_back(json);
    }
    return array;
}

QJsonObject causesJson(const BreachSplit &split)
{
    QJsonObject causes;
    for (int cause = 0; cause < BreachCauseCount; ++cause)
        causes.insert(text(codeOf(static_cast<BreachCause>(cause))),
                      seconds(split.of(static_cast<BreachCause>(cause))));
    return causes;
}

QJsonObject promiseJson(const SlaPromiseTrace &promise, const TicketSla &sla)
{
    const SlaTrace &trace = promise.trace;
    QJsonObject json{{QStringLiteral("promise"), text(codeOf(trace.promise.kind))},
                     {QStringLiteral("state"), stateOf(trace)},
                     {QStringLiteral("leading"), &promise == &sla.promises[sla.leading]},
                     {QStringLiteral("start"), isoTime(trace.span.from)},
                     {QStringLiteral("target_seconds"), seconds(trace.promise.target)},
                     {QStringLiteral("used_seconds"), seconds(trace.used)},
                     {QStringLiteral("paused_seconds"), seconds(trace.paused)},
                     {QStringLiteral("left_seconds"), seconds(trace.left())},
                     {QStringLiteral("segments"), segmentsJson(trace.segments, sla)},
                     {QStringLiteral("ahead"), segmentsJson(trace.ahead, sla)}};
    if (trace.isEnded())
        json.insert(QStringLiteral("end"), isoTime(trace.span.until));
    if (trace.due)
        json.insert(QStringLiteral("due"), isoTime(*trace.due));
    if (promise.split) {
        json.insert(QStringLiteral("causes"), causesJson(*promise.split));
        json.insert(QStringLiteral("main_cause"), text(codeOf(promise.split->mainCause())));
    }
    return json;
}

void addRows(std::vector<QStringList> &rows, const std::vector<SlaSegment> &segments, const TicketSla &sla,
             bool isAhead)
{
    for (const SlaSegment &segment : segments) {
        const QString kind = text(codeOf(segment.kind));
        rows.push_back({isAhead ? SlaText::tr("%1 (ahead)").arg(kind) : kind, localTime(segment.span.from, sla.zone),
                        localTime(segment.span.until, sla.zone), spanText(segment.span.length()),
                        spanText(segment.counted), detailOf(segment, sla)});
    }
}

QString headline(const SlaTrace &trace, const TicketSla &sla)
{
    const QString kind = text(codeOf(trace.promise.kind));
    const QString state = stateOf(trace);
    if (!trace.due)
        return SlaText::tr("%1, %2: %3 of %4 used, %5 paused; never due within its calendar.")
            .arg(kind, state, spanText(trace.used), spanText(trace.promise.target), spanText(trace.paused));
    return SlaText::tr("%1, %2: %3 of %4 used, %5 paused; due %6.")
        .arg(kind, state, spanText(trace.used), spanText(trace.promise.target), spanText(trace.paused),
             localTime(*trace.due, sla.zone));
}

void writeSplit(Output &output, const BreachSplit &split)
{
    std::vector<QStringList> rows;
    for (int cause = 0; cause < BreachCauseCount; ++cause) {
        const auto code = static_cast<BreachCause>(cause);
        if (split.of(code) > Millis{0})
            rows.push_back({text(codeOf(code)), spanText(split.of(code)),
                            code == split.mainCause() ? SlaText::tr("main cause") : QString()});
    }
    rows.push_back({SlaText::tr("used in all"), spanText(split.sum()), {}});
    output.table({{SlaText::tr("Breached by")}, {SlaText::tr("Time"), Align::Right}, {{}}}, rows);
}

} // namespace

QJsonObject slaJson(const TicketSla &sla)
{
    QJsonArray promises;
    for (const SlaPromiseTrace &promise : sla.promises)
        promises.push_back(promiseJson(promise, sla));
    return {{QStringLiteral("ticket"), text(sla.ticket.reference)},
            {QStringLiteral("policy"), sla.policyVersion},
            {QStringLiteral("priority"), codeText(sla.ticket.priority)},
            {QStringLiteral("rule"), text(sla.rule)},
            {QStringLiteral("calendar"), text(sla.calendar)},
            {QStringLiteral("zone"), text(sla.zone)},
            {QStringLiteral("around_the_clock"), sla.isAroundTheClock},
            {QStringLiteral("promises"), promises}};
}

void writeSla(Output &output, const TicketSla &sla)
{
    const QString rule = sla.rule.empty() ? SlaText::tr("priority %1").arg(codeText(sla.ticket.priority))
                                          : SlaText::tr("rule %1").arg(text(sla.rule));
    const QString calendar = sla.calendar.empty() ? SlaText::tr("the usual hours") : text(sla.calendar);
    output.line(
        SlaText::tr("Ticket %1: %2, %3, times in %4.").arg(text(sla.ticket.reference), rule, calendar, text(sla.zone)));
    for (const SlaPromiseTrace &promise : sla.promises) {
        output.line({});
        output.line(headline(promise.trace, sla));
        std::vector<QStringList> rows;
        addRows(rows, promise.trace.segments, sla, false);
        addRows(rows, promise.trace.ahead, sla, true);
        if (!rows.empty())
            output.table({{SlaText::tr("Segment")},
                          {SlaText::tr("From")},
                          {SlaText::tr("Until")},
                          {SlaText::tr("Length"), Align::Right},
                          {SlaText::tr("Counted"), Align::Right},
                          {{}}},
                         rows);
        if (promise.split)
            writeSplit(output, *promise.split);
    }
}

QJsonObject breachesJson(const BreachTable &table)
{
    QJsonArray promises;
    for (std::size_t kind = 0; kind < SlaKindCount; ++kind) {
        QJsonObject causes;
        for (std::size_t cause = 0; cause < BreachCauseCount; ++cause)
            causes.insert(text(codeOf(static_cast<BreachCause>(cause))),
                          static_cast<qint64>(table.byCause[kind][cause]));
        promises.push_back(QJsonObject{{QStringLiteral("promise"), text(codeOf(static_cast<SlaKind>(kind)))},
                                       {QStringLiteral("kept"), static_cast<qint64>(table.kept[kind])},
                                       {QStringLiteral("breached"), static_cast<qint64>(table.breached[kind])},
                                       {QStringLiteral("main_causes"), causes}});
    }
    BreachSplit all;
    all.used = table.time;
    QJsonArray worst;
    for (const BreachLine &line : table.worst)
        worst.push_back(QJsonObject{{QStringLiteral("ticket"), text(line.reference)},
                                    {QStringLiteral("promise"), text(codeOf(line.kind))},
                                    {QStringLiteral("due"), isoTime(line.due)},
                                    {QStringLiteral("over_seconds"), seconds(line.over)},
                                    {QStringLiteral("causes"), causesJson(line.split)},
                                    {QStringLiteral("main_cause"), text(codeOf(line.split.mainCause()))}});
    return {{QStringLiteral("from"), isoTime(table.period.from)},
            {QStringLiteral("to"), isoTime(table.period.until)},
            {QStringLiteral("tickets"), static_cast<qint64>(table.tickets)},
            {QStringLiteral("promises"), promises},
            {QStringLiteral("used_seconds"), causesJson(all)},
            {QStringLiteral("paused_seconds"), seconds(table.paused)},
            {QStringLiteral("worst"), worst}};
}

void writeBreaches(Output &output, const BreachTable &table)
{
    output.line(SlaText::tr("Promises of %n ticket(s) that were due or ended from %1 to %2.", nullptr,
                            static_cast<int>(table.tickets))
                    .arg(isoTime(table.period.from), isoTime(table.period.until)));
    std::vector<Column> columns{{SlaText::tr("Main cause")}};
    std::vector<QStringList> rows(BreachCauseCount + 2);
    for (std::size_t cause = 0; cause < BreachCauseCount; ++cause)
        rows[cause].push_back(text(codeOf(static_cast<BreachCause>(cause))));
    rows[BreachCauseCount].push_back(SlaText::tr("breached in all"));
    rows[BreachCauseCount + 1].push_back(SlaText::tr("kept"));
    for (std::size_t kind = 0; kind < SlaKindCount; ++kind) {
        columns.push_back({text(codeOf(static_cast<SlaKind>(kind))), Align::Right});
        for (std::size_t cause = 0; cause < BreachCauseCount; ++cause)
            rows[cause].push_back(QString::number(table.byCause[kind][cause]));
        rows[BreachCauseCount].push_back(QString::number(table.breached[kind]));
        rows[BreachCauseCount + 1].push_back(QString::number(table.kept[kind]));
    }
    columns.push_back({SlaText::tr("Time used"), Align::Right});
    for (std::size_t cause = 0; cause < BreachCauseCount; ++cause)
        rows[cause].push_back(spanText(table.time[cause]));
    output.table(columns, rows);
    if (table.worst.empty())
        return;
    output.line({});
    std::vector<QStringList> lines;
    for (const BreachLine &line : table.worst)
        lines.push_back({text(line.reference), text(codeOf(line.kind)), isoTime(line.due), spanText(line.over),
                         text(codeOf(line.split.mainCause()))});
    output.table({{SlaText::tr("Ticket")},
                  {SlaText::tr("Promise")},
                  {SlaText::tr("Due")},
                  {SlaText::tr("Over"), Align::Right},
                  {SlaText::tr("Main cause")}},
                 lines);
}

} // namespace evenkeel
