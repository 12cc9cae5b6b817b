// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/metricswriter.h"

#include "cli/codetext.h"
#include "cli/output.h"
#include "wording/metricwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace evenkeel {

namespace {

struct MetricsText
{
    Q_DECLARE_TR_FUNCTIONS(MetricsWriter)
};

QJsonValue numberOr(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

MetricBreakdown breakdownOf(const MetricsView &view, std::uint32_t breakdown)
{
    return breakdown == 0 ? MetricBreakdown{} : view.request.options.by[breakdown - 1];
}

// The word of each dimension of a figure's group; empty where it stands in none.
QStringList wordsOf(const MetricsView &view, const MetricFigure &figure)
{
    const MetricBreakdown by = breakdownOf(view, figure.breakdown);
    const std::vector<std::uint32_t> &tuple = view.answer.groups[figure.breakdown][figure.group];
    QStringList words;
    for (std::size_t i = 0; i < by.size(); ++i) {
        const std::vector<std::string> &known = view.words[static_cast<std::size_t>(by[i])];
        words << (tuple[i] == NoGroup ? QString() : QString::fromStdString(known[tuple[i]]));
    }
    return words;
}

QJsonObject figureJson(const MetricsView &view, const MetricFigure &figure)
{
    const MetricSpec &spec = specOf(figure.metric);
    QJsonObject by;
    const QStringList words = wordsOf(view, figure);
    const MetricBreakdown breakdown = breakdownOf(view, figure.breakdown);
    for (std::size_t i = 0; i < breakdown.size(); ++i) {
        const QString &word = words[static_cast<qsizetype>(i)];
        by.insert(codeText(breakdown[i]), word.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(word));
    }
    return {{QStringLiteral("metric"), QString::fromUtf8(spec.code.data(), static_cast<qsizetype>(spec.code.size()))},
            {QStringLiteral("value"), numberOr(figure.value)},
            {QStringLiteral("unit"), codeText(spec.unit)},
            {QStringLiteral("better"), codeText(spec.direction)},
            {QStringLiteral("n"), static_cast<qint64>(figure.n)},
            {QStringLiteral("denominator"), static_cast<qint64>(figure.denominator)},
            {QStringLiteral("of"), codeText(spec.denominator)},
            {QStringLiteral("low"), numberOr(figure.low)},
            {QStringLiteral("high"), numberOr(figure.high)},
            {QStringLiteral("by"), by},
            {QStringLiteral("thin"), MetricWords::isThin(figure)}};
}

QJsonArray stepsJson(const ScoreSteps &steps)
{
    QJsonArray list;
    for (const double step : steps)
        list.append(step);
    return list;
}

// From which values on a part of the performance score scores 5, 4, 3 and 2.
QJsonObject scoreJson(const MetricsOptions &options)
{
    return {{QStringLiteral("frt_minutes_median"), stepsJson(options.frtMinutesSteps)},
            {QStringLiteral("resolution_hours_median"), stepsJson(options.resolutionHoursSteps)},
            {QStringLiteral("csat"), stepsJson(options.csatSteps)}};
}

QString iso(Instant at)
{
    return QString::fromStdString(toIsoString(at));
}

void writeBreakdown(Output &output, const MetricsView &view, std::uint32_t breakdown)
{
    std::vector<Column> columns;
    for (const MetricDimension dimension : breakdownOf(view, breakdown))
        columns.push_back({MetricWords::dimension(dimension)});
    columns.insert(columns.end(), {{MetricsText::tr("Metric")},
                                   {MetricsText::tr("Value"), Align::Right},
                                   {MetricsText::tr("95 % interval"), Align::Right},
                                   {MetricsText::tr("Rests on")}});
    std::vector<QStringList> rows;
    for (const MetricFigure &figure : view.answer.figures) {
        if (figure.breakdown != breakdown)
            continue;
        QStringList row;
        for (const QString &word : wordsOf(view, figure))
            row << (word.isEmpty() ? MetricsText::tr("(none)") : word);
        row << MetricWords::name(figure.metric) << MetricWords::value(figure) << MetricWords::interval(figure)
            << MetricWords::ground(figure);
        rows.push_back(row);
    }
    if (!rows.empty())
        output.table(columns, rows);
}

} // namespace

QJsonObject metricsJson(const MetricsView &view)
{
    QJsonArray metrics;
    for (const MetricFigure &figure : view.answer.figures)
        metrics.append(figureJson(view, figure));
    QJsonArray notes;
    for (const MetricNote &note : view.answer.notes)
        notes.append(QJsonObject{{QStringLiteral("note"), codeText(note.code)},
                                 {QStringLiteral("count"), static_cast<qint64>(note.count)}});
    return {{QStringLiteral("period"), QJsonObject{{QStringLiteral("from"), iso(view.request.period.from)},
                                                   {QStringLiteral("to"), iso(view.request.period.until)}}},
            {QStringLiteral("metrics"), metrics},
            {QStringLiteral("score_steps"), scoreJson(view.request.options)},
            {QStringLiteral("notes"), notes}};
}

void writeMetrics(Output &output, const MetricsView &view)
{
    output.line(MetricsText::tr("From %1 to %2").arg(iso(view.request.period.from), iso(view.request.period.until)));
    for (std::uint32_t breakdown = 0; breakdown <= view.request.options.by.size(); ++breakdown)
        writeBreakdown(output, view, breakdown);
    for (const MetricNote &note : view.answer.notes)
        output.line(MetricWords::note(note));
}

} // namespace evenkeel
