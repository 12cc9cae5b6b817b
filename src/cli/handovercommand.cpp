// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/handovercommand.h"

#include "cli/exitcode.h"
#include "cli/namemeant.h"
#include "cli/output.h"
#include "cli/ticketword.h"
#include "services/dayplanservice.h"
#include "services/deskreader.h"
#include "services/workspacefile.h"
#include "storage/handoverstore.h"
#include "storage/ticketstore.h"

#include <QJsonArray>

namespace evenkeel {

namespace {

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

QString stateCode(HandoverState state)
{
    constexpr const char *Codes[]{"asked", "accepted", "declined", "withdrawn"};
    return QString::fromLatin1(Codes[static_cast<std::size_t>(state)]);
}

// 0 for what is no number.
std::int64_t recordNamed(const QCommandLineParser &parser)
{
    return parser.positionalArguments().value(1).toLongLong();
}

} // namespace

QString HandoverCommand::name() const
{
    return QStringLiteral("handover");
}

QString HandoverCommand::summary() const
{
    return tr("Ask another agent to take a ticket over, answer, say what came of it.");
}

void HandoverCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("WHAT"),
                                 tr("One of list, ask TICKET, accept NUMBER, decline NUMBER, withdraw NUMBER, finish "
                                    "NUMBER."),
                                 QStringLiteral("WHAT [TICKET|NUMBER]"));
    parser.addOption({option("to"), tr("Who is asked: name or number."), QStringLiteral("AGENT")});
    parser.addOption(
        {option("agent"), tr("List only what comes from or goes to this agent."), QStringLiteral("AGENT")});
    parser.addOption({option("why"), tr("Why it is asked, or answered so."), QStringLiteral("TEXT")});
    parser.addOption({option("outcome"), tr("What came of an accepted one."), QStringLiteral("TEXT")});
}

int HandoverCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    Output &output = context.output;
    const QStringList words = parser.positionalArguments();
    const QString what = words.value(0);
    const QStringList known{QStringLiteral("list"),    QStringLiteral("ask"),      QStringLiteral("accept"),
                            QStringLiteral("decline"), QStringLiteral("withdraw"), QStringLiteral("finish")};
    if (!known.contains(what))
        return output.usage(tr("What: list, ask, accept, decline, withdraw or finish?"));
    if ((what == u"list") != (words.size() == 1))
        return output.usage(what == u"list" ? tr("list takes no number.") : tr("Which one?"));
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    if (what == u"list")
        return list(parser, context, **database);
    if (what == u"ask")
        return ask(parser, context, **database);
    if (what == u"finish")
        return finish(parser, context, **database);
    const auto state = what == u"accept"    ? HandoverState::Accepted
                       : what == u"decline" ? HandoverState::Declined
                                            : HandoverState::Withdrawn;
    return answer(parser, context, **database, state);
}

int HandoverCommand::ask(const QCommandLineParser &parser, const CommandContext &context, Database &database) const
{
    Output &output = context.output;
    if (!parser.isSet(option("to")))
        return output.usage(tr("Who is asked? --to says."));
    const auto names = DeskReader(database).names();
    if (!names)
        return output.fail(names.error());
    const auto to = agentMeant(*names, parser.value(option("to")));
    if (!to)
        return output.fail(to.error, to.objection);
    const auto id = ticketNamed(database, parser.positionalArguments().at(1));
    if (!id)
        return output.fail(id.error());
    const auto ticket = TicketStore(database).ticket(*id);
    if (!ticket)
        return output.fail(ticket.error());
    HandoverRecord record;
    record.ticket = *id;
    record.from = ticket->agent;
    record.to = to.id;
    record.why = parser.value(option("why")).toStdString();
    if (!record.from.isValid())
        return output.fail({ErrorCode::Conflict, ticket->reference}, tr("Nobody has this ticket; routing gives it."));
    const QString reference = QString::fromStdString(ticket->reference);
    if (record.from == record.to)
        return output.fail({ErrorCode::InvalidArgument, ticket->reference},
                           tr("%1 has ticket %2 already.", "agent, ticket").arg(names->agent(record.to), reference));
    const auto asked = DayPlanService(database, context.clock.now()).askHandover(record);
    if (!asked && asked.error().code == ErrorCode::Conflict)
        return output.fail(asked.error(), tr("Somebody has been asked to take ticket %1 over and has not answered. "
                                             "Wait, or withdraw that: evenkeelctl handover list.")
                                              .arg(reference));
    if (!asked)
        return output.fail(asked.error());
    return show({*asked}, context, database);
}

