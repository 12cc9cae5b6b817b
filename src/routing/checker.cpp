// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/checker.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>
#include <set>
#include <tuple>

namespace evenkeel {

namespace {

using namespace std::chrono_literals;

struct Failure
{
    Gate gate = Gate::Presence;
    double value = 0;
    double limit = 0;
};

/// The desk in the plainest form, one question a function.
class PlainDesk
{
public:
    explicit PlainDesk(DeskPicture picture)
        : m_picture(std::move(picture))
    {}

    void moveTo(Instant now) { m_picture.now = now; }
    [[nodiscard]] const std::vector<RoutingAgent> &agents() const { return m_picture.agents; }

    [[nodiscard]] RoutingTicket *ticket(TicketId id)
    {
        for (RoutingTicket &ticket : m_picture.tickets) {
            if (ticket.id == id)
                return &ticket;
        }
        return nullptr;
    }
    [[nodiscard]] const RoutingAgent *agent(AgentId id) const
    {
        for (const RoutingAgent &agent : m_picture.agents) {
            if (agent.id == id)
                return &agent;
        }
        return nullptr;
    }

    [[nodiscard]] double slaShare(const RoutingTicket &ticket) const
    {
        return ticket.sla.share(m_picture.slaHours, m_picture.now);
    }

    /// The first gate but Declined that stops the agent.
    [[nodiscard]] std::optional<Failure> stoppedBy(const RoutingTicket &ticket, const RoutingAgent &agent) const
    {
        for (const auto check :
             {&PlainDesk::presence, &PlainDesk::shift, &PlainDesk::queue, &PlainDesk::skill, &PlainDesk::language,
              &PlainDesk::channel, &PlainDesk::capacity, &PlainDesk::complexity, &PlainDesk::ramp}) {
            if (const auto failure = (this->*check)(ticket, agent))
                return failure;
        }
        return std::nullopt;
    }

private:
    using Answer = std::optional<Failure>;

    [[nodiscard]] bool isSetTo(const RoutingAgent &agent, bool isAvailable) const
    {
        return agent.presence && agent.presence->holdsAt(m_picture.now) &&
               (agent.presence->presence == Presence::Available) == isAvailable;
    }
    /// The shift, corrected by what was set by hand.
    [[nodiscard]] Intervals readiness(const RoutingAgent &agent) const
    {
        if (!agent.presence)
            return agent.open;
        const Intervals span({{agent.presence->since, agent.presence->until.value_or(m_picture.now + 24h * 36500)}});
        return agent.presence->presence == Presence::Available ? agent.open.united(span) : agent.open.without(span);
    }
    Answer presence(const RoutingTicket &, const RoutingAgent &agent) const
    {
        if (!isSetTo(agent, false))
            return std::nullopt;
        return Failure{Gate::Presence, static_cast<double>(agent.presence->presence),
                       static_cast<double>(Presence::Available)};
    }
    Answer shift(const RoutingTicket &ticket, const RoutingAgent &agent) const
    {
        const Instant now = m_picture.now;
        // A presence that closes the agent now is the Presence gate's matter; the shift goes on behind it.
        const Intervals hours = isSetTo(agent, false) ? agent.open : readiness(agent);
        if (!hours.contains(now))
            return Failure{Gate::Shift, 0, 1};
        Millis left = hours.around(now)->until - now;
        Instant end = hours.around(now)->until;
        for (const Interval &next : hours.list()) {
            if (next.from >= end && next.from - end < 4h) {
                left += next.length();
                end = next.until;
            }
        }
        if (m_picture.policy.mustFitShift && left < ticket.expectedHandling)
            return Failure{Gate::Shift, 0, 1};
        return std::nullopt;
    }
    Answer queue(const RoutingTicket &ticket, const RoutingAgent &agent) const
    {
        const bool isServed = std::count(agent.queues.begin(), agent.queues.end(), ticket.queue) > 0;
        return !ticket.queue.isValid() || isServed ? Answer() : Failure{Gate::Queue, 0, 1};
    }
    Answer channel(const RoutingTicket &ticket, const RoutingAgent &agent) const
    {
        const bool isServed = (agent.channels >> static_cast<unsigned>(ticket.channel) & 1U) != 0;
        return isServed ? Answer() : Failure{Gate::Channel, 0, 1};
    }

