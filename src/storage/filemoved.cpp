// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filemoved.h"

#include "storage/connection.h"
#include "storage/database.h"

#include <sqlite3.h>

namespace evenkeel {

bool hasFileMoved(Database &database)
{
    auto *sqlite = static_cast<sqlite3 *>(database.connection().sqlite());
    int hasMoved = 0;
    return sqlite != nullptr && !database.filePath().isEmpty() &&
           sqlite3_file_control(sqlite, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved) == SQLITE_OK && hasMoved != 0;
}

} // namespace evenkeel
