// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reconnecting.h"

#include "storage/database.h"
#include "storage/serverfault.h"

#include <condition_variable>
#include <mutex>

namespace evenkeel {

Result<WriteOutcome> reconnectPatiently(Database &database, RetryPauses &pauses, const std::stop_token &stop,
                                        const std::function<void(const Error &, std::chrono::milliseconds)> &pausing)
{
    std::mutex lock;
    std::condition_variable_any wake;
    while (!stop.stop_requested()) {
        const Result<WriteOutcome> outcome = database.reconnect();
        if (outcome) {
            pauses.reset();
            return outcome;
        }
        if (!isServerGone(outcome.error()))
            return outcome.error();
        const std::chrono::milliseconds pause = pauses.next();
        if (pausing)
            pausing(outcome.error(), pause);
        std::unique_lock guard(lock);
        wake.wait_for(guard, stop, pause, [] { return false; });
    }
    return Error{ErrorCode::Cancelled, {}};
}

} // namespace evenkeel
