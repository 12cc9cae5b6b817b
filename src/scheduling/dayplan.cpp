// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduling/dayplan.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace evenkeel {

namespace {

using std::chrono::minutes;

minutes wholeMinutes(Millis time)
{
    return std::chrono::floor<minutes>(time);
}

bool isMoreUrgent(const PlanTicket &a, const PlanTicket &b)
{
    const auto rank = [](const PlanTicket &ticket) {
        return std::tuple(ticket.used < 1, -ticket.used, -static_cast<int>(ticket.priority), ticket.createdAt,
                          ticket.ticket);
    };
    return rank(a) < rank(b);
}

PlanReason reasonOf(const PlanTicket &ticket, const PlanTicket *next, Instant end)
{
    if (ticket.used >= 1)
        return PlanReason::Breached;
    if (ticket.due && *ticket.due <= end)
        return PlanReason::DueToday;
    if (!next || ticket.used > next->used)
        return PlanReason::Used;
    return ticket.priority > next->priority ? PlanReason::Priority : PlanReason::Oldest;
}

/// A stretch of open time as it fills up.
struct Stretch
{
    Instant at;
    Instant until; ///< of what may be planned
    Instant end;
};

class DayFilling final
{
public:
    explicit DayFilling(const DayPlanProblem &problem)
        : m_problem(problem)
    {
        for (Interval span : problem.open.list()) {
            span.from = std::max(span.from, Instant{std::chrono::ceil<minutes>(problem.from)});
            if (span.isEmpty())
                continue;
            const minutes open = wholeMinutes(span.length());
            m_plan.open += open;
            const auto usable = std::chrono::floor<minutes>(open * (1 - problem.unexpected));
            m_stretches.push_back({span.from, span.from + usable, span.until});
        }
    }

    DayPlan fill()
    {
        std::vector<PlanTicket> tickets = m_problem.tickets;
        std::sort(tickets.begin(), tickets.end(), isMoreUrgent);
        const Instant end = m_stretches.empty() ? m_problem.from : m_stretches.back().end;
        for (std::size_t i = 0; i < tickets.size(); ++i) {
            PlanLine line;
            line.ticket = tickets[i].ticket;
            line.reason = reasonOf(tickets[i], i + 1 < tickets.size() ? &tickets[i + 1] : nullptr, end);
            place(tickets[i], line, end);
            m_plan.lines.push_back(line);
        }
        for (const Stretch &stretch : m_stretches) {
            if (stretch.at < stretch.end)
                m_plan.boxes.push_back({{stretch.at, stretch.end}, {}, 1, 1});
        }
        std::sort(m_plan.boxes.begin(), m_plan.boxes.end(),
                  [](const PlanBox &a, const PlanBox &b) { return a.span < b.span; });
        countParts();
        m_plan.free = m_plan.open - m_plan.planned;
        return std::move(m_plan);
    }

private:
    void place(const PlanTicket &ticket, PlanLine &line, Instant end)
    {
        line.left = std::max(ticket.handling, minutes{1});
        Instant last = m_problem.from;
        for (Stretch &stretch : m_stretches) {
            const minutes room = wholeMinutes(stretch.until - stretch.at);
            if (line.left == minutes{0})
                break;
            if (room == minutes{0} || room < std::min(line.left, m_problem.shortestBox))
                continue;
            const minutes taken = std::min(room, line.left);
            m_plan.boxes.push_back({{stretch.at, stretch.at + taken}, ticket.ticket, 1, 1});
            stretch.at += taken;
            last = stretch.at;
            line.left -= taken;
            line.planned += taken;
        }
        m_plan.planned += line.planned;
        if (ticket.due)
            line.isLate = line.left == minutes{0} ? last > *ticket.due : *ticket.due <= end;
    }

    void countParts()
    {
        std::map<TicketId, int> parts;
        for (PlanBox &box : m_plan.boxes)
            box.part = box.ticket.isValid() ? ++parts[box.ticket] : 1;
        for (PlanBox &box : m_plan.boxes)
            box.parts = box.ticket.isValid() ? parts[box.ticket] : 1;
    }

    const DayPlanProblem &m_problem;
    DayPlan m_plan;
    std::vector<Stretch> m_stretches;
};

} // namespace

DayPlan planDay(const DayPlanProblem &problem)
{
    return DayFilling(problem).fill();
}

} // namespace evenkeel
