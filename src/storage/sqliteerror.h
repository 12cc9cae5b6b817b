// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string_view>

namespace evenkeel {

/// Our error for SQLite's extended result code; the detail is SQLite's own message.
[[nodiscard]] Error sqliteError(int extendedCode, std::string_view message);

} // namespace evenkeel
