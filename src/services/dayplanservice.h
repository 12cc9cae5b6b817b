// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/handoverrecord.h"
#include "domain/shift.h"
#include "scheduling/dayplan.h"
#include "services/desknames.h"
#include "storage/database.h"

#include <QDate>

#include <map>
#include <string>
#include <vector>

namespace evenkeel {

/// One ticket of a day plan, for people.
struct DayPlanTicket
{
    TicketId ticket;
    std::string reference;
    std::string subject;
    Priority priority = Priority::Normal;
    double used = 0; ///< share of its promise
    std::optional<Instant> due;
    std::chrono::minutes handling{0};
};

/// An agent's day: what to do when, and what else the calendar holds.
struct DayPlanView
{
    Agent agent;
    QDate date;
    Interval day; ///< midnight to midnight in the agent's zone
    DayPlan plan;
    std::map<TicketId, DayPlanTicket> tickets; ///< that the agent has
    std::vector<Shift> fixed;                  ///< breaks, focus, training, meetings and time off of the day; by start
    double unexpected = 0;
};

/// Plans the day of one agent: the tickets the agent has that count, at the agent's own pace.
class DayPlanService final
{
public:
    DayPlanService(Database &database, Instant now)
        : m_database(database)
        , m_now(now)
    {}

    /// Of a day that has begun only what is left is planned. NotFound for an agent unknown or not active.
    [[nodiscard]] Result<DayPlanView> plan(AgentId agent, QDate date);

    /// Asks another agent to take a ticket over. Conflict when `from` no longer has it, or when an earlier question
    /// about it waits for its answer.
    [[nodiscard]] Result<HandoverRecord> askHandover(HandoverRecord record);
    /// Accepting moves the ticket, as a person's handover, in the same transaction. Conflict when it was answered
    /// meanwhile or the ticket has moved on.
    [[nodiscard]] Result<HandoverRecord> answerHandover(std::int64_t record, HandoverState answer,
                                                        const std::string &words);
    [[nodiscard]] Result<Done> finishHandover(std::int64_t record, const std::string &outcome);

private:
    Database &m_database;
    Instant m_now;
};

} // namespace evenkeel
