// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/servergreeting.h"

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/ticketstore.h"

namespace evenkeel {

Result<ServerGreeting> greetServer(const QString &url)
{
    const auto database = Database::open(url, {.mode = OpenMode::ReadOnly});
    if (!database)
        return database.error();
    const Result<std::string> version =
        (*database)->connection().textOf("SELECT split_part(current_setting('server_version'), ' ', 1)");
    if (!version)
        return version.error();
    const auto tickets = TicketStore(**database).ticketCount();
    if (!tickets)
        return tickets.error();
    return ServerGreeting{*version, *tickets};
}

} // namespace evenkeel
