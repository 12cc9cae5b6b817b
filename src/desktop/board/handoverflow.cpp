// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoverflow.h"

#include "handovercommand.h"

#include "services/workspace.h"

#include <QUndoStack>

namespace evenkeel {

HandoverCalls HandoverCalls::of(Workspace &workspace)
{
    return {[&workspace](Handover handover) { return workspace.objections(std::move(handover)); },
            [&workspace](std::vector<Handover> handovers, Cause cause) {
                return workspace.handOver(std::move(handovers), cause);
            }};
}

HandoverFlow::HandoverFlow(HandoverCalls calls, QUndoStack *undo, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_undo(undo)
{}

void HandoverFlow::request(const Handover &handover, const QString &text)
{
    // Giving a ticket back to waiting passes no gate.
    if (!handover.to.isValid()) {
        insist(handover, text);
        return;
    }
    ++m_pending;
    m_calls.objections(handover).then(this, [this, handover, text](const Result<Objections> &objections) {
        --m_pending;
        if (!objections)
            Q_EMIT failed(Words::failure(objections.error()));
        else if (objections->empty())
            insist(handover, text);
        else
            Q_EMIT objected(handover, *objections, text);
    });
}

void HandoverFlow::insist(const Handover &handover, const QString &text)
{
    ++m_pending;
    m_calls.handOver({handover}, Cause::Person).then(this, [this, handover, text](const Result<Done> &result) {
        --m_pending;
        if (!result) {
            Q_EMIT failed(Words::failure(result.error()));
            return;
        }
        remember({handover}, text);
        Q_EMIT stored();
    });
}

void HandoverFlow::remember(const std::vector<Handover> &handovers, const QString &text)
{
    if (!handovers.empty())
        m_undo->push(new HandoverCommand(this, handovers, text));
}

void HandoverFlow::store(const std::vector<Handover> &handovers, Cause cause, const std::shared_ptr<bool> &isRefused)
{
    ++m_pending;
    m_calls.handOver(handovers, cause).then(this, [this, cause, isRefused](const Result<Done> &result) {
        --m_pending;
        if (result) {
            Q_EMIT stored();
            return;
        }
        *isRefused = true;
        Failure failure = Words::failure(result.error());
        failure.kept = cause == Cause::Undo ? tr("Nothing was changed, and this step can no longer be undone.")
                                            : tr("Nothing was changed, and this step cannot be done again.");
        Q_EMIT failed(failure);
        // Not from inside the step itself, if the answer was there at once.
        QMetaObject::invokeMethod(this, &HandoverFlow::dropRefused, Qt::QueuedConnection);
    });
}

void HandoverFlow::dropRefused()
{
    const auto isRefused = [this](int index) {
        const auto *command = dynamic_cast<const HandoverCommand *>(m_undo->command(index));
        return command != nullptr && command->isRefused();
    };
    // Stepping onto an obsolete command removes it and does nothing else.
    while (m_undo->index() > 0 && isRefused(m_undo->index() - 1))
        m_undo->undo();
    bool isOneGone = false;
    while (m_undo->canRedo() && isRefused(m_undo->index())) {
        m_undo->redo();
        isOneGone = true;
    }
    if (!isOneGone)
        return;
    // The stack does not tell that what could be redone is gone.
    Q_EMIT m_undo->canRedoChanged(m_undo->canRedo());
    Q_EMIT m_undo->redoTextChanged(m_undo->redoText());
    Q_EMIT m_undo->indexChanged(m_undo->index());
}

} // namespace evenkeel
