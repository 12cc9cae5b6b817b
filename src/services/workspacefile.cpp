// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspacefile.h"

#include "storage/policystore.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace evenkeel {

namespace {

/// In force from the beginning of time, so that the past has a policy too. Looks again under the write lock: another
/// program may have opened the same new workspace.
Result<Done> saveFirstPolicy(Database &database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    PolicyStore policies(database);
    const auto isThere = policies.hasVersions();
    if (!isThere)
        return isThere.error();
    if (*isThere)
        return Done{};
    if (const auto saved = policies.save(Policy{}, Instant{}, {}); !saved)
        return saved.error();
    return transaction->commit();
}

} // namespace

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
    const auto isThere = PolicyStore(**database).hasVersions();
    if (!isThere)
        return isThere.error();
    if (!*isThere) {
        if (const auto saved = saveFirstPolicy(**database); !saved)
            return saved.error();
    }
    return database;
}

} // namespace evenkeel
