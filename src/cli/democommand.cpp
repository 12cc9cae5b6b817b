// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/democommand.h"

#include "cli/exitcode.h"
#include "cli/output.h"
#include "services/demoservice.h"
#include "services/workspacefile.h"

#include <QLocale>

namespace evenkeel {

namespace {

// The number of an option; nullopt when it is none or below the least.
std::optional<qint64> number(const QCommandLineParser &parser, const QString &option, qint64 least)
{
    bool isNumber = false;
    const qint64 value = parser.value(option).toLongLong(&isNumber);
    return isNumber && value >= least ? std::optional(value) : std::nullopt;
}

// nullopt for a word that names no fault; absent in it where the option is not given.
std::optional<DemoFaultChoice> faultsOf(const QCommandLineParser &parser)
{
    const QString given = parser.value(QStringLiteral("faults"));
    if (!parser.isSet(QStringLiteral("faults")))
        return DemoFaultChoice{};
    std::vector<DemoFault> faults;
    if (given == QLatin1String("all")) {
        for (std::size_t fault = 0; fault < DemoFaultCount; ++fault)
            faults.push_back(static_cast<DemoFault>(fault));
    } else if (given != QLatin1String("none")) {
        for (const QString &word : given.split(QLatin1Char(','))) {
            const auto fault = demoFaultFrom(word.trimmed().toStdString());
            if (!fault)
                return std::nullopt;
            faults.push_back(*fault);
        }
    }
    return DemoFaultChoice{std::move(faults)};
}

} // namespace

QString DemoCommand::name() const
{
    return QStringLiteral("demo");
}

QString DemoCommand::summary() const
{
    return tr("Fill an empty workspace with a believable desk.");
}

void DemoCommand::declare(QCommandLineParser &parser) const
{
    parser.addOption(
        {QStringLiteral("seed"), tr("The same number makes the same desk."), QStringLiteral("N"), QStringLiteral("1")});
    parser.addOption({QStringLiteral("agents"), tr("How many agents."), QStringLiteral("N"), QStringLiteral("40")});
    parser.addOption(
        {QStringLiteral("days"), tr("How many days of history."), QStringLiteral("N"), QStringLiteral("90")});
    parser.addOption({QStringLiteral("tickets"),
                      tr("How many tickets in all; 0: what such a team gets in such a time."), QStringLiteral("N"),
                      QStringLiteral("0")});
    parser.addOption({QStringLiteral("faults"),
                      tr("An even desk with these faults and no others: none, all, or some of overload, silo, "
                         "dead-rule, two-peaks, misrouting, absence."),
                      QStringLiteral("FAULTS")});
}

int DemoCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    const auto seed = number(parser, QStringLiteral("seed"), 0);
    const auto agents = number(parser, QStringLiteral("agents"), 1);
    const auto days = number(parser, QStringLiteral("days"), 1);
    const auto tickets = number(parser, QStringLiteral("tickets"), 0);
    if (!seed || !agents || !days || !tickets || *agents > 100'000 || *days > 3'660)
        return context.output.usage(
            tr("--seed and --tickets take whole numbers, --agents 1 to 100000, --days 1 to 3660."));
    const auto faults = faultsOf(parser);
    if (!faults)
        return context.output.usage(tr("--faults takes none, all, or some of overload, silo, dead-rule, two-peaks, "
                                       "misrouting, absence, with commas."));
    DemoRequest request;
    request.seed = static_cast<std::uint64_t>(*seed);
    request.agents = static_cast<int>(*agents);
    request.days = static_cast<int>(*days);
    request.tickets = *tickets;
    auto database = openWorkspace(context.url, OpenMode::CreateIfMissing);
    if (!database)
        return context.output.fail(database.error());
    std::stop_source stop;
    const auto filled = fillWithDemo(**database, request, context.clock.now(), stop.get_token(),
                                     context.output.progress(tr("Making the desk"), stop), *faults);
    context.output.endProgress();
    if (!filled)
        return context.output.fail(filled.error());
    if (context.output.isJson())
        context.output.json({{QStringLiteral("ok"), true},
                             {QStringLiteral("tickets"), static_cast<qint64>(*filled)},
                             {QStringLiteral("agents"), request.agents},
                             {QStringLiteral("db"), context.url}});
    else
        context.output.line(tr("%1 agents and %2 tickets of %3 days are in %4.")
                                .arg(QLocale().toString(request.agents), QLocale().toString(qint64{*filled}),
                                     QLocale().toString(request.days), context.url));
    return ExitDone;
}

} // namespace evenkeel
