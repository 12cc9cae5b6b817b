// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace evenkeel {

/// What happened, what was kept, what to do.
[[nodiscard]] QString describe(const Error &error);
/// "file-missing": for machines.
[[nodiscard]] QString codeOf(ErrorCode code);
/// The same, or "server-login" and so on where only a server can fail so.
[[nodiscard]] QString codeOf(const Error &error);

} // namespace evenkeel
