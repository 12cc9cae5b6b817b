// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/dayplanwriter.h"

#include "cli/calendarwords.h"
#include "cli/codetext.h"
#include "cli/output.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <map>

namespace evenkeel {

namespace {

struct DayPlanWriter
{
    Q_DECLARE_TR_FUNCTIONS(DayPlanWriter)
};

QString iso(Instant at)
{
    return QString::fromStdString(toIsoString(at));
}

qint64 minutesOf(std::chrono::minutes time)
{
    return static_cast<qint64>(time.count());
}

struct DayRow
{
    Interval span;
    QStringList words;
};

QString partText(const PlanBox &box)
{
    return box.parts == 1 ? QString() : DayPlanWriter::tr("part %1 of %2").arg(box.part).arg(box.parts);
}

} // namespace

QJsonObject dayPlanJson(const DayPlanView &view)
{
    QJsonArray boxes;
    for (const PlanBox &box : view.plan.boxes) {
        QJsonObject json{{QStringLiteral("from"), iso(box.span.from)}, {QStringLiteral("until"), iso(box.span.until)}};
        if (box.ticket.isValid()) {
            json.insert(QStringLiteral("ticket"), QString::fromStdString(view.tickets.at(box.ticket).reference));
            json.insert(QStringLiteral("part"), box.part);
            json.insert(QStringLiteral("parts"), box.parts);
        }
        boxes.push_back(json);
    }
    QJsonArray fixed;
    for (const Shift &entry : view.fixed)
        fixed.push_back(QJsonObject{{QStringLiteral("kind"), kindCode(entry.kind)},
                                    {QStringLiteral("from"), iso(entry.span.from)},
                                    {QStringLiteral("until"), iso(entry.span.until)},
                                    {QStringLiteral("note"), QString::fromStdString(entry.note)}});
    QJsonArray order;
    for (const PlanLine &line : view.plan.lines) {
        const DayPlanTicket &ticket = view.tickets.at(line.ticket);
        order.push_back(QJsonObject{{QStringLiteral("ticket"), QString::fromStdString(ticket.reference)},
                                    {QStringLiteral("subject"), QString::fromStdString(ticket.subject)},
                                    {QStringLiteral("reason"), reasonCode(line.reason)},
                                    {QStringLiteral("priority"), codeText(ticket.priority)},
                                    {QStringLiteral("promise_used"), ticket.used},
                                    {QStringLiteral("due"), ticket.due ? QJsonValue(iso(*ticket.due)) : QJsonValue()},
                                    {QStringLiteral("planned_minutes"), minutesOf(line.planned)},
                                    {QStringLiteral("left_minutes"), minutesOf(line.left)},
                                    {QStringLiteral("is_late"), line.isLate}});
    }
    return {{QStringLiteral("agent"), QString::fromStdString(view.agent.name)},
            {QStringLiteral("date"), view.date.toString(Qt::ISODate)},
            {QStringLiteral("zone"), QString::fromStdString(view.agent.zone)},
            {QStringLiteral("open_minutes"), minutesOf(view.plan.open)},
            {QStringLiteral("planned_minutes"), minutesOf(view.plan.planned)},
            {QStringLiteral("free_minutes"), minutesOf(view.plan.free)},
            {QStringLiteral("boxes"), boxes},
            {QStringLiteral("fixed"), fixed},
            {QStringLiteral("order"), order}};
}

void writeDayPlan(Output &output, const DayPlanView &view)
{
    std::map<TicketId, const PlanLine *> lines;
    for (const PlanLine &line : view.plan.lines)
        lines.emplace(line.ticket, &line);
    std::vector<DayRow> rows;
    const auto clock = [&view](Instant at) { return localText(at, view.agent.zone).right(5); };
    for (const PlanBox &box : view.plan.boxes) {
        QStringList words{clock(box.span.from), clock(box.span.until)};
        if (box.ticket.isValid()) {
            const DayPlanTicket &ticket = view.tickets.at(box.ticket);
            words << QString::fromStdString(ticket.reference) << QString::fromStdString(ticket.subject).left(48)
                  << reasonWord(lines.at(box.ticket)->reason) << partText(box);
        } else {
            words << QString() << DayPlanWriter::tr("Free for the unexpected") << QString() << QString();
        }
        rows.push_back({box.span, words});
    }
    for (const Shift &entry : view.fixed)
        rows.push_back({entry.span,
                        {clock(entry.span.from),
                         clock(entry.span.until),
                         {},
                         kindWord(entry.kind),
                         QString::fromStdString(entry.note),
                         {}}});
    std::sort(rows.begin(), rows.end(), [](const DayRow &a, const DayRow &b) { return a.span < b.span; });
    std::vector<QStringList> table;
    for (DayRow &row : rows)
        table.push_back(std::move(row.words));
    if (table.empty())
        output.line(DayPlanWriter::tr("%1 has no hours on %2, or they are over.", "agent, day")
                        .arg(QString::fromStdString(view.agent.name), view.date.toString(Qt::ISODate)));
    else
        output.table({{DayPlanWriter::tr("From")},
                      {DayPlanWriter::tr("Until")},
                      {DayPlanWriter::tr("Ticket")},
                      {DayPlanWriter::tr("What")},
                      {DayPlanWriter::tr("Why now")},
                      {QString()}},
                     table);
    const auto waiting = std::count_if(view.plan.lines.begin(), view.plan.lines.end(),
                                       [](const PlanLine &line) { return line.left.count() > 0; });
    output.line(DayPlanWriter::tr("%1 min planned of %2; tickets that find no room or not enough: %3.")
                    .arg(view.plan.planned.count())
                    .arg(view.plan.open.count())
                    .arg(waiting));
}

} // namespace evenkeel
