// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/agent.h"
#include "services/authorship.h"

#include <QFuture>

#include <optional>

namespace evenkeel {

class Workspace;

/// Presence set by hand, as it holds now, and who set it. Nothing: it follows the shift.
struct AuthoredPresence
{
    std::optional<PresenceSetting> setting;
    Authorship author;
};

[[nodiscard]] Result<AuthoredPresence> presenceNow(Database &database, AgentId agent, Instant now);

/// Sets an agent's presence from now on, or with no setting lets it follow the shift again. `seen` is what its maker
/// saw hold; Conflict when something else holds by now. What was stored is announced.
[[nodiscard]] QFuture<Result<Done>> changePresence(Workspace &workspace, AgentId agent,
                                                   std::optional<PresenceSetting> wanted,
                                                   std::optional<PresenceSetting> seen);

} // namespace evenkeel
