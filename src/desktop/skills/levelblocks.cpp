// SPDX-License-Identifier: GPL-3.0-or-later
#include "levelblocks.h"

#include "levelblockstep.h"

#include <QPointer>
#include <QUndoStack>

namespace evenkeel {

LevelBlocks::LevelBlocks(QUndoStack *undo, QObject *parent)
    : QObject(parent)
    , m_undo(undo)
{}

void LevelBlocks::push(const QString &text, const Calls &calls)
{
    const auto run = [open = QPointer<LevelBlocks>(this), calls](SwapDirection direction,
                                                                 const std::shared_ptr<bool> &isRefused) {
        if (!open) {
            *isRefused = true; // its page is gone with the workspace
            return;
        }
        ++open->m_pending;
        const bool isForth = direction == SwapDirection::Forth;
        (isForth ? calls.forth() : calls.back())
            .then(open.data(), [blocks = open.data(), calls, isForth, isRefused](const Result<LevelOutcome> &outcome) {
                blocks->take(calls, isForth, isRefused, outcome);
            });
    };
    RefusableStep::dropRefused(*m_undo);
    m_undo->push(new LevelBlockStep(run, text));
}

void LevelBlocks::take(const Calls &calls, bool isForth, const std::shared_ptr<bool> &isRefused,
                       const Result<LevelOutcome> &outcome)
{
    --m_pending;
    *isRefused = !outcome || !outcome->clashes.empty();
    if (!outcome)
        Q_EMIT failed(Words::failure(outcome.error()));
    else if (*isRefused)
        Q_EMIT failed({tr("%n of these levels were set by somebody else meanwhile.", nullptr,
                          static_cast<int>(outcome->clashes.size())),
                       tr("None of them was changed."), calls.advice});
    else if (isForth && calls.stored)
        calls.stored();
    // Not from inside the step itself, if the answer was there at once.
    if (*isRefused)
        QMetaObject::invokeMethod(
            this, [this] { RefusableStep::dropRefused(*m_undo); }, Qt::QueuedConnection);
    Q_EMIT ended();
}

} // namespace evenkeel
