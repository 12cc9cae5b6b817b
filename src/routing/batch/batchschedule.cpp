// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/batchschedule.h"

#include "base/widevectors.h"

#include <algorithm>

namespace evenkeel {

namespace {

/// By agent.
struct Standings
{
    const double *room = nullptr;
    const double *bend = nullptr;
    const double *loads = nullptr;
    const double *closed = nullptr;
};

EVENKEEL_WIDE void addGrowthOf(double weight, const Standings &of, std::size_t size, double *row)
{
    const auto [room, bend, loads, closed] = of;
    for (std::size_t agent = 0; agent < size; ++agent) {
        const double stop = room[agent] < weight ? BatchProblem::Blocked : closed[agent];
        row[agent] += bend[agent] * weight * (2.0 * loads[agent] + weight) + stop;
    }
}

} // namespace

BatchSchedule::BatchSchedule(const BatchProblem &problem)
    : m_problem(problem)
    , m_choice(problem.tickets.size())
    , m_held(problem.agents.size())
    , m_loads(problem.agents.size())
    , m_paid(problem.tickets.size())
    , m_room(problem.caps.size(), std::vector<double>(problem.agents.size()))
    , m_profileRoom(2 * problem.profiles.size(), std::vector<double>(problem.agents.size()))
    , m_closed(problem.agents.size())
    , m_complexClosed(problem.agents.size())
{
    clear();
}

void BatchSchedule::clear()
{
    m_journal.clear();
    m_cost = 0;
    for (std::size_t ticket = 0; ticket < m_choice.size(); ++ticket) {
        m_choice[ticket] = BatchProblem::Nobody;
        m_paid[ticket] = m_problem.tickets[ticket].leave;
        m_cost += m_paid[ticket];
    }
    for (std::size_t agent = 0; agent < m_held.size(); ++agent) {
        m_held[agent].clear();
        refresh(agent);
    }
}

bool BatchSchedule::fits(std::size_t ticket, std::size_t agent, std::uint32_t without) const
{
    const BatchProblem::Agent &of = m_problem.agents[agent];
    MilliUnits load = of.load;
    int complexLeft = of.complexLeft;
    int turnsLeft = of.turnsLeft;
    const auto takes = [&](const BatchProblem::Ticket &next) {
        const bool isFirst = load == 0 && of.capacity > 0;
        if (!isFirst && load + next.weight > m_problem.limits[next.cap][agent])
            return false;
        if (turnsLeft-- <= 0 || (next.asksComplexity && complexLeft <= 0))
            return false;
        load += next.weight;
        complexLeft -= next.countsAsComplex ? 1 : 0;
        return true;
    };
    bool isPlaced = false;
    for (const std::uint32_t held : m_held[agent]) {
        if (held == without)
            continue;
        if (!isPlaced && held > ticket) {
            isPlaced = true;
            if (!takes(m_problem.tickets[ticket]))
                return false;
        }
        if (!takes(m_problem.tickets[held]))
            return false;
    }
    if (!isPlaced && !takes(m_problem.tickets[ticket]))
        return false;
    return m_problem.profiles.empty() || profilesFit(ticket, agent, without);
}

bool BatchSchedule::profilesFit(std::size_t ticket, std::size_t agent, std::uint32_t without) const
{
    return std::all_of(m_problem.profiles.begin(), m_problem.profiles.end(), [&](const BatchProblem::Profile &profile) {
        MilliUnits used = 0;
        const auto takes = [&](std::size_t next) {
            used += profile.use[next];
            const auto &room = m_problem.tickets[next].isUrgent ? profile.urgentRoom : profile.usualRoom;
            return !profile.isAbout[next] || used <= room[agent];
        };
        bool isPlaced = false;
        for (const std::uint32_t held : m_held[agent]) {
            if (held == without)
                continue;
            if (!isPlaced && held > ticket) {
                isPlaced = true;
                if (!takes(ticket))
                    return false;
            }
            if (!takes(held))
                return false;
        }
        return isPlaced || takes(ticket);
    });
}

void BatchSchedule::enter(std::size_t ticket, std::size_t agent)
{
    m_cost += m_problem.cost(ticket, agent) + growth(agent, m_problem.tickets[ticket].weight) - m_paid[ticket];
    auto &held = m_held[agent];
    const auto position = static_cast<std::uint32_t>(ticket);
    held.insert(std::lower_bound(held.begin(), held.end(), position), position);
    m_choice[ticket] = static_cast<std::uint32_t>(agent);
    refresh(agent);
}

void BatchSchedule::remove(std::size_t ticket)
{
    const std::uint32_t agent = m_choice[ticket];
    auto &held = m_held[agent];
    held.erase(std::lower_bound(held.begin(), held.end(), static_cast<std::uint32_t>(ticket)));
    m_cost -= m_paid[ticket];
    m_choice[ticket] = BatchProblem::Nobody;
    m_paid[ticket] = m_problem.tickets[ticket].leave;
    m_cost += m_paid[ticket];
    refresh(agent);
}

void BatchSchedule::put(std::size_t ticket, std::size_t agent)
{
    m_journal.push_back({static_cast<std::uint32_t>(ticket), static_cast<std::uint32_t>(agent), true});
    enter(ticket, agent);
}

void BatchSchedule::takeBack(std::size_t ticket)
{
    if (m_choice[ticket] == BatchProblem::Nobody)
        return;
    m_journal.push_back({static_cast<std::uint32_t>(ticket), m_choice[ticket], false});
    remove(ticket);
}

void BatchSchedule::undoTo(std::size_t mark)
{
    for (; m_journal.size() > mark; m_journal.pop_back()) {
        const Step &step = m_journal.back();
        if (step.isPut)
            remove(step.ticket);
        else
            enter(step.ticket, step.agent);
    }
}

void BatchSchedule::refresh(std::size_t agent)
{
    const BatchProblem::Agent &of = m_problem.agents[agent];
    const auto &held = m_held[agent];
    MilliUnits sum = 0;
    int complexLeft = of.complexLeft;
    std::size_t next = 0;
    m_isHeld.assign(m_room.size(), false);
    for (std::size_t cap = 0; cap < m_room.size(); ++cap) {
        for (; next < held.size() && m_problem.tickets[held[next]].cap == cap; ++next) {
            sum += m_problem.tickets[held[next]].weight;
            complexLeft -= m_problem.tickets[held[next]].countsAsComplex ? 1 : 0;
            m_isHeld[cap] = true;
        }
        m_room[cap][agent] = static_cast<double>(m_problem.limits[cap][agent] - of.load - sum);
    }
    double tightest = BatchProblem::Blocked;
    for (std::size_t cap = m_room.size(); cap-- > 1;) {
        tightest = m_isHeld[cap] ? std::min(tightest, m_room[cap][agent]) : tightest;
        m_room[cap - 1][agent] = std::min(m_room[cap - 1][agent], tightest);
    }
    refreshProfiles(agent);
    m_loads[agent] = static_cast<double>(of.load + sum);
    for (const std::uint32_t ticket : held)
        m_paid[ticket] = m_problem.cost(ticket, agent) - growth(agent, -m_problem.tickets[ticket].weight);
    const bool isIdle = of.load + sum == 0 && of.capacity > 0;
    for (std::size_t cap = 0; isIdle && cap < m_room.size(); ++cap)
        m_room[cap][agent] = BatchProblem::Blocked;
    const bool isClosed = static_cast<std::size_t>(std::max(0, of.turnsLeft)) <= held.size();
    m_closed[agent] = isClosed ? BatchProblem::Blocked : 0.0;
    m_complexClosed[agent] = complexLeft <= 0 ? BatchProblem::Blocked : 0.0;
}

/// Of the tickets a profile is about, the one given last sees all the others; likewise of those that are not urgent.
void BatchSchedule::refreshProfiles(std::size_t agent)
{
    for (std::size_t place = 0; place < m_problem.profiles.size(); ++place) {
        const BatchProblem::Profile &profile = m_problem.profiles[place];
        MilliUnits all = 0;
        MilliUnits usual = 0;
        for (const std::uint32_t held : m_held[agent]) {
            if (!profile.isAbout[held])
                continue;
            all += profile.use[held];
            usual += m_problem.tickets[held].isUrgent ? 0 : profile.use[held];
        }
        const MilliUnits most = std::max(profile.usualRoom[agent], profile.urgentRoom[agent]);
        m_profileRoom[2 * place][agent] = static_cast<double>(profile.usualRoom[agent] - usual);
        m_profileRoom[2 * place + 1][agent] = static_cast<double>(most - all);
    }
}

void BatchSchedule::addGrowth(std::size_t ticket, double *row) const
{
    const BatchProblem::Ticket &of = m_problem.tickets[ticket];
    const double weight = static_cast<double>(of.weight);
    const std::size_t size = m_loads.size();
    const double *room = m_room[of.cap].data();
    const double *bend = m_problem.bend.data();
    const double *loads = m_loads.data();
    const double *closed = m_closed.data();
    addGrowthOf(weight, {room, bend, loads, closed}, size, row);
    if (of.asksComplexity) {
        for (std::size_t agent = 0; agent < size; ++agent)
            row[agent] += m_complexClosed[agent];
    }
    for (std::size_t place = 0; place < m_problem.profiles.size(); ++place) {
        const BatchProblem::Profile &profile = m_problem.profiles[place];
        if (!profile.isAbout[ticket] || profile.use[ticket] == 0)
            continue;
        const double use = static_cast<double>(profile.use[ticket]);
        const double *left = m_profileRoom[2 * place + (of.isUrgent ? 1 : 0)].data();
        for (std::size_t agent = 0; agent < size; ++agent)
            row[agent] += left[agent] < use ? BatchProblem::Blocked : 0.0;
    }
}

} // namespace evenkeel
