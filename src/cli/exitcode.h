// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenkeel {

/// What the command line tells scripts.
enum ExitCode : int {
    ExitDone = 0,
    ExitFailed = 1,
    ExitWrongUsage = 2,
    ExitQuarantined = 3, ///< done, but rows were set aside
    ExitConflict = 4,    ///< nothing was stored: what it was based on has changed meanwhile
};

} // namespace evenkeel
