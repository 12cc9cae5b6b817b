// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/levelblock.h"

#include <QFuture>

#include <memory>

namespace evenkeel {

class Workspace;

// Blocks of levels on the workspace's storage thread. What was stored is announced as every change of agents is. A
// block belongs to that thread from the first call on; the steps of an undo list hand it over again.

[[nodiscard]] QFuture<Result<LevelOutcome>> storeLevels(Workspace &workspace, std::shared_ptr<LevelBlock> block);
[[nodiscard]] QFuture<Result<LevelOutcome>> takeBackLevels(Workspace &workspace, std::shared_ptr<LevelBlock> block);
/// takeBackLevels() takes the levels of the block back.
[[nodiscard]] QFuture<Result<LevelOutcome>> storeReview(Workspace &workspace, std::shared_ptr<ReviewBlock> block);

} // namespace evenkeel
