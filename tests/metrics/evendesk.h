// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "metrics/findings.h"

#include <cmath>

namespace evenkeel {

using namespace std::chrono_literals;

inline constexpr int Agents = 8;
inline constexpr int Queues = 4;
inline constexpr int Skills = 4;
inline constexpr int Categories = 12;
inline const Instant monday = *instantFromIso("2026-03-02");

/// One team in which everything is even: every agent solves every skill, replies take an hour or two.
class EvenDesk
{
public:
    EvenDesk(Interval period, std::uint64_t seed, int tickets)
        : m_random(seed)
    {
        desk.period = period;
        desk.known = period.until + 24h * 60;
        desk.agents.resize(Agents);
        for (MetricAgent &agent : desk.agents) {
            agent.team = 0;
            agent.availableMinutes = 2400;
        }
        desk.skills.assign(Skills, MetricSkill{3});
        desk.groupCounts = {1, Agents, 1, Queues, Skills, PriorityCountOf, 0, 3, 1};
        desk.categories = Categories;
        desk.areLevelsKnown = true;
        desk.hasReplies = true;
        for (int i = 0; i < tickets; ++i)
            addTicket();
        // All hold 25 tickets of two units the whole time.
        for (std::uint32_t agent = 0; agent < Agents; ++agent) {
            for (std::uint32_t ticket = 0; ticket < 25; ++ticket)
                desk.holds.push_back({agent * 25 + ticket, agent, period, 2});
        }
    }

    MetricsProblem desk;

private:
    static constexpr std::uint32_t PriorityCountOf = 4;

    void addTicket()
    {
        MetricTicket ticket;
        ticket.groups.fill(NoGroup);
        const auto set = [&](MetricDimension dimension, int most) {
            ticket.groups[static_cast<std::size_t>(dimension)] =
                static_cast<std::uint32_t>(m_random.below(static_cast<std::uint64_t>(most)));
        };
        set(MetricDimension::Agent, Agents);
        set(MetricDimension::Queue, Queues);
        set(MetricDimension::Skill, Skills);
        ticket.groups[0] = 0;
        ticket.category = static_cast<std::uint32_t>(m_random.below(Categories));
        ticket.createdAt =
            desk.period.from +
            Millis{static_cast<std::int64_t>(m_random.below(static_cast<std::uint64_t>(desk.period.length().count())))};
        ticket.resolvedAt = ticket.createdAt;
        for (const TicketMark mark : {TicketMark::Lived, TicketMark::Created, TicketMark::Assigned,
                                      TicketMark::AskingSkill, TicketMark::Resolved})
            ticket.set(mark);
        ticket.set(TicketMark::Complex, m_random.chance(0.2));
        ticket.set(TicketMark::Misrouted, m_random.chance(0.05));
        ticket.set(TicketMark::ReopenedIn14Days, m_random.chance(0.04));
        ticket.set(TicketMark::FirstContact, m_random.chance(0.5));
        ticket.frtWorkingMinutes = 90 * std::exp(0.6 * m_random.normal());
        ticket.handlingMinutes = static_cast<float>(m_random.between(10, 40));
        ticket.effort = static_cast<std::uint8_t>(m_random.between(2, 8));
        desk.tickets.push_back(ticket);
    }

    Random m_random;
};

struct TwoTimes
{
    explicit TwoTimes(std::uint64_t seed = 1)
        : now(EvenDesk({monday, monday + 168h}, seed, 600).desk)
        , before(EvenDesk({monday - 168h * 4, monday}, seed + 1000, 2400).desk)
    {}
    MetricsProblem now;
    MetricsProblem before;
    FindingDesk desk;

    [[nodiscard]] std::vector<Finding> found() const
    {
        FindingsOptions options;
        options.resamples = 199;
        const auto findings = findFindings(now, before, desk, options);
        return findings ? *findings : std::vector<Finding>{};
    }
    [[nodiscard]] std::vector<Finding> found(FindingKind kind) const
    {
        std::vector<Finding> all = found();
        std::erase_if(all, [kind](const Finding &finding) { return finding.kind != kind; });
        return all;
    }
    template <class Change>
    void change(MetricsProblem TwoTimes::*time, Change change)
    {
        for (MetricTicket &ticket : (this->*time).tickets)
            change(ticket);
    }
};

inline std::uint32_t &groupOf(MetricTicket &ticket, MetricDimension dimension)
{
    return ticket.groups[static_cast<std::size_t>(dimension)];
}

} // namespace evenkeel
