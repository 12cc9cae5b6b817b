// SPDX-License-Identifier: GPL-3.0-or-later
// Who may take a ticket, for PlainDesk: time and ability.
#include "routing/plaindesk.h"

#include <algorithm>
#include <chrono>

namespace evenkeel {

using namespace std::chrono_literals;

bool PlainDesk::isSetTo(const RoutingAgent &agent, bool isAvailable) const
{
    const auto &set = agent.presence;
    return set && set->holdsAt(m_picture.now) && (set->presence == Presence::Available) == isAvailable;
}

Intervals PlainDesk::readiness(const RoutingAgent &agent) const
{
    if (!agent.presence)
        return agent.open;
    const Intervals span({{agent.presence->since, agent.presence->until.value_or(m_picture.now + 24h * 36500)}});
    return agent.presence->presence == Presence::Available ? agent.open.united(span) : agent.open.without(span);
}

PlainDesk::Answer PlainDesk::presence(const Question &, const RoutingAgent &agent) const
{
    if (!isSetTo(agent, false))
        return std::nullopt;
    return Failure{Gate::Presence, static_cast<double>(agent.presence->presence),
                   static_cast<double>(Presence::Available)};
}

/// Open time left in this shift; nothing outside a shift.
std::optional<Millis> PlainDesk::shiftLeft(const RoutingAgent &agent) const
{
    // A presence that closes the agent now is the Presence gate's matter; the shift goes on behind it.
    const Intervals hours = isSetTo(agent, false) ? agent.open : readiness(agent);
    const auto inside = hours.around(m_picture.now);
    const auto focused = agent.focus.around(m_picture.now);
    if (!inside && !focused)
        return std::nullopt;
    Millis left = inside ? inside->until - m_picture.now : Millis{0};
    Instant end = inside ? inside->until : focused->until;
    for (const Interval &next : hours.list()) {
        if (next.from > m_picture.now && next.from - end < 4h) {
            left += next.length();
            end = next.until;
        }
    }
    return left;
}

PlainDesk::Answer PlainDesk::shift(const Question &question, const RoutingAgent &agent) const
{
    const std::optional<Millis> left = shiftLeft(agent);
    const bool fits = !m_picture.policy.mustFitShift || (left && *left >= question.ticket.expectedHandling);
    return left && fits ? Answer() : Failure{Gate::Shift, 0, 1};
}

PlainDesk::Answer PlainDesk::afterHours(const Question &question, const RoutingAgent &agent) const
{
    const AfterHours asked = m_picture.policy.protection.afterHours;
    const bool isFine = asked == AfterHours::Everything ||
                        (asked == AfterHours::UrgentOnly && question.ticket.priority == Priority::Urgent);
    if (isFine || !isSetTo(agent, true) || agent.focus.contains(m_picture.now))
        return std::nullopt;
    std::optional<Instant> closed;
    for (const Interval &open : agent.open.list()) {
        if (open.contains(m_picture.now))
            return std::nullopt;
        if (open.until <= m_picture.now)
            closed = open.until;
        else if (closed && open.from - *closed < 4h)
            return std::nullopt; // a pause of the shift
        else
            break;
    }
    return Failure{Gate::AfterHours, 0, 1};
}

PlainDesk::Answer PlainDesk::focus(const Question &, const RoutingAgent &agent) const
{
    const Protection &protection = m_picture.policy.protection;
    bool isBusy = agent.focus.contains(m_picture.now);
    for (const RoutingTicket *other : held(agent.id)) {
        if (protection.focusFromEffort <= 0 || other->effort < protection.focusFromEffort || other->agent != agent.id ||
            !other->assignedAt)
            continue;
        isBusy = isBusy ||
                 (*other->assignedAt <= m_picture.now && m_picture.now < *other->assignedAt + protection.focusMinutes);
    }
    return isBusy ? Failure{Gate::Focus, 0, 1} : Answer();
}

PlainDesk::Answer PlainDesk::wrapUp(const Question &, const RoutingAgent &agent) const
{
    return agent.wrapUpUntil && *agent.wrapUpUntil > m_picture.now ? Failure{Gate::WrapUp, 0, 1} : Answer();
}

PlainDesk::Answer PlainDesk::queue(const Question &question, const RoutingAgent &agent) const
{
    const RoutingTicket &ticket = question.ticket;
    const auto serves = [&agent](QueueId queue) {
        return std::count(agent.queues.begin(), agent.queues.end(), queue) > 0;
    };
    if (!ticket.queue.isValid() || serves(ticket.queue))
        return std::nullopt;
    int links = opened(question.terms, RingAction::Overflow);
    if (links == 0 && ticket.offersMade > 0 && ticket.offersMade >= m_picture.policy.offers.most)
        links = 1;
    std::vector<QueueId> met{ticket.queue};
    for (int link = 0; link < links; ++link) {
        const QueuePolicy *from = policyOf(met.back());
        const QueueId next = from ? queueNamed(from->overflow) : QueueId{};
        if (!next.isValid() || std::count(met.begin(), met.end(), next) > 0)
            break;
        if (serves(next))
            return std::nullopt;
        met.push_back(next);
    }
    return Failure{Gate::Queue, 0, 1};
}

bool PlainDesk::isLastAgent(const RoutingTicket &ticket, const RoutingAgent &agent) const
{
    if (ticket.affinityAgent != agent.id || !ticket.affinityAt)
        return false;
    const Millis since = m_picture.now - *ticket.affinityAt;
    return since >= Millis{0} && since <= m_picture.policy.affinity;
}

PlainDesk::Answer PlainDesk::rule(const Question &question, const RoutingAgent &agent) const
{
    const AssignmentRule &rule = question.terms.rule;
    const auto isInOne = [&](const std::vector<std::string> &teams) {
        return std::any_of(teams.begin(), teams.end(), [&](const std::string &team) { return isInTeam(agent, team); });
    };
    bool isInTeams = rule.who.teams.empty() || isInOne(rule.who.teams);
    for (int i = 0; rule.rings && i < question.terms.rings; ++i) {
        const Ring &ring = (*rule.rings)[static_cast<std::size_t>(i)];
        isInTeams = isInTeams || ring.action == RingAction::WidenToAll ||
                    (ring.action == RingAction::WidenToTeams && isInOne(ring.teams));
    }
    const bool isAmongAgents =
        rule.who.agents.empty() || std::any_of(rule.who.agents.begin(), rule.who.agents.end(),
                                               [&](const std::string &name) { return isNamed(agent, name); });
    bool isAble = true;
    for (const SkillAsk &ask : rule.who.skills) {
        const SkillId wanted = skillNamed(ask.skill);
        const bool has = std::any_of(agent.skills.begin(), agent.skills.end(),
                                     [&](const AgentSkill &of) { return of.skill == wanted && of.level >= ask.level; });
        isAble = isAble && (has || ask.level == Proficiency::None);
    }
    const bool isLast = !rule.who.isLastAgentOnly || isLastAgent(question.ticket, agent);
    return isInTeams && isAmongAgents && isAble && isLast ? Answer() : Failure{Gate::Rule, 0, 1};
}

PlainDesk::Answer PlainDesk::channel(const Question &question, const RoutingAgent &agent) const
{
    const bool isServed = (agent.channels >> static_cast<unsigned>(question.ticket.channel) & 1U) != 0;
    return isServed ? Answer() : Failure{Gate::Channel, 0, 1};
}

bool PlainDesk::isLanguage(const RoutingTicket &ticket, SkillId skill) const
{
    const auto &languages = m_picture.languages;
    return skill == ticket.language || std::count(languages.begin(), languages.end(), skill) > 0;
}

bool PlainDesk::isDropped(const Question &question, SkillId skill) const
{
    const auto &rings = question.terms.rule.rings;
    for (int i = 0; rings && i < question.terms.rings; ++i) {
        const Ring &ring = (*rings)[static_cast<std::size_t>(i)];
        if (ring.action == RingAction::DropSkill && skillNamed(ring.skill) == skill)
            return true;
    }
    return false;
}

int PlainDesk::levelAsked(const SkillNeed &need, const Question &question) const
{
    if (need.isRequired)
        return static_cast<int>(need.level);
    return isDropped(question, need.skill)
               ? 0
               : static_cast<int>(need.level) - opened(question.terms, RingAction::DropStep);
}

PlainDesk::Answer PlainDesk::level(Gate gate, const SkillNeed &need, const Question &question,
                                   const RoutingAgent &agent) const
{
    int has = 0;
    for (const AgentSkill &skill : agent.skills) {
        if (skill.skill == need.skill)
            has = static_cast<int>(skill.level);
    }
    const int asked = levelAsked(need, question);
    if (!need.skill.isValid() || has >= asked)
        return std::nullopt;
    return Failure{gate, static_cast<double>(has), static_cast<double>(asked)};
}

bool PlainDesk::isTaught(SkillId skill) const
{
    for (const RoutingAgent &agent : m_picture.agents) {
        const bool isAdvanced = std::any_of(agent.skills.begin(), agent.skills.end(), [skill](const AgentSkill &of) {
            return of.skill == skill && of.level == Proficiency::Advanced;
        });
        if (isAdvanced && !isSetTo(agent, false) && shiftLeft(agent))
            return true;
    }
    return false;
}

/// The one need the agent falls short of, by one level, is for a skill it is learning, and somebody could help.
bool PlainDesk::isLearning(const Question &question, const RoutingAgent &agent) const
{
    std::uint64_t draw = static_cast<std::uint64_t>(question.ticket.id.value) + 0x9e3779b97f4a7c15U;
    draw = (draw ^ draw >> 30U) * 0xbf58476d1ce4e5b9U;
    draw = (draw ^ draw >> 27U) * 0x94d049bb133111ebU;
    draw ^= draw >> 31U;
    if (static_cast<double>(draw >> 11U) >= m_picture.policy.growth.share * 9007199254740992.0)
        return false;
    std::vector<SkillId> missed;
    for (const SkillNeed &need : question.ticket.needs) {
        const auto failure =
            isLanguage(question.ticket, need.skill) ? Answer() : level(Gate::Skill, need, question, agent);
        if (failure && failure->limit - failure->value > 1)
            return false;
        if (failure)
            missed.push_back(need.skill);
    }
    if (missed.size() != 1 || !isTaught(missed.front()))
        return false;
    const auto &learners = m_picture.policy.growth.learners;
    return std::any_of(learners.begin(), learners.end(), [&](const Learner &learner) {
        return isNamed(agent, learner.agent) && skillNamed(learner.skill) == missed.front();
    });
}

PlainDesk::Answer PlainDesk::skill(const Question &question, const RoutingAgent &agent) const
{
    for (const SkillNeed &need : question.ticket.needs) {
        if (isLanguage(question.ticket, need.skill))
            continue;
        if (const auto failure = level(Gate::Skill, need, question, agent))
            return isLearning(question, agent) ? Answer() : failure;
    }
    return std::nullopt;
}

PlainDesk::Answer PlainDesk::language(const Question &question, const RoutingAgent &agent) const
{
    const RoutingTicket &ticket = question.ticket;
    bool isNamed = false;
    for (const SkillNeed &need : ticket.needs) {
        if (!isLanguage(ticket, need.skill))
            continue;
        isNamed = isNamed || need.skill == ticket.language;
        if (const auto failure = level(Gate::Language, need, question, agent))
            return failure;
    }
    if (ticket.language.isValid() && !isNamed)
        return level(Gate::Language, {ticket.language, m_picture.policy.languageLevel, true}, question, agent);
    return std::nullopt;
}

} // namespace evenkeel
