// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/skillsservice.h"
#include "services/workspacechange.h"

namespace evenkeel {

QFuture<Result<LevelOutcome>> Workspace::setLevels(std::vector<LevelChange> changes)
{
    return change([changes = std::move(changes),
                   now = now()](Database &database) { return SkillsService(database, now).set(changes); },
                  [this] { Q_EMIT agentsChanged(); });
}

QFuture<Result<LevelOutcome>> Workspace::reviewLevels(std::vector<ReviewDecision> decisions)
{
    return change([decisions = std::move(decisions),
                   now = now()](Database &database) { return SkillsService(database, now).review(decisions); },
                  [this] { Q_EMIT agentsChanged(); });
}

} // namespace evenkeel
