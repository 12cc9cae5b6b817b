// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <cstdint>
#include <string>

namespace evenkeel {

/// What a server and the workspace on it say of themselves.
struct ServerGreeting
{
    std::string version; ///< of the server, "15.8"
    std::int64_t tickets = 0;
};

/// Logs in, looks and leaves; nothing is made and nothing changed. Errors as of Database::open() with ReadOnly: a
/// schema that is older than ours is FileReadOnly ("…: 11 < 16"), no workspace is ServerFault::WorkspaceMissing.
[[nodiscard]] Result<ServerGreeting> greetServer(const QString &url);

} // namespace evenkeel
