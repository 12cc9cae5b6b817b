// SPDX-License-Identifier: GPL-3.0-or-later
// Which ticket goes first, for PlainDesk.
#include "routing/plaindesk.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace evenkeel {

double PlainDesk::lifts(const RoutingTicket &ticket) const
{
    const QueuePolicy *queue = policyOf(ticket.queue);
    if (!queue || queue->order.ageing.count() <= 0 || ticket.createdAt > m_picture.now)
        return 0;
    return static_cast<double>((m_picture.now - ticket.createdAt) / Millis{queue->order.ageing});
}

double PlainDesk::orderValue(const RoutingTicket &ticket, OrderField field) const
{
    switch (field) {
    case OrderField::SlaShare:
        return slaShare(ticket);
    case OrderField::Priority:
        return static_cast<double>(ticket.priority);
    case OrderField::Age:
        return static_cast<double>((m_picture.now - ticket.createdAt).count());
    case OrderField::Due:
        return static_cast<double>(
            toMillis(ticket.sla.due(m_picture.hoursOf(ticket), m_picture.now).value_or(Instant::max())));
    case OrderField::Effort:
        return ticket.effort;
    case OrderField::Reopens:
        return ticket.facts.reopens;
    }
    return 0;
}

/// Numbers that are compared one after the other, the larger first.
std::vector<double> PlainDesk::urgency(const RoutingTicket &ticket) const
{
    const QueuePolicy *queue = policyOf(ticket.queue);
    const Prioritization order = queue ? queue->order : Prioritization{};
    const double share = slaShare(ticket);
    const double lifted = lifts(ticket);
    const double priority = static_cast<double>(ticket.priority);
    if (order.method == OrderMethod::Fifo)
        return {};
    if (order.method == OrderMethod::Buckets)
        return {priority + lifted, share};
    if (order.method == OrderMethod::SlaShare)
        return {share + lifted, priority};
    if (order.method == OrderMethod::GeneralisedCMu) {
        const double price = m_picture.policy.cost.latenessPerMinute[static_cast<std::size_t>(ticket.priority)];
        double grown = lifted > 0 ? 1.0 : std::min(1.0, share);
        for (double lift = 0; lift < lifted && lift < 500; ++lift)
            grown *= 2;
        const double minutes = std::max(1.0, static_cast<double>(ticket.expectedHandling.count()));
        return {price * grown / minutes, share + lifted, priority};
    }
    std::vector<double> numbers;
    std::vector<OrderField> named;
    for (const OrderBy &by : order.fields) {
        if (std::count(named.begin(), named.end(), by.field) > 0)
            continue;
        named.push_back(by.field);
        double number = orderValue(ticket, by.field) * (by.isLargestFirst ? 1 : -1);
        const bool isLifted = by.field == OrderField::Priority || by.field == OrderField::SlaShare;
        if (named.size() == 1 && isLifted)
            number += lifted;
        else if (named.size() == 1)
            numbers.push_back(lifted);
        numbers.push_back(number);
    }
    return numbers;
}

bool PlainDesk::isOlder(const RoutingTicket &a, const RoutingTicket &b) const
{
    return a.createdAt != b.createdAt ? a.createdAt < b.createdAt : a.id < b.id;
}

/// Of two tickets of one queue.
bool PlainDesk::goesFirst(const RoutingTicket &a, const RoutingTicket &b) const
{
    const std::vector<double> mine = urgency(a);
    const std::vector<double> theirs = urgency(b);
    return mine != theirs ? mine > theirs : isOlder(a, b);
}

/// Of the first tickets of two queues.
bool PlainDesk::goesFirstAcross(const RoutingTicket &a, const RoutingTicket &b) const
{
    const double mine = slaShare(a) + lifts(a);
    const double theirs = slaShare(b) + lifts(b);
    if (mine != theirs)
        return mine > theirs;
    return a.priority != b.priority ? a.priority > b.priority : isOlder(a, b);
}

std::vector<TicketId> PlainDesk::order(std::vector<TicketId> tickets) const
{
    std::map<QueueId, std::vector<const RoutingTicket *>> queues;
    for (const TicketId id : tickets)
        queues[ticket(id)->queue].push_back(ticket(id));
    for (auto &[id, queue] : queues) // the first at the end, where it is taken from
        std::sort(queue.begin(), queue.end(), [this](const auto *a, const auto *b) { return goesFirst(*b, *a); });
    tickets.clear();
    for (;;) {
        std::vector<const RoutingTicket *> *best = nullptr;
        for (auto &[id, queue] : queues) {
            if (!queue.empty() && (!best || goesFirstAcross(*queue.back(), *best->back())))
                best = &queue;
        }
        if (!best)
            return tickets;
        tickets.push_back(best->back()->id);
        best->pop_back();
    }
}

} // namespace evenkeel
