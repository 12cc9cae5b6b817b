// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "levellineage.h"
#include "skillsstep.h"

#include "desktop/style/words.h"
#include "storage/levelstore.h"

#include <QFuture>
#include <QObject>

#include <deque>

class QUndoStack;

namespace evenkeel {

/// An edit that came too late: what was wanted, and what somebody else had set before.
struct LevelDispute
{
    SkillCell cell;
    Proficiency mine = Proficiency::None;
    std::optional<LevelVersion> theirs;
};

/// A step of which nothing was stored, since somebody else had set one of its levels before.
struct DisputedStep
{
    std::vector<LevelDispute> disputes;
    std::vector<LevelWish> wanted; ///< the whole block, the disputed ones among them
    QString text;
};

/// Levels on their way from a gesture to the store: shown at once, stored one edit after the other, each based on
/// what this window has seen, and undoable without limit. Undo and redo are based on what the step itself left, so that
/// they too notice what somebody else has set since.
class SkillsFlow final : public QObject
{
    Q_OBJECT

public:
    using Store = std::function<QFuture<Result<LevelOutcome>>(std::vector<LevelChange>)>;

    /// The lineage is shared with whatever else sets levels on the same undo list.
    SkillsFlow(SkillsMatrixModel *model, Store store, QUndoStack *undo, std::shared_ptr<LevelLineage> lineage,
               QObject *parent = nullptr);

    /// One step of the undo list.
    void set(const std::vector<LevelWish> &wishes, const QString &text);
    /// After disputed(): the person has seen the others' values and chosen, dispute by dispute, what is to be as this
    /// window wants it. What nobody disputes of the step is stored in any case.
    void settle(const DisputedStep &step, const std::vector<bool> &areMine);
    /// Nothing waits to be stored. While something does, the matrix must not be read anew: an edit of somebody else
    /// would become the ground of one that was made without knowing it.
    [[nodiscard]] bool isIdle() const { return m_waiting.empty() && !m_isStoring; }

    /// The workspace announces what this window stored as well: true for as many announcements as were its own.
    [[nodiscard]] bool takeOwnAnnouncement();

Q_SIGNALS:
    void idle();
    /// An edit is about to be handed to the store.
    void storing();
    void stored();
    /// Nothing of the step was stored. What the others set is told, not shown yet.
    void disputed(const evenkeel::DisputedStep &step);
    void failed(const evenkeel::Failure &failure);

private:
    struct Errand
    {
        std::vector<LevelChange> changes; ///< basedOn comes when its turn does
        SwapDirection direction = SwapDirection::Forth;
        std::shared_ptr<bool> isRefused;
        std::shared_ptr<LevelTrail> trail;
        QString text;
    };

    void store(const std::vector<LevelSwap> &swaps, Errand errand);
    void next();
    void base(Errand &errand);
    void take(const Errand &errand, const Result<LevelOutcome> &outcome);
    void refuse(const Errand &errand);
    void showStored(const Errand &errand);

    SkillsMatrixModel *m_model;
    Store m_store;
    QUndoStack *m_undo;
    std::shared_ptr<LevelLineage> m_lineage;
    std::deque<Errand> m_waiting;
    bool m_isStoring = false;
    int m_ownAnnouncements = 0;
};

} // namespace evenkeel
