// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace evenkeel {

/// Sees to it that nobody waits for ever for a server that has gone without a word: a network that swallows what is
/// sent, a machine that was switched off, a go-between that died. Neither side's system can tell that from a long
/// think, so when nothing has come for a while another connection asks the server whether it is still at work on the
/// answer. If it is not, or does not answer either, the connection is closed, and whoever waits gets an error.
///
/// One thread looks after all connections of the program, once a second and only while there are any.
class AnswerWatch final
{
public:
    using Question = std::function<bool()>; ///< asked on the watch's thread; owns all it needs

    /// `socket` stays its owner's. Destroyed before the socket is closed.
    AnswerWatch(int socket, std::chrono::milliseconds patience, Question isAtWork);
    ~AnswerWatch();
    AnswerWatch(const AnswerWatch &) = delete;
    AnswerWatch &operator=(const AnswerWatch &) = delete;

    /// As long as it lives an answer is awaited. Without a watch it does nothing.
    class Waiting final
    {
    public:
        explicit Waiting(AnswerWatch *watch);
        ~Waiting();
        Waiting(const Waiting &) = delete;
        Waiting &operator=(const Waiting &) = delete;

    private:
        AnswerWatch *m_watch;
    };

private:
    struct Line;
    class Guard;

    std::shared_ptr<Line> m_line;
    std::shared_ptr<Guard> m_guard;
};

/// The socket of a driver's PostgreSQL connection (QSqlDriver::handle() of QPSQL holds a PGconn *), or -1 where it
/// cannot be told.
[[nodiscard]] int socketOf(const void *connection);

} // namespace evenkeel
