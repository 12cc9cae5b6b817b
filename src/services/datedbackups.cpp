// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/datedbackups.h"

#include "storage/serveraddress.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTimeZone>

#include <algorithm>
#include <chrono>

namespace evenkeel {

namespace {

const QLatin1String Prefix("sqlite:");
const QLatin1String Suffix(".evenkeel");
const QLatin1String DateFormat("yyyy-MM-dd'T'HHmmss'Z'");
const QLatin1String KeptKey("backups/kept");

QSettings userSettings()
{
    return QSettings(QStringLiteral("evenkeel"), QStringLiteral("evenkeel"));
}

QDateTime dateOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at), Qt::UTC);
}

bool isFileUrl(const QString &url)
{
    return url.startsWith(Prefix) && url != QLatin1String("sqlite::memory:");
}

} // namespace

DatedBackups::DatedBackups(const QString &url)
    : m_url(url)
{
    if (isFileUrl(url)) {
        const QFileInfo file(url.mid(Prefix.size()));
        m_workspaceFile = file.absoluteFilePath();
        m_folder = file.absoluteDir().filePath(QStringLiteral("backups"));
        m_name = file.completeBaseName();
        return;
    }
    const QDir own(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    m_folder = own.filePath(QStringLiteral("backups"));
    const auto address = parseServerUrl(url);
    m_name = address ? address->database : QStringLiteral("desk");
    m_name.replace(QRegularExpression(QStringLiteral("[^\\w-]")), QStringLiteral("_"));
}

std::vector<DatedBackup> DatedBackups::list() const
{
    const QRegularExpression dated(
        QStringLiteral("^%1-(\\d{4}-\\d\\d-\\d\\dT\\d{6}Z)\\%2$").arg(QRegularExpression::escape(m_name), Suffix));
    std::vector<DatedBackup> backups;
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files) {
        const auto match = dated.match(file.fileName());
        QDateTime date = QDateTime::fromString(match.captured(1), DateFormat);
        date.setTimeSpec(Qt::UTC);
        if (match.hasMatch() && date.isValid())
            backups.push_back({file.absoluteFilePath(), instantFromMillis(date.toMSecsSinceEpoch()), file.size()});
    }
    std::ranges::sort(backups, std::ranges::greater(), &DatedBackup::madeAt);
    return backups;
}

QString DatedBackups::fileFor(Instant at) const
{
    return QDir(m_folder).filePath(m_name + u'-' + dateOf(at).toString(DateFormat) + Suffix);
}

bool DatedBackups::isDue(Instant now) const
{
    const std::vector<DatedBackup> backups = list();
    if (backups.empty())
        return true;
    // A clock that was wrong once must not stop backups until then.
    const auto age = now - backups.front().madeAt;
    if (age < std::chrono::hours(24) && age > -std::chrono::hours(24))
        return false;
    const QDateTime made = QFileInfo(backups.front().file).lastModified();
    const QFileInfo log(m_workspaceFile + QStringLiteral("-wal"));
    return QFileInfo(m_workspaceFile).lastModified() > made || (log.size() > 0 && log.lastModified() > made);
}

Result<BackupReport> DatedBackups::make(Instant now, int keep, const std::stop_token &stop,
                                        const Progress &progress) const
{
    if (!QDir().mkpath(m_folder))
        return Error{ErrorCode::FileReadOnly, m_folder.toStdString()};
    Result<BackupReport> made = backUpWorkspace(m_url, fileFor(now), IfThere::Replace, stop, progress);
    if (!made)
        return made;
    std::vector<DatedBackup> others = list();
    std::erase_if(others, [&](const DatedBackup &backup) { return backup.file == made->file; });
    for (std::size_t at = static_cast<std::size_t>(std::max(keep, 1)) - 1; at < others.size(); ++at)
        QFile::remove(others[at].file);
    return made;
}

int DatedBackups::kept()
{
    bool isNumber = false;
    const int count = userSettings().value(KeptKey, UsualBackupsKept).toInt(&isNumber);
    return isNumber ? std::clamp(count, 0, MostBackupsKept) : UsualBackupsKept;
}

void DatedBackups::setKept(int count)
{
    userSettings().setValue(KeptKey, std::clamp(count, 0, MostBackupsKept));
}

bool DatedBackups::areAutomatic(const QString &url)
{
    return isFileUrl(url) && kept() > 0;
}

} // namespace evenkeel
