// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storagethread.h"

#include "services/workspacefile.h"
#include "storage/serverfault.h"

#include <QRandomGenerator>
#include <QThreadPool>
#include <QTimer>

#include <mutex>
#include <vector>

namespace evenkeel {

/// What lives on the thread: a pool of one that never ends, so that the connection stays on it.
class StorageThread::Core final
{
public:
    explicit Core(StorageThread *owner)
        : m_owner(owner)
    {
        m_pool.setMaxThreadCount(1);
        m_pool.setExpiryTimeout(-1);
    }

    ~Core()
    {
        m_pool.start([this] { m_database.reset(); });
        m_pool.waitForDone();
    }

    void start(std::function<void()> work) { m_pool.start(std::move(work)); }
    void wait() { m_pool.waitForDone(); }

    /// When the thread is held up by a server that may not answer: nothing that waits is begun any more, and nobody is
    /// told anything. False when it does something that is to be waited for.
    [[nodiscard]] bool disownIfReaching()
    {
        const std::lock_guard guard(m_lock);
        if (!m_isReaching)
            return false;
        m_pool.clear();
        m_owner = nullptr;
        return true;
    }

    void beginReaching()
    {
        const std::lock_guard guard(m_lock);
        m_isReaching = true;
    }
    /// False when nobody wants it any more.
    [[nodiscard]] bool endReaching()
    {
        const std::lock_guard guard(m_lock);
        m_isReaching = false;
        return m_owner != nullptr;
    }

    std::optional<Error> open(const QString &url, OpenMode mode)
    {
        auto opened = openWorkspace(url, mode);
        if (!opened)
            return opened.error();
        m_database = std::move(*opened);
        return std::nullopt;
    }

    void run(Work work, IfGone ifGone)
    {
        const bool isPatient = ifGone == IfGone::WaitAndRepeat;
        if (!isPatient && !m_isAway && m_database->isLost())
            reach();
        if (isPatient && (m_isAway || m_database->isLost()))
            m_kept.push_back(std::move(work));
        else if (!work(*m_database))
            m_kept.push_back(std::move(work));
        reachIfLost();
    }

    /// Tries to reach the server, and goes on with what has waited for it.
    void reach()
    {
        beginReaching();
        const auto outcome = m_database->isLost() ? m_database->reconnect() : Result(WriteOutcome::None);
        if (!endReaching())
            return m_kept.clear();
        m_isAway = !outcome.isOk();
        if (!outcome)
            return tell([error = outcome.error()](StorageThread &owner) { owner.takeLoss(error); });
        tell([came = *outcome](StorageThread &owner) { owner.takeReturn(came); });
        for (Work &work : std::exchange(m_kept, {})) {
            if (m_database->isLost() || !work(*m_database))
                m_kept.push_back(std::move(work));
        }
        reachIfLost();
    }

    void tell(std::function<void(StorageThread &)> what)
    {
        const std::lock_guard guard(m_lock);
        if (StorageThread *owner = m_owner)
            QMetaObject::invokeMethod(
                owner, [owner, what = std::move(what)] { what(*owner); }, Qt::QueuedConnection);
    }

private:
    /// The first try comes at once: a server that was only started anew is back in a moment. The others are asked for.
    void reachIfLost()
    {
        if (m_database->isLost() && !std::exchange(m_isAway, true))
            m_pool.start([this] { reach(); });
    }

    QThreadPool m_pool;
    std::unique_ptr<Database> m_database; ///< this and the next two on the thread alone
    bool m_isAway = false;
    std::vector<Work> m_kept; ///< readings that wait for the server
    std::mutex m_lock;        ///< over the next two
    bool m_isReaching = false;
    StorageThread *m_owner;
};

StorageThread::StorageThread()
    : m_core(std::make_shared<Core>(this))
    , m_pauses(QRandomGenerator::system()->generate64())
    , m_retry(new QTimer(this))
{
    m_retry->setSingleShot(true);
    connect(m_retry, &QTimer::timeout, this, &StorageThread::tryNow);
}

StorageThread::~StorageThread()
{
    // Waiting for a server that does not answer would hold up whoever closes the window. Else what was asked for is
    // done first.
    if (m_core->disownIfReaching())
        QThreadPool::globalInstance()->start([core = std::move(m_core)]() mutable { core.reset(); });
    m_core.reset();
}

std::optional<Error> StorageThread::open(const QString &url, OpenMode mode)
{
    m_url = url;
    std::optional<Error> failure;
    m_core->start([this, &failure, &url, mode] { failure = m_core->open(url, mode); });
    m_core->wait();
    return failure;
}

void StorageThread::openSoon(const QString &url, OpenMode mode, std::function<void(std::optional<Error>)> answer)
{
    m_url = url;
    m_core->start([core = m_core.get(), url, mode, answer = std::move(answer)] {
        core->beginReaching();
        const std::optional<Error> failure = core->open(url, mode);
        if (core->endReaching())
            core->tell([answer, failure](StorageThread &) { answer(failure); });
    });
}

void StorageThread::post(Work work, IfGone ifGone)
{
    m_core->start([core = m_core.get(), work = std::move(work), ifGone] { core->run(work, ifGone); });
}

void StorageThread::tryNow()
{
    if (m_contact.state == ServerContact::State::Here || std::exchange(m_contact.isTrying, true))
        return;
    m_retry->stop();
    m_contact.nextTry = {};
    Q_EMIT contactChanged();
    m_core->start([core = m_core.get()] { core->reach(); });
}

void StorageThread::takeLoss(const Error &error)
{
    using State = ServerContact::State;
    if (m_contact.state == State::Here)
        m_contact.since = QDateTime::currentDateTime();
    // A login is not tried again by itself: servers lock out who knocks too often.
    const bool isRefused = serverFaultOf(error) == ServerFault::LoginRefused;
    m_contact.state = isRefused ? State::Refused : State::Away;
    m_contact.reason = error;
    m_contact.isTrying = false;
    m_contact.nextTry = {};
    if (!isRefused) {
        const auto pause = m_pauses.next();
        m_contact.nextTry = QDateTime::currentDateTime().addMSecs(pause.count());
        m_retry->start(pause);
    }
    Q_EMIT contactChanged();
}

void StorageThread::takeReturn(WriteOutcome outcome)
{
    m_retry->stop();
    m_pauses.reset();
    m_contact = {};
    Q_EMIT contactChanged();
    Q_EMIT cameBack(outcome);
}

} // namespace evenkeel
