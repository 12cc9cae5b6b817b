// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/auditsheet.h"

#include "domain/projection.h"
#include "routing/intake/intake.h"
#include "services/deskfacts.h"
#include "services/deskreader.h"
#include "services/intakeservice.h"
#include "services/weekcalendar.h"

#include <algorithm>

namespace evenkeel {

AuditSheet::AuditSheet(Interval period, Instant now, DeskNames names)
    : m_period(period)
    , m_now(now)
    , m_names(std::move(names))
    , m_catalog(catalogOf(m_names))
{
    const auto own = std::find_if(m_names.queues.begin(), m_names.queues.end(),
                                  [](const auto &queue) { return queue.second.isFallback; });
    if (own != m_names.queues.end())
        m_fallback = own->first;
}

Result<AuditSheet> AuditSheet::open(Database &database, Interval period, Instant now)
{
    auto names = DeskReader(database).names();
    if (!names)
        return names.error();
    AuditSheet sheet(period, now, std::move(*names));
    if (const auto done = sheet.readGround(database); !done)
        return done.error();
    return sheet;
}

Result<Done> AuditSheet::readGround(Database &database)
{
    const Instant end = std::min(m_period.until, m_now);
    auto agents = PastAgents::open(database, {std::min(m_period.from, end), end});
    if (!agents)
        return agents.error();
    if (const auto read = agents->moveTo(end, NewestChange); !read)
        return read.error();
    const std::vector<RoutingAgent> all = agents->agents();
    m_notes[static_cast<std::size_t>(AuditNoteCode::AgentsWithoutHours)] =
        std::count_if(all.begin(), all.end(), [](const RoutingAgent &agent) { return agent.open.isEmpty(); });
    m_notes[static_cast<std::size_t>(AuditNoteCode::NoLevels)] = agents->hasLevels() ? 0 : 1;
    if (m_now < m_period.until)
        m_notes[static_cast<std::size_t>(AuditNoteCode::PeriodNotOver)] =
            std::chrono::duration_cast<std::chrono::minutes>(m_period.until - std::max(m_now, m_period.from)).count();
    return Done{};
}

void AuditSheet::count(AuditedRule &rule, const AuditedTicket &audited)
{
    ++rule.asked;
    ++rule.counts[static_cast<std::size_t>(audited.outcome)];
    if (audited.outcome == AuditOutcome::Followed)
        return;
    if (audited.gate)
        ++rule.gates[static_cast<std::size_t>(*audited.gate)];
    rule.departures.push_back(audited);
}

void AuditSheet::add(const RewoundTicket &past, int rule, int policyVersion, const AuditedTicket &audited)
{
    const QueueId queue = past.ticket.queue;
    AuditedRule &audit = m_rules[{AuditStage::Assignment, rule, queue}];
    audit.rule = rule;
    audit.queue = queue;
    audit.moves += past.ticket.agent.isValid() ? 1 : 0;
    count(audit, audited);
    ++m_policies[policyVersion];
}

void AuditSheet::lookAtIntake(const RewoundTicket &past, Interval span, const PastPolicies &policies)
{
    const auto &story = past.story;
    const auto created = std::find_if(story.begin(), story.end(),
                                      [](const TicketEvent &event) { return event.kind == EventKind::Created; });
    if (created == story.end() || !span.contains(created->at))
        return;
    const Policy &policy = policies[policies.at(created->at)];
    if (policy.triage.empty())
        return;
    // As far as the moment in which somebody first got it: what a source sets at one moment belongs together.
    const auto given = std::find_if(created, story.end(), [](const TicketEvent &event) {
        return event.change.agent && event.change.agent->isValid() && !isOffer(event.kind);
    });
    const Instant settled = given == story.end() ? story.back().at : given->at;
    const auto end =
        std::find_if(story.begin(), story.end(), [settled](const TicketEvent &event) { return event.at > settled; });
    const std::span<const TicketEvent> first(story.begin(), end);
    const Ticket stood = project(past.ticket, first);
    const Ticket came = ticketAsItCame(past.ticket, first);
    const TicketFacts facts =
        factsOf(came, routingTicket(came, m_names, policy), m_names, zoneOffset(policy.sla.hours.zone, came.createdAt));
    const Intake intake = intakeOf(policy, m_catalog, facts, fallbackQueueOf(policy, m_catalog, m_fallback));
    if (intake.rule == 0 || !intake.queue)
        return;
    AuditedRule &audit = m_rules[{AuditStage::Triage, intake.rule, *intake.queue}];
    audit.stage = AuditStage::Triage;
    audit.rule = intake.rule;
    audit.queue = *intake.queue;
    AuditedTicket audited;
    audited.ticket = past.ticket.id;
    audited.at = created->at;
    audited.chosenQueue = *intake.queue;
    audited.wentQueue = stood.queue;
    if (stood.queue == *intake.queue)
        audited.outcome = AuditOutcome::Followed;
    else
        audited.outcome = stood.queue.isValid() ? AuditOutcome::Stopped : AuditOutcome::NotYet;
    count(audit, audited);
}

void AuditSheet::countDestinations(AuditedRule &rule) const
{
    std::map<std::pair<AgentId, QueueId>, std::int64_t> counts;
    for (const AuditedTicket &ticket : rule.departures)
        ++counts[{ticket.went, ticket.wentQueue}];
    for (const auto &[where, count] : counts)
        rule.wentTo.push_back({where.first, where.second, count});
    std::stable_sort(rule.wentTo.begin(), rule.wentTo.end(),
                     [](const AuditDestination &a, const AuditDestination &b) { return a.count > b.count; });
}

void AuditSheet::nameRules(const PastPolicies &policies)
{
    for (auto &[key, audit] : m_rules) {
        // The newest name it had: numbers are never used again.
        for (std::size_t place = 0; place < policies.size(); ++place) {
            const auto take = [id = audit.rule, &name = audit.name](const auto &rules) {
                for (const auto &rule : rules) {
                    if (rule.id == id)
                        name = rule.name;
                }
            };
            if (audit.stage == AuditStage::Triage)
                take(policies[place].triage);
            else if (audit.rule != 0) {
                for (const QueuePolicy &queue : policies[place].queues)
                    take(queue.rules);
            }
        }
    }
}

PolicyAuditReport AuditSheet::take(const PastPolicies &policies)
{
    nameRules(policies);
    PolicyAuditReport report;
    report.period = m_period;
    bool isAnyGiven = false;
    for (auto &[key, audit] : m_rules) {
        audit.interval = wilsonInterval(audit.count(AuditOutcome::Followed), audit.asked);
        countDestinations(audit);
        isAnyGiven = isAnyGiven || audit.stage == AuditStage::Assignment;
        report.rules.push_back(std::move(audit));
    }
    if (!isAnyGiven)
        note(AuditNoteCode::NothingAssigned);
    std::stable_sort(report.rules.begin(), report.rules.end(), [](const AuditedRule &a, const AuditedRule &b) {
        return std::pair(a.stage, b.departures.size()) < std::pair(b.stage, a.departures.size());
    });
    for (std::size_t place = 0; place < policies.size(); ++place) {
        const Instant until = place + 1 < policies.size() ? policies.validFrom(place + 1) : Instant::max();
        const Interval span{std::max(policies.validFrom(place), m_period.from), std::min(until, m_period.until)};
        if (!span.isEmpty())
            report.policies.push_back({policies[place].version, span, m_policies[policies[place].version]});
    }
    for (std::size_t code = 0; code < AuditNoteCount; ++code) {
        if (m_notes[code] > 0)
            report.notes.push_back({static_cast<AuditNoteCode>(code), m_notes[code]});
    }
    report.names = m_names;
    return report;
}

} // namespace evenkeel
