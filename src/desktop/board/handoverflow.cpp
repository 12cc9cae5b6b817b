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
        Q_EMIT failed(refusal(result.error(), cause == Cause::Undo));
        // Not from inside the step itself, if the answer was there at once.
        QMetaObject::invokeMethod(
            this, [this] { RefusableStep::dropRefused(*m_undo); }, Qt::QueuedConnection);
    });
}

Failure HandoverFlow::refusal(const Error &error, bool isUndo)
{
    Failure failure = Words::failure(error);
    failure.kept = isUndo ? tr("Nothing was changed, and this step can no longer be undone.")
                          : tr("Nothing was changed, and this step cannot be done again.");
    return failure;
}

} // namespace evenkeel
