// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoCommand>

#include <memory>

class QUndoStack;

namespace evenkeel {

/// A step of the undo list that the desk may refuse to take back or to do again. It says so later, when the step has
/// been made already; a refused step goes from the list when the list steps onto it.
class RefusableStep : public QUndoCommand
{
public:
    explicit RefusableStep(const QString &text);

    [[nodiscard]] bool isRefused() const { return *m_isRefused; }
    /// Takes the refused steps next to the present place off the list.
    static void dropRefused(QUndoStack &stack);
    /// The same with the next event, for answers: one that is there at once comes from inside the step, and the stack
    /// still uses a step while it is being undone.
    static void dropRefusedSoon(QUndoStack &stack);

protected:
    /// Shared with the answer, which may come after the step is gone.
    [[nodiscard]] const std::shared_ptr<bool> &refusal() const { return m_isRefused; }

private:
    std::shared_ptr<bool> m_isRefused;
};

} // namespace evenkeel
