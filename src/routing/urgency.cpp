// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/urgency.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

double priorityOf(const TicketAsk &ask)
{
    return static_cast<double>(ask.ticket.priority);
}

/// Fills keys one after the other.
class KeyWriter
{
public:
    explicit KeyWriter(Urgency &urgency)
        : m_keys(urgency.keys)
    {}

    KeyWriter &add(double key)
    {
        if (m_size < m_keys.size())
            m_keys[m_size++] = key;
        return *this;
    }

private:
    std::array<double, Urgency::MostKeys> &m_keys;
    std::size_t m_size = 0;
};

double costOfDelay(const TicketAsk &ask, const Policy &policy, const SlaReading &reading, double lifts)
{
    constexpr double mostDoublings = 500; // far from the end of the numbers
    const double price = policy.cost.latenessPerMinute[static_cast<std::size_t>(ask.ticket.priority)];
    const double minutes = std::max(1.0, static_cast<double>(ask.ticket.expectedHandling.count()));
    const double share =
        lifts > 0 ? std::ldexp(1.0, static_cast<int>(std::min(lifts, mostDoublings))) : std::min(1.0, reading.share);
    return price * share / minutes;
}

double fieldOf(OrderField field, const TicketAsk &ask, const SlaReading &reading, const WorkingTime &hours)
{
    switch (field) {
    case OrderField::SlaShare:
        return reading.share;
    case OrderField::Priority:
        return priorityOf(ask);
    case OrderField::Age:
        return reading.ageMinutes;
    case OrderField::Due:
        return static_cast<double>(toMillis(ask.ticket.sla.due(hours, reading.at).value_or(Instant::max())));
    case OrderField::Effort:
        return ask.ticket.effort;
    case OrderField::Reopens:
        return ask.ticket.facts.reopens;
    }
    return 0;
}

void addFields(KeyWriter &keys, const TicketAsk &ask, const Prioritization &order, const SlaReading &reading,
               const WorkingTime &hours)
{
    const double lifts = liftsOf(order, reading);
    std::array<bool, OrderFieldCount> isNamed{};
    bool isFirst = true;
    for (const OrderBy &by : order.fields) {
        bool &isKnown = isNamed[static_cast<std::size_t>(by.field)];
        if (isKnown)
            continue;
        isKnown = true;
        const bool isLifted = by.field == OrderField::SlaShare || by.field == OrderField::Priority;
        if (isFirst && !isLifted)
            keys.add(lifts);
        const double value = fieldOf(by.field, ask, reading, hours);
        keys.add((by.isLargestFirst ? value : -value) + (isFirst && isLifted ? lifts : 0.0));
        isFirst = false;
    }
}

} // namespace

bool Urgency::operator<(const Urgency &other) const
{
    for (std::size_t key = 0; key < keys.size(); ++key) {
        if (keys[key] != other.keys[key])
            return keys[key] > other.keys[key];
    }
    if (createdAt != other.createdAt)
        return createdAt < other.createdAt;
    return ticket < other.ticket;
}

double liftsOf(const Prioritization &order, const SlaReading &reading)
{
    if (order.ageing <= Minutes{0})
        return 0;
    return std::max(0.0, std::floor(reading.ageMinutes / static_cast<double>(order.ageing.count())));
}

Urgency urgencyOf(const TicketAsk &ask, const Prioritization &order, const Policy &policy, const SlaReading &reading,
                  const WorkingTime &hours)
{
    Urgency urgency{.keys = {}, .createdAt = ask.ticket.createdAt, .ticket = ask.ticket.id};
    KeyWriter keys(urgency);
    const double lifts = liftsOf(order, reading);
    switch (order.method) {
    case OrderMethod::SlaShare:
        keys.add(reading.share + lifts).add(priorityOf(ask));
        break;
    case OrderMethod::GeneralisedCMu:
        keys.add(costOfDelay(ask, policy, reading, lifts)).add(reading.share + lifts).add(priorityOf(ask));
        break;
    case OrderMethod::Buckets:
        keys.add(priorityOf(ask) + lifts).add(reading.share);
        break;
    case OrderMethod::Fifo:
        break;
    case OrderMethod::Fields:
        addFields(keys, ask, order, reading, hours);
        break;
    }
    return urgency;
}

Urgency urgencyAcross(const TicketAsk &ask, const Prioritization &order, const SlaReading &reading)
{
    Urgency urgency{.keys = {}, .createdAt = ask.ticket.createdAt, .ticket = ask.ticket.id};
    KeyWriter(urgency).add(reading.share + liftsOf(order, reading)).add(priorityOf(ask));
    return urgency;
}

} // namespace evenkeel
