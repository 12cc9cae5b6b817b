// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/router.h"

#include "services/fencedsweep.h"
#include "services/workspacefile.h"
#include "storage/changelistener.h"
#include "storage/serveraddress.h"
#include "storage/serverfault.h"

#include <QTimer>

#include <algorithm>

namespace evenkeel {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr milliseconds TakeMoreAfter = 250ms;
constexpr milliseconds ShortestRest = 150ms; ///< between sweeps
constexpr milliseconds LongestRest = 1s;
constexpr milliseconds SweepAtLeastEvery = 60s;
constexpr milliseconds LongestSilence = 6s; ///< of this program in its turn, before another is let in
constexpr milliseconds ShortestRetry = 100ms;
constexpr milliseconds LongestRetry = 2s;
constexpr int RetryGrowth =
    3; ///< by a third each: a server that is back has not waited for long, however long it was away

milliseconds since(LeaseKeeper::Steady before)
{
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - before);
}

} // namespace

Router::Router(QString url, std::string holder, Clock clock, LeaseTerms terms, QObject *parent)
    : QObject(parent)
    , m_url(std::move(url))
    , m_clock(clock)
    , m_terms(terms)
    , m_keeper(std::move(holder), terms)
    , m_timer(new QTimer(this))
    , m_retryAfter(ShortestRetry)
    , m_rest(ShortestRest)
{
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, &Router::turn);
}

Router::~Router() = default;

Result<Done> Router::start()
{
    if (const auto opened = open(); !opened && !isServerGone(opened.error()))
        return opened;
    nextTurnIn(0ms);
    return Done{};
}

void Router::stop()
{
    m_timer->stop();
    if (m_database)
        static_cast<void>(
            m_keeper.giveBack(*m_database).isOk()); // else it falls silent, and is taken over a little later
    m_listener.reset();
    m_database.reset();
}

Result<Done> Router::open()
{
    auto database = openWorkspace(m_url, OpenMode::MustExist);
    if (!database)
        return database.error();
    if (!(*database)->rights().may(Right::Route))
        return serverError(ServerFault::RightsMissing, (*database)->name().toStdString());
    if (const auto bounded = LeaseStore(**database).endSilentTurns(LongestSilence); !bounded)
        return bounded;
    m_database = std::move(*database);
    if (isServerUrl(m_url)) {
        auto listener = ChangeListener::listen(m_url);
        if (listener) { // else it is asked every second
            m_listener = std::move(*listener);
            connect(m_listener.get(), &ChangeListener::changeStored, this, &Router::noteChange);
        }
    }
    m_desk.forget();
    m_keeper.noteNewSession();
    m_seenOthers.reset();
    m_keptAt.reset();
    m_isStale = true;
    m_retryAfter = ShortestRetry;
    Q_EMIT connected();
    return Done{};
}

void Router::turn()
{
    if (!m_database) {
        if (const auto opened = open(); !opened) {
            dropConnection(opened.error());
            return;
        }
    }
    auto done = keepLeases();
    if (done)
        done = sweepIfDue();
    if (!done) {
        take(done.error());
        return;
    }
    m_hasFailed = false;
    const bool isSweepDue = m_isStale && !m_keeper.held().empty();
    nextTurnIn(m_hasMoreToTake ? TakeMoreAfter : isSweepDue ? m_rest : m_terms.lookEvery);
}

Result<Done> Router::keepLeases()
{
    const milliseconds pause = m_hasMoreToTake ? TakeMoreAfter : m_terms.lookEvery;
    if (m_keptAt && since(*m_keptAt) < pause - 20ms)
        return Done{};
    const std::vector<HeldLease> before = m_keeper.held();
    const Steady at = std::chrono::steady_clock::now();
    const auto kept = m_keeper.keep(*m_database, m_clock.now(), at);
    if (!kept)
        return kept.error();
    m_keptAt = at;
    m_hasMoreToTake = *kept;
    tellLeases(before);
    const auto others = m_database->othersChangeCounter();
    if (!others)
        return others.error();
    if (m_seenOthers != *others)
        m_isStale = true;
    m_seenOthers = *others;
    // While a holder that has gone is still waited for: the first sweep then finds the desk read.
    return m_hasMoreToTake ? m_desk.catchUp(*m_database, m_clock.now()) : Result<Done>(Done{});
}

Result<Done> Router::sweepIfDue()
{
    const bool isTimeUp = !m_toldAllAt || since(*m_toldAllAt) >= SweepAtLeastEvery;
    const bool hasRested = !m_sweptAt || since(*m_sweptAt) >= m_rest - 10ms;
    const std::vector<HeldLease> leases = m_keeper.held();
    if (leases.empty() || !(m_isStale || isTimeUp) || !hasRested)
        return Done{};
    const Steady begin = std::chrono::steady_clock::now();
    if (isTimeUp) {
        m_budget.forgetTold();
        m_toldAllAt = begin;
    }
    const auto outcome = sweepUnderLease(*m_database, m_clock, leases, m_desk, &m_budget);
    m_sweptAt = std::chrono::steady_clock::now();
    m_rest = std::clamp(since(begin), ShortestRest, LongestRest);
    m_isStale = !outcome || m_budget.hasMore();
    if (!outcome) {
        m_budget.forgetTold();
        return outcome.error();
    }
    m_keeper.noteSweep(*m_sweptAt);
    Q_EMIT swept(*outcome, since(begin));
    return Done{};
}

void Router::tellLeases(const std::vector<HeldLease> &before)
{
    const std::vector<HeldLease> now = m_keeper.held();
    for (const HeldLease &lease : before) {
        if (std::find(now.begin(), now.end(), lease) == now.end())
            Q_EMIT leaseLost(lease);
    }
    for (const GroupHolder &holder : m_keeper.groups()) {
        const HeldLease lease{holder.group.key(), holder.token};
        if (!holder.isMine || std::find(before.begin(), before.end(), lease) != before.end())
            continue;
        m_isStale = true;
        Q_EMIT leaseTaken(holder);
    }
}

void Router::take(const Error &error)
{
    if (serverFaultOf(error) == ServerFault::LeaseLost) { // found out before the next look
        for (const HeldLease &lease : m_keeper.held())
            Q_EMIT leaseLost(lease);
        m_keeper.forgetAll();
        nextTurnIn(m_terms.lookEvery);
        return;
    }
    if (isServerGone(error) || m_database->isLost()) {
        dropConnection(error);
        return;
    }
    if (!std::exchange(m_hasFailed, true))
        Q_EMIT failed(error);
    nextTurnIn(m_terms.lookEvery);
}

/// The leases stay: who is back in time goes on under the same tokens.
void Router::dropConnection(const Error &error)
{
    m_listener.reset();
    m_database.reset();
    Q_EMIT connectionLost(error, m_retryAfter);
    nextTurnIn(m_retryAfter);
    m_retryAfter = std::min(m_retryAfter + m_retryAfter / RetryGrowth, LongestRetry);
}

void Router::noteChange()
{
    // One's own as well; whose it is, the counter tells.
    if (m_keeper.held().empty() || m_isStale || !m_database)
        return;
    const auto others = m_database->othersChangeCounter();
    if (!others || m_seenOthers == *others)
        return;
    m_seenOthers = *others;
    m_isStale = true;
    nextTurnIn(m_sweptAt ? std::max(0ms, m_rest - since(*m_sweptAt)) : 0ms);
}

void Router::nextTurnIn(milliseconds pause)
{
    m_timer->start(pause);
}

} // namespace evenkeel
