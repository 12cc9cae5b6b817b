// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/fileguard.h"

#include "services/workspace.h"
#include "services/workspacefile.h"
#include "storage/filemoved.h"
#include "storage/serveraddress.h"
#include "storage/workspacebackup.h"

#include <QFile>
#include <QTimer>

namespace evenkeel {

namespace {

constexpr int LookEveryMillis = 1000;

} // namespace

FileGuard::FileGuard(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_second(new QTimer(this))
{
    m_second->setInterval(LookEveryMillis);
    connect(m_second, &QTimer::timeout, this, &FileGuard::look);
    if (!isServerUrl(workspace.url()))
        m_second->start();
}

void FileGuard::look()
{
    if (std::exchange(m_isLooking, true))
        return;
    m_workspace.perform([](Database &database) { return std::pair(hasFileMoved(database), database.filePath()); })
        .then(this, [this](const std::pair<bool, QString> &found) {
            m_isLooking = false;
            m_file = found.second;
            if (!found.first)
                return;
            m_second->stop();
            m_isGone = true;
            Q_EMIT gone();
        });
}

QFuture<Result<Done>> FileGuard::save(const QString &file)
{
    return m_workspace.perform([file](Database &database) { return save(database, file); });
}

Result<Done> FileGuard::save(Database &database, const QString &file)
{
    if (QFile::exists(file))
        return Error{ErrorCode::FileExists, file.toStdString()};
    // Logs that lie there belong to what is open, which holds them too; a new file must not take them for its own.
    for (const QLatin1String suffix : {QLatin1String("-wal"), QLatin1String("-shm")})
        QFile::remove(file + suffix);
    const auto written = writeBackup(database, file, {}, {});
    return written ? Result<Done>(Done{}) : Result<Done>(written.error());
}

} // namespace evenkeel
