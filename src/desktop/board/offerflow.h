// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offeranswer.h"

#include "desktop/style/words.h"
#include "services/routingresults.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

class QUndoStack;

namespace evenkeel {

class Workspace;

/// The calls that answer offers and take them back; a workspace's, or a test's.
struct OfferCalls
{
    std::function<QFuture<Result<Done>>(OfferAnswer)> answer;
    std::function<QFuture<Result<Done>>(OfferAnswer)> takeBack;
    std::function<QFuture<Result<Objections>>(Handover)> objections;
    std::function<QFuture<Result<OfferWithdrawal>>(std::vector<MadeOffer>)> withdraw;
    std::function<QFuture<Result<Done>>(std::vector<MadeOffer>)> renew;

    [[nodiscard]] static OfferCalls of(Workspace &workspace);
};

/// Offers on the board and the undo list: those that routing made, which undo withdraws as far as they are open, and
/// the answers to them, which undo takes back so that the offer stands again.
class OfferFlow final : public QObject
{
    Q_OBJECT

public:
    OfferFlow(OfferCalls calls, QUndoStack *undo, QObject *parent = nullptr);

    /// `text` names the step in the undo list.
    void answer(const OfferAnswer &answer, const QString &text);
    /// For undo and redo themselves. Sets `isRefused` when it fails.
    void store(const OfferAnswer &answer, bool isTakenBack, const std::shared_ptr<bool> &isRefused);
    /// Makes offers that routing has stored already undoable as one step.
    void remember(std::vector<MadeOffer> offers, const QString &text);
    /// For undo and redo of such a step; after withdrawing `offers` are those that may be made again.
    void withdraw(const std::shared_ptr<std::vector<MadeOffer>> &offers, const std::shared_ptr<bool> &isRefused);
    void renew(const std::vector<MadeOffer> &offers, const std::shared_ptr<bool> &isRefused);
    [[nodiscard]] bool isBusy() const { return m_pending > 0; }

Q_SIGNALS:
    void stored();
    /// The answer was not taken: the offer is over, or these gates close now. Nothing was changed.
    void refused(const evenkeel::OfferAnswer &answer, const evenkeel::Objections &objections);
    void failed(const evenkeel::Failure &failure);

private:
    void refuse(const std::shared_ptr<bool> &isRefused, const Failure &failure);
    void tellLeft(const OfferWithdrawal &withdrawal, const std::shared_ptr<bool> &isRefused);
    void explain(const OfferAnswer &answer, const Error &error);

    OfferCalls m_calls;
    QUndoStack *m_undo;
    int m_pending = 0;
};

} // namespace evenkeel
