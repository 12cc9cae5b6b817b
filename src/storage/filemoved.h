// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenkeel {

class Database;

/// Whether the file of an open workspace was deleted, moved away or replaced since it was opened, where the system
/// allows that at all. What is open goes on as if nothing had happened, and is gone when it is closed. Asks the system
/// alone; never true of a server.
[[nodiscard]] bool hasFileMoved(Database &database);

} // namespace evenkeel
