// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/findingreader.h"

#include "domain/condition.h"
#include "domain/projection.h"
#include "services/absencereader.h"
#include "services/deskfacts.h"
#include "services/deskreader.h"
#include "storage/levelstore.h"

#include <algorithm>

namespace evenkeel {

FindingReader::FindingReader(DeskNames names, Policy policy, Interval span)
    : m_names(std::move(names))
    , m_policy(std::move(policy))
    , m_span(span)
    , m_offsets(m_policy.sla.hours.zone)
{
    // What moves with time cannot be looked up afterwards.
    std::erase_if(m_policy.triage, [](const TriageRule &rule) { return !rule.isOn || isMoving(rule.when); });
    for (const TriageRule &rule : m_policy.triage)
        m_rules.push_back(rule.name);
    m_desk.rules.resize(m_rules.size());
    std::vector<std::string> skills;
    for (const auto &[id, skill] : m_names.skills)
        skills.push_back(skill.name);
    m_misses = RuleMisses(m_policy.triage, std::move(skills));
}

Result<FindingReader> FindingReader::open(Database &database, Interval span, Instant end)
{
    DeskReader reader(database);
    auto names = reader.names();
    if (!names)
        return names.error();
    auto policy = reader.policyAt(end);
    if (!policy)
        return policy.error();
    FindingReader opened(std::move(*names), std::move(*policy), span);
    if (const auto done = opened.readReviews(database, end); !done)
        return done.error();
    return opened;
}

Result<Done> FindingReader::readReviews(Database &database, Instant end)
{
    const auto levels = LevelStore(database).versionsAt(end);
    if (!levels)
        return levels.error();
    m_desk.reviews.resize(m_names.skills.size());
    for (const LevelVersion &version : *levels) {
        const auto agent = m_names.agents.find(version.level.agent);
        const auto skill = m_names.skills.find(version.level.skill);
        if (!version.level.reviewAt || agent == m_names.agents.end() || !agent->second.isActive ||
            skill == m_names.skills.end())
            continue;
        SkillReviews &reviews = m_desk.reviews[static_cast<std::size_t>(std::distance(m_names.skills.begin(), skill))];
        ++reviews.all;
        if (*version.level.reviewAt >= end)
            continue;
        ++reviews.overdue;
        reviews.oldest = std::min(reviews.oldest.value_or(*version.level.reviewAt), *version.level.reviewAt);
    }
    return Done{};
}

Result<Done> FindingReader::readAbsence(Database &database, Interval period, Interval before, Instant now)
{
    auto absences = readUnplannedAbsence(database, m_names, period, now);
    if (!absences)
        return absences.error();
    auto earlier = readUnplannedAbsence(database, m_names, before, now);
    if (!earlier)
        return earlier.error();
    m_desk.absences = std::move(*absences);
    m_desk.absencesBefore = std::move(*earlier);
    return Done{};
}

std::size_t FindingReader::firstOf(const Ticket &ticket)
{
    const TicketFacts facts =
        factsOf(ticket, routingTicket(ticket, m_names, m_policy), m_names, m_offsets.at(ticket.createdAt));
    const auto first = std::find_if(m_policy.triage.begin(), m_policy.triage.end(),
                                    [&facts](const TriageRule &rule) { return holds(rule.when, facts, {}); });
    return static_cast<std::size_t>(first - m_policy.triage.begin());
}

void FindingReader::watch(const Ticket &ticket, std::span<const TicketEvent> story)
{
    if (m_rules.empty() || story.empty() || !m_span.contains(ticket.createdAt))
        return;
    for (RuleUse &use : m_desk.rules)
        ++use.tickets;
    const std::size_t atFirst = firstOf(project(ticket, story.first(1)));
    const std::size_t now = firstOf(ticket);
    if (atFirst < m_rules.size())
        ++m_desk.rules[atFirst].fired;
    if (now < m_rules.size() && now != atFirst)
        ++m_desk.rules[now].fired;
    m_misses.see(ticket, atFirst < m_rules.size() ? atFirst : now);
}

} // namespace evenkeel
