// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reportturn.h"

#include "reporting/reportfile.h"
#include "reporting/reportformats.h"
#include "services/calendarreader.h"
#include "services/reportdue.h"
#include "services/reportservice.h"
#include "services/workspacefile.h"
#include "storage/machineuser.h"
#include "storage/reportrunstore.h"
#include "storage/reportschedulestore.h"
#include "storage/serveraddress.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSysInfo>

namespace evenkeel {

namespace {

constexpr int RunsLookedAt = 600; ///< more than can be left out
constexpr std::chrono::seconds RenewEvery{10};

struct NamedContent
{
    QString name;
    QByteArray content;
};

// All of them before the first is written: what cannot be told leaves every file as it was.
Result<std::vector<NamedContent>> contentsOf(const ReportDocument &document, const ReportRun &run)
{
    std::vector<NamedContent> contents;
    for (int number = 0; number < ReportFormatCount; ++number) {
        const auto format = static_cast<ReportFormat>(number);
        if (!run.formats.has(format))
            continue;
        auto content = reportContent(document, format, run.paper);
        if (!content)
            return content.error();
        contents.push_back({reportFileName(run.kind, QString::fromStdString(run.period), format), std::move(*content)});
    }
    return contents;
}

Result<std::vector<ReportFile>> writeAll(const std::vector<NamedContent> &contents, const QString &path)
{
    const QDir folder(path);
    if (!folder.isAbsolute() || !folder.mkpath(QStringLiteral(".")))
        return Error{ErrorCode::FileReadOnly, path.toStdString()};
    std::vector<ReportFile> files;
    for (const auto &[name, content] : contents) {
        if (const auto written = writeReportFile(folder.filePath(name), content); !written)
            return written.error();
        files.push_back({name.toStdString(), content.size(),
                         QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().toStdString()});
    }
    return files;
}

} // namespace

ReportMaker thisMaker(const QString &program, const QString &url)
{
    const auto address = isServerUrl(url) ? parseServerUrl(url) : Result<ServerAddress>(Error{});
    const std::string login = address ? address->user.toStdString() : std::string();
    return {program.toStdString(), QSysInfo::machineHostName().toStdString(), login.empty() ? machineUser() : login};
}

ReportTurn::ReportTurn(QString url, ReportMaker maker, Clock clock, ReportTeller teller)
    : m_url(std::move(url))
    , m_maker(std::move(maker))
    , m_clock(clock)
    , m_teller(std::move(teller))
{}

Result<ReportTurn::Look> ReportTurn::makeDue(const std::stop_token &stop, Steady at)
{
    const auto database = openWorkspace(m_url, OpenMode::MustExist);
    if (!database)
        return database.error();
    Look look;
    if (!(*database)->rights().may(Right::EditPolicy))
        return look;
    const auto schedules = ReportScheduleStore(**database).schedules();
    if (!schedules)
        return schedules.error();
    if (schedules->empty())
        return look;
    const auto zone = CalendarReader(**database, m_clock.now()).deskZone();
    if (!zone)
        return zone.error();
    for (const ReportSchedule &schedule : *schedules) {
        if (!schedule.host.empty() && schedule.host != m_maker.host)
            continue;
        if (const auto done = makeOf(**database, schedule, *zone, stop, at, look); !done)
            return done.error();
    }
    return look;
}

Result<Done> ReportTurn::makeOf(Database &database, const ReportSchedule &schedule, const std::string &zone,
                                const std::stop_token &stop, Steady at, Look &look)
{
    const auto runs = ReportRunStore(database).scheduled(schedule.kind, RunsLookedAt);
    if (!runs)
        return runs.error();
    const auto due = dueReport(schedule, zone, *runs, m_clock.now());
    if (!due || stop.stop_requested())
        return Done{};
    if (due->tryAt > m_clock.now()) {
        ++look.waiting;
        return Done{};
    }
    if (due->before && due->before->state == ReportRunState::Making && !isSilent(*due->before, at)) {
        ++look.beingMade;
        return Done{};
    }
    ReportRun wanted;
    wanted.kind = schedule.kind;
    wanted.period = due->period;
    wanted.startedAt = m_clock.now();
    wanted.maker = m_maker;
    wanted.formats = schedule.formats;
    wanted.paper = schedule.paper;
    wanted.folder = schedule.folder;
    wanted.leftOut = due->leftOut;
    const auto claimed = ReportRunStore(database).claim(wanted, due->before);
    if (!claimed && claimed.error().code == ErrorCode::Conflict) {
        ++look.beingMade;
        return Done{};
    }
    if (!claimed)
        return claimed.error();
    auto ended = carryOut(database, *claimed, stop);
    if (ended)
        look.ended.push_back(std::move(*ended));
    else if (ended.error().code == ErrorCode::Conflict)
        ++look.beingMade;
    else
        return ended.error();
    return Done{};
}

Result<ReportRun> ReportTurn::make(ReportRun wanted, const std::stop_token &stop)
{
    const auto database = openWorkspace(m_url, OpenMode::MustExist);
    if (!database)
        return database.error();
    wanted.isScheduled = false;
    wanted.startedAt = m_clock.now();
    wanted.maker = m_maker;
    wanted.leftOut = 0;
    const auto claimed = ReportRunStore(**database).claim(wanted, std::nullopt);
    if (!claimed)
        return claimed.error();
    return carryOut(**database, *claimed, stop);
}

bool ReportTurn::isSilent(const ReportRun &run, Steady at)
{
    const auto [seen, isNew] = m_watched.try_emplace(run.id, Watched{run.tries, run.renewals, at});
    Watched &watched = seen->second;
    if (!isNew && (watched.tries != run.tries || watched.renewals != run.renewals))
        watched = {run.tries, run.renewals, at};
    return at - watched.since >= SilentAfter;
}

Result<ReportRun> ReportTurn::carryOut(Database &database, const ReportRun &claimed, const std::stop_token &stop)
{
    const auto files = write(database, claimed, stop);
    ReportRun ended = claimed;
    ended.endedAt = m_clock.now();
    if (files) {
        ended.state = ReportRunState::Made;
        ended.files = *files;
    } else if (files.error().code == ErrorCode::Cancelled && stop.stop_requested()) {
        ended.state = ReportRunState::Stopped;
    } else {
        ended.state = ReportRunState::Failed;
        ended.error = files.error();
    }
    if (const auto stored = ReportRunStore(database).end(ended); !stored)
        return stored.error();
    return ended;
}

Result<std::vector<ReportFile>> ReportTurn::write(Database &database, const ReportRun &run, const std::stop_token &stop)
{
    // The report is read on a connection of its own: while it reads, the other says that somebody is at it.
    const auto reading = openWorkspace(m_url, OpenMode::MustExist);
    if (!reading)
        return reading.error();
    std::stop_source given;
    const std::stop_callback relay(stop, [&given] { given.request_stop(); });
    const auto isStillMine = [&] {
        const auto renewed = ReportRunStore(database).renew(run);
        return !renewed || *renewed; // one that could not be asked is told by the end
    };
    Steady told = std::chrono::steady_clock::now();
    const Progress progress = [&](const ProgressReport &far) {
        if (m_progress)
            m_progress(far);
        if (std::chrono::steady_clock::now() - told < RenewEvery)
            return;
        told = std::chrono::steady_clock::now();
        if (!isStillMine())
            given.request_stop();
    };
    const auto report = periodReport(**reading, run.kind, QString::fromStdString(run.period), run.startedAt,
                                     given.get_token(), progress);
    if (!report)
        return report.error();
    const auto contents = contentsOf(m_teller(*report), run);
    if (!contents)
        return contents.error();
    if (given.stop_requested() || !isStillMine())
        return Error{ErrorCode::Cancelled, {}};
    return writeAll(*contents, QString::fromStdString(run.folder));
}

} // namespace evenkeel
