// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/dayplancommand.h"

#include "cli/answer.h"
#include "cli/dayplanwriter.h"
#include "cli/namemeant.h"
#include "services/calendarfiles.h"
#include "services/deskreader.h"
#include "services/wallclock.h"
#include "services/workspacefile.h"

namespace evenkeel {

namespace {

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

} // namespace

QString DayPlanCommand::name() const
{
    return QStringLiteral("dayplan");
}

QString DayPlanCommand::summary() const
{
    return tr("Plan the day of an agent: what first, why, and when.");
}

void DayPlanCommand::declare(QCommandLineParser &parser) const
{
    parser.addPositionalArgument(QStringLiteral("AGENT"), tr("Name or number."));
    parser.addOption(
        {option("ics"), tr("Also write the boxes of the day to this calendar file."), QStringLiteral("FILE")});
    parser.addOption({option("date"), tr("The day, 2016-03-22; without it today."), QStringLiteral("DATE")});
}

int DayPlanCommand::run(const QCommandLineParser &parser, const CommandContext &context) const
{
    Output &output = context.output;
    if (parser.positionalArguments().isEmpty())
        return output.usage(tr("The day of which agent?"));
    QDate date;
    if (parser.isSet(option("date"))) {
        date = QDate::fromString(parser.value(option("date")), Qt::ISODate);
        if (!date.isValid())
            return output.usage(tr("--date takes a day like 2016-03-22."));
    }
    auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    const auto names = DeskReader(**database).names();
    if (!names)
        return output.fail(names.error());
    const auto agent = agentMeant(*names, parser.positionalArguments().front());
    if (!agent)
        return output.fail(agent.error, agent.objection);
    const Instant now = context.clock.now();
    if (!date.isValid())
        date = WallClock(names->agents.at(agent.id).zone).date(now);
    const auto view = DayPlanService(**database, now).plan(agent.id, date);
    if (!view)
        return output.fail(view.error());
    if (parser.isSet(option("ics"))) {
        if (const auto written = writeDayPlanFile(*view, parser.value(option("ics")), now); !written)
            return output.fail(written.error());
    }
    return answer(output, view, dayPlanJson, writeDayPlan);
}

} // namespace evenkeel
