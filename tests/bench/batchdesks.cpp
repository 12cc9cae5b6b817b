// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchdesks.h"

#include "fullpolicy.h"

#include "base/random.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace bench {

using namespace evenkeel;
using namespace std::chrono_literals;

namespace {

constexpr int Queues = 8;
constexpr int Skills = 12;
constexpr int Categories = 40;
const Instant monday = *instantFromIso("2026-03-02T00:00Z");
const Instant now = monday + 13h;

/// What tickets of a category have in common.
struct Category
{
    QueueId queue;
    int effort = 3;
    std::vector<SkillNeed> needs;
    double share = 0; ///< of all tickets up to and with this category
};

class DeskMaker
{
public:
    explicit DeskMaker(const DeskSize &size)
        : m_size(size)
        , m_random(size.seed)
    {
        double sum = 0;
        for (int i = 0; i < Categories; ++i) {
            Category category;
            category.queue = QueueId{m_random.between(1, Queues)};
            category.effort = std::clamp(static_cast<int>(std::lround(4 + 2 * m_random.normal())), 1, 10);
            category.needs = {{SkillId{m_random.between(1, 6)}, level(), true}};
            if (m_random.chance(0.6))
                category.needs.push_back({SkillId{m_random.between(7, Skills)}, Proficiency::Intermediate, false});
            sum += m_random.exponential(1);
            category.share = sum;
            m_categories.push_back(std::move(category));
        }
    }

    DeskPicture empty() const
    {
        DeskPicture picture;
        picture.now = now;
        if (m_size.rules == Rules::Full)
            picture.policy = fullPolicy(Queues, Skills, m_size.agents);
        picture.catalog = namesOf(Queues, Skills, m_size.agents);
        std::vector<Interval> hours;
        for (int day = -5; day <= 1; ++day)
            hours.push_back({monday + 24h * day + 7h, monday + 24h * day + 20h});
        picture.slaCalendars = {WorkingTime(Intervals(std::move(hours)))};
        return picture;
    }

    RoutingAgent agent(int id)
    {
        RoutingAgent agent;
        agent.id = AgentId{id};
        agent.team = TeamId{id % Teams + 1};
        agent.capacity = m_random.chance(0.2) ? 60 : m_random.chance(0.2) ? 120 : 100;
        const Instant from = monday + Minutes{m_random.between(5 * 60, 14 * 60)};
        agent.open = Intervals({{from, from + 4h}, {from + 4h + 30min, from + 8h + 30min}});
        for (int queue = 1; queue <= Queues; ++queue) {
            if (m_random.chance(0.5))
                agent.queues.push_back(QueueId{queue});
        }
        for (int skill = 1; skill <= Skills; ++skill) {
            if (m_random.chance(0.6))
                agent.skills.push_back({SkillId{skill}, level()});
        }
        for (int category = 1; category <= Categories; ++category)
            agent.paces.push_back({CategoryId{category}, 0.6 + 0.8 * m_random.uniform()});
        agent.lastAssignedAt = now - Minutes{m_random.between(0, 240)};
        return agent;
    }

    RoutingTicket ticket(int id)
    {
        const double draw = m_random.uniform() * m_categories.back().share;
        const auto kind = std::find_if(m_categories.begin(), m_categories.end() - 1,
                                       [draw](const Category &category) { return category.share >= draw; });
        RoutingTicket ticket;
        ticket.id = TicketId{id};
        ticket.category = CategoryId{static_cast<int>(kind - m_categories.begin()) + 1};
        ticket.queue = kind->queue;
        ticket.effort = std::clamp(kind->effort + m_random.between(-1, 1), 1, 10);
        ticket.needs = kind->needs;
        ticket.expectedHandling = Minutes{6 * ticket.effort};
        ticket.priority = priority();
        if (m_random.chance(1.0 / 6)) {
            ticket.channel = ChannelKind::Chat;
            ticket.handling = Handling::Live;
        }
        ticket.sla.target = SlaPolicy::standard().target(ticket.priority).firstResponse;
        const double age = std::min(1.5 * m_random.uniform() * m_random.uniform(), 1.2);
        ticket.createdAt = now - std::chrono::duration_cast<Minutes>(age * ticket.sla.target);
        ticket.sla.start = ticket.createdAt;
        if (m_random.chance(1.0 / 3)) {
            ticket.affinityAgent = AgentId{m_random.between(1, m_size.agents)};
            ticket.affinityAt = now - Minutes{m_random.between(60, 20 * 24 * 60)};
        }
        describe(ticket);
        return ticket;
    }

