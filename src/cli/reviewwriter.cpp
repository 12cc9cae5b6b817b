// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reviewwriter.h"

#include "cli/experimentwriter.h"
#include "cli/output.h"
#include "wording/experimentwords.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace evenkeel {

namespace {

struct ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(ReviewWriter)
};

QString iso(Instant at)
{
    return QString::fromStdString(toIsoString(at));
}

QJsonValue timeOrNull(const std::optional<Instant> &at)
{
    return at ? QJsonValue(iso(*at)) : QJsonValue(QJsonValue::Null);
}

QString stateCode(ReviewState state)
{
    constexpr const char *Codes[]{"proposed", "declined", "decided", "done", "dropped"};
    return QString::fromLatin1(Codes[static_cast<std::size_t>(state)]);
}

QJsonArray listJson(const std::vector<ReviewItem> &items)
{
    QJsonArray list;
    for (const ReviewItem &item : items)
        list.append(reviewItemJson(item));
    return list;
}

QJsonArray listJson(const std::vector<PolicyExperiment> &experiments)
{
    return experimentsJson(experiments).value(QLatin1String("experiments")).toArray();
}

void writeList(Output &output, const QString &title, const std::vector<ReviewItem> &items)
{
    if (items.empty())
        return;
    output.line(title);
    writeReviewItems(output, items);
}

void writeList(Output &output, const QString &title, const std::vector<PolicyExperiment> &experiments)
{
    if (experiments.empty())
        return;
    output.line(title);
    writeExperiments(output, experiments);
}

} // namespace

QJsonObject reviewItemJson(const ReviewItem &item)
{
    return {{QStringLiteral("number"), static_cast<qint64>(item.id)},
            {QStringLiteral("text"), QString::fromStdString(item.text)},
            {QStringLiteral("owner"), QString::fromStdString(item.owner)},
            {QStringLiteral("due"), timeOrNull(item.due)},
            {QStringLiteral("made_at"), iso(item.madeAt)},
            {QStringLiteral("state"), stateCode(item.state)},
            {QStringLiteral("changed_at"), timeOrNull(item.changedAt)},
            {QStringLiteral("outcome"), QString::fromStdString(item.outcome)}};
}

QJsonObject reviewItemsJson(const std::vector<ReviewItem> &items)
{
    return {{QStringLiteral("items"), listJson(items)}};
}

QJsonObject agendaJson(const ReviewAgenda &agenda)
{
    return {{QStringLiteral("from"), iso(agenda.span.from)},
            {QStringLiteral("to"), iso(agenda.span.until)},
            {QStringLiteral("proposed"), listJson(agenda.proposed)},
            {QStringLiteral("decided"), listJson(agenda.decided)},
            {QStringLiteral("settled"), listJson(agenda.settled)},
            {QStringLiteral("open"), listJson(agenda.open)},
            {QStringLiteral("experiments_started"), listJson(agenda.started)},
            {QStringLiteral("experiments_ended"), listJson(agenda.ended)}};
}

void writeReviewItem(Output &output, const ReviewItem &item)
{
    writeReviewItems(output, {item});
}

void writeReviewItems(Output &output, const std::vector<ReviewItem> &items)
{
    std::vector<QStringList> rows;
    for (const ReviewItem &item : items)
        rows.push_back({QString::number(item.id), QString::fromStdString(item.text), QString::fromStdString(item.owner),
                        item.due ? iso(*item.due) : QString(), ExperimentWords::state(item.state),
                        QString::fromStdString(item.outcome)});
    output.table({{ReviewText::tr("No."), Align::Right},
                  {ReviewText::tr("What")},
                  {ReviewText::tr("Who")},
                  {ReviewText::tr("Due")},
                  {ReviewText::tr("State")},
                  {ReviewText::tr("What came of it")}},
                 rows);
}

void writeAgenda(Output &output, const ReviewAgenda &agenda)
{
    output.line(ReviewText::tr("From %1 to %2").arg(iso(agenda.span.from), iso(agenda.span.until)));
    if (agenda.isEmpty())
        output.line(ReviewText::tr("Nothing was proposed, decided or tried, and nothing is open."));
    writeList(output, ReviewText::tr("Decided, and whether it was carried out:"), agenda.decided);
    writeList(output, ReviewText::tr("Still open from before:"), agenda.open);
    writeList(output, ReviewText::tr("Settled from before:"), agenda.settled);
    writeList(output, ReviewText::tr("Proposed:"), agenda.proposed);
    writeList(output, ReviewText::tr("Experiments begun:"), agenda.started);
    writeList(output, ReviewText::tr("Experiments ended:"), agenda.ended);
}

} // namespace evenkeel
