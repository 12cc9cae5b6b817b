// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>

namespace evenkeel {

/// Hands things from one thread to another and makes the faster one wait, so that memory stays constant.
template <class Thing>
class BoundedQueue final
{
public:
    explicit BoundedQueue(std::size_t limit)
        : m_limit(limit)
    {}

    /// Waits for room. False when the queue has been closed: the thing was not taken.
    bool push(Thing thing)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isClosed || m_things.size() < m_limit; });
        if (m_isClosed)
            return false;
        m_things.push_back(std::move(thing));
        m_changed.notify_all();
        return true;
    }

    /// Waits for a thing. Nothing when the queue is closed and empty.
    std::optional<Thing> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isClosed || !m_things.empty(); });
        if (m_things.empty())
            return std::nullopt;
        std::optional<Thing> thing(std::move(m_things.front()));
        m_things.pop_front();
        m_changed.notify_all();
        return thing;
    }

    /// No more pushes; what is in it can still be popped.
    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Thing> m_things;
    std::size_t m_limit;
    bool m_isClosed = false;
};

} // namespace evenkeel
