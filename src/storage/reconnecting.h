// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/lostsession.h"
#include "storage/retrypauses.h"

#include <chrono>
#include <functional>
#include <stop_token>

namespace evenkeel {

class Database;

/// For programs that have nothing else to do meanwhile: tries to reach the server of a lost workspace again, with
/// growing pauses, until it answers or `stop` is asked for (Cancelled). `pausing` hears why a try has failed and how
/// long the pause before the next one is. Errors that waiting does not cure (a refused login, a newer schema) come back
/// at once. The answer tells what became of a change that was being stored when the connection was cut.
[[nodiscard]] Result<WriteOutcome>
reconnectPatiently(Database &database, RetryPauses &pauses, const std::stop_token &stop,
                   const std::function<void(const Error &, std::chrono::milliseconds)> &pausing);

} // namespace evenkeel
