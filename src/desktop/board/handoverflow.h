// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/words.h"
#include "domain/ticketevent.h"
#include "services/routingresults.h"
#include "services/ticketwhereabouts.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

class QUndoStack;

namespace evenkeel {

class Workspace;

/// The calls that tickets change hands by; a workspace's, or a test's.
struct HandoverCalls
{
    std::function<QFuture<Result<Objections>>(Handover)> objections;
    std::function<QFuture<Result<Done>>(std::vector<Handover>, Cause)> handOver;
    std::function<QFuture<Result<std::vector<TicketWhereabouts>>>(std::vector<TicketId>)> whereabouts;

    [[nodiscard]] static HandoverCalls of(Workspace &workspace);
};

/// Handovers of which none was stored, and where those tickets are that are no longer where they were seen. What is
/// finished meanwhile is among neither.
struct ContestedHandovers
{
    std::vector<Handover> agreed; ///< nothing stands against these
    std::vector<Handover> mine;
    std::vector<TicketWhereabouts> theirs; ///< goes with `mine`
    Cause cause = Cause::Person;
    QString text; ///< names the step
};

/// One ticket changing hands by hand, from the gesture to the undo stack: asks the gates first, waits for a reason
/// where one stands against it, stores it, and makes it undoable once it is stored.
class HandoverFlow final : public QObject
{
    Q_OBJECT

public:
    HandoverFlow(HandoverCalls calls, QUndoStack *undo, QObject *parent = nullptr);

    /// `text` names the step in the undo list.
    void request(const Handover &handover, const QString &text);
    /// After objected(): the person gave a reason and goes on.
    void insist(const Handover &handover, const QString &text);
    /// After contested(): the person has seen where the tickets are and chosen.
    void settle(const ContestedHandovers &contested, const std::vector<bool> &areMine);
    /// Makes what routing has stored already undoable as one step.
    void remember(const std::vector<Handover> &handovers, const QString &text);
    /// Stores without adding to the undo stack; for undo and redo of the step themselves. Sets `isRefused` when it
    /// fails.
    void store(const std::vector<Handover> &handovers, Cause cause, const QString &text,
               const std::shared_ptr<bool> &isRefused);
    [[nodiscard]] bool isBusy() const { return m_pending > 0; }
    /// What is said when the desk refuses to take a step back, or to do it again.
    [[nodiscard]] static Failure refusal(const Error &error, bool isUndo);

Q_SIGNALS:
    /// Gates stand against it. Nothing was changed yet.
    void objected(const evenkeel::Handover &handover, const evenkeel::Objections &objections, const QString &text);
    /// Somebody else moved some of the tickets first. Nothing was changed.
    void contested(const evenkeel::ContestedHandovers &contested);
    void stored();
    void failed(const evenkeel::Failure &failure);

private:
    /// Finds out which tickets are elsewhere; `otherwise` is told when none is.
    void contest(const std::vector<Handover> &handovers, Cause cause, const QString &text, const Failure &otherwise);

    HandoverCalls m_calls;
    QUndoStack *m_undo;
    int m_pending = 0;
};

} // namespace evenkeel