    [[nodiscard]] bool isLanguage(const RoutingTicket &ticket, SkillId skill) const
    {
        const auto &languages = m_picture.languages;
        return skill == ticket.language || std::count(languages.begin(), languages.end(), skill) > 0;
    }
    [[nodiscard]] int stepsDropped(const RoutingTicket &ticket) const
    {
        const Policy &policy = m_picture.policy;
        Millis promised = ticket.sla.target;
        if (ticket.sla.kind == SlaKind::Resolution)
            promised = policy.sla.target(ticket.priority).firstResponse;
        if (policy.relaxEvery <= 0)
            return 0;
        const double used = static_cast<double>(ticket.sla.used(m_picture.slaHours, m_picture.now).count());
        const double share = promised.count() > 0 ? used / static_cast<double>(promised.count()) : 1.0;
        return static_cast<int>(std::floor(std::min(3.0, share / policy.relaxEvery)));
    }
    [[nodiscard]] Answer level(Gate gate, const SkillNeed &need, const RoutingTicket &ticket,
                               const RoutingAgent &agent) const
    {
        int has = 0;
        for (const AgentSkill &skill : agent.skills) {
            if (skill.skill == need.skill)
                has = static_cast<int>(skill.level);
        }
        const int asked = static_cast<int>(need.level) - (need.isRequired ? 0 : stepsDropped(ticket));
        if (!need.skill.isValid() || has >= asked)
            return std::nullopt;
        return Failure{gate, static_cast<double>(has), static_cast<double>(asked)};
    }
    Answer skill(const RoutingTicket &ticket, const RoutingAgent &agent) const
    {
        for (const SkillNeed &need : ticket.needs) {
            if (isLanguage(ticket, need.skill))
                continue;
            if (const auto failure = level(Gate::Skill, need, ticket, agent))
                return failure;
        }
        return std::nullopt;
    }
    Answer language(const RoutingTicket &ticket, const RoutingAgent &agent) const
    {
        bool isNamed = false;
        for (const SkillNeed &need : ticket.needs) {
            if (!isLanguage(ticket, need.skill))
                continue;
            isNamed = isNamed || need.skill == ticket.language;
            if (const auto failure = level(Gate::Language, need, ticket, agent))
                return failure;
        }
        if (ticket.language.isValid() && !isNamed)
            return level(Gate::Language, {ticket.language, Proficiency::Basic, true}, ticket, agent);
        return std::nullopt;
    }

    [[nodiscard]] double weight(const RoutingTicket &ticket) const
    {
        const Policy &policy = m_picture.policy;
        const double whole = policy.weights.weight(ticket.channel, ticket.handling, ticket.effort);
        return std::round(whole * policy.countsTowardLoad[static_cast<std::size_t>(ticket.status)] * 1000) / 1000;
    }
    Answer capacity(const RoutingTicket &ticket, const RoutingAgent &agent) const
    {
        double load = 0;
        for (const RoutingTicket &held : m_picture.tickets) {
            if (held.agent == agent.id && isOpen(held.status))
                load += weight(held);
        }
        const Policy &policy = m_picture.policy;
        const double limit =
            agent.capacity * (ticket.priority == Priority::Urgent ? policy.urgentCap : policy.targetHigh);
        const double value = load + weight(ticket);
        constexpr double rounding = 0.00075; // the limit is rounded to thousandths where decisions are made
        if (value <= limit + rounding || (load == 0 && agent.capacity > 0))
            return std::nullopt;
        return Failure{Gate::Capacity, value, limit};
    }
    Answer complexity(const RoutingTicket &ticket, const RoutingAgent &agent) const
    {
        const Policy &policy = m_picture.policy;
        int inFlight = 0;
        for (const RoutingTicket &held : m_picture.tickets) {
            const bool isCounting = policy.countsTowardLoad[static_cast<std::size_t>(held.status)] > 0;
            inFlight += held.agent == agent.id && isOpen(held.status) && isCounting && held.effort >= 7 ? 1 : 0;
        }
        if (ticket.effort < 7 || inFlight < policy.complexInFlight)
            return std::nullopt;
        return Failure{Gate::Complexity, inFlight + 1.0, static_cast<double>(policy.complexInFlight)};
    }
    Answer ramp(const RoutingTicket &, const RoutingAgent &agent) const
    {
        const Instant now = m_picture.now;
        const Intervals hours = readiness(agent);
        const auto inside = hours.around(now);
        if (!inside || now >= inside->from + m_picture.policy.rampAfterShiftStart)
            return std::nullopt;
        for (const Interval &other : hours.list()) {
            if (other.until <= inside->from && inside->from - other.until < 4h)
                return std::nullopt; // back from a break only
        }
        int fresh = 0;
        for (const RoutingTicket &held : m_picture.tickets) {
            const bool isFresh = held.assignedAt && *held.assignedAt >= inside->from;
            fresh += held.agent == agent.id && isOpen(held.status) && isFresh ? 1 : 0;
        }
        if (fresh < m_picture.policy.rampTickets)
            return std::nullopt;
        return Failure{Gate::Ramp, fresh + 1.0, static_cast<double>(m_picture.policy.rampTickets)};
    }

