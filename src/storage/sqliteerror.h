// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string_view>

struct sqlite3;

namespace evenkeel {

/// Our error for SQLite's extended result code. Where the file itself is at fault (locked, full, damaged …) the detail
/// is the file, since that is what people must look after; else it is SQLite's own message. Databases in memory have no
/// file. `systemError` is what lay behind a failed write, from systemErrorOf(): a quota is a full disk too.
[[nodiscard]] Error sqliteError(int extendedCode, std::string_view message, std::string_view file = {},
                                int systemError = 0);

/// The errno behind the last failure; SQLite keeps it for some failures only. To be asked before anything else is done.
[[nodiscard]] int systemErrorOf(sqlite3 *database);

} // namespace evenkeel
