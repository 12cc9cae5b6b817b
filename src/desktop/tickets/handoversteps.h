// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/words.h"
#include "services/handoverservice.h"

#include <QFuture>
#include <QObject>

#include <functional>

class QUndoStack;

namespace evenkeel {

/// What people do with handovers, each a step of the undo list: ask, accept, decline, withdraw, say what came of it.
class HandoverSteps final : public QObject
{
    Q_OBJECT

public:
    HandoverSteps(Workspace *workspace, QUndoStack *undo, QObject *parent = nullptr);

    /// All tickets in one step.
    void ask(std::vector<HandoverRecord> wanted, const QString &text);
    void answer(const HandoverLine &line, HandoverState state, const QString &words);
    void finish(const HandoverLine &line, const QString &outcome);
    [[nodiscard]] bool isIdle() const { return m_pending == 0; }

Q_SIGNALS:
    void failed(const evenkeel::Failure &failure);
    /// The desk has answered, well or not.
    void ended();

private:
    using Work = std::function<Result<Done>(HandoverService &)>;

    void push(const QString &text, const std::vector<TicketId> &tickets, const Work &forth, const Work &back);

    Workspace *m_workspace;
    QUndoStack *m_undo;
    int m_pending = 0;
};

} // namespace evenkeel