    DeskPicture m_picture;
};

bool hasSaidNo(const RoutingTicket &ticket, AgentId agent)
{
    return std::count(ticket.declinedBy.begin(), ticket.declinedBy.end(), agent) > 0;
}

/// Goes through the decisions and writes down what is wrong.
class Examiner
{
public:
    explicit Examiner(DeskPicture picture)
        : m_desk(std::move(picture))
    {}

    void examine(const Decision &decision)
    {
        m_desk.moveTo(decision.at);
        RoutingTicket *ticket = m_desk.ticket(decision.ticket);
        if (!ticket)
            return note({ViolationKind::UnknownTicket, decision.ticket, {}, {}, 0, 0});
        if (ticket->agent.isValid())
            return note({ViolationKind::NotWaiting, decision.ticket, ticket->agent, {}, 0, 0});
        checkOrder(decision, *ticket);
        const std::vector<AgentId> eligible = whoMay(*ticket);
        if (decision.candidates != static_cast<int>(eligible.size())) {
            note({ViolationKind::WrongCount,
                  ticket->id,
                  decision.agent,
                  {},
                  static_cast<double>(decision.candidates),
                  static_cast<double>(eligible.size())});
        }
        if (!decision.agent.isValid()) {
            if (!eligible.empty())
                note({ViolationKind::LeftWaiting, ticket->id, eligible.front(), {}, 0, 0});
            return;
        }
        checkAgent(decision, *ticket, eligible);
        ticket->agent = decision.agent;
        ticket->assignedAt = decision.at;
    }

    [[nodiscard]] std::vector<Violation> take() { return std::move(m_violations); }

private:
    void note(const Violation &violation) { m_violations.push_back(violation); }

    /// Everybody whom no gate stops; decliners only where there is nobody else.
    [[nodiscard]] std::vector<AgentId> whoMay(const RoutingTicket &ticket) const
    {
        std::vector<AgentId> willing;
        std::vector<AgentId> decliners;
        for (const RoutingAgent &agent : m_desk.agents()) {
            if (!m_desk.stoppedBy(ticket, agent))
                (hasSaidNo(ticket, agent.id) ? decliners : willing).push_back(agent.id);
        }
        return willing.empty() ? decliners : willing;
    }

    void checkAgent(const Decision &decision, const RoutingTicket &ticket, const std::vector<AgentId> &eligible)
    {
        const RoutingAgent *agent = m_desk.agent(decision.agent);
        if (!agent)
            return note({ViolationKind::UnknownAgent, ticket.id, decision.agent, {}, 0, 0});
        if (const auto failure = m_desk.stoppedBy(ticket, *agent)) {
            note({ViolationKind::GateFailed, ticket.id, agent->id, failure->gate, failure->value, failure->limit});
        } else if (std::count(eligible.begin(), eligible.end(), agent->id) == 0) {
            note({ViolationKind::GateFailed, ticket.id, agent->id, Gate::Declined, 1, 0});
        }
    }

    void checkOrder(const Decision &decision, const RoutingTicket &ticket)
    {
        const double share = m_desk.slaShare(ticket);
        const auto key = [](double used, const RoutingTicket &of) {
            return std::tuple(-used, -static_cast<int>(of.priority), of.createdAt, of.id);
        };
        // Whoever comes up again at the same moment opens a new round.
        const bool isNewRound = !m_previous || m_previous->at != decision.at || m_round.count(ticket.id) > 0;
        if (isNewRound) {
            m_round.clear();
        } else {
            const RoutingTicket *before = m_desk.ticket(m_previous->ticket);
            if (key(share, ticket) < key(m_desk.slaShare(*before), *before))
                note({ViolationKind::OutOfOrder, ticket.id, decision.agent, {}, share, m_desk.slaShare(*before)});
        }
        m_round.insert(ticket.id);
        m_previous = Previous{decision.at, decision.ticket};
    }

    struct Previous
    {
        Instant at;
        TicketId ticket;
    };

    PlainDesk m_desk;
    std::optional<Previous> m_previous;
    std::set<TicketId> m_round; ///< decided in one go
    std::vector<Violation> m_violations;
};

} // namespace

std::vector<Violation> checkDecisions(DeskPicture picture, std::span<const Decision> decisions)
{
    Examiner examiner(std::move(picture));
    for (const Decision &decision : decisions)
        examiner.examine(decision);
    return examiner.take();
}

} // namespace evenkeel
