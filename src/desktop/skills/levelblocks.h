// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "levellineage.h"

#include "desktop/style/words.h"
#include "services/levelblock.h"

#include <QFuture>
#include <QObject>

#include <deque>
#include <functional>
#include <memory>

class QUndoStack;

namespace evenkeel {

class Workspace;

/// Blocks of levels on their way to the store, each a step of the undo list: what a file sets, what a review decides.
class LevelBlocks final : public QObject
{
    Q_OBJECT

public:
    /// What is wanted all the same after somebody else was quicker.
    using Again = std::function<void(const std::vector<LevelClash> &, const std::vector<bool> &areMine)>;
    /// A block of which nothing was stored, since somebody else had set some of its levels.
    struct Contest
    {
        std::vector<LevelSetting> settings; ///< with what was wanted; of the way back with both sides changed over
        std::vector<LevelClash> clashes;
        Again settle;
    };

    /// The lineage is shared with whatever else sets levels on the same undo list.
    LevelBlocks(Workspace *workspace, QUndoStack *undo, std::shared_ptr<LevelLineage> lineage,
                QObject *parent = nullptr);

    void set(LevelBlock block, const QString &text);
    /// `stored` is called after each time it has gone well.
    void review(ReviewBlock block, const QString &text, const std::function<void()> &stored = {});
    [[nodiscard]] bool isIdle() const { return m_waiting.empty() && !m_isStoring; }

Q_SIGNALS:
    void failed(const evenkeel::Failure &failure);
    void contested(const evenkeel::LevelBlocks::Contest &contest);
    void ended();

private:
    using Call = std::function<QFuture<Result<LevelOutcome>>()>;
    struct Calls
    {
        Call forth;
        Call back;
        std::shared_ptr<LevelBlock> block; ///< both go by it
        Again settle;                      ///< what forth met
        std::function<void()> stored = {}; ///< after each time forth has gone well
    };
    struct Errand
    {
        Calls calls;
        bool isForth = true;
        std::shared_ptr<LevelTrail> trail;
        std::shared_ptr<bool> isRefused;
        QString text;
    };

    void push(const QString &text, const Calls &calls);
    void next();
    void take(const Errand &errand, const Result<LevelOutcome> &outcome);
    void dropRefused();

    Workspace *m_workspace;
    QUndoStack *m_undo;
    std::shared_ptr<LevelLineage> m_lineage;
    std::deque<Errand> m_waiting; ///< one after the other, so that a block is never on two threads
    bool m_isStoring = false;
};

} // namespace evenkeel
