// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/answer.h"
#include "cli/commandrights.h"
#include "cli/reportschedules.h"
#include "cli/reportwriter.h"
#include "services/calendarreader.h"
#include "services/workspacefile.h"
#include "storage/reportrunstore.h"
#include "storage/reportschedulestore.h"
#include "storage/serveraddress.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>

#include <algorithm>
#include <array>

namespace evenkeel {

namespace {

struct ScheduleText
{
    Q_DECLARE_TR_FUNCTIONS(ReportScheduleEdit)
};

constexpr std::array OwnOptions{"day", "at", "host", "on", "off", "remove"};
constexpr std::array SharedOptions{"format", "paper", "out"};
constexpr int RunsLookedAt = 600;

QString option(const char *name)
{
    return QString::fromLatin1(name);
}

bool isEdit(const QCommandLineParser &parser)
{
    const auto isSet = [&parser](const char *name) { return parser.isSet(option(name)); };
    return std::any_of(OwnOptions.begin(), OwnOptions.end(), isSet) ||
           std::any_of(SharedOptions.begin(), SharedOptions.end(), isSet);
}

std::optional<int> minuteFrom(const QString &word)
{
    static const QRegularExpression Time(QStringLiteral("^([01]?\\d|2[0-3]):([0-5]\\d)$"));
    const auto match = Time.match(word);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt() * 60 + match.captured(2).toInt();
}

// Of a file whoever opens it makes its reports. On a server many machines might, and the folder is of one.
std::string usualHost(const QString &url)
{
    return isServerUrl(url) ? QSysInfo::machineHostName().toStdString() : std::string();
}

// Whether it can be written only its machine knows, and there it is tried.
QString objectionTo(const ReportSchedule &schedule)
{
    const QString folder = QString::fromStdString(schedule.folder);
    if (folder.isEmpty())
        return ScheduleText::tr("Where to? --out names the folder.");
    if (!QDir::isAbsolutePath(folder))
        return ScheduleText::tr("--out takes a whole path, from the root on: %1 is none.").arg(folder);
    const bool isHere = schedule.host.empty() || schedule.host == QSysInfo::machineHostName().toStdString();
    if (isHere && (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable()))
        return ScheduleText::tr("The folder %1 cannot be written. Nothing was changed.").arg(folder);
    return {};
}

/// Empty when all options could be read into the schedule.
QString takeOptions(const QCommandLineParser &parser, ReportSchedule &schedule)
{
    const auto given = [&parser](const char *name) { return parser.value(option(name)); };
    if (parser.isSet(option("day"))) {
        const auto day = reportDayFrom(schedule.kind, given("day"));
        if (!day)
            return schedule.kind == ReportKind::Weekly
                       ? ScheduleText::tr("--day of a weekly report is monday to sunday.")
                       : ScheduleText::tr("--day of a monthly report is 1 to %1.").arg(LastReportMonthDay);
        schedule.day = *day;
    }
    if (parser.isSet(option("at"))) {
        const auto minute = minuteFrom(given("at"));
        if (!minute)
            return ScheduleText::tr("--at takes a time of day like 07:00.");
        schedule.minute = *minute;
    }
    if (parser.isSet(option("format")) || schedule.formats.isEmpty()) {
        const auto formats = formatsOf(parser);
        if (!formats)
            return ScheduleText::tr("--format takes html, pdf, xlsx and csv, with commas.");
        schedule.formats = {};
        for (const ReportFormat format : *formats)
            schedule.formats.set(format);
    }
    const auto paper = paperOf(parser);
    if (!paper)
        return ScheduleText::tr("--paper takes a4 or letter.");
    if (parser.isSet(option("paper")))
        schedule.paper = *paper;
    if (parser.isSet(option("out")))
        schedule.folder = QDir::cleanPath(given("out")).toStdString();
    if (parser.isSet(option("host")))
        schedule.host = given("host") == QLatin1String("any") ? std::string() : given("host").trimmed().toStdString();
    if (parser.isSet(option("on")) || parser.isSet(option("off")))
        schedule.isOn = parser.isSet(option("on"));
    return {};
}

Result<std::vector<ScheduleView>> viewOf(Database &database, Instant now)
{
    const auto schedules = ReportScheduleStore(database).schedules();
    if (!schedules)
        return schedules.error();
    const auto zone = CalendarReader(database, now).deskZone();
    if (!zone)
        return zone.error();
    std::vector<ScheduleView> views;
    for (const ReportSchedule &schedule : *schedules) {
        const auto runs = ReportRunStore(database).scheduled(schedule.kind, RunsLookedAt);
        if (!runs)
            return runs.error();
        views.push_back({schedule, *zone, dueReport(schedule, *zone, *runs, now), comingReport(schedule, *zone, now)});
    }
    return views;
}

int show(const CommandContext &context, Database &database)
{
    return answer(context.output, viewOf(database, context.clock.now()), schedulesJson, writeSchedules);
}

int edit(const QCommandLineParser &parser, const CommandContext &context, Database &database, ReportKind kind)
{
    Output &output = context.output;
    const auto stored = ReportScheduleStore(database).schedule(kind);
    if (!stored)
        return output.fail(stored.error());
    if (parser.isSet(option("remove"))) {
        if (!*stored)
            return output.fail({ErrorCode::NotFound, std::string(codeOf(kind))});
        const auto removed = ReportScheduleStore(database).remove(**stored);
        return removed ? show(context, database) : output.fail(removed.error());
    }
    ReportSchedule schedule = stored->value_or(ReportSchedule{});
    schedule.kind = kind;
    if (!*stored)
        schedule.host = usualHost(context.url);
    if (const QString wrong = takeOptions(parser, schedule); !wrong.isEmpty())
        return output.usage(wrong);
    if (const QString wrong = objectionTo(schedule); !wrong.isEmpty())
        return output.usage(wrong);
    if (!*stored || (schedule.isOn && !(*stored)->isOn))
        schedule.since = context.clock.now();
    if (const auto set = ReportScheduleStore(database).set(schedule, *stored); !set)
        return output.fail(set.error());
    return show(context, database);
}

} // namespace

void declareReportSchedule(QCommandLineParser &parser)
{
    parser.addOption({option("day"),
                      ScheduleText::tr("With schedule: on which day after the week's or month's end: monday to sunday, "
                                       "or 1 to 28."),
                      QStringLiteral("DAY")});
    parser.addOption({option("at"), ScheduleText::tr("With schedule: at what time by the desk's clock, like 07:00."),
                      QStringLiteral("TIME")});
    parser.addOption({option("host"),
                      ScheduleText::tr("With schedule: the machine whose programs make it, or any; without it beside a "
                                       "file any, on a server this one."),
                      QStringLiteral("NAME")});
    parser.addOption({option("on"), ScheduleText::tr("With schedule: make it again from now on.")});
    parser.addOption({option("off"), ScheduleText::tr("With schedule: make none until told to.")});
    parser.addOption({option("remove"), ScheduleText::tr("With schedule: forget it; what was made stays.")});
}

std::optional<QString> scheduleOptionOf(const QCommandLineParser &parser)
{
    for (const char *name : OwnOptions) {
        if (parser.isSet(option(name)))
            return option(name);
    }
    return std::nullopt;
}

int runReportSchedule(const QCommandLineParser &parser, const CommandContext &context)
{
    Output &output = context.output;
    const QString word = parser.positionalArguments().value(1);
    const bool isWeekly = word == QLatin1String("weekly");
    if (!word.isEmpty() && !isWeekly && word != QLatin1String("monthly"))
        return output.usage(ScheduleText::tr("Which report: weekly or monthly?"));
    if (word.isEmpty() && isEdit(parser))
        return output.usage(ScheduleText::tr("Which report: weekly or monthly?"));
    if (parser.isSet(option("on")) && parser.isSet(option("off")))
        return output.usage(ScheduleText::tr("--on or --off, not both."));
    const auto database = openWorkspace(context.url, OpenMode::MustExist);
    if (!database)
        return output.fail(database.error());
    if (!isEdit(parser))
        return show(context, **database);
    if (isRefused(Right::EditPolicy, context.url, output))
        return ExitFailed;
    return edit(parser, context, **database, isWeekly ? ReportKind::Weekly : ReportKind::Monthly);
}

} // namespace evenkeel
