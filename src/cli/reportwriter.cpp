// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportwriter.h"

#include "cli/codetext.h"
#include "cli/errorwords.h"
#include "cli/output.h"
#include "reporting/reportformats.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace evenkeel {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportWriter)
};

constexpr std::array Weekdays{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

QString iso(Instant at)
{
    return QString::fromStdString(toIsoString(at));
}

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

QJsonValue textOrNull(const std::string &utf8)
{
    return utf8.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text(utf8));
}

QStringList words(ReportFormats formats)
{
    QStringList list;
    for (int format = 0; format < ReportFormatCount; ++format) {
        if (formats.has(static_cast<ReportFormat>(format)))
            list << formatWord(static_cast<ReportFormat>(format));
    }
    return list;
}

QJsonValue dueJson(const ScheduleView &view)
{
    if (!view.due)
        return QJsonValue::Null;
    const bool isTried = view.due->before.has_value();
    return QJsonObject{{QStringLiteral("period"), text(view.due->period)},
                       {QStringLiteral("since"), iso(view.due->since)},
                       {QStringLiteral("try_at"), iso(view.due->tryAt)},
                       {QStringLiteral("left_out"), view.due->leftOut},
                       {QStringLiteral("tries"), isTried ? view.due->before->tries : 0}};
}

