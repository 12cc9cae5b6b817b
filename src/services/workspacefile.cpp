// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspacefile.h"

#include "storage/policystore.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace evenkeel {

QString defaultWorkspaceUrl()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(QStringLiteral("."));
    return QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("desk.evenkeel"));
}

QString workspaceUrl(const QString &urlOrFile)
{
    if (urlOrFile.startsWith(QLatin1String("sqlite:")) || urlOrFile.contains(QLatin1String("://")))
        return urlOrFile;
    return QStringLiteral("sqlite:") + urlOrFile;
}

Result<std::unique_ptr<Database>> openWorkspace(const QString &url, OpenMode mode)
{
    OpenOptions options;
    options.mode = mode;
    auto database = Database::open(url, options);
    if (!database || mode == OpenMode::ReadOnly)
        return database;
    PolicyStore policies(**database);
    auto versions = policies.versions();
    if (!versions)
        return versions.error();
    if (!versions->empty())
        return database;
    // In force from the beginning of time, so that the past has a policy too.
    const auto saved = policies.save(Policy{}, Instant{}, {});
    if (!saved)
        return saved.error();
    return database;
}

} // namespace evenkeel
