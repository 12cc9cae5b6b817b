// SPDX-License-Identifier: GPL-3.0-or-later
#include "offerflow.h"

#include "handoverflow.h"
#include "offerstep.h"

#include "services/workspace.h"

#include <QUndoStack>

namespace evenkeel {

OfferCalls OfferCalls::of(Workspace &workspace)
{
    return {[&workspace](const OfferAnswer &answer) {
                return answer.isAccepted ? workspace.acceptOffer(answer.ticket, answer.agent)
                                         : workspace.declineOffer(answer.ticket, answer.agent, answer.reason);
            },
            [&workspace](const OfferAnswer &answer) { return workspace.takeBackAnswer(answer.ticket, answer.agent); },
            [&workspace](Handover handover) { return workspace.objections(std::move(handover)); }};
}

OfferFlow::OfferFlow(OfferCalls calls, QUndoStack *undo, QObject *parent)
    : QObject(parent)
    , m_calls(std::move(calls))
    , m_undo(undo)
{}

void OfferFlow::answer(const OfferAnswer &answer, const QString &text)
{
    ++m_pending;
    m_calls.answer(answer).then(this, [this, answer, text](const Result<Done> &result) {
        --m_pending;
        if (!result) {
            explain(answer, result.error());
            return;
        }
        m_undo->push(new OfferStep(this, answer, text));
        Q_EMIT stored();
    });
}

void OfferFlow::explain(const OfferAnswer &answer, const Error &error)
{
    if (error.code != ErrorCode::Conflict) {
        Q_EMIT failed(Words::failure(error));
        return;
    }
    if (!answer.isAccepted) {
        Q_EMIT refused(answer, {});
        return;
    }
    // A conflict does not say whether the offer is over or a gate has closed since it was made.
    ++m_pending;
    m_calls.objections({answer.ticket, {}, answer.agent, {}})
        .then(this, [this, answer](const Result<Objections> &objections) {
            --m_pending;
            Q_EMIT refused(answer, objections ? *objections : Objections{});
        });
}

void OfferFlow::store(const OfferAnswer &answer, bool isTakenBack, const std::shared_ptr<bool> &isRefused)
{
    ++m_pending;
    const auto &call = isTakenBack ? m_calls.takeBack : m_calls.answer;
    call(answer).then(this, [this, isTakenBack, isRefused](const Result<Done> &result) {
        --m_pending;
        if (result) {
            Q_EMIT stored();
            return;
        }
        *isRefused = true;
        Q_EMIT failed(HandoverFlow::refusal(result.error(), isTakenBack));
        // Not from inside the step itself, if the answer was there at once.
        QMetaObject::invokeMethod(
            this, [this] { RefusableStep::dropRefused(*m_undo); }, Qt::QueuedConnection);
    });
}

} // namespace evenkeel
