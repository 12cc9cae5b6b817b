// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

namespace evenkeel {

/// A go-between on loopback in front of a PostgreSQL server's socket, with which a test cuts the way to the server as
/// networks do. Works on a thread of its own.
class SeverableLine final
{
public:
    enum class Way {
        Open,
        Silent, ///< takes what is sent, and connections too, and passes nothing on
        Closed, ///< cuts what is open and refuses what comes
    };
    enum class Cut { BeforeIt, AfterIt };

    explicit SeverableLine(const QString &socketFolder);
    ~SeverableLine();
    SeverableLine(const SeverableLine &) = delete;
    SeverableLine &operator=(const SeverableLine &) = delete;

    [[nodiscard]] int port() const { return m_port; }
    /// The URL of a database of that server by this way.
    [[nodiscard]] QString url(const QString &database, const QString &user = QStringLiteral("owner")) const;

    void setWay(Way way);
    /// The next time a program sends this text, its connection is cut before the server has got it, or when the server
    /// has done it and before its answer has come. The way is then as said.
    void cutAt(const QByteArray &text, Cut cut, Way then = Way::Open);
    /// From now on the server seems to answer the second text where it answers the first, which is as long.
    void replaceInAnswers(const QByteArray &text, const QByteArray &by);
    /// How often somebody has connected.
    [[nodiscard]] int connectionCount() const { return m_connections; }

private:
    struct Pair;

    void run(const std::stop_token &stop);
    void listen();
    void stopListening();
    void accept();
    void passOn(Pair &pair, int revents, int serverRevents);
    void alter(char *bytes, std::size_t size);
    /// False when the connection is to be cut.
    [[nodiscard]] bool send(Pair &pair, const char *bytes, std::size_t size);

    std::string m_server; ///< path of its socket
    int m_port = 0;
    int m_listening = -1;
    std::atomic<Way> m_way = Way::Open;
    std::atomic<int> m_connections = 0;
    std::mutex m_lock; ///< over the five below
    std::string m_replaced;
    std::string m_replacement;
    std::string m_cutText;
    Cut m_cut = Cut::BeforeIt;
    Way m_wayThen = Way::Open;
    std::list<Pair> m_pairs;
    std::jthread m_thread;
};

} // namespace evenkeel
