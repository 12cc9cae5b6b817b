// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/boardmaker.h"

#include "routing/dispatcher.h"
#include "services/shownline.h"

#include <algorithm>
#include <unordered_map>

namespace evenkeel {

namespace {

// Hours left are what a manager counts on today: the open time until the last shift of this stretch ends.
constexpr Millis LongestStretch = std::chrono::hours{16};

TicketCard cardOf(const RoutingTicket &routed, const Ticket &ticket, const DeskPicture &picture, const Dispatcher &desk)
{
    TicketCard card;
    card.id = ticket.id;
    card.reference = shownLine(ticket.reference);
    card.subject = shownLine(ticket.subject);
    card.priority = ticket.priority;
    card.status = ticket.status;
    card.channel = routed.channel;
    card.effort = routed.effort;
    card.weight = desk.weight(ticket.id);
    card.createdAt = ticket.createdAt;
    card.slaShare = routed.sla.share(picture.hoursOf(routed), picture.now);
    card.slaLeft = routed.sla.target - routed.sla.used(picture.hoursOf(routed), picture.now);
    card.queue = ticket.queue;
    card.agent = ticket.agent;
    card.offeredTo = ticket.agent.isValid() ? AgentId{} : routed.offeredTo;
    for (const SkillNeed &need : routed.needs)
        card.skills.push_back(need.skill);
    return card;
}

QStringList bestSkills(const RoutingAgent &agent, const DeskNames &names)
{
    std::vector<AgentSkill> skills = agent.skills;
    std::stable_sort(skills.begin(), skills.end(),
                     [](const AgentSkill &one, const AgentSkill &other) { return one.level > other.level; });
    QStringList best;
    for (std::size_t i = 0; i < skills.size() && i < 2; ++i)
        best.push_back(names.skill(skills[i].skill));
    return best;
}

void addShift(AgentLane &lane, const RoutingAgent &agent, Instant now)
{
    lane.isOnShift = agent.open.contains(now);
    lane.shiftLeft = agent.open.lengthWithin({now, now + LongestStretch / 2});
    if (const auto around = agent.open.around(now)) {
        // Breaks cut a shift in pieces; the shift ends where the next piece is more than two hours off.
        Instant ends = around->until;
        for (auto next = agent.open.nextAfter(ends); next && next->from - ends <= std::chrono::hours{2};
             next = agent.open.nextAfter(ends))
            ends = next->until;
        lane.shiftEnds = ends;
        lane.shiftLeft = agent.open.lengthWithin({now, std::min(ends, now + LongestStretch)});
    } else {
        lane.shiftLeft = Millis{0};
    }
}

AgentLane laneOf(const RoutingAgent &agent, const DeskPicture &picture, const DeskNames &names, const Dispatcher &desk)
{
    AgentLane lane;
    lane.id = agent.id;
    lane.name = names.agent(agent.id);
    lane.team = agent.team;
    lane.teamName = names.team(agent.team);
    lane.presence = desk.presence(agent.id);
    lane.isPresenceByHand = agent.presence && agent.presence->holdsAt(picture.now);
    if (lane.isPresenceByHand)
        lane.presenceUntil = agent.presence->until;
    addShift(lane, agent, picture.now);
    lane.topSkills = bestSkills(agent, names);
    for (const AgentSkill &skill : agent.skills)
        lane.skills.push_back(skill.skill);
    lane.load = desk.load(agent.id);
    lane.capacity = agent.capacity;
    lane.counting = desk.counting(agent.id);
    return lane;
}

// Offers first, whose time runs out; what the agent can work on, then what waits on somebody else; in each most of the
// SLA used, priority, age.
bool isMorePressing(const TicketCard &one, const TicketCard &other)
{
    if (one.isOffered() != other.isOffered())
        return one.isOffered();
    if ((one.weight > 0) != (other.weight > 0))
        return one.weight > 0;
    if (one.slaShare != other.slaShare)
        return one.slaShare > other.slaShare;
    if (one.priority != other.priority)
        return one.priority > other.priority;
    return std::pair{one.createdAt, one.id} < std::pair{other.createdAt, other.id};
}

Instant answerUntil(TicketId ticket, std::span<const OpenOffer> offers)
{
    const auto found = std::lower_bound(offers.begin(), offers.end(), ticket,
                                        [](const OpenOffer &one, TicketId wanted) { return one.ticket < wanted; });
    return found != offers.end() && found->ticket == ticket ? found->until : Instant{};
}

} // namespace

BoardSnapshot makeBoard(const DeskPicture &picture, std::span<const Ticket> tickets, const DeskNames &names,
                        std::span<const OpenOffer> offers)
{
    BoardSnapshot board;
    board.now = picture.now;
    board.policyVersion = picture.policy.version;
    board.targetLow = picture.policy.targetLow;
    board.targetHigh = picture.policy.targetHigh;
    board.cautionUntil = picture.policy.cautionUntil;
    board.atRiskShare = picture.policy.atRiskShare;
    board.isOffering = picture.policy.offers.isOn;

    auto desk = Dispatcher::create(picture);
    if (!desk)
        return board;

    std::unordered_map<AgentId, std::size_t> laneAt;
    for (const RoutingAgent &agent : picture.agents) {
        laneAt.emplace(agent.id, board.lanes.size());
        board.lanes.push_back(laneOf(agent, picture, names, *desk));
    }
    std::unordered_map<TicketId, TicketCard> waiting;
    for (std::size_t i = 0; i < picture.tickets.size(); ++i) {
        TicketCard card = cardOf(picture.tickets[i], tickets[i], picture, *desk);
        if (!card.agent.isValid() && !card.isOffered()) {
            waiting.emplace(card.id, std::move(card));
            continue;
        }
        const auto found = laneAt.find(card.isOffered() ? card.offeredTo : card.agent);
        if (found == laneAt.end())
            continue; // held by somebody who left the desk; check() names such tickets
        AgentLane &lane = board.lanes[found->second];
        if (card.isOffered()) {
            ++lane.offered;
            card.answerUntil = answerUntil(card.id, offers);
        }
        ++lane.tickets;
        if (card.weight > 0)
            lane.queued += picture.tickets[i].expectedHandling;
        lane.cards.push_back(std::move(card));
    }

    const std::vector<TicketId> order = desk->waitingOrder();
    for (const Decision &decision : desk->route()) {
        TicketCard &card = waiting.at(decision.ticket);
        card.wouldGoTo = decision.agent;
        card.blockedBy = decision.blockingGate();
        if (decision.agent.isValid()) {
            ++board.wouldAssign;
            board.lanes[laneAt.at(decision.agent)].ghostLoad += desk->weight(decision.ticket);
        }
    }
    board.waiting.reserve(order.size());
    for (const TicketId ticket : order)
        board.waiting.push_back(std::move(waiting.at(ticket)));
    for (AgentLane &lane : board.lanes)
        std::sort(lane.cards.begin(), lane.cards.end(), isMorePressing);
    std::stable_sort(board.lanes.begin(), board.lanes.end(), [](const AgentLane &one, const AgentLane &other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
    return board;
}

} // namespace evenkeel