    RoutingTicket held(int id)
    {
        RoutingTicket held = ticket(id);
        held.agent = AgentId{m_random.between(1, m_size.agents)};
        held.status = m_random.chance(0.6) ? TicketStatus::Open : TicketStatus::Pending;
        held.facts.status = held.status;
        held.assignedAt = std::max(held.createdAt, now - Minutes{m_random.between(10, 300)});
        return held;
    }

private:
    Proficiency level() { return static_cast<Proficiency>(m_random.between(1, 3)); }

    Priority priority()
    {
        const double draw = m_random.uniform();
        return draw < 0.05   ? Priority::Urgent
               : draw < 0.2  ? Priority::High
               : draw < 0.75 ? Priority::Normal
                             : Priority::Low;
    }

    static void describe(RoutingTicket &ticket)
    {
        ticket.facts.priority = ticket.priority;
        ticket.facts.channelKind = ticket.channel;
        ticket.facts.handling = ticket.handling;
        ticket.facts.effort = ticket.effort;
        ticket.facts.subject = "The export stops at half of the rows since Monday";
        ticket.facts.tags = {"export", "since update"};
        ticket.facts.hasLastAgent = ticket.affinityAgent.isValid();
    }

    const DeskSize m_size;
    Random m_random;
    std::vector<Category> m_categories;
};

double weightOf(const RoutingTicket &ticket, const Policy &policy)
{
    return policy.weights.weight(ticket.channel, ticket.handling, ticket.effort) *
           policy.countsTowardLoad[static_cast<std::size_t>(ticket.status)];
}

/// Makes everybody's capacity so large that the room left stands to what waits as was asked.
void makeRoom(DeskPicture &picture, double crowd)
{
    double waiting = 0;
    double capacity = 0;
    for (const RoutingAgent &agent : picture.agents)
        capacity += agent.open.contains(picture.now) ? agent.capacity : 0;
    double held = 0;
    for (const RoutingTicket &ticket : picture.tickets) {
        if (!ticket.agent.isValid())
            waiting += weightOf(ticket, picture.policy);
        else if (picture.agents[static_cast<std::size_t>(ticket.agent.value - 1)].open.contains(picture.now))
            held += weightOf(ticket, picture.policy);
    }
    const double factor = (waiting / crowd + held) / (capacity * picture.policy.targetHigh);
    for (RoutingAgent &agent : picture.agents)
        agent.capacity = std::round(agent.capacity * factor);
    // Limits of the policy are about desks of usual capacity.
    for (CapacityProfile &profile : picture.policy.profiles) {
        if (profile.measure == CapacityMeasure::EffortMinutes)
            continue;
        profile.limit = std::ceil(profile.limit * factor);
        profile.urgentLimit = std::ceil(profile.urgentLimit * factor);
    }
    picture.policy.complexInFlight = static_cast<int>(std::ceil(picture.policy.complexInFlight * factor));
}

} // namespace

DeskPicture batchDesk(const DeskSize &size)
{
    DeskMaker maker(size);
    DeskPicture picture = maker.empty();
    for (int id = 1; id <= size.agents; ++id)
        picture.agents.push_back(maker.agent(id));
    int id = 1;
    for (; id <= static_cast<int>(size.held * size.agents); ++id)
        picture.tickets.push_back(maker.held(id));
    for (int i = 0; i < size.waiting; ++i)
        picture.tickets.push_back(maker.ticket(id++));
    makeRoom(picture, size.crowd);
    return picture;
}

DeskPicture unevenDesk(int agents, int tickets, Rules rules)
{
    DeskPicture picture =
        batchDesk({.agents = agents, .waiting = 0, .held = static_cast<double>(tickets) / agents, .rules = rules});
    Random random(5);
    double held = 0;
    for (RoutingTicket &ticket : picture.tickets) {
        held += weightOf(ticket, picture.policy);
        if (random.chance(0.15))
            ticket.agent = AgentId{static_cast<std::int64_t>(random.between(1, agents / 5)) * 5};
    }
    double capacity = 0;
    for (RoutingAgent &agent : picture.agents)
        capacity += agent.capacity;
    for (RoutingAgent &agent : picture.agents)
        agent.capacity = std::round(agent.capacity * held / (0.65 * capacity));
    return picture;
}

} // namespace bench
