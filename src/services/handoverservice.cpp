// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/handoverservice.h"

#include "services/dayplanservice.h"
#include "services/deskreader.h"
#include "services/routingservice.h"
#include "services/workspace.h"
#include "storage/handoverstore.h"
#include "storage/ticketstore.h"
#include "storage/transaction.h"

#include <algorithm>
#include <utility>

namespace evenkeel {

Result<HandoverList> HandoverService::list()
{
    HandoverList list;
    auto names = DeskReader(m_database).names();
    if (!names)
        return names.error();
    list.names = std::move(*names);
    auto records = HandoverStore(m_database).all();
    if (!records)
        return records.error();
    TicketStore tickets(m_database);
    for (HandoverRecord &record : *records) {
        const auto ticket = tickets.ticket(record.ticket);
        if (!ticket)
            return ticket.error();
        list.lines.push_back({std::move(record), ticket->reference, ticket->subject});
    }
    std::stable_partition(list.lines.begin(), list.lines.end(),
                          [](const HandoverLine &line) { return line.record.state == HandoverState::Asked; });
    return list;
}

Result<Done> HandoverService::ask(HandoverBatch &batch)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    DayPlanService service(m_database, m_now);
    std::vector<std::int64_t> asked;
    for (const HandoverRecord &wanted : batch.wanted) {
        const auto record = service.askHandover(wanted);
        if (!record)
            return record.error();
        asked.push_back(record->id);
    }
    if (const auto done = transaction->commit(); !done)
        return done;
    batch.standing = std::move(asked);
    return Done{};
}

Result<Done> HandoverService::withdraw(HandoverBatch &batch)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    for (const std::int64_t record : batch.standing) {
        if (const auto done = answer(record, HandoverState::Withdrawn, {}); !done)
            return done;
    }
    return transaction->commit();
}

Result<Done> HandoverService::answer(std::int64_t record, HandoverState state, const std::string &words)
{
    const auto answered = DayPlanService(m_database, m_now).answerHandover(record, state, words);
    return answered ? Result<Done>(Done{}) : answered.error();
}

Result<Done> HandoverService::takeBackAnswer(std::int64_t id)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    HandoverStore store(m_database);
    const auto record = store.record(id);
    if (!record)
        return record.error();
    if (const auto waits = store.reopen(id); !waits)
        return waits;
    if (record->state == HandoverState::Accepted) {
        const Handover back{record->ticket, record->to, record->from, {}};
        const auto moved = RoutingService(m_database, m_now).handOver(std::span(&back, 1), Cause::Undo);
        if (!moved)
            return moved;
    }
    return transaction->commit();
}

Result<Done> HandoverService::finish(std::int64_t record, const std::string &outcome)
{
    return HandoverStore(m_database).finish(record, outcome);
}

QFuture<Result<Done>> changeHandovers(Workspace &workspace, const std::vector<TicketId> &tickets,
                                      std::function<Result<Done>(HandoverService &)> work)
{
    const QList<TicketId> touched(tickets.begin(), tickets.end());
    return workspace.perform([workspace = &workspace, touched, work = std::move(work),
                              now = workspace.now()](Database &database) {
        HandoverService service(database, now);
        const Result<Done> done = work(service);
        // Queued: it runs on the workspace's thread, and not at all once the workspace is gone.
        if (done)
            QMetaObject::invokeMethod(
                workspace, [workspace, touched] { Q_EMIT workspace->ticketsChanged(touched); }, Qt::QueuedConnection);
        return done;
    });
}

} // namespace evenkeel