int HandoverCommand::answer(const QCommandLineParser &parser, const CommandContext &context, Database &database,
                            HandoverState state) const
{
    const auto answered = DayPlanService(database, context.clock.now())
                              .answerHandover(recordNamed(parser), state, parser.value(option("why")).toStdString());
    if (!answered)
        return context.output.fail(answered.error());
    return show({*answered}, context, database);
}

int HandoverCommand::finish(const QCommandLineParser &parser, const CommandContext &context, Database &database) const
{
    Output &output = context.output;
    if (!parser.isSet(option("outcome")))
        return output.usage(tr("What came of it? --outcome says."));
    const std::int64_t id = recordNamed(parser);
    const auto done =
        DayPlanService(database, context.clock.now()).finishHandover(id, parser.value(option("outcome")).toStdString());
    if (!done)
        return output.fail(done.error());
    const auto record = HandoverStore(database).record(id);
    if (!record)
        return output.fail(record.error());
    return show({*record}, context, database);
}

int HandoverCommand::list(const QCommandLineParser &parser, const CommandContext &context, Database &database) const
{
    Output &output = context.output;
    HandoverStore store(database);
    if (!parser.isSet(option("agent"))) {
        const auto all = store.all();
        return all ? show(*all, context, database) : output.fail(all.error());
    }
    const auto names = DeskReader(database).names();
    if (!names)
        return output.fail(names.error());
    const auto agent = agentMeant(*names, parser.value(option("agent")));
    if (!agent)
        return output.fail(agent.error, agent.objection);
    const auto own = store.ofAgent(agent.id);
    return own ? show(*own, context, database) : output.fail(own.error());
}

int HandoverCommand::show(const std::vector<HandoverRecord> &records, const CommandContext &context,
                          Database &database) const
{
    Output &output = context.output;
    const auto names = DeskReader(database).names();
    if (!names)
        return output.fail(names.error());
    QJsonArray array;
    std::vector<QStringList> rows;
    for (const HandoverRecord &record : records) {
        const auto ticket = TicketStore(database).ticket(record.ticket);
        if (!ticket)
            return output.fail(ticket.error());
        const QString reference = QString::fromStdString(ticket->reference);
        const QString why = QString::fromStdString(record.why);
        const QString said = QString::fromStdString(record.answer);
        const QString outcome = QString::fromStdString(record.outcome);
        array.push_back(QJsonObject{{QStringLiteral("number"), static_cast<qint64>(record.id)},
                                    {QStringLiteral("ticket"), reference},
                                    {QStringLiteral("from"), names->agent(record.from)},
                                    {QStringLiteral("to"), names->agent(record.to)},
                                    {QStringLiteral("why"), why},
                                    {QStringLiteral("asked_at"), QString::fromStdString(toIsoString(record.askedAt))},
                                    {QStringLiteral("state"), stateCode(record.state)},
                                    {QStringLiteral("answer"), said},
                                    {QStringLiteral("outcome"), outcome}});
        rows.push_back({QString::number(record.id), reference, names->agent(record.from), names->agent(record.to),
                        stateCode(record.state), why, outcome.isEmpty() ? said : outcome});
    }
    if (output.isJson()) {
        output.json({{QStringLiteral("handovers"), array}});
        return ExitDone;
    }
    output.table({{tr("No."), Align::Right},
                  {tr("Ticket")},
                  {tr("From")},
                  {tr("To")},
                  {tr("State")},
                  {tr("Why")},
                  {tr("What came of it")}},
                 rows);
    return ExitDone;
}

} // namespace evenkeel
