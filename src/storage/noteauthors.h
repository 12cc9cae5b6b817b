// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ids.h"
#include "storage/database.h"

#include <map>
#include <string>

namespace evenkeel {

/// Who wrote a ticket's notes that no agent of the desk has written: on a server the login, in a file the machine's
/// user. Notes of agents, and those of before this was kept, are not among them.
[[nodiscard]] Result<std::map<EventId, std::string>> noteAuthors(Database &database, TicketId ticket);

} // namespace evenkeel
