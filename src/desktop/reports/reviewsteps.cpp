// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewsteps.h"

#include "desktop/board/answeredstep.h"
#include "services/reviewservice.h"
#include "services/workspace.h"

#include <QPointer>
#include <QUndoStack>

namespace evenkeel {

ReviewSteps::ReviewSteps(Workspace *workspace, QUndoStack *undo, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_undo(undo)
{}

void ReviewSteps::run(const Work &work, bool isUndo, const std::shared_ptr<bool> &isRefused)
{
    ++m_pending;
    m_workspace->perform(work).then(this, [this, isUndo, isRefused](const Result<ReviewItem> &item) {
        --m_pending;
        if (!item) {
            *isRefused = true;
            Failure failure = Words::failure(item.error());
            if (item.error().code == ErrorCode::Conflict)
                failure.what = tr("Somebody else has settled it or written to it meanwhile.");
            if (isUndo)
                failure.kept = tr("Nothing was changed, and this step can no longer be undone.");
            Q_EMIT failed(failure);
            RefusableStep::dropRefusedSoon(*m_undo);
        }
        Q_EMIT ended(item ? item->id : 0);
    });
}

void ReviewSteps::push(const QString &text, const Work &forth, const Work &back)
{
    const auto go = [open = QPointer<ReviewSteps>(this), forth, back](bool isUndo,
                                                                      const std::shared_ptr<bool> &isRefused) {
        if (open)
            open->run(isUndo ? back : forth, isUndo, isRefused);
        else
            *isRefused = true; // its page is gone with the workspace
    };
    RefusableStep::dropRefused(*m_undo);
    m_undo->push(new AnsweredStep(go, text));
}

void ReviewSteps::pushChange(const QString &text, const ReviewItem &before, const ReviewItem &after)
{
    push(
        text, [before, after](Database &database) { return changeReviewItem(database, after, before); },
        [before, after](Database &database) { return changeReviewItem(database, before, after); });
}

void ReviewSteps::add(const ReviewItem &item)
{
    const bool isDecision = item.state == ReviewState::Decided;
    // Touched on the storage thread only, where one call follows the other.
    const auto added = std::make_shared<ReviewItem>(item);
    const auto takenBack = [added, isDecision, now = m_workspace->now()] {
        ReviewItem back = *added;
        back.state = isDecision ? ReviewState::Dropped : ReviewState::Declined;
        back.changedAt = now;
        return back;
    };
    push(
        isDecision ? tr("Record a decision") : tr("Propose something"),
        [added, takenBack](Database &database) -> Result<ReviewItem> {
            if (added->id > 0)
                return changeReviewItem(database, *added, takenBack());
            auto stored = addReviewItem(database, *added);
            if (stored)
                *added = *stored;
            return stored;
        },
        [added, takenBack](Database &database) { return changeReviewItem(database, takenBack(), *added); });
}

void ReviewSteps::settle(const ReviewItem &item, ReviewState state)
{
    ReviewItem after = item;
    after.state = state;
    after.changedAt = m_workspace->now();
    const QString text = state == ReviewState::Done       ? tr("Tick a decision off")
                         : state == ReviewState::Decided  ? tr("Decide a proposal")
                         : state == ReviewState::Declined ? tr("Decline a proposal")
                                                          : tr("Drop a decision");
    pushChange(text, item, after);
}

void ReviewSteps::writeOutcome(const ReviewItem &item, const QString &outcome)
{
    ReviewItem after = item;
    after.outcome = outcome.toStdString();
    pushChange(tr("Write what came of it"), item, after);
}

} // namespace evenkeel
