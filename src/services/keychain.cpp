// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keychain.h"

#include "storage/coredumps.h"
#include "storage/serveraddress.h"
#include "storage/serverpasswords.h"

#include <QEventLoop>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>
#include <utility>

namespace evenkeel {

namespace {

constexpr int PatienceMillis = 3000; ///< for a keychain that is there but says nothing
const QLatin1String Service("evenkeel");

QString keyOf(const ServerAddress &address)
{
    return QStringLiteral("postgresql://%1@%2:%3").arg(address.user, address.host).arg(address.port);
}

Error failureOf(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return {ErrorCode::NotFound, {}};
    return {ErrorCode::DatabaseFailed, job.errorString().toStdString()};
}

// Jobs have no parent and delete themselves: the system's answer comes to them even when whoever asked is gone.

} // namespace

void Keychain::look(std::function<void(bool isThere)> answer)
{
    auto *job = new QKeychain::ReadPasswordJob(Service);
    job->setKey(QStringLiteral("nothing"));
    auto *patience = new QTimer(job);
    const auto isTold = std::make_shared<bool>(false);
    const auto tell = [answer = std::move(answer), isTold](bool isThere) {
        if (!std::exchange(*isTold, true))
            answer(isThere);
    };
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [tell] { tell(false); });
    connect(job, &QKeychain::Job::finished, this,
            [job, tell] { tell(job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound); });
    patience->start(PatienceMillis);
    job->start();
}

void Keychain::fetch(const ServerAddress &address, std::function<void(Result<QString>)> answer)
{
    forbidCoreDumps();
    auto *job = new QKeychain::ReadPasswordJob(Service);
    job->setKey(keyOf(address));
    connect(job, &QKeychain::Job::finished, this, [job, answer = std::move(answer)] {
        if (job->error() != QKeychain::NoError)
            return answer(failureOf(*job));
        answer(job->textData());
    });
    job->start();
}

void Keychain::keep(const ServerAddress &address, const QString &password, std::function<void(Result<Done>)> answer)
{
    auto *job = new QKeychain::WritePasswordJob(Service);
    job->setKey(keyOf(address));
    job->setTextData(password);
    connect(job, &QKeychain::Job::finished, this, [job, answer = std::move(answer)] {
        if (job->error() != QKeychain::NoError)
            return answer(failureOf(*job));
        answer(Done{});
    });
    job->start();
}

void Keychain::unlock(const QString &url)
{
    const auto address = parseServerUrl(url);
    if (!address || serverpasswords::find(*address))
        return;
    Keychain keychain;
    QEventLoop loop;
    QTimer::singleShot(PatienceMillis, &loop, &QEventLoop::quit);
    keychain.fetch(*address, [&](Result<QString> password) {
        if (password)
            serverpasswords::remember(*address, std::move(*password));
        loop.quit();
    });
    loop.exec();
}

} // namespace evenkeel
