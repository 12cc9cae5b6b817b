// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/desknews.h"

#include <QObject>

#include <functional>

class QFileSystemWatcher;
class QTimer;

namespace evenkeel {

class Workspace;

/// Lets the workspace's signals tell what others have stored, and nothing else. On the workspace's thread.
void announceNews(Workspace &workspace, const DeskNews &news);

/// Hears from the system when the file of a workspace, or the log beside it, has been written to by anybody, so that
/// nobody has to look more often than once a second.
class FileWatch final : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(const QString &file, QObject *parent = nullptr);

Q_SIGNALS:
    void written();

private:
    void watchAgain();

    QString m_file;
    QFileSystemWatcher *m_watcher;
    QTimer *m_pause; ///< a transaction writes many times
};

} // namespace evenkeel
