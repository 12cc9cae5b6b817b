// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string_view>

namespace evenkeel {

/// Our error for SQLite's extended result code. Where the file itself is at fault (locked, full, damaged …) the detail
/// is the file, since that is what people must look after; else it is SQLite's own message. Databases in memory have no
/// file. `systemError` is the errno behind a failed write, where it is known: a quota is a full disk too.
[[nodiscard]] Error sqliteError(int extendedCode, std::string_view message, std::string_view file = {},
                                int systemError = 0);

} // namespace evenkeel
