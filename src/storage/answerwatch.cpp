// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/answerwatch.h"

#include <QLibrary>
#include <QtGlobal>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace evenkeel {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::seconds LookEvery{1};

std::int64_t millisNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now().time_since_epoch()).count();
}

#ifdef Q_OS_UNIX
/// A number of our own for the same socket: the client library may close its one at any time, and the system gives the
/// number to somebody else.
int ownNumberOf(int socket)
{
    return fcntl(socket, F_DUPFD_CLOEXEC, 0);
}

void closeNumber(int socket)
{
    ::close(socket);
}

void cut(int socket)
{
    ::shutdown(socket, SHUT_RDWR);
}

/// Whether something has come within the time, an answer that takes long to arrive for instance.
bool hasHeard([[maybe_unused]] int socket, [[maybe_unused]] std::int64_t withinMillis)
{
#ifdef Q_OS_LINUX
    tcp_info info{};
    socklen_t size = sizeof info;
    if (getsockopt(socket, IPPROTO_TCP, TCP_INFO, &info, &size) == 0)
        return std::int64_t{info.tcpi_last_data_recv} < withinMillis;
#endif
    return false;
}
#else
int ownNumberOf(int)
{
    return -1;
}
void closeNumber(int) {}
void cut(int) {}
bool hasHeard(int, std::int64_t)
{
    return false;
}
#endif

} // namespace

struct AnswerWatch::Line
{
    int socket = -1;
    std::int64_t patience = 0;
    Question isAtWork;
    std::atomic<std::int64_t> since = 0; ///< when what is waited for was sent; 0: nothing is
    std::int64_t asked = 0;              ///< when the server was last asked
    std::mutex lock;                     ///< over `socket`

    ~Line() { end(); }

    void end()
    {
        const std::lock_guard guard(lock);
        if (socket >= 0)
            closeNumber(std::exchange(socket, -1));
    }

    void look()
    {
        const std::int64_t waitingSince = since;
        const std::int64_t now = millisNow();
        if (waitingSince == 0 || now - std::max(waitingSince, asked) < patience)
            return;
        {
            const std::lock_guard guard(lock);
            if (socket < 0 || hasHeard(socket, patience))
                return;
        }
        const bool isFine = isAtWork();
        asked = millisNow();
        const std::lock_guard guard(lock);
        if (!isFine && socket >= 0 && since == waitingSince)
            cut(socket);
    }
};

/// The thread. It lives as long as there is a line to look after.
class AnswerWatch::Guard final
{
public:
    static std::shared_ptr<Guard> current()
    {
        static std::mutex lock;
        static std::weak_ptr<Guard> only;
        const std::lock_guard guard(lock);
        std::shared_ptr<Guard> found = only.lock();
        if (!found) {
            found = std::make_shared<Guard>();
            only = found;
        }
        return found;
    }

    Guard()
        : m_thread([this](const std::stop_token &stop) { run(stop); })
    {}

    void add(const std::shared_ptr<Line> &line)
    {
        const std::lock_guard guard(m_lock);
        std::erase_if(m_lines, [](const std::weak_ptr<Line> &known) { return known.expired(); });
        m_lines.push_back(line);
    }

private:
    void run(const std::stop_token &stop)
    {
        std::unique_lock guard(m_lock);
        while (!stop.stop_requested()) {
            m_wake.wait_for(guard, stop, LookEvery, [] { return false; });
            const std::vector<std::weak_ptr<Line>> lines = m_lines;
            guard.unlock();
            for (const std::weak_ptr<Line> &known : lines) {
                if (const std::shared_ptr<Line> line = known.lock(); line && !stop.stop_requested())
                    line->look();
            }
            guard.lock();
        }
    }

    std::mutex m_lock;
    std::condition_variable_any m_wake;
    std::vector<std::weak_ptr<Line>> m_lines;
    std::jthread m_thread; ///< last: it uses the rest
};

AnswerWatch::AnswerWatch(int socket, std::chrono::milliseconds patience, Question isAtWork)
    : m_line(std::make_shared<Line>())
    , m_guard(Guard::current())
{
    m_line->socket = ownNumberOf(socket);
    m_line->patience = patience.count();
    m_line->isAtWork = std::move(isAtWork);
    m_guard->add(m_line);
}

AnswerWatch::~AnswerWatch()
{
    m_line->end();
}

AnswerWatch::Waiting::Waiting(AnswerWatch *watch)
    : m_watch(watch)
{
    if (m_watch)
        m_watch->m_line->since = millisNow();
}

AnswerWatch::Waiting::~Waiting()
{
    if (m_watch)
        m_watch->m_line->since = 0;
}

// The driver has loaded the client library; asked for by name it is the same one. Where the driver brings its own in
// itself there is none of that name, or one that does not know this connection's number as a socket.
int socketOf(const void *connection)
{
#ifdef Q_OS_UNIX
    using Ask = int (*)(const void *);
    static const auto ask = [] {
        QLibrary library(QStringLiteral("pq"), 5);
        library.setLoadHints(QLibrary::PreventUnloadHint);
        return reinterpret_cast<Ask>(library.resolve("PQsocket"));
    }();
    if (!ask || !connection)
        return -1;
    const int socket = ask(connection);
    int kind = 0;
    socklen_t size = sizeof kind;
    return socket >= 0 && getsockopt(socket, SOL_SOCKET, SO_TYPE, &kind, &size) == 0 ? socket : -1;
#else
    Q_UNUSED(connection)
    return -1;
#endif
}

} // namespace evenkeel
