// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/rebalancedesk.h"

#include "routing/batch/loadspread.h"
#include "routing/paircost.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr double Rounding = 1e-9;

double minutes(Millis span)
{
    return static_cast<double>(span.count()) / 60000.0;
}

} // namespace

RebalanceDesk::RebalanceDesk(const DeskPicture &picture, const RebalanceOptions &options)
    : m_options(options)
    , m_target(options.target > 0 ? options.target : picture.policy.targetHigh)
    , m_desk(picture)
    , m_isAbsent(picture.agents.size())
    , m_isGiving(picture.agents.size())
    , m_hasTaken(picture.agents.size())
{
    for (const AgentId agent : options.absent) {
        if (const auto position = m_desk.agents().find(agent))
            m_isAbsent[*position] = true;
    }
}

MilliUnits RebalanceDesk::ceiling(std::size_t agent) const
{
    return toMilliUnits(m_desk.agents().rows()[agent].agent.capacity * m_target);
}

double RebalanceDesk::ratio(std::size_t agent) const
{
    const AgentRow &row = m_desk.agents().rows()[agent];
    return loadRatio(row.load, row.agent.capacity);
}

std::vector<const TicketAsk *> RebalanceDesk::owned(std::size_t agent) const
{
    const AgentRow &row = m_desk.agents().rows()[agent];
    std::vector<const TicketAsk *> tickets;
    for (const TicketAsk *ask : row.held) {
        if (ask->ticket.agent == row.agent.id)
            tickets.push_back(ask);
    }
    std::sort(tickets.begin(), tickets.end(), [](auto *a, auto *b) { return a->ticket.id < b->ticket.id; });
    return tickets;
}

double RebalanceDesk::shareAfter(const TicketAsk &ask, double later) const
{
    const RoutingTicket &ticket = ask.ticket;
    const double used = minutes(ticket.sla.used(m_desk.hours().of(ticket), m_desk.now()));
    return (used + later) / std::max(1.0, minutes(ticket.sla.target));
}

double RebalanceDesk::minutesUntilBack(const TicketAsk &ask) const
{
    const WorkingTime &hours = m_desk.hours().of(ask.ticket);
    const auto &list = hours.working().list();
    const Instant never = list.empty() ? m_desk.now() : std::max(m_desk.now(), list.back().until);
    return minutes(hours.elapsed(m_desk.now(), std::max(m_desk.now(), m_options.backAt.value_or(never))));
}

double RebalanceDesk::shareWithOwner(const TicketAsk &ask) const
{
    const std::size_t owner = *m_desk.agents().find(ask.ticket.agent);
    const AgentRow &row = m_desk.agents().rows()[owner];
    // The owner's counting work includes the ticket, unless it does not count.
    const double own = ask.isCounting ? 0.0 : handlingMinutes(ask.ticket, row.agent);
    const double away = m_isAbsent[owner] ? minutesUntilBack(ask) : 0.0;
    return shareAfter(ask, away + toUnits(row.standing().wait) + own);
}

bool RebalanceDesk::mayTake(std::size_t agent, const TicketAsk &ask) const
{
    const AgentRow &row = m_desk.agents().rows()[agent];
    return !m_isAbsent[agent] && !m_isGiving[agent] && row.agent.id != ask.ticket.agent &&
           row.load + ask.weight <= ceiling(agent);
}

