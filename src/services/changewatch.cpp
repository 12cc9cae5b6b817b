// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changewatch.h"

#include "storage/changelistener.h"
#include "storage/retrypauses.h"

#include <QRandomGenerator>
#include <QThread>
#include <QThreadPool>
#include <QTimer>

#include <chrono>

namespace evenkeel {

namespace {

constexpr std::chrono::milliseconds PatienceAtTheEnd{300};

} // namespace

/// What lives on the thread.
class ServerEar final : public QObject
{
    Q_OBJECT

public:
    explicit ServerEar(const QString &url)
        : m_url(url)
        , m_pauses(QRandomGenerator::system()->generate64())
        , m_again(new QTimer(this))
    {
        m_again->setSingleShot(true);
        connect(m_again, &QTimer::timeout, this, &ServerEar::listen);
    }

    void listen()
    {
        auto listener = ChangeListener::listen(m_url);
        if (!listener)
            return m_again->start(m_pauses.next());
        m_pauses.reset();
        m_listener = std::move(*listener);
        connect(m_listener.get(), &ChangeListener::changeStored, this, &ServerEar::heard);
        connect(m_listener.get(), &ChangeListener::lost, this, &ServerEar::deafened);
        connect(m_listener.get(), &ChangeListener::lost, this, [this] { m_again->start(m_pauses.next()); });
        Q_EMIT heard();
    }

Q_SIGNALS:
    void heard();
    void deafened();

private:
    QString m_url;
    RetryPauses m_pauses;
    QTimer *m_again;
    std::unique_ptr<ChangeListener> m_listener;
};

ChangeWatch::ChangeWatch(const QString &url)
    : m_thread(new QThread)
{
    auto *ear = new ServerEar(url);
    ear->moveToThread(m_thread);
    connect(ear, &ServerEar::heard, this, &ChangeWatch::changeStored);
    connect(ear, &ServerEar::deafened, this, &ChangeWatch::silenced);
    connect(m_thread, &QThread::started, ear, &ServerEar::listen);
    connect(m_thread, &QThread::finished, ear, &QObject::deleteLater);
    m_thread->start();
}

ChangeWatch::~ChangeWatch()
{
    m_thread->quit();
    if (m_thread->wait(QDeadlineTimer(PatienceAtTheEnd)))
        delete m_thread;
    else // it tries to reach a server that does not answer, for which nobody should wait
        QThreadPool::globalInstance()->start([thread = m_thread] {
            thread->wait();
            delete thread;
        });
}

} // namespace evenkeel

#include "changewatch.moc"
