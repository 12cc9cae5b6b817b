// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/dayplanservice.h"

#include "routing/paircost.h"
#include "services/calendarreader.h"
#include "services/deskreader.h"
#include "services/routingservice.h"
#include "services/wallclock.h"
#include "storage/calendarrulestore.h"
#include "storage/handoverstore.h"
#include "storage/ticketstore.h"
#include "storage/transaction.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace evenkeel {

namespace {

// Work waits for nobody else: what stands at the customer's is not planned.
bool isToDo(TicketStatus status)
{
    return status == TicketStatus::New || status == TicketStatus::Open;
}

PlanTicket planned(const RoutingTicket &ticket, const RoutingAgent &agent, const DeskMoment &desk)
{
    PlanTicket wanted;
    wanted.ticket = ticket.id;
    const double minutes = handlingMinutes(ticket, agent);
    wanted.handling = std::chrono::minutes{std::max<std::int64_t>(1, std::llround(minutes))};
    wanted.used = ticket.sla.share(desk.picture.hoursOf(ticket), desk.picture.now);
    wanted.due = ticket.sla.due(desk.picture.hoursOf(ticket), desk.picture.now);
    wanted.priority = ticket.priority;
    wanted.createdAt = ticket.createdAt;
    return wanted;
}

} // namespace

Result<DayPlanView> DayPlanService::plan(AgentId id, QDate date)
{
    if (!date.isValid())
        return Error{ErrorCode::InvalidArgument, "date"};
    const auto desk = DeskReader(m_database).read(m_now);
    if (!desk)
        return desk.error();
    const auto agent = std::find_if(desk->picture.agents.begin(), desk->picture.agents.end(),
                                    [id](const RoutingAgent &one) { return one.id == id; });
    if (agent == desk->picture.agents.end())
        return Error{ErrorCode::NotFound, "agent " + std::to_string(id.value)};
    const auto rules = CalendarRuleStore(m_database).newest();
    if (!rules)
        return rules.error();
    DayPlanView view;
    view.agent = desk->names.agents.at(id);
    view.date = date;
    view.day = WallClock(view.agent.zone).day(date);
    view.unexpected = rules->rules.unexpected;
    const auto entries = CalendarReader(m_database, m_now).agents({view.day, view.agent.team}, desk->names);
    if (!entries)
        return entries.error();
    DayPlanProblem problem;
    problem.from = std::max(m_now, view.day.from);
    problem.unexpected = view.unexpected;
    for (const AgentEntries &one : *entries) {
        if (one.agent.id != id)
            continue;
        problem.open = Intervals({view.day}).without(Intervals({view.day}).without(one.open));
        for (const CalendarEntry &entry : one.entries) {
            const Interval span = entry.shift.span;
            if (entry.shift.kind != ShiftKind::Work && span.from < view.day.until && view.day.from < span.until)
                view.fixed.push_back(entry.shift);
        }
    }
    for (std::size_t i = 0; i < desk->picture.tickets.size(); ++i) {
        const RoutingTicket &ticket = desk->picture.tickets[i];
        if (ticket.agent != id || !isToDo(ticket.status))
            continue;
        const PlanTicket wanted = planned(ticket, *agent, *desk);
        view.tickets[ticket.id] = {ticket.id,
                                   desk->tickets[i].reference,
                                   desk->tickets[i].subject,
                                   ticket.priority,
                                   wanted.used,
                                   wanted.due,
                                   wanted.handling};
        problem.tickets.push_back(wanted);
    }
    view.plan = planDay(problem);
    return view;
}

Result<HandoverRecord> DayPlanService::askHandover(HandoverRecord record)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto ticket = TicketStore(m_database).ticket(record.ticket);
    if (!ticket)
        return ticket.error();
    if (ticket->agent != record.from)
        return Error{ErrorCode::Conflict, ticket->reference};
    record.askedAt = m_now;
    HandoverStore store(m_database);
    const auto earlier = store.ofTicket(record.ticket);
    if (!earlier)
        return earlier.error();
    for (const HandoverRecord &other : *earlier) {
        if (other.state == HandoverState::Asked && other.from == record.from)
            return Error{ErrorCode::Conflict, "handover " + std::to_string(other.id)};
    }
    const auto id = store.ask(record);
    if (!id)
        return id.error();
    auto stored = store.record(*id);
    if (!stored)
        return stored;
    if (const auto done = transaction->commit(); !done)
        return done.error();
    return stored;
}

Result<HandoverRecord> DayPlanService::answerHandover(std::int64_t id, HandoverState answer, const std::string &words)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    HandoverStore store(m_database);
    auto record = store.record(id);
    if (!record)
        return record.error();
    record->state = answer;
    record->answer = words;
    record->answeredAt = m_now;
    if (const auto done = store.answer(*record); !done)
        return done.error();
    if (answer == HandoverState::Accepted) {
        const Handover moving{record->ticket, record->from, record->to, QString::fromStdString(record->why)};
        const auto moved = RoutingService(m_database, m_now).handOver(std::span(&moving, 1), Cause::Person);
        if (!moved)
            return moved.error();
    }
    if (const auto done = transaction->commit(); !done)
        return done.error();
    return record;
}

Result<Done> DayPlanService::finishHandover(std::int64_t id, const std::string &outcome)
{
    return HandoverStore(m_database).finish(id, outcome);
}

} // namespace evenkeel
