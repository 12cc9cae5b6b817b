// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/lint/lintrun.h"

#include <algorithm>
#include <chrono>

namespace evenkeel {

namespace {

template <class Rule>
std::vector<PreparedCondition> conditionsOf(const std::vector<Rule> &rules)
{
    std::vector<PreparedCondition> conditions;
    for (const Rule &rule : rules)
        conditions.push_back(prepared(rule.when));
    return conditions;
}

/// The rule's condition for tickets of this queue.
PreparedCondition within(const std::string &queue, const Condition &when)
{
    Condition isHere;
    isHere.kind = Condition::Kind::Test;
    isHere.field = ConditionField::Queue;
    isHere.values = {queue};
    Condition both;
    both.parts = {isHere, when};
    return prepared(both);
}

template <class Rule>
std::size_t positionOf(const std::vector<Rule> &rules, int id)
{
    const auto found = std::find_if(rules.begin(), rules.end(), [id](const Rule &rule) { return rule.id == id; });
    return static_cast<std::size_t>(found - rules.begin());
}

} // namespace

LintRun::LintRun(const Policy &policy, const LintDesk &desk)
    : m_policy(policy)
    , m_desk(desk)
    , m_roster(desk.picture, policy, desk.zoneOffset)
    , m_triage(conditionsOf(policy.triage))
    , m_escalations(conditionsOf(policy.escalations))
    , m_sla(conditionsOf(policy.sla.rules))
{
    for (const QueuePolicy &queue : policy.queues) {
        std::vector<PreparedCondition> &rules = m_rules.emplace_back();
        for (const AssignmentRule &rule : queue.rules)
            rules.push_back(within(queue.queue, rule.when));
    }
}

int LintRun::ticketsMeeting(const PreparedCondition &condition)
{
    const DeskPicture &picture = m_desk.picture;
    if (m_tickets.empty()) {
        m_tickets.reserve(picture.tickets.size());
        for (const RoutingTicket &ticket : picture.tickets) {
            const Millis age = picture.now - ticket.createdAt;
            const MovingFacts moving{std::chrono::duration<double, std::ratio<60>>(age).count(),
                                     ticket.sla.share(picture.hoursOf(ticket), picture.now)};
            m_tickets.emplace_back(ticket.facts, moving);
        }
    }
    return static_cast<int>(std::count_if(m_tickets.begin(), m_tickets.end(), [&condition](const FoldedTicket &ticket) {
        return ticket.meets(condition);
    }));
}

int LintRun::ticketsIn(const std::string &queue) const
{
    const std::optional<QueueId> id = m_roster.queue(queue);
    const auto &tickets = m_desk.picture.tickets;
    return static_cast<int>(std::count_if(tickets.begin(), tickets.end(),
                                          [id](const RoutingTicket &ticket) { return id && ticket.queue == *id; }));
}

std::array<std::size_t, 4> LintRun::readingOrder(const PolicyPlace &place) const
{
    const auto &queues = m_policy.queues;
    const auto queue = std::find_if(queues.begin(), queues.end(),
                                    [&place](const QueuePolicy &entry) { return entry.queue == place.queue; });
    std::size_t rule = 0;
    switch (place.part) {
    case PolicyPlace::Part::Triage:
        rule = positionOf(m_policy.triage, place.id);
        break;
    case PolicyPlace::Part::Rule:
    case PolicyPlace::Part::Ring:
        rule = queue == queues.end() ? 0 : 1 + positionOf(queue->rules, place.id);
        break;
    case PolicyPlace::Part::Profile:
        rule = positionOf(m_policy.profiles, place.id);
        break;
    case PolicyPlace::Part::Escalation:
        rule = positionOf(m_policy.escalations, place.id);
        break;
    case PolicyPlace::Part::SlaRule:
        rule = positionOf(m_policy.sla.rules, place.id);
        break;
    default:
        break;
    }
    // A queue, its rules and their rings are read together.
    const bool isOfQueue = place.part == PolicyPlace::Part::Rule || place.part == PolicyPlace::Part::Ring;
    const PolicyPlace::Part part = isOfQueue ? PolicyPlace::Part::Queue : place.part;
    return {static_cast<std::size_t>(part), static_cast<std::size_t>(queue - queues.begin()), rule,
            static_cast<std::size_t>(place.position + 1)};
}

std::vector<LintFinding> LintRun::sorted()
{
    std::vector<std::pair<std::array<std::size_t, 4>, std::size_t>> order;
    for (std::size_t at = 0; at < m_findings.size(); ++at)
        order.emplace_back(readingOrder(m_findings[at].place), at);
    std::sort(order.begin(), order.end(), [this](const auto &a, const auto &b) {
        const LintSeverity first = m_findings[a.second].severity;
        const LintSeverity second = m_findings[b.second].severity;
        return first != second ? first < second : a < b;
    });
    std::vector<LintFinding> findings;
    for (const auto &[place, at] : order)
        findings.push_back(std::move(m_findings[at]));
    return findings;
}

LintFinding foundAt(PolicyPlace place, LintCode code, LintSeverity severity)
{
    LintFinding finding;
    finding.code = code;
    finding.severity = severity;
    finding.place = std::move(place);
    return finding;
}

PolicyPlace placeOf(const TriageRule &rule)
{
    return {.part = PolicyPlace::Part::Triage, .id = rule.id, .queue = {}, .position = -1};
}

PolicyPlace placeOf(const QueuePolicy &queue, const AssignmentRule &rule)
{
    return {.part = PolicyPlace::Part::Rule, .id = rule.id, .queue = queue.queue, .position = -1};
}

PolicyPlace placeOf(const QueuePolicy &queue)
{
    return {.part = PolicyPlace::Part::Queue, .id = 0, .queue = queue.queue, .position = -1};
}

PolicyPlace placeOfRing(const QueuePolicy &queue, const AssignmentRule &rule, std::size_t ring)
{
    return {.part = PolicyPlace::Part::Ring, .id = rule.id, .queue = queue.queue, .position = static_cast<int>(ring)};
}

PolicyPlace placeOf(const CapacityProfile &profile)
{
    return {.part = PolicyPlace::Part::Profile, .id = profile.id, .queue = {}, .position = -1};
}

PolicyPlace placeOf(const EscalationRule &rule)
{
    return {.part = PolicyPlace::Part::Escalation, .id = rule.id, .queue = {}, .position = -1};
}

PolicyPlace placeOf(const SlaRule &rule)
{
    return {.part = PolicyPlace::Part::SlaRule, .id = rule.id, .queue = {}, .position = -1};
}

} // namespace evenkeel
