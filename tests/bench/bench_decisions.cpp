// SPDX-License-Identifier: GPL-3.0-or-later
// How many decisions a second one core makes over 1,000 agents and 12 skills: with the defaults, and with a policy that
// uses everything.
#include "figures.h"
#include "fullpolicy.h"

#include "base/random.h"
#include "routing/dispatcher.h"

#include <chrono>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

using namespace evenkeel;
using namespace std::chrono_literals;

namespace {

constexpr int Agents = 1000;
constexpr int Skills = 12;
constexpr int Queues = 8;
constexpr int Categories = 40;
constexpr int Runs = 5;

const Instant monday = *instantFromIso("2026-03-02T00:00Z");

enum class Desk { Usual, EverybodyEligible };
enum class Rules { Plain, Full };

RoutingAgent agentOf(Random &random, int id, Desk desk)
{
    const bool isUsual = desk == Desk::Usual;
    RoutingAgent agent;
    agent.id = AgentId{id};
    agent.team = TeamId{id % bench::Teams + 1};
    const Instant from = monday + Minutes{isUsual ? random.between(5 * 60, 14 * 60) : 6 * 60};
    agent.open = Intervals({{from, from + 4h}, {from + 4h + 30min, from + 8h + 30min}});
    for (int queue = 1; queue <= Queues; ++queue) {
        if (!isUsual || random.chance(0.6))
            agent.queues.push_back(QueueId{queue});
    }
    for (int skill = 1; skill <= Skills; ++skill) {
        if (!isUsual || random.chance(0.6))
            agent.skills.push_back({SkillId{skill}, static_cast<Proficiency>(isUsual ? random.between(1, 3) : 3)});
    }
    for (int category = 1; category <= Categories; ++category)
        agent.paces.push_back({CategoryId{category}, 0.5 + random.uniform()});
    agent.lastAssignedAt = monday + Minutes{random.between(0, 600)};
    return agent;
}

RoutingTicket ticketOf(Random &random, int id)
{
    RoutingTicket ticket;
    ticket.id = TicketId{id};
    ticket.queue = QueueId{random.between(1, Queues)};
    ticket.category = CategoryId{random.between(1, Categories)};
    ticket.priority = static_cast<Priority>(random.between(0, 3));
    ticket.channel = random.chance(0.2) ? ChannelKind::Chat : ChannelKind::Email;
    ticket.handling = ticket.channel == ChannelKind::Chat ? Handling::Live : Handling::Deferred;
    ticket.effort = random.between(1, 10);
    ticket.needs = {{SkillId{random.between(1, 6)}, Proficiency::Basic, true},
                    {SkillId{random.between(7, 12)}, Proficiency::Intermediate, false}};
    ticket.createdAt = monday + 10h + Minutes{random.between(0, 60)};
    ticket.sla.start = ticket.createdAt;
    ticket.sla.target = 4h;
    if (random.chance(0.3)) {
        ticket.affinityAgent = AgentId{random.between(1, Agents)};
        ticket.affinityAt = monday - 24h;
    }
    ticket.facts.priority = ticket.priority;
    ticket.facts.subject = "The export stops at half of the rows since Monday";
    ticket.facts.tags = {"export", "since update"};
    ticket.facts.hasLastAgent = ticket.affinityAgent.isValid();
    return ticket;
}

DeskPicture pictureOf(Desk desk, Rules rules, AssignmentMethod method)
{
    Random random(7);
    DeskPicture picture;
    picture.now = monday + 11h;
    if (rules == Rules::Full) {
        picture.policy = bench::fullPolicy(Queues, Skills, Agents);
        picture.catalog = bench::namesOf(Queues, Skills, Agents);
    }
    picture.policy.method = method;
    picture.policy.complexInFlight = desk == Desk::Usual ? 2 : 1000;
    picture.slaCalendars = {WorkingTime(Intervals({{monday + 8h, monday + 18h}}))};
    for (int id = 1; id <= Agents; ++id)
        picture.agents.push_back(agentOf(random, id, desk));
    for (int id = 1; id <= (desk == Desk::Usual ? 2000 : 200); ++id) {
        RoutingTicket held = ticketOf(random, id);
        held.agent = AgentId{random.between(1, Agents)};
        held.status = TicketStatus::Open;
        held.assignedAt = monday + 10h;
        picture.tickets.push_back(held);
    }
    return picture;
}

struct Speed
{
    std::string name;
    double perSecond = 0; ///< of processor time: what a core gives that nothing else uses
    double candidates = 0;
};

struct Tally
{
    double decisions = 0;
    double candidates = 0;

