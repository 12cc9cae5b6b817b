// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenkeel {

enum class DatabaseEngine { Sqlite, PostgreSql };

} // namespace evenkeel
