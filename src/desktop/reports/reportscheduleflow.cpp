// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportscheduleflow.h"

#include "desktop/shell/rightsgate.h"
#include "services/calendarreader.h"
#include "services/reportkeeper.h"
#include "services/workspace.h"
#include "storage/reportrunstore.h"
#include "storage/reportschedulestore.h"
#include "storage/serveraddress.h"
#include "wording/reportwords.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

namespace evenkeel {

namespace {

constexpr int MostShown = 200;

Result<ReportScheduleDialog::Ground> readGround(Database &database, Instant now)
{
    ReportScheduleDialog::Ground ground;
    auto stored = ReportScheduleStore(database).schedules();
    if (!stored)
        return stored.error();
    auto zone = CalendarReader(database, now).deskZone();
    if (!zone)
        return zone.error();
    ground.stored = std::move(*stored);
    ground.zone = std::move(*zone);
    ground.now = now;
    return ground;
}

// Whether a folder can be written only its machine knows.
bool canBeWritten(const ReportSchedule &schedule)
{
    if (!schedule.host.empty() && schedule.host != QSysInfo::machineHostName().toStdString())
        return true;
    const QString folder = QString::fromStdString(schedule.folder);
    return QDir().mkpath(folder) && QFileInfo(folder).isWritable();
}

} // namespace

ReportScheduleFlow::ReportScheduleFlow(const DeskContext &desk, QWidget *widget)
    : QObject(widget)
    , m_desk(desk)
    , m_widget(widget)
{}

void ReportScheduleFlow::askSchedule()
{
    if (m_schedule)
        return;
    m_desk.workspace->read([now = m_desk.workspace->now()](Database &database) { return readGround(database, now); })
        .then(this, [this](Result<ReportScheduleDialog::Ground> ground) {
            if (!ground)
                Q_EMIT failed(Words::failure(ground.error()));
            else if (!m_schedule)
                openSchedule(std::move(*ground));
        });
}

void ReportScheduleFlow::openSchedule(ReportScheduleDialog::Ground ground)
{
    ground.isOnServer = isServerUrl(m_desk.workspace->url());
    ground.mayEdit = m_desk.rights.may(Right::EditPolicy);
    ground.refusal = RightsGate::refusal(m_desk.rights).text();
    auto *dialog = new ReportScheduleDialog(std::move(ground), m_widget);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_schedule = dialog;
    connect(dialog, &ReportScheduleDialog::saveRequested, this,
            [this, dialog](const ReportSchedule &wanted) { save(wanted, dialog->stored(wanted.kind)); });
    connect(dialog, &ReportScheduleDialog::removeRequested, this, &ReportScheduleFlow::remove);
    dialog->open();
}

void ReportScheduleFlow::save(const ReportSchedule &schedule, const std::optional<ReportSchedule> &seen)
{
    if (!canBeWritten(schedule)) {
        answered(Error{ErrorCode::FileReadOnly, schedule.folder});
        return;
    }
    m_desk.workspace
        ->perform([schedule, seen](Database &database) { return ReportScheduleStore(database).set(schedule, seen); })
        .then(this, [this](const Result<Done> &stored) { answered(stored); });
}

void ReportScheduleFlow::remove(const ReportSchedule &seen)
{
    m_desk.workspace->perform([seen](Database &database) { return ReportScheduleStore(database).remove(seen); })
        .then(this, [this](const Result<Done> &stored) { answered(stored); });
}

// The dialog stays where something is wrong, so that nothing typed is lost.
void ReportScheduleFlow::answered(const Result<Done> &stored)
{
    if (!stored)
        Q_EMIT failed(Words::failure(stored.error()));
    else if (m_schedule)
        m_schedule->accept();
}

void ReportScheduleFlow::showHistory()
{
    if (!m_history) {
        auto *dialog = new ReportHistoryDialog(m_desk.rights.may(Right::EditPolicy), m_widget);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_history = dialog;
        connect(dialog, &ReportHistoryDialog::openRequested, this, &ReportScheduleFlow::openRequested);
        connect(dialog, &ReportHistoryDialog::makeRequested, this, &ReportScheduleFlow::makeAgain);
        dialog->open();
    }
    readHistory();
}

void ReportScheduleFlow::readHistory()
{
    m_desk.workspace->read([](Database &database) { return ReportRunStore(database).runs(MostShown); })
        .then(this, [this](Result<std::vector<ReportRun>> runs) {
            if (!runs)
                Q_EMIT failed(Words::failure(runs.error()));
            else if (m_history)
                m_history->setRuns(std::move(*runs));
        });
}

ReportKeeper &ReportScheduleFlow::keeper()
{
    if (!m_keeper) {
        m_keeper = m_desk.workspace->findChild<ReportKeeper *>();
        if (!m_keeper) // none looks at a clock that stands still
            m_keeper = new ReportKeeper(m_desk.workspace->url(), QStringLiteral("evenkeel"),
                                        m_desk.isClockFixed ? Clock(m_desk.workspace->now()) : Clock(),
                                        ReportWords::documentOf, m_desk.workspace);
        connect(m_keeper, &ReportKeeper::ended, this, [this](const ReportRun &run) {
            if (run.error && !run.isScheduled)
                Q_EMIT failed(Words::failure(*run.error));
            readHistory();
        });
        connect(m_keeper, &ReportKeeper::refused, this,
                [this](const Error &error) { Q_EMIT failed(Words::failure(error)); });
    }
    return *m_keeper;
}

void ReportScheduleFlow::makeAgain(const ReportRun &run)
{
    keeper().makeAgain(run);
}

} // namespace evenkeel
