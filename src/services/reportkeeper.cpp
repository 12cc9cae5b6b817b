// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reportkeeper.h"

namespace evenkeel {

namespace {

constexpr int LookEveryMs = 30'000;
constexpr int FirstLookMs = 2'000; ///< a program that has just begun has better things to do

} // namespace

ReportKeeper::ReportKeeper(const QString &url, const QString &program, Clock clock, ReportTeller teller,
                           QObject *parent)
    : QObject(parent)
    , m_turn(url, thisMaker(program, url), clock, std::move(teller))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
    m_timer.setInterval(LookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &ReportKeeper::lookNow);
}

ReportKeeper::~ReportKeeper()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void ReportKeeper::start()
{
    m_timer.start();
    QTimer::singleShot(FirstLookMs, this, &ReportKeeper::lookNow);
}

void ReportKeeper::lookNow()
{
    if (m_isPaused || m_isLooking.exchange(true))
        return;
    m_pool.start([this, stop = m_stop.get_token()] {
        const auto look = m_turn.makeDue(stop);
        m_isLooking = false;
        if (!look)
            return; // a workspace that is away says so itself
        for (const ReportRun &run : look->ended)
            Q_EMIT ended(run);
    });
}

void ReportKeeper::makeAgain(const ReportRun &wanted)
{
    m_pool.start([this, wanted, stop = m_stop.get_token()] {
        const auto run = m_turn.make(wanted, stop);
        if (run)
            Q_EMIT ended(*run);
        else
            Q_EMIT refused(run.error());
    });
}

} // namespace evenkeel
