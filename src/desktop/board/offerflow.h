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

/// The calls that answer offers; a workspace's, or a test's.
struct OfferCalls
{
    std::function<QFuture<Result<Done>>(OfferAnswer)> answer;
    std::function<QFuture<Result<Done>>(OfferAnswer)> takeBack;
    std::function<QFuture<Result<Objections>>(Handover)> objections;

    [[nodiscard]] static OfferCalls of(Workspace &workspace);
};

/// An offer answered on the board, from the key to the undo list. Undo takes the answer back: the offer stands again.
class OfferFlow final : public QObject
{
    Q_OBJECT

public:
    OfferFlow(OfferCalls calls, QUndoStack *undo, QObject *parent = nullptr);

    /// `text` names the step in the undo list.
    void answer(const OfferAnswer &answer, const QString &text);
    /// For undo and redo themselves. Sets `isRefused` when it fails.
    void store(const OfferAnswer &answer, bool isTakenBack, const std::shared_ptr<bool> &isRefused);
    [[nodiscard]] bool isBusy() const { return m_pending > 0; }

Q_SIGNALS:
    void stored();
    /// The answer was not taken: the offer is over, or these gates close now. Nothing was changed.
    void refused(const evenkeel::OfferAnswer &answer, const evenkeel::Objections &objections);
    void failed(const evenkeel::Failure &failure);

private:
    void explain(const OfferAnswer &answer, const Error &error);

    OfferCalls m_calls;
    QUndoStack *m_undo;
    int m_pending = 0;
};

} // namespace evenkeel
