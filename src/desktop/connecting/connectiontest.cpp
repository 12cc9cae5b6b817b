// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectiontest.h"

#include "storage/serverfault.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

namespace evenkeel {

void ConnectionTest::start(const QString &url)
{
    m_isRunning = true;
    const int number = ++m_number;
    auto promise = std::make_shared<QPromise<Result<ServerGreeting>>>();
    promise->start();
    promise->future().then(this, [this, number](const Result<ServerGreeting> &result) {
        if (number != m_number || !m_isRunning)
            return;
        m_isRunning = false;
        Q_EMIT answered(result);
    });
    QThreadPool::globalInstance()->start([promise, url] {
        promise->addResult(greetServer(url));
        promise->finish();
    });
}

void ConnectionTest::cancel()
{
    ++m_number;
    m_isRunning = false;
}

Failure ConnectionTest::failure(const Error &error)
{
    const QString detail = QString::fromStdString(error.detail);
    const QString nothing = tr("Nothing was changed.");
    if (serverFaultOf(error) == ServerFault::WorkspaceMissing)
        return {tr("The server is there, and the database is empty."), nothing,
                tr("Set up a workspace in it, if you may.")};
    if (error.code == ErrorCode::FileReadOnly && detail.contains(QStringLiteral(" < ")))
        return {tr("The workspace has an older layout: %1.", "versions").arg(detail.section(QStringLiteral(": "), -1)),
                nothing,
                tr("It is brought up to date when you connect. Programs older than this one cannot open it then.")};
    if (error.code == ErrorCode::FileNewer)
        return {tr("The workspace has a newer layout: %1.", "versions").arg(detail.section(QStringLiteral(": "), -1)),
                nothing, tr("Install the newest version of this program.")};
    if (error.code == ErrorCode::FileForeign && !serverFaultOf(error))
        return {tr("The database belongs to another program: %1.").arg(detail), nothing, tr("Name another database.")};
    if (error.code == ErrorCode::FileDamaged)
        return {tr("The workspace is damaged: %1.").arg(detail), nothing, tr("Restore it from a backup.")};
    return Words::failure(error);
}

QString ConnectionTest::success(const ServerGreeting &greeting)
{
    return tr("Connected: PostgreSQL %1, %2", "version, workspace of so many tickets")
        .arg(QString::fromStdString(greeting.version),
             tr("workspace of %n tickets", nullptr, static_cast<int>(greeting.tickets)));
}

} // namespace evenkeel
