// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusablestep.h"

#include <QUndoStack>

namespace evenkeel {

RefusableStep::RefusableStep(const QString &text)
    : QUndoCommand(text)
    , m_isRefused(std::make_shared<bool>(false))
{}

void RefusableStep::dropRefused(QUndoStack &stack)
{
    const auto isRefused = [&stack](int index) {
        const auto *step = dynamic_cast<const RefusableStep *>(stack.command(index));
        return step != nullptr && step->isRefused();
    };
    // Stepping onto an obsolete command removes it and does nothing else.
    while (stack.index() > 0 && isRefused(stack.index() - 1))
        stack.undo();
    bool isOneGone = false;
    while (stack.canRedo() && isRefused(stack.index())) {
        stack.redo();
        isOneGone = true;
    }
    if (!isOneGone)
        return;
    // The stack does not tell that what could be redone is gone.
    Q_EMIT stack.canRedoChanged(stack.canRedo());
    Q_EMIT stack.redoTextChanged(stack.redoText());
    Q_EMIT stack.indexChanged(stack.index());
}

void RefusableStep::dropRefusedSoon(QUndoStack &stack)
{
    QMetaObject::invokeMethod(
        &stack, [&stack] { dropRefused(stack); }, Qt::QueuedConnection);
}

} // namespace evenkeel
