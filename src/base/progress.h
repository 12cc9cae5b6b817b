// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

namespace evenkeel {

/// How far a long work is. `total` is 0 while unknown; the unit (bytes, rows, tickets) is the work's own.
struct ProgressReport
{
    std::int64_t done = 0;
    std::int64_t total = 0;
};

/// Called from the working thread, at most a few times a second. May be empty.
using Progress = std::function<void(const ProgressReport &)>;

} // namespace evenkeel
