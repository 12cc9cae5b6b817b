// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace evenkeel {

struct ServerAddress;

/// Passwords of servers, kept in memory for this run of the program: every connection of it, on any thread, asks here
/// as it logs in. They go from here to the driver and nowhere else. Where none is kept, the client library looks into
/// its password file. A password belongs to a user of a server, whichever database is asked for.
namespace serverpasswords {

void remember(const ServerAddress &address, QString password);
void forget(const ServerAddress &address);
[[nodiscard]] std::optional<QString> find(const ServerAddress &address);

/// Overwrites the text, as far as nobody else holds it too.
void wipe(QString &secret);

} // namespace serverpasswords

} // namespace evenkeel
