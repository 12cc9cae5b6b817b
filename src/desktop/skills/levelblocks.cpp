// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelblocks.h"

#include "levelblockstep.h"

#include "services/levelcalls.h"

#include <QPointer>
#include <QUndoStack>

namespace evenkeel {

LevelBlocks::LevelBlocks(Workspace *workspace, QUndoStack *undo, std::shared_ptr<LevelLineage> lineage, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_undo(undo)
    , m_lineage(std::move(lineage))
{}

void LevelBlocks::set(LevelBlock block, const QString &text)
{
    if (block.settings.empty())
        return;
    const auto shared = std::make_shared<LevelBlock>(std::move(block));
    Calls calls;
    calls.block = shared;
    calls.forth = [workspace = m_workspace, shared] { return storeLevels(*workspace, shared); };
    calls.back = [workspace = m_workspace, shared] { return takeBackLevels(*workspace, shared); };
    calls.settle = [this, shared, text](const std::vector<LevelClash> &clashes, const std::vector<bool> &areMine) {
        set(settledBlock(*shared, false, clashes, areMine), text);
    };
    push(text, calls);
}

void LevelBlocks::review(ReviewBlock block, const QString &text, const std::function<void()> &stored)
{
    if (block.decisions.empty())
        return;
    const auto shared = std::make_shared<ReviewBlock>(std::move(block));
    Calls calls;
    calls.block = std::shared_ptr<LevelBlock>(shared, &shared->levels);
    calls.forth = [workspace = m_workspace, shared] { return storeReview(*workspace, shared); };
    calls.back = [workspace = m_workspace, levels = calls.block] { return takeBackLevels(*workspace, levels); };
    calls.stored = stored;
    calls.settle = [this, shared, text, stored](const std::vector<LevelClash> &clashes,
                                                const std::vector<bool> &areMine) {
        review(settledReview(*shared, clashes, areMine), text, stored);
    };
    push(text, calls);
}

void LevelBlocks::push(const QString &text, const Calls &calls)
{
    const auto run = [open = QPointer<LevelBlocks>(this), calls, text, trail = std::make_shared<LevelTrail>()](
                         SwapDirection direction, const std::shared_ptr<bool> &isRefused) {
        if (!open) {
            *isRefused = true; // its page is gone with the workspace
            return;
        }
        open->m_waiting.push_back({calls, direction == SwapDirection::Forth, trail, isRefused, text});
        open->next();
    };
    RefusableStep::dropRefused(*m_undo);
    m_undo->push(new LevelBlockStep(run, text));
}

void LevelBlocks::next()
{
    if (m_isStoring || m_waiting.empty())
        return;
    const Errand errand = std::move(m_waiting.front());
    m_waiting.pop_front();
    LevelTrail &trail = *errand.trail;
    if (trail.isStored()) {
        errand.calls.block->standing = trail.expected(*m_lineage, errand.isForth);
    } else {
        trail.cells.clear();
        trail.based.clear();
        for (const LevelSetting &setting : errand.calls.block->settings) {
            trail.cells.emplace_back(setting.edit.level.agent, setting.edit.level.skill);
            trail.based.push_back(setting.edit.basedOn.value_or(LevelId{}));
        }
    }
    m_isStoring = true;
    (errand.isForth ? errand.calls.forth() : errand.calls.back())
        .then(this, [this, errand](const Result<LevelOutcome> &outcome) {
            m_isStoring = false;
            take(errand, outcome);
            next();
            if (isIdle())
                Q_EMIT ended();
        });
}

void LevelBlocks::take(const Errand &errand, const Result<LevelOutcome> &outcome)
{
    *errand.isRefused = !outcome || !outcome->clashes.empty();
    if (*errand.isRefused)
        dropRefused();
    if (!outcome) {
        Q_EMIT failed(Words::failure(outcome.error()));
    } else if (*errand.isRefused) {
        const std::shared_ptr<LevelBlock> block = errand.calls.block;
        Contest contest{block->settings, outcome->clashes, errand.calls.settle};
        if (!errand.isForth) {
            for (LevelSetting &setting : contest.settings)
                std::swap(setting.edit.level, setting.before);
            contest.settle = [this, block, text = errand.text](const std::vector<LevelClash> &clashes,
                                                               const std::vector<bool> &areMine) {
                set(settledBlock(*block, true, clashes, areMine), tr("Undo: %1", "step").arg(text));
            };
        }
        Q_EMIT contested(contest);
    } else {
        errand.trail->follow(*m_lineage, errand.isForth, outcome->stored);
        if (errand.isForth && errand.calls.stored)
            errand.calls.stored();
    }
}

void LevelBlocks::dropRefused()
{
    RefusableStep::dropRefusedSoon(*m_undo);
}

} // namespace evenkeel
