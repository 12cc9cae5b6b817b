// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>

namespace evenkeel {

/// A stop token that is asked to stop when an outer one is, or after a time: engines have no clock of their own.
class TimeLimit final
{
public:
    TimeLimit(std::stop_token outer, std::optional<std::chrono::milliseconds> limit);

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    struct Forward
    {
        std::stop_source source;
        void operator()() const { source.request_stop(); }
    };

    std::stop_source m_source;
    std::stop_callback<Forward> m_outer;
    std::mutex m_mutex;
    std::condition_variable_any m_ended;
    std::jthread m_watch; ///< last: it uses all of the above
};

} // namespace evenkeel
