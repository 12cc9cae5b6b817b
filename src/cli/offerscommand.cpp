// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/offerscommand.h"

#include "cli/codetext.h"
#include "cli/exitcode.h"
#include "cli/namemeant.h"
#include "cli/output.h"
#include "cli/ticketword.h"
#include "services/routingservice.h"
#include "services/workspacefile.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace evenkeel {

namespace {

QJsonObject offerJson(const OpenOffer &offer, const QString &reference, const DeskNames &names, Instant now)
{
    using std::chrono::duration_cast;
    using std::chrono::seconds;
    return {{QStringLiteral("ticket"), static_cast<qint64>(offer.ticket.value)},
            {QStringLiteral("reference"), reference},
            {QStringLiteral("agent"), names.agent(offer.agent)},
            {QStringLiteral("offered_at"), QString::fromStdString(toIsoString(offer.at))},
            {QStringLiteral("answer_until"), QString::fromStdString(toIsoString(offer.until))},
            {QStringLiteral("seconds_open"), static_cast<qint64>(duration_cast<seconds>(now - offer.at).count())},
            {QStringLiteral("seconds_left"), static_cast<qint64>(duration_cast<seconds>(offer.until - now).count())}};
}

QString minutesText(Millis length)
{
    return QLocale().toString(static_cast<double>(length.count()) / 60'000, 'f', 1);
}

} // namespace

QString OffersCommand::name() const
{
    return QStringLiteral("offers");
}

QString OffersCommand::summary() const
{
    return tr("List the offers that wait for an answer, accept or decline one.");
}

void OffersCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("accept|decline"), tr("How the offer is answered; without it, list."),
                                 QStringLiteral("[accept|decline]"));
    parser.addPositionalArgument(QStringLiteral("TICKET"), tr("Its number, as the source or the workspace knows it."),
                                 QStringLiteral("[TICKET]"));
    parser.addOption(
        {QStringLiteral("agent"), tr("Who answers; without it whoever was asked."), QStringLiteral("AGENT")});
    parser.addOption(
        {QStringLiteral("reason"), tr("With decline: why; kept with the ticket."), QStringLiteral("TEXT")});
}

int OffersCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty()) {
        if (parser.isSet(QStringLiteral("agent")) || parser.isSet(QStringLiteral("reason")))
            return context.output.usage(tr("--agent and --reason go with accept or decline."));
        auto database = openWorkspace(context.url, OpenMode::MustExist);
        return database ? list(**database, context) : context.output.fail(database.error());
    }
    const bool isAccepted = words.front() == QLatin1String("accept");
    if (!isAccepted && words.front() != QLatin1String("decline"))
        return context.output.usage(tr("Offers are answered with accept or decline, not with %1.").arg(words.front()));
    if (words.size() < 2)
        return context.output.usage(tr("The offer of which ticket?"));
    const bool hasReason = !parser.value(QStringLiteral("reason")).trimmed().isEmpty();
    if (isAccepted && parser.isSet(QStringLiteral("reason")))
        return context.output.usage(tr("--reason goes with decline."));
    if (!isAccepted && !hasReason)
        return context.output.usage(tr("Declining needs a reason: --reason TEXT."));
    return answer(parser, isAccepted, context);
}

int OffersCommand::list(Database &database, const CommandContext &context)
{
    Output &output = context.output;
    const Instant now = context.clock.now();
    const auto offers = OfferService(database, now).open();
    if (!offers)
        return output.fail(offers.error());
    const auto names = DeskReader(database).names();
    if (!names)
        return output.fail(names.error());
    if (output.isJson()) {
        QJsonArray list;
        for (const OpenOffer &offer : *offers)
            list.push_back(offerJson(offer, referenceOf(database, offer.ticket), *names, now));
        output.json({{QStringLiteral("offers"), list}});
        return ExitDone;
    }
    output.line(tr("%n offers wait for an answer.", nullptr, static_cast<int>(offers->size())));
    std::vector<QStringList> rows;
    for (const OpenOffer &offer : *offers)
        rows.push_back({referenceOf(database, offer.ticket), names->agent(offer.agent), minutesText(now - offer.at),
                        offer.until > now ? minutesText(offer.until - now) : tr("over")});
    if (!rows.empty())
        output.table({{tr("Ticket"), Align::Right},
                      {tr("Offered to")},
                      {tr("Minutes open"), Align::Right},
                      {tr("left"), Align::Right}},
                     rows);
    return ExitDone;
}

int OffersCommand::answer(const QCommandLineParser &parser, bool isAccepted, const CommandContext &context)
{
    Output &output = context.output;
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    const auto id = ticketNamed(**database, parser.positionalArguments().at(1));
    if (!id)
        return output.fail(id.error());
    const QString reference = referenceOf(**database, *id);
    const auto names = DeskReader(**database).names();
    if (!names)
        return output.fail(names.error());
    OfferService service(**database, context.clock.now());
    const auto offer = service.openOffer(*id);
    if (!offer)
        return output.fail(offer.error());
    if (!*offer)
        return output.fail({ErrorCode::Conflict, reference.toStdString()},
                           tr("Ticket %1 is not offered to anybody now. Nothing was changed.").arg(reference));
    const QString agent = names->agent((*offer)->agent);
    const QString asked = parser.value(QStringLiteral("agent"));
    if (parser.isSet(QStringLiteral("agent")) && agentMeant(*names, asked).id != (*offer)->agent)
        return output.fail(
            {ErrorCode::Conflict, reference.toStdString()},
            tr("Ticket %1 is offered to %2, not to %3. Nothing was changed.").arg(reference, agent, asked));
    const auto done = isAccepted ? service.accept(*id, (*offer)->agent)
                                 : service.decline(*id, (*offer)->agent, parser.value(QStringLiteral("reason")));
    if (!done)
        return refuse(**database, **offer, agent, done.error(), context);
    if (output.isJson())
        output.json({{QStringLiteral("ticket"), static_cast<qint64>(id->value)},
                     {QStringLiteral("reference"), reference},
                     {QStringLiteral("agent"), agent},
                     {QStringLiteral("answer"), isAccepted ? QStringLiteral("accepted") : QStringLiteral("declined")}});
    else
        output.line((isAccepted ? tr("%1 has ticket %2 now.", "agent, ticket")
                                : tr("%1 declined ticket %2; it waits for somebody else.", "agent, ticket"))
                        .arg(agent, reference));
    return ExitDone;
}

int OffersCommand::refuse(Database &database, const OpenOffer &offer, const QString &agent, const Error &error,
                          const CommandContext &context)
{
    const QString reference = referenceOf(database, offer.ticket);
    if (error.code == ErrorCode::Conflict && context.clock.now() >= offer.until)
        return context.output.fail(error, tr("The time to answer the offer of ticket %1 to %2 ended at %3. Nothing was "
                                             "changed.",
                                             "ticket, agent, time")
                                              .arg(reference, agent, QString::fromStdString(toIsoString(offer.until))));
    const auto objections =
        RoutingService(database, context.clock.now()).objections({offer.ticket, {}, offer.agent, {}});
    if (error.code != ErrorCode::Conflict || !objections || objections->empty())
        return context.output.fail(error);
    return context.output.fail(error, tr("%1 cannot take ticket %2 now, stopped by: %3. Nothing was changed.")
                                          .arg(agent, reference, codeText(objections->front().gate)));
}

} // namespace evenkeel
