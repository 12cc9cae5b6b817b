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
            },
            [&workspace](std::vector<TicketId> tickets) {
                return workspace.read(
                    [tickets = std::move(tickets)](Database &database) { return readWhereabouts(database, tickets); });
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
            const Failure failure = Words::failure(result.error());
            if (result.error().code == ErrorCode::Conflict)
                contest({handover}, Cause::Person, text, failure);
            else
                Q_EMIT failed(failure);
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

void HandoverFlow::store(const std::vector<Handover> &handovers, Cause cause, const QString &text,
                         const std::shared_ptr<bool> &isRefused)
{
    ++m_pending;
    m_calls.handOver(handovers, cause)
        .then(this, [this, handovers, cause, text, isRefused](const Result<Done> &result) {
            --m_pending;
            if (result) {
                Q_EMIT stored();
                return;
            }
            *isRefused = true;
            const Failure failure = refusal(result.error(), cause == Cause::Undo);
            if (result.error().code == ErrorCode::Conflict)
                contest(handovers, cause, text, failure);
            else
                Q_EMIT failed(failure);
            RefusableStep::dropRefusedSoon(*m_undo);
        });
}

void HandoverFlow::contest(const std::vector<Handover> &handovers, Cause cause, const QString &text,
                           const Failure &otherwise)
{
    std::vector<TicketId> tickets;
    for (const Handover &handover : handovers)
        tickets.push_back(handover.ticket);
    ++m_pending;
    m_calls.whereabouts(tickets).then(
        this, [this, handovers, cause, text, otherwise](const Result<std::vector<TicketWhereabouts>> &places) {
            --m_pending;
            ContestedHandovers contest{{}, {}, {}, cause, text};
            for (std::size_t i = 0; places && i < places->size(); ++i) {
                const TicketWhereabouts &place = (*places)[i];
                if (!isOpen(place.status))
                    continue;
                if (place.agent == handovers[i].from) {
                    contest.agreed.push_back(handovers[i]);
                } else if (place.agent != handovers[i].to) { // else somebody did the same
                    contest.mine.push_back(handovers[i]);
                    contest.theirs.push_back(place);
                }
            }
            if (contest.mine.empty())
                Q_EMIT failed(otherwise);
            else
                Q_EMIT contested(contest);
        });
}

void HandoverFlow::settle(const ContestedHandovers &contested, const std::vector<bool> &areMine)
{
    std::vector<Handover> wanted = contested.agreed;
    for (std::size_t i = 0; i < contested.mine.size(); ++i) {
        if (i >= areMine.size() || !areMine[i])
            continue;
        wanted.push_back(contested.mine[i]);
        wanted.back().from = contested.theirs[i].agent;
    }
    if (wanted.empty())
        return;
    // One is asked about its gates again, as from the gesture; of many those that a gate stops are told.
    if (wanted.size() == 1 && contested.cause == Cause::Person)
        return request(wanted.front(), contested.text);
    ++m_pending;
    m_calls.handOver(wanted, contested.cause).then(this, [this, contested, wanted](const Result<Done> &result) {
        --m_pending;
        const bool isConflict = !result && result.error().code == ErrorCode::Conflict;
        if (isConflict)
            return contest(wanted, contested.cause, contested.text, Words::failure(result.error()));
        if (!result)
            return Q_EMIT failed(Words::failure(result.error()));
        remember(wanted, contested.text);
        Q_EMIT stored();
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
