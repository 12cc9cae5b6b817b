// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/clock.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <cstdint>
#include <stop_token>

namespace evenkeel {

/// Makes the dated backups of one open workspace in a file, beside everybody's work: on a thread and a connection of
/// its own. Makes none of a server's, and none while the user keeps none.
class BackupKeeper final : public QObject
{
    Q_OBJECT

public:
    BackupKeeper(const QString &url, Clock clock, QObject *parent = nullptr);
    /// Stops one that is being made; nothing of it is left.
    ~BackupKeeper() override;

    /// At most one a day.
    void backUpIfDue();
    /// One more where so many new tickets are worth it.
    void backUpAfterImport(std::int64_t newTickets);

Q_SIGNALS:
    void backedUp(const QString &file);
    void failed(const evenkeel::Error &error);

private:
    enum class When { IfDue, Always };
    void start(When when);

    QString m_url;
    Clock m_clock;
    QThreadPool m_pool;
    std::stop_source m_stop;
};

} // namespace evenkeel
