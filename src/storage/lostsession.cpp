// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lostsession.h"

#include "storage/connection.h"
#include "storage/query.h"
#include "storage/serverfault.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QThread>

#include <array>

namespace evenkeel {

namespace {

constexpr int EndingMillis = 5000;
constexpr unsigned long LookAgainMillis = 20;

Result<bool> isRunning(Connection &fresh, const LostSession &lost)
{
    // Only one's own sessions may be ended, and this is one.
    Query query(fresh, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE CAST(pid AS TEXT) = :process AND "
                       "CAST(extract(epoch FROM backend_start) AS TEXT) = :begun");
    query.bind(":process", std::string_view(lost.process)).bind(":begun", std::string_view(lost.begun));
    const bool isFound = query.next();
    if (query.hasFailed())
        return query.error();
    return isFound;
}

Result<Done> endSession(Connection &fresh, const LostSession &lost)
{
    for (const QDeadlineTimer deadline(EndingMillis);;) {
        const Result<bool> running = isRunning(fresh, lost);
        if (!running)
            return running.error();
        if (!*running)
            return Done{};
        if (deadline.hasExpired())
            return serverError(ServerFault::ConnectionLost, fresh.place().toStdString());
        QThread::msleep(LookAgainMillis);
    }
}

} // namespace

WriteReceipt WriteReceipt::create()
{
    std::array<quint32, 4> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), static_cast<qsizetype>(numbers.size()));
    WriteReceipt receipt;
    for (const quint32 number : numbers)
        receipt.token += QStringLiteral("%1").arg(number, 8, 16, QLatin1Char('0')).toStdString();
    return receipt;
}

Result<WriteOutcome> settle(Connection &fresh, const LostSession &lost)
{
    if (const Result<Done> ended = endSession(fresh, lost); !ended)
        return ended.error();
    if (!lost.receipt)
        return WriteOutcome::None;
    Query query(fresh, "SELECT token FROM write_receipt WHERE change = :change");
    query.bind(":change", lost.receipt->change);
    const bool isFound = query.next();
    if (query.hasFailed())
        return query.error();
    if (isFound) // a server that was set back gives numbers out again
        return query.view(0) == lost.receipt->token ? WriteOutcome::Stored : WriteOutcome::TakenBack;
    const Result<std::string> oldest = fresh.textOf("SELECT CAST(coalesce(min(change), 0) AS TEXT) FROM write_receipt");
    if (!oldest)
        return oldest.error();
    const bool isForgotten = std::stoll(*oldest) > lost.receipt->change;
    return isForgotten ? WriteOutcome::Unknown : WriteOutcome::TakenBack;
}

} // namespace evenkeel
