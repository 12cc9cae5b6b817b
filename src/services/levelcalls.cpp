// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/levelcalls.h"

#include "services/skillsservice.h"
#include "services/workspace.h"

#include <utility>

namespace evenkeel {

namespace {

template <class Work>
QFuture<Result<LevelOutcome>> changed(Workspace &workspace, Work work)
{
    return workspace.perform([workspace = &workspace, work = std::move(work)](Database &database) {
        auto outcome = work(database);
        // Queued: it runs on the workspace's thread, and not at all once the workspace is gone.
        if (outcome && outcome->clashes.empty())
            QMetaObject::invokeMethod(
                workspace, [workspace] { Q_EMIT workspace->agentsChanged(); }, Qt::QueuedConnection);
        return outcome;
    });
}

} // namespace

QFuture<Result<LevelOutcome>> storeLevels(Workspace &workspace, std::shared_ptr<LevelBlock> block)
{
    return changed(workspace, [block = std::move(block), now = workspace.now()](Database &database) {
        return storeLevelBlock(database, *block, now, deskUser());
    });
}

QFuture<Result<LevelOutcome>> takeBackLevels(Workspace &workspace, std::shared_ptr<LevelBlock> block)
{
    return changed(workspace, [block = std::move(block), now = workspace.now()](Database &database) {
        return takeBackLevelBlock(database, *block, now, deskUser());
    });
}

QFuture<Result<LevelOutcome>> storeReview(Workspace &workspace, std::shared_ptr<ReviewBlock> block)
{
    return changed(workspace, [block = std::move(block), now = workspace.now()](Database &database) {
        return storeReviewBlock(database, *block, now, deskUser());
    });
}

} // namespace evenkeel
