// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reviewcommand.h"

#include "cli/answer.h"
#include "cli/reviewwriter.h"
#include "services/calendarreader.h"
#include "services/reportperiod.h"
#include "services/workspacefile.h"
#include "storage/reviewstore.h"

namespace evenkeel {

namespace {

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

std::optional<ReviewState> stateFor(const QString &what)
{
    if (what == u"accept")
        return ReviewState::Decided;
    if (what == u"decline")
        return ReviewState::Declined;
    if (what == u"done")
        return ReviewState::Done;
    return what == u"drop" ? std::optional(ReviewState::Dropped) : std::nullopt;
}

} // namespace

QString ReviewCommand::name() const
{
    return QStringLiteral("review");
}

QString ReviewCommand::summary() const
{
    return tr("The recurring review: what was proposed and decided, and whether it was carried out.");
}

void ReviewCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(
        QStringLiteral("WHAT"),
        tr("agenda of a week; list everything; add a decision or propose something, with --text; accept NUMBER, "
           "decline NUMBER, done NUMBER, drop NUMBER: what became of it."),
        QStringLiteral("WHAT [NUMBER]"));
    parser.addOption({option("week"),
                      tr("With agenda: the week looked back at, like 2016-W11; without it the last one "
                         "that is over."),
                      QStringLiteral("WEEK")});
    parser.addOption({option("text"), tr("With add and propose: what, in a sentence."), QStringLiteral("TEXT")});
    parser.addOption({option("owner"), tr("With add and propose: who carries it out."), QStringLiteral("NAME")});
    parser.addOption({option("due"), tr("With add and propose: until when."), QStringLiteral("TIME")});
    parser.addOption(
        {option("outcome"), tr("With accept, decline, done and drop: what came of it."), QStringLiteral("TEXT")});
}

int ReviewCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    Output &output = context.output;
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(0);
    const bool isAlone = what == u"agenda" || what == u"list" || what == u"add" || what == u"propose";
    if (!isAlone && !stateFor(what))
        return output.usage(tr("What: agenda, list, add, propose, accept, decline, done or drop?"));
    if (isAlone != (words.size() == 1))
        return output.usage(isAlone ? tr("%1 takes no number.").arg(what)
                                    : tr("Which one? The number stands in review list."));
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    if (what == u"agenda")
        return agenda(parser, context, **database);
    if (what == u"list")
        return answer(output, ReviewStore(**database).all(), reviewItemsJson, writeReviewItems);
    if (what == u"add" || what == u"propose")
        return add(what, parser, context, **database);
    return settle(what, parser, context, **database);
}

int ReviewCommand::agenda(const QCommandLineParser &parser, const CommandContext &context, Database &database) const
{
    const Instant now = context.clock.now();
    const auto zone = CalendarReader(database, now).deskZone();
    if (!zone)
        return context.output.fail(zone.error());
    const auto period = reportPeriod(ReportKind::Weekly, parser.value(option("week")), *zone, now);
    if (!period)
        return context.output.usage(tr("--week takes a week like 2016-W11."));
    return answer(context.output, reviewAgenda(database, period->span, now), agendaJson, writeAgenda);
}

int ReviewCommand::add(const QString &what, const QCommandLineParser &parser, const CommandContext &context,
                       Database &database) const
{
    Output &output = context.output;
    ReviewItem item;
    item.text = parser.value(option("text")).trimmed().toStdString();
    item.owner = parser.value(option("owner")).trimmed().toStdString();
    item.madeAt = context.clock.now();
    item.state = what == u"add" ? ReviewState::Decided : ReviewState::Proposed;
    if (item.text.empty())
        return output.usage(tr("What is it? --text says."));
    if (parser.isSet(option("due"))) {
        item.due = instantFromIso(parser.value(option("due")).toStdString());
        if (!item.due)
            return output.usage(tr("--due takes a time like 2016-03-16T10:00Z."));
    }
    const auto id = ReviewStore(database).add(item);
    if (!id)
        return output.fail(id.error());
    return answer(output, ReviewStore(database).item(*id), reviewItemJson, writeReviewItem);
}

int ReviewCommand::settle(const QString &what, const QCommandLineParser &parser, const CommandContext &context,
                          Database &database) const
{
    Output &output = context.output;
    const std::int64_t id = parser.positionalArguments().at(1).toLongLong();
    const auto settled = settleReviewItem(database, id, *stateFor(what), parser.value(option("outcome")).toStdString(),
                                          context.clock.now());
    if (!settled && settled.error().code == ErrorCode::Conflict)
        return output.fail(settled.error(), tr("Number %1 is settled already, or nobody has decided on it yet. Nothing "
                                               "was changed. See evenkeelctl review list.")
                                                .arg(id));
    return answer(output, settled, reviewItemJson, writeReviewItem);
}

} // namespace evenkeel
