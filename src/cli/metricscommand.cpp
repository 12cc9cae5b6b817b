// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/metricscommand.h"

#include "cli/answer.h"
#include "cli/codetext.h"
#include "cli/metricswriter.h"
#include "cli/periodoptions.h"
#include "services/metricsservice.h"
#include "services/workspacefile.h"

#include <algorithm>

namespace evenkeel {

namespace {

QString allDimensions()
{
    QStringList codes;
    for (std::size_t i = 0; i < MetricDimensionCount; ++i)
        codes << codeText(static_cast<MetricDimension>(i));
    return codes.join(QStringLiteral(", "));
}

// "team" or "team,channel"; nullopt for a word that is no dimension or comes twice.
std::optional<MetricBreakdown> breakdownFrom(const QString &text)
{
    MetricBreakdown breakdown;
    for (const QString &word : text.split(QLatin1Char(','))) {
        const auto dimension = metricDimensionFrom(word.trimmed().toStdString());
        if (!dimension || std::find(breakdown.begin(), breakdown.end(), *dimension) != breakdown.end())
            return std::nullopt;
        breakdown.push_back(*dimension);
    }
    return breakdown;
}

} // namespace

QString MetricsCommand::name() const
{
    return QStringLiteral("metrics");
}

QString MetricsCommand::summary() const
{
    return tr("Measure a period: how much, how fast, how even, how well.");
}

void MetricsCommand::declare(QCommandLineParser &parser) const
{
    PeriodOptions::declare(parser);
    parser.addOption({QStringLiteral("by"),
                      tr("Break the figures down, several times for several tables, with a comma for crossed ones: %1.")
                          .arg(allDimensions()),
                      QStringLiteral("DIM")});
    parser.addOption({QStringLiteral("metric"),
                      tr("Only this one, several times for several; as the answer in JSON names them."),
                      QStringLiteral("METRIC")});
}

int MetricsCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    Output &output = context.output;
    const Instant now = context.clock.now();
    MetricsRequest request;
    QString wrong;
    const auto period = PeriodOptions::read(parser, now, wrong);
    if (!period)
        return output.usage(wrong);
    request.period = *period;
    for (const QString &text : parser.values(QStringLiteral("by"))) {
        const auto breakdown = breakdownFrom(text);
        if (!breakdown)
            return output.usage(tr("--by takes one or more of %1.").arg(allDimensions()));
        request.options.by.push_back(*breakdown);
    }
    for (const QString &code : parser.values(QStringLiteral("metric"))) {
        const auto metric = metricFrom(code.toStdString());
        if (!metric)
            return output.usage(tr("There is no metric “%1”.").arg(code));
        request.options.metrics.push_back(*metric);
    }
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    std::stop_source stop;
    const auto view =
        metricsOf(**database, request, now, stop.get_token(), output.progress(tr("Reading history"), stop));
    return answer(output, view, metricsJson, writeMetrics);
}

} // namespace evenkeel