    void add(const Decision &decision)
    {
        decisions += 1;
        candidates += decision.candidates;
    }
};

/// Medians over the runs.
Speed measure(std::string name, const std::function<Tally()> &work)
{
    std::vector<double> perSecond;
    double candidates = 0;
    for (int run = 0; run < Runs; ++run) {
        const std::clock_t start = std::clock();
        const Tally tally = work();
        const std::clock_t spent = std::clock() - start;
        perSecond.push_back(tally.decisions * CLOCKS_PER_SEC / static_cast<double>(spent));
        candidates = tally.candidates / tally.decisions;
    }
    return {std::move(name), bench::median(perSecond), candidates};
}

/// A waiting ticket decided without assigning it.
Speed decideOnly(std::string name, Desk desk, Rules rules, AssignmentMethod method)
{
    constexpr int tickets = 500;
    constexpr int rounds = 10;
    Dispatcher dispatcher = std::move(Dispatcher::create(pictureOf(desk, rules, method)).value());
    Random random(3);
    for (int id = 0; id < tickets; ++id)
        dispatcher.tell(TicketArrived{ticketOf(random, 100000 + id)});
    return measure(std::move(name), [&dispatcher] {
        Tally tally;
        for (int i = 0; i < tickets * rounds; ++i)
            tally.add(dispatcher.decide(TicketId{100000 + i % tickets}));
        return tally;
    });
}

/// Tickets arrive, are routed and assigned, and leave again while as many stay on the desk; time goes on.
Speed arriveRouteLeave(std::string name, Desk desk, Rules rules)
{
    constexpr int tickets = 8000;
    constexpr int staying = 300;
    Dispatcher dispatcher = std::move(Dispatcher::create(pictureOf(desk, rules, AssignmentMethod::Layered)).value());
    Random random(5);
    std::vector<RoutingTicket> arriving;
    for (int i = 0; i < tickets; ++i)
        arriving.push_back(ticketOf(random, 0));
    int next = 100000;
    return measure(std::move(name), [&dispatcher, &arriving, &next] {
        Tally tally;
        for (RoutingTicket &ticket : arriving) {
            ticket.id = TicketId{next++};
            dispatcher.tell(TicketLeft{TicketId{ticket.id.value - staying}});
            dispatcher.tell(TimePassed{dispatcher.now() + 10ms});
            dispatcher.tell(TicketArrived{ticket});
            for (const Decision &decision : dispatcher.route())
                tally.add(decision);
        }
        return tally;
    });
}

Speed traceOnly(std::string name, Rules rules)
{
    constexpr int traces = 50;
    Dispatcher dispatcher =
        std::move(Dispatcher::create(pictureOf(Desk::Usual, rules, AssignmentMethod::Layered)).value());
    Random random(3);
    for (int id = 0; id < traces; ++id)
        dispatcher.tell(TicketArrived{ticketOf(random, 100000 + id)});
    return measure(std::move(name), [&dispatcher] {
        Tally tally;
        for (int id = 0; id < traces; ++id)
            tally.add(dispatcher.trace(TicketId{100000 + id}).decision);
        return tally;
    });
}

} // namespace

int main()
{
    using Method = AssignmentMethod;
    std::vector<Speed> speeds;
    for (const Rules rules : {Rules::Plain, Rules::Full}) {
        const std::string with = rules == Rules::Full ? ", full policy" : ", plain";
        speeds.push_back(decideOnly("decide, usual desk, layered" + with, Desk::Usual, rules, Method::Layered));
        speeds.push_back(decideOnly("decide, usual desk, round robin" + with, Desk::Usual, rules, Method::RoundRobin));
        speeds.push_back(decideOnly("decide, usual desk, least cost" + with, Desk::Usual, rules, Method::LeastCost));
        speeds.push_back(
            decideOnly("decide, all eligible, layered" + with, Desk::EverybodyEligible, rules, Method::Layered));
        speeds.push_back(
            decideOnly("decide, all eligible, least cost" + with, Desk::EverybodyEligible, rules, Method::LeastCost));
        speeds.push_back(arriveRouteLeave("arrive, route, leave, usual desk" + with, Desk::Usual, rules));
        speeds.push_back(arriveRouteLeave("arrive, route, leave, all eligible" + with, Desk::EverybodyEligible, rules));
    }
    std::vector<bench::Figure> figures;
    for (const Speed &of : speeds)
        figures.push_back({of.name, of.perSecond, "/s", 100'000, bench::Better::Higher});
    for (const Speed &of : speeds)
        figures.push_back({of.name + ": candidates weighed", of.candidates, ""});
    for (const Rules rules : {Rules::Plain, Rules::Full}) {
        const Speed traces =
            traceOnly(rules == Rules::Full ? "trace in full, full policy" : "trace in full, plain", rules);
        figures.push_back({traces.name, traces.perSecond, "/s"});
    }
    bench::print("decisions a core-second, 1,000 agents, 12 skills", figures);
    return 0;
}
