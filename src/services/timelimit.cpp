// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/timelimit.h"

namespace evenkeel {

TimeLimit::TimeLimit(std::stop_token outer, std::optional<std::chrono::milliseconds> limit)
    : m_outer(std::move(outer), Forward{m_source})
{
    if (!limit)
        return;
    m_watch = std::jthread([this, until = std::chrono::steady_clock::now() + *limit](const std::stop_token &done) {
        std::unique_lock lock(m_mutex);
        m_ended.wait_until(lock, done, until, [] { return false; });
        if (!done.stop_requested())
            m_source.request_stop();
    });
}

} // namespace evenkeel
