// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenkeel {

/// From now on Ctrl+C and a polite kill are noted instead of ending the program; a second one ends it at once, which
/// nothing stored minds.
void watchForInterruption();

[[nodiscard]] bool isInterrupted();

} // namespace evenkeel
