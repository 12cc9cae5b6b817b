// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backupkeeper.h"

#include "services/datedbackups.h"

namespace evenkeel {

BackupKeeper::BackupKeeper(const QString &url, Clock clock, QObject *parent)
    : QObject(parent)
    , m_url(url)
    , m_clock(clock)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
}

BackupKeeper::~BackupKeeper()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void BackupKeeper::backUpIfDue()
{
    start(When::IfDue);
}

void BackupKeeper::backUpAfterImport(std::int64_t newTickets)
{
    if (newTickets >= BigImportTickets)
        start(When::Always);
}

void BackupKeeper::start(When when)
{
    if (!DatedBackups::areAutomatic(m_url))
        return;
    m_pool.start([this, when, stop = m_stop.get_token()] {
        const DatedBackups backups(m_url);
        if (when == When::IfDue && !backups.isDue(m_clock.now()))
            return;
        const auto made = backups.make(m_clock.now(), DatedBackups::kept(), stop, {});
        if (made)
            Q_EMIT backedUp(made->file);
        else if (made.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(made.error());
    });
}

} // namespace evenkeel
