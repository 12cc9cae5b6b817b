// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/shell/mainwindow.h"

namespace evenkeel {

/// The features that fill the shell: every page there is, in the order of the sidebar, and the dialogs.
[[nodiscard]] ShellParts deskParts(bool isClockFixed);

} // namespace evenkeel
