// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/deskannouncer.h"

#include "services/workspace.h"

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QTimer>

namespace evenkeel {

namespace {

constexpr int PauseMillis = 50;

} // namespace

void announceNews(Workspace &workspace, const DeskNews &news)
{
    if (news.isPolicyNew)
        Q_EMIT workspace.policyChanged();
    if (news.isCatalogNew)
        Q_EMIT workspace.catalogChanged();
    if (news.areAgentsNew)
        Q_EMIT workspace.agentsChanged();
    if (news.areTicketsMany || news.isPolicyNew)
        Q_EMIT workspace.ticketsChanged({});
    else if (!news.tickets.empty())
        Q_EMIT workspace.ticketsChanged(QList<TicketId>(news.tickets.begin(), news.tickets.end()));
}

FileWatch::FileWatch(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_watcher(new QFileSystemWatcher(this))
    , m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(PauseMillis);
    connect(m_pause, &QTimer::timeout, this, [this] {
        watchAgain();
        Q_EMIT written();
    });
    connect(m_watcher, &QFileSystemWatcher::fileChanged, this, [this] {
        if (!m_pause->isActive())
            m_pause->start();
    });
    watchAgain();
}

void FileWatch::watchAgain()
{
    // The log comes and goes with whoever opens the file.
    const QStringList watched = m_watcher->files();
    for (const QString &file : {m_file, m_file + QStringLiteral("-wal")}) {
        if (!watched.contains(file) && QFileInfo::exists(file))
            m_watcher->addPath(file);
    }
}

} // namespace evenkeel
