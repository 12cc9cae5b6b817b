// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/remedymoments.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr int MostAgentChanges = 300;
constexpr std::chrono::days Horizon{30};

class Moments
{
public:
    Moments(const LiveDesk &desk, const TicketAsk &ask)
        : m_desk(desk)
        , m_ask(ask)
    {}

    void addAgent(std::size_t agent)
    {
        const AgentRow &row = m_desk.agents().rows()[agent];
        Instant at = m_desk.now();
        for (int change = 0; change < MostAgentChanges; ++change) {
            const Instant next = momentAt(row, m_desk.compiled(), at).changesAt;
            if (next <= at || next > m_desk.now() + Horizon)
                return;
            add(next);
            at = next;
        }
    }

    void addRings(const RoutingRule &rule)
    {
        const double every = m_desk.compiled().policy().relaxEvery;
        for (std::size_t step = 1; rule.isDefaultLadder && every > 0 && step < rule.stages.size(); ++step)
            addShare(static_cast<double>(step) * every, firstResponse());
        for (const RingStart &ring : rule.rings) {
            if (ring.trigger == RingTrigger::SlaShare)
                addShare(ring.after, firstResponse());
            else
                addAge(ring.after);
        }
    }

    void addCondition(const Condition &condition)
    {
        for (const Condition &part : condition.parts)
            addCondition(part);
        if (condition.kind != Condition::Kind::Test)
            return;
        for (const double edge : {condition.low, condition.high}) {
            if (condition.field == ConditionField::AgeMinutes)
                addAge(edge);
            else if (condition.field == ConditionField::SlaShare)
                addShare(edge, m_ask.ticket.sla.target);
        }
    }

    [[nodiscard]] std::vector<Instant> take()
    {
        std::sort(m_list.begin(), m_list.end());
        m_list.erase(std::unique(m_list.begin(), m_list.end()), m_list.end());
        return std::move(m_list);
    }

private:
    [[nodiscard]] Millis firstResponse() const
    {
        const SlaClock &clock = m_ask.ticket.sla;
        return clock.kind == SlaKind::FirstResponse ? clock.target : Millis{m_ask.firstResponse};
    }
    void add(Instant at)
    {
        if (at > m_desk.now() && at <= m_desk.now() + Horizon)
            m_list.push_back(at);
    }
    /// Conditions that end at a share or an age do so just after it.
    void addBoth(Instant at)
    {
        add(at);
        add(at + Millis{1});
    }
    void addShare(double share, Millis target)
    {
        const SlaClock &clock = m_ask.ticket.sla;
        const double used = std::ceil(share * static_cast<double>(target.count()));
        if (clock.isPaused || !(used >= 0) || used > 1e15)
            return;
        const Millis allowed = Millis{static_cast<std::int64_t>(used)} + clock.paused;
        if (const auto at = m_desk.hours().of(m_ask.ticket).advance(clock.start, allowed))
            addBoth(*at);
    }
    void addAge(double minutes)
    {
        if (minutes >= 0 && minutes < 1e9)
            addBoth(m_ask.ticket.createdAt + Millis{static_cast<std::int64_t>(std::ceil(minutes * 60000.0))});
    }

    const LiveDesk &m_desk;
    const TicketAsk &m_ask;
    std::vector<Instant> m_list;
};

} // namespace

std::vector<Instant> momentsOfChange(const LiveDesk &desk, const TicketAsk &ask, std::size_t agent)
{
    Moments moments(desk, ask);
    moments.addAgent(agent);
    moments.addRings(desk.compiled().defaultRule());
    for (const ApplicableRule &applicable : ask.rules) {
        moments.addRings(*applicable.rule);
        if (applicable.left)
            moments.addCondition(*applicable.left);
    }
    return moments.take();
}

} // namespace evenkeel
