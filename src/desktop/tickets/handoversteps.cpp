// SPDX-License-Identifier: GPL-3.0-or-later
#include "handoversteps.h"

#include "desktop/board/answeredstep.h"
#include "desktop/board/handoverflow.h"
#include "services/shownline.h"
#include "services/workspace.h"

#include <QPointer>
#include <QUndoStack>

#include <utility>

namespace evenkeel {

HandoverSteps::HandoverSteps(Workspace *workspace, QUndoStack *undo, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_undo(undo)
{}

void HandoverSteps::push(const QString &text, const std::vector<TicketId> &tickets, const Work &forth, const Work &back)
{
    const auto run = [open = QPointer<HandoverSteps>(this), tickets, forth,
                      back](bool isUndo, const std::shared_ptr<bool> &isRefused) {
        if (!open) {
            *isRefused = true; // its page is gone with the workspace
            return;
        }
        ++open->m_pending;
        changeHandovers(*open->m_workspace, tickets, isUndo ? back : forth)
            .then(open.data(), [steps = open.data(), isUndo, isRefused](const Result<Done> &done) {
                --steps->m_pending;
                if (!done) {
                    *isRefused = true;
                    Q_EMIT steps->failed(HandoverFlow::refusal(done.error(), isUndo));
                    RefusableStep::dropRefusedSoon(*steps->m_undo);
                }
                Q_EMIT steps->ended();
            });
    };
    RefusableStep::dropRefused(*m_undo);
    m_undo->push(new AnsweredStep(run, text));
}

void HandoverSteps::ask(std::vector<HandoverRecord> wanted, const QString &text)
{
    std::vector<TicketId> tickets;
    for (const HandoverRecord &record : wanted)
        tickets.push_back(record.ticket);
    const auto batch = std::make_shared<HandoverBatch>();
    batch->wanted = std::move(wanted);
    push(
        text, tickets, [batch](HandoverService &service) { return service.ask(*batch); },
        [batch](HandoverService &service) { return service.withdraw(*batch); });
}

void HandoverSteps::answer(const HandoverLine &line, HandoverState state, const QString &words)
{
    const QString reference = shownLine(line.reference);
    const QString text = state == HandoverState::Accepted   ? tr("Take over %1").arg(reference)
                         : state == HandoverState::Declined ? tr("Decline to take over %1").arg(reference)
                                                            : tr("Withdraw the handover of %1").arg(reference);
    const std::int64_t id = line.record.id;
    push(
        text, {line.record.ticket},
        [id, state, said = words.toStdString()](HandoverService &service) { return service.answer(id, state, said); },
        [id](HandoverService &service) { return service.takeBackAnswer(id); });
}

void HandoverSteps::finish(const HandoverLine &line, const QString &outcome)
{
    const std::int64_t id = line.record.id;
    push(
        tr("Say what came of %1").arg(shownLine(line.reference)), {line.record.ticket},
        [id, after = outcome.toStdString()](HandoverService &service) { return service.finish(id, after); },
        [id, before = line.record.outcome](HandoverService &service) { return service.finish(id, before); });
}

} // namespace evenkeel
