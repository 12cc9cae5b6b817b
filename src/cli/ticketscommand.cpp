// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ticketscommand.h"

#include "cli/codetext.h"
#include "cli/exitcode.h"
#include "cli/output.h"
#include "services/deskreader.h"
#include "services/ticketindexreader.h"
#include "services/ticketline.h"
#include "services/ticketorder.h"
#include "services/workspacefile.h"

#include <QJsonArray>
#include <QLocale>

namespace evenkeel {

namespace {

QString timeText(Instant at)
{
    return QString::fromStdString(toIsoString(at));
}

QJsonObject lineJson(const TicketLine &line, const DeskNames &names)
{
    QJsonObject json{{QStringLiteral("reference"), line.reference},
                     {QStringLiteral("id"), static_cast<qint64>(line.id.value)},
                     {QStringLiteral("subject"), line.subject},
                     {QStringLiteral("status"), codeText(line.status)},
                     {QStringLiteral("priority"), codeText(line.priority)},
                     {QStringLiteral("channel"), names.channel(line.channel)},
                     {QStringLiteral("queue"), names.queue(line.queue)},
                     {QStringLiteral("agent"), names.agent(line.agent)},
                     {QStringLiteral("category"), names.category(line.category)},
                     {QStringLiteral("created"), timeText(line.createdAt)}};
    if (line.effort > 0)
        json.insert(QStringLiteral("effort"), line.effort);
    return json;
}

} // namespace

QString TicketsCommand::name() const
{
    return QStringLiteral("tickets");
}

QString TicketsCommand::summary() const
{
    return tr("List tickets, filtered as on the Tickets page.");
}

void TicketsCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("list"), tr("The only word it takes."), QStringLiteral("[list]"));
    parser.addOption({QStringLiteral("filter"),
                      tr("Words and conditions, for instance \"refund is:open priority:high\"."),
                      QStringLiteral("TEXT")});
    parser.addOption(
        {QStringLiteral("limit"), tr("At most so many; 0: all."), QStringLiteral("N"), QStringLiteral("50")});
}

int TicketsCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    Output &output = context.output;
    if (parser.positionalArguments().value(0, QStringLiteral("list")) != QLatin1String("list"))
        return output.usage(tr("tickets takes list."));
    bool isNumber = false;
    const qsizetype limit = parser.value(QStringLiteral("limit")).toLongLong(&isNumber);
    if (!isNumber || limit < 0)
        return output.usage(tr("--limit takes a whole number."));
    const TicketFilter filter = TicketFilter::parse(parser.value(QStringLiteral("filter")));
    if (!filter.errors().empty()) {
        const FilterError &error = filter.errors().front();
        return output.usage(tr("The filter cannot be read from its character %1 on: %2.")
                                .arg(error.at + 1)
                                .arg(filter.text().mid(error.at, error.length)));
    }
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    const Instant now = context.clock.now();
    const auto names = DeskReader(**database).names();
    if (!names)
        return output.fail(names.error());
    const auto index = readTicketIndex(**database, now);
    if (!index)
        return output.fail(index.error());
    const auto decided =
        filter.asksDecisions() ? readDecidedTickets(**database, filter, *names, now) : DecidedTickets{};
    if (!decided)
        return output.fail(decided.error());
    const FilterScope scope{&*names, now, &*decided};
    const auto rows = select(**index, filter, scope);
    const auto order = orderBy(**index, TicketSortKey::Created, scope);
    const std::vector<std::uint32_t> chosen = inOrder(order, *rows, SortDirection::Descending);
    const std::size_t shown = limit == 0 ? chosen.size() : std::min(chosen.size(), static_cast<std::size_t>(limit));

    QJsonArray json;
    std::vector<QStringList> table;
    for (std::size_t i = 0; i < shown; ++i) {
        const TicketLine line = lineOf(**index, chosen[i], now);
        if (output.isJson())
            json.push_back(lineJson(line, *names));
        else
            table.push_back({line.reference, line.subject.left(44), codeText(line.status), codeText(line.priority),
                             line.effort > 0 ? QString::number(line.effort) : QString(), names->queue(line.queue),
                             names->agent(line.agent), timeText(line.createdAt)});
    }
    if (output.isJson()) {
        output.json({{QStringLiteral("count"), static_cast<qint64>(chosen.size())}, {QStringLiteral("tickets"), json}});
        return ExitDone;
    }
    output.table({{tr("Ticket")},
                  {tr("Subject")},
                  {tr("Status")},
                  {tr("Priority")},
                  {tr("Effort"), Align::Right},
                  {tr("Queue")},
                  {tr("Agent")},
                  {tr("Created")}},
                 table);
    output.line(tr("%1 of %2 tickets")
                    .arg(QLocale().toString(static_cast<qint64>(shown)),
                         QLocale().toString(static_cast<qint64>(chosen.size()))));
    return ExitDone;
}

} // namespace evenkeel
