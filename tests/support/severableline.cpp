// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/severableline.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cstring>
#include <vector>

namespace evenkeel {

namespace {

constexpr int LookEveryMillis = 5;

bool writeAll(int to, const char *bytes, std::size_t size)
{
    while (size > 0) {
        const ssize_t sent = ::send(to, bytes, size, MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes += sent;
        size -= static_cast<std::size_t>(sent);
    }
    return true;
}

} // namespace

struct SeverableLine::Pair
{
    int client = -1;
    int server = -1;
    bool isCutAtAnswer = false;
    bool isDone = false;

    void close()
    {
        ::close(client);
        ::close(server);
        isDone = true;
    }
};

SeverableLine::SeverableLine(const QString &socketFolder)
    : m_server((socketFolder + QStringLiteral("/.s.PGSQL.5432")).toStdString())
{
    listen();
    m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

SeverableLine::~SeverableLine()
{
    m_thread.request_stop();
    m_thread.join();
    for (Pair &pair : m_pairs)
        pair.close();
    stopListening();
}

QString SeverableLine::url(const QString &database, const QString &user) const
{
    return QStringLiteral("postgresql://%1@127.0.0.1:%2/%3?sslmode=disable").arg(user).arg(m_port).arg(database);
}

void SeverableLine::setWay(Way way)
{
    m_way = way;
}

void SeverableLine::cutAt(const QByteArray &text, Cut cut, Way then)
{
    const std::lock_guard guard(m_lock);
    m_cutText = text.toStdString();
    m_cut = cut;
    m_wayThen = then;
}

void SeverableLine::replaceInAnswers(const QByteArray &text, const QByteArray &by)
{
    const std::lock_guard guard(m_lock);
    m_replaced = text.toStdString();
    m_replacement = by.toStdString();
}

void SeverableLine::alter(char *bytes, std::size_t size)
{
    const std::lock_guard guard(m_lock);
    const std::string_view answer(bytes, size);
    if (m_replaced.empty() || m_replaced.size() != m_replacement.size())
        return;
    for (auto at = answer.find(m_replaced); at != std::string_view::npos; at = answer.find(m_replaced, at + 1))
        m_replacement.copy(bytes + at, m_replacement.size());
}

void SeverableLine::listen()
{
    m_listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int yes = 1;
    ::setsockopt(m_listening, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(m_port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *plain = reinterpret_cast<sockaddr *>(&address);
    if (::bind(m_listening, plain, size) != 0 || ::listen(m_listening, 64) != 0 ||
        ::getsockname(m_listening, plain, &size) != 0)
        qFatal("no port to listen on: %s", std::strerror(errno));
    m_port = ntohs(address.sin_port);
}

void SeverableLine::stopListening()
{
    if (m_listening >= 0)
        ::close(std::exchange(m_listening, -1));
}

void SeverableLine::accept()
{
    Pair pair;
    pair.client = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
    if (pair.client < 0)
        return;
    ++m_connections;
    pair.server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    m_server.copy(address.sun_path, sizeof address.sun_path - 1);
    if (::connect(pair.server, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        pair.close();
    else
        m_pairs.push_back(pair);
}

bool SeverableLine::send(Pair &pair, const char *bytes, std::size_t size)
{
    {
        const std::lock_guard guard(m_lock);
        const std::string_view text(bytes, size);
        if (!m_cutText.empty() && text.find(m_cutText) != std::string_view::npos) {
            m_cutText.clear();
            if (m_cut == Cut::BeforeIt) {
                m_way = m_wayThen;
                return false;
            }
            pair.isCutAtAnswer = true;
        }
    }
    return writeAll(pair.server, bytes, size);
}

void SeverableLine::passOn(Pair &pair, int revents, int serverRevents)
{
    std::array<char, 65536> bytes{};
    if (revents != 0) {
        const ssize_t size = ::recv(pair.client, bytes.data(), bytes.size(), 0);
        if (size <= 0 || !send(pair, bytes.data(), static_cast<std::size_t>(size)))
            return pair.close();
    }
    if (serverRevents != 0) {
        const ssize_t size = ::recv(pair.server, bytes.data(), bytes.size(), 0);
        if (pair.isCutAtAnswer) {
            const std::lock_guard guard(m_lock);
            m_way = m_wayThen;
            return pair.close();
        }
        if (size > 0)
            alter(bytes.data(), static_cast<std::size_t>(size));
        if (size <= 0 || !writeAll(pair.client, bytes.data(), static_cast<std::size_t>(size)))
            pair.close();
    }
}

void SeverableLine::run(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        const Way way = m_way;
        if (way == Way::Closed) {
            stopListening();
            for (Pair &pair : m_pairs)
                pair.close();
        } else if (m_listening < 0) {
            listen();
        }
        std::erase_if(m_pairs, [](const Pair &pair) { return pair.isDone; });
        std::vector<pollfd> wanted{{m_listening, POLLIN, 0}};
        for (const Pair &pair : m_pairs) {
            wanted.push_back({way == Way::Silent ? -1 : pair.client, POLLIN, 0});
            wanted.push_back({way == Way::Silent ? -1 : pair.server, POLLIN, 0});
        }
        if (::poll(wanted.data(), wanted.size(), LookEveryMillis) <= 0)
            continue;
        std::size_t at = 1;
        for (Pair &pair : m_pairs) {
            const int revents = wanted[at].revents;
            const int serverRevents = wanted[at + 1].revents;
            at += 2;
            if (revents != 0 || serverRevents != 0)
                passOn(pair, revents, serverRevents);
        }
        if (wanted[0].revents != 0)
            accept();
    }
}

} // namespace evenkeel
