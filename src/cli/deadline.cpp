// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/deadline.h"

#include <condition_variable>
#include <mutex>

namespace evenkeel {

Deadline::Deadline(std::stop_source source, std::chrono::duration<double> after)
    : m_thread([source = std::move(source), after](const std::stop_token &gone) mutable {
        std::mutex mutex;
        std::condition_variable_any wakeUp;
        std::unique_lock lock(mutex);
        wakeUp.wait_for(lock, gone, after, [] { return false; });
        if (!gone.stop_requested())
            source.request_stop();
    })
{}

} // namespace evenkeel