QJsonObject runJson(const ReportRun &run)
{
    QJsonArray files;
    for (const ReportFile &file : run.files)
        files.append(QJsonObject{{QStringLiteral("name"), text(file.name)},
                                 {QStringLiteral("bytes"), static_cast<qint64>(file.bytes)},
                                 {QStringLiteral("sha256"), text(file.sha256)}});
    return {{QStringLiteral("number"), static_cast<qint64>(run.id)},
            {QStringLiteral("report"), codeText(run.kind)},
            {QStringLiteral("period"), text(run.period)},
            {QStringLiteral("scheduled"), run.isScheduled},
            {QStringLiteral("state"), codeText(run.state)},
            {QStringLiteral("tries"), run.tries},
            {QStringLiteral("started_at"), iso(run.startedAt)},
            {QStringLiteral("ended_at"), run.endedAt ? QJsonValue(iso(*run.endedAt)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("program"), text(run.maker.program)},
            {QStringLiteral("host"), text(run.maker.host)},
            {QStringLiteral("who"), text(run.maker.user)},
            {QStringLiteral("formats"), QJsonArray::fromStringList(words(run.formats))},
            {QStringLiteral("paper"), codeText(run.paper)},
            {QStringLiteral("folder"), text(run.folder)},
            {QStringLiteral("left_out"), run.leftOut},
            {QStringLiteral("files"), files},
            {QStringLiteral("error"), run.error ? QJsonValue(codeOf(*run.error)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("detail"), run.error ? QJsonValue(text(run.error->detail)) : QJsonValue(QJsonValue::Null)}};
}

QString stateText(ReportRunState state)
{
    switch (state) {
    case ReportRunState::Making:
        return ReportText::tr("being made");
    case ReportRunState::Made:
        return ReportText::tr("made");
    case ReportRunState::Failed:
        return ReportText::tr("failed");
    case ReportRunState::Stopped:
        break;
    }
    return ReportText::tr("stopped");
}

QString makerText(const ReportMaker &maker)
{
    return maker.user.empty()
               ? ReportText::tr("%1 on %2", "program, machine").arg(text(maker.program), text(maker.host))
               : ReportText::tr("%1 of %2 on %3", "program, login, machine")
                     .arg(text(maker.program), text(maker.user), text(maker.host));
}

} // namespace

QString reportDayWord(const ReportSchedule &schedule)
{
    return schedule.kind == ReportKind::Weekly
               ? QString::fromLatin1(Weekdays.at(static_cast<std::size_t>(schedule.day - 1)))
               : QString::number(schedule.day);
}

std::optional<int> reportDayFrom(ReportKind kind, const QString &word)
{
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    const int last = kind == ReportKind::Weekly ? 7 : LastReportMonthDay;
    if (isNumber)
        return number >= 1 && number <= last ? std::optional(number) : std::nullopt;
    const auto found = std::find(Weekdays.begin(), Weekdays.end(), word.toLower().toStdString());
    if (kind != ReportKind::Weekly || found == Weekdays.end())
        return std::nullopt;
    return static_cast<int>(found - Weekdays.begin()) + 1;
}

QString reportTimeWord(int minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QJsonObject schedulesJson(const std::vector<ScheduleView> &schedules)
{
    QJsonArray list;
    for (const ScheduleView &view : schedules) {
        const ReportSchedule &schedule = view.schedule;
        list.append(
            QJsonObject{{QStringLiteral("report"), codeText(schedule.kind)},
                        {QStringLiteral("on"), schedule.isOn},
                        {QStringLiteral("day"), reportDayWord(schedule)},
                        {QStringLiteral("at"), reportTimeWord(schedule.minute)},
                        {QStringLiteral("zone"), text(view.zone)},
                        {QStringLiteral("formats"), QJsonArray::fromStringList(words(schedule.formats))},
                        {QStringLiteral("paper"), codeText(schedule.paper)},
                        {QStringLiteral("folder"), text(schedule.folder)},
                        {QStringLiteral("host"), textOrNull(schedule.host)},
                        {QStringLiteral("since"), iso(schedule.since)},
                        {QStringLiteral("due"), dueJson(view)},
                        {QStringLiteral("next"),
                         schedule.isOn ? QJsonValue(QJsonObject{{QStringLiteral("period"), text(view.coming.period)},
                                                                {QStringLiteral("at"), iso(view.coming.at)}})
                                       : QJsonValue(QJsonValue::Null)}});
    }
    return {{QStringLiteral("schedules"), list}};
}

void writeSchedules(Output &output, const std::vector<ScheduleView> &schedules)
{
    if (schedules.empty()) {
        output.line(ReportText::tr("No report is made by itself. Set one: evenkeelctl report schedule weekly --day "
                                   "monday --at 07:00 --out FOLDER"));
        return;
    }
    std::vector<QStringList> rows;
    for (const ScheduleView &view : schedules) {
        const ReportSchedule &schedule = view.schedule;
        rows.push_back({codeText(schedule.kind), reportDayWord(schedule),
                        reportTimeWord(schedule.minute) + QLatin1Char(' ') + text(view.zone),
                        words(schedule.formats).join(QLatin1Char(',')), text(schedule.folder),
                        schedule.host.empty() ? ReportText::tr("any machine") : text(schedule.host),
                        schedule.isOn ? iso(view.coming.at) : ReportText::tr("off")});
    }
    output.table({{ReportText::tr("Report")},
                  {ReportText::tr("Day")},
                  {ReportText::tr("Time")},
                  {ReportText::tr("Formats")},
                  {ReportText::tr("Folder")},
                  {ReportText::tr("Made on")},
                  {ReportText::tr("Next")}},
                 rows);
    for (const ScheduleView &view : schedules) {
        if (!view.due)
            continue;
        output.line(
            ReportText::tr("%1 was to be made at %2 and is not.").arg(text(view.due->period), iso(view.due->since)));
        if (view.due->leftOut > 0)
            output.line(
                ReportText::tr("%n earlier report(s) were missed and are not made.", nullptr, view.due->leftOut));
    }
}

QJsonObject reportRunsJson(const std::vector<ReportRun> &runs)
{
    QJsonArray list;
    for (const ReportRun &run : runs)
        list.append(runJson(run));
    return {{QStringLiteral("reports"), list}};
}

void writeReportRuns(Output &output, const std::vector<ReportRun> &runs)
{
    std::vector<QStringList> rows;
    for (const ReportRun &run : runs)
        rows.push_back({QString::number(run.id), text(run.period), stateText(run.state),
                        iso(run.endedAt.value_or(run.startedAt)), makerText(run.maker),
                        words(run.formats).join(QLatin1Char(',')), text(run.folder)});
    output.table({{ReportText::tr("No."), Align::Right},
                  {ReportText::tr("Period")},
                  {ReportText::tr("State")},
                  {ReportText::tr("When")},
                  {ReportText::tr("By")},
                  {ReportText::tr("Formats")},
                  {ReportText::tr("Folder")}},
                 rows);
    for (const ReportRun &run : runs) {
        if (run.error)
            output.line(ReportText::tr("%1, after %n tries: %2", "period, tries, what is wrong", run.tries)
                            .arg(text(run.period), describe(*run.error)));
        if (run.leftOut > 0)
            output.line(ReportText::tr("Before %1, %n report(s) were missed and are not made.", nullptr, run.leftOut)
                            .arg(text(run.period)));
    }
}

} // namespace evenkeel
