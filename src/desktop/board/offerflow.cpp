// SPDX-License-Identifier: GPL-3.0-or-later
#include "offerflow.h"

#include "handoverflow.h"
#include "offersmadestep.h"
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
            [&workspace](Handover handover) { return workspace.objections(std::move(handover)); },
            [&workspace](std::vector<MadeOffer> offers) { return workspace.withdrawOffers(std::move(offers)); },
            [&workspace](std::vector<MadeOffer> offers) { return workspace.renewOffers(std::move(offers)); }};
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
        refuse(isRefused, HandoverFlow::refusal(result.error(), isTakenBack));
    });
}

void OfferFlow::refuse(const std::shared_ptr<bool> &isRefused, const Failure &failure)
{
    *isRefused = true;
    Q_EMIT failed(failure);
    RefusableStep::dropRefusedSoon(*m_undo);
}

void OfferFlow::remember(std::vector<MadeOffer> offers, const QString &text)
{
    if (!offers.empty())
        m_undo->push(new OffersMadeStep(this, std::move(offers), text));
}

void OfferFlow::withdraw(const std::shared_ptr<std::vector<MadeOffer>> &offers, const std::shared_ptr<bool> &isRefused)
{
    ++m_pending;
    m_calls.withdraw(*offers).then(this, [this, offers, isRefused](const Result<OfferWithdrawal> &withdrawal) {
        --m_pending;
        if (!withdrawal) {
            refuse(isRefused, HandoverFlow::refusal(withdrawal.error(), true));
            return;
        }
        *offers = withdrawal->withdrawn;
        tellLeft(*withdrawal, isRefused);
        if (!offers->empty())
            Q_EMIT stored();
    });
}

void OfferFlow::tellLeft(const OfferWithdrawal &withdrawal, const std::shared_ptr<bool> &isRefused)
{
    if (withdrawal.left == 0)
        return;
    Failure failure;
    failure.what = tr("%n offers have been answered or are over and stay as they are.", nullptr, withdrawal.left);
    if (withdrawal.withdrawn.empty()) {
        failure.kept = tr("Nothing was changed, and this step can no longer be undone.");
        refuse(isRefused, failure);
        return;
    }
    failure.kept = tr("%n offers that were still open are withdrawn, and their tickets wait again.", nullptr,
                      static_cast<int>(withdrawal.withdrawn.size()));
    Q_EMIT failed(failure);
}

void OfferFlow::renew(const std::vector<MadeOffer> &offers, const std::shared_ptr<bool> &isRefused)
{
    ++m_pending;
    m_calls.renew(offers).then(this, [this, isRefused](const Result<Done> &result) {
        --m_pending;
        if (result)
            Q_EMIT stored();
        else
            refuse(isRefused, HandoverFlow::refusal(result.error(), false));
    });
}

} // namespace evenkeel
