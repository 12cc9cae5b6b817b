// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QObject>
#include <QString>

class QTimer;

namespace evenkeel {

class Database;
class Workspace;

/// Looks every second whether the file of an open workspace is still where it was. While the workspace is open nothing
/// of it is lost: it can be written into a file again. Does nothing for a server's.
class FileGuard final : public QObject
{
    Q_OBJECT

public:
    /// Lives no longer than the workspace.
    explicit FileGuard(Workspace &workspace, QObject *parent = nullptr);

    [[nodiscard]] bool isGone() const { return m_isGone; }
    [[nodiscard]] const QString &file() const { return m_file; }
    /// Writes what is open, proven as a backup is, into a file that is not there. The workspace stays as it is: what is
    /// changed from then on is not in the file.
    [[nodiscard]] QFuture<Result<Done>> save(const QString &file);
    /// The same for whoever has a database open.
    [[nodiscard]] static Result<Done> save(Database &database, const QString &file);

Q_SIGNALS:
    void gone(); ///< once

private:
    void look();

    Workspace &m_workspace;
    QString m_file;
    QTimer *m_second;
    bool m_isLooking = false;
    bool m_isGone = false;
};

} // namespace evenkeel