RebalanceDesk::Offer RebalanceDesk::offerOf(const TicketAsk &ask, std::size_t owner, std::size_t agent,
                                            const Asking &asking) const
{
    const CostWeights &weights = asking.policy.cost;
    const AgentRow &to = m_desk.agents().rows()[agent];
    const double wait = toUnits(to.standing().wait);
    PairFacts pair = pairFacts(to.standing(), asking, wait, asking.minutesLeft);
    pair.isMoved = true;
    // Whoever has begun knows the thread, whether or not the customer was met
    // before.
    const bool isBegun = ask.ticket.status != TicketStatus::New;
    pair.isContextLost = pair.isContextLost || (isBegun && ask.ticket.affinityAgent != to.agent.id);
    Offer offer;
    offer.agent = agent;
    offer.move.ticket = ask.ticket.id;
    offer.move.from = ask.ticket.agent;
    offer.move.to = to.agent.id;
    offer.move.slaBefore = shareWithOwner(ask);
    offer.move.slaAfter = shareAfter(ask, wait + pair.handlingMinutes);
    // What it would be late with its owner anyway is not the move's doing; with
    // `to` it is done no later.
    PairCost cost = pairCost(pair, weights);
    cost.lateness = 0;
    const double unfairness = cost.unfairness;
    cost.unfairness = 0;
    offer.move.cost = cost.sum();
    offer.move.fromLoadBefore = ratio(owner);
    offer.move.toLoadBefore = ratio(agent);
    offer.rank = offer.move.cost + unfairness;
    return offer;
}

/// Of a ticket with several rules its owner, freed of it, may be the candidate
/// that lets an earlier rule decide: then only the full trace knows.
bool RebalanceDesk::isAllowed(const TicketAsk &ask, std::size_t agent) const
{
    if (ask.rules.size() <= 1 && ask.ticket.declinedBy.empty())
        return true;
    const AgentId id = m_desk.agents().rows()[agent].agent.id;
    const std::vector<TraceLine> lines = m_desk.trace(ask).lines;
    return std::any_of(lines.begin(), lines.end(),
                       [id](const TraceLine &line) { return line.agent == id && line.isCandidate(); });
}

std::optional<RebalanceDesk::Offer> RebalanceDesk::bestOffer(const TicketAsk &ask,
                                                             std::span<const std::size_t> among) const
{
    const std::size_t owner = *m_desk.agents().find(ask.ticket.agent);
    std::vector<Offer> offers;
    m_desk.forEachRule(ask, [&](const Asking &asking) {
        const AgentSet candidates = findEligible(m_desk.agents(), asking).candidates;
        candidates.forEach([&](std::size_t agent) {
            if (!mayTake(agent, ask))
                return;
            Offer offer = offerOf(ask, owner, agent, asking);
            if (offer.move.slaAfter <= offer.move.slaBefore + Rounding)
                offers.push_back(offer);
        });
        return !candidates.isEmpty();
    });
    if (!among.empty()) {
        const auto place = [among](const Offer &offer) {
            return std::find(among.begin(), among.end(), offer.agent) - among.begin();
        };
        std::erase_if(offers, [&](const Offer &offer) { return place(offer) == std::ssize(among); });
        std::sort(offers.begin(), offers.end(), [&](const auto &a, const auto &b) { return place(a) < place(b); });
    } else {
        std::sort(offers.begin(), offers.end(), [](const Offer &a, const Offer &b) {
            return a.rank != b.rank ? a.rank < b.rank : a.agent < b.agent;
        });
    }
    for (const Offer &offer : offers) {
        if (isAllowed(ask, offer.agent))
            return offer;
    }
    return std::nullopt;
}

RebalanceMove RebalanceDesk::make(Offer offer)
{
    const std::size_t owner = *m_desk.agents().find(offer.move.from);
    m_isGiving[owner] = true;
    m_hasTaken[offer.agent] = true;
    m_desk.assign(offer.move.ticket, offer.move.to);
    offer.move.fromLoadAfter = ratio(owner);
    offer.move.toLoadAfter = ratio(offer.agent);
    return offer.move;
}

LoadSpread RebalanceDesk::spread() const
{
    std::vector<double> ratios;
    int over = 0;
    for (std::size_t agent = 0; agent < agents(); ++agent) {
        const AgentRow &row = m_desk.agents().rows()[agent];
        if (m_isAbsent[agent] || !row.moment.opening.isOnShift)
            continue;
        ratios.push_back(ratio(agent));
        over += row.load > ceiling(agent) ? 1 : 0;
    }
    LoadSpread spread = spreadOf(std::move(ratios));
    spread.agentsOver = over;
    return spread;
}

} // namespace evenkeel
