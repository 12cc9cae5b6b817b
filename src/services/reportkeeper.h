// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/reportturn.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace evenkeel {

/// Makes the reports of one workspace when their time comes, beside everybody's work: on a thread and on connections of
/// its own. Looks every half a minute; a server that is away is asked again the next time.
class ReportKeeper final : public QObject
{
    Q_OBJECT

public:
    ReportKeeper(const QString &url, const QString &program, Clock clock, ReportTeller teller,
                 QObject *parent = nullptr);
    /// Stops one that is being made: nothing of it is left, and the next program begins anew.
    ~ReportKeeper() override;

    /// The first look comes after the event loop has begun.
    void start();
    void lookNow();
    /// Looks for nothing meanwhile: while the server is away nobody should wait for its answer.
    void setPaused(bool isPaused) { m_isPaused = isPaused; }
    /// Makes one now, whatever the schedule says: as ReportTurn::make().
    void makeAgain(const ReportRun &wanted);

Q_SIGNALS:
    /// Made, failed or stopped.
    void ended(const evenkeel::ReportRun &run);
    /// One that was asked for could not even be begun.
    void refused(const evenkeel::Error &error);

private:
    ReportTurn m_turn; ///< used on the pool's one thread only
    QThreadPool m_pool;
    std::stop_source m_stop;
    QTimer m_timer;
    std::atomic<bool> m_isLooking = false;
    bool m_isPaused = false;
};

} // namespace evenkeel
