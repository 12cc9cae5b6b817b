// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/trace.h"
#include "services/desknames.h"
#include "services/ticketdetail.h"

#include <array>

/// A small desk with one routed and one blocked ticket, for the tests of the ticket's screens.
namespace evenkeel::samples {

using namespace std::chrono_literals;

inline const Instant Now = *instantFromIso("2016-03-22T14:00Z");

inline DeskNames names()
{
    DeskNames names;
    names.teams[TeamId{1}] = {TeamId{1}, "Payments"};
    const std::array people{"Tom Becker",    "Priya Raman", "Nadia Costa",  "Viktor Holm",    "Sarah Whitfield",
                            "Oliver Brandt", "Marta Nowak", "Lucía Ortega", "Kenji Watanabe", "Daniel Okafor"};
    for (std::size_t i = 0; i < people.size(); ++i) {
        Agent agent;
        agent.id = AgentId{static_cast<std::int64_t>(i) + 1};
        agent.name = people[i];
        agent.team = TeamId{1};
        names.agents[agent.id] = agent;
    }
    names.queues[QueueId{1}] = {QueueId{1}, "Payments"};
    names.queues[QueueId{2}] = {QueueId{2}, "Accounts"};
    names.channels[ChannelId{1}] = {ChannelId{1}, "Email", ChannelKind::Email, Handling::Deferred};
    names.channels[ChannelId{2}] = {ChannelId{2}, "Chat on the site", ChannelKind::Chat, Handling::Live};
    names.categories[CategoryId{1}].name = "Double charge";
    names.skills[SkillId{1}] = {SkillId{1}, "Billing", SkillKind::Product, {}};
    names.skills[SkillId{2}] = {SkillId{2}, "German", SkillKind::Language, "de"};
    names.skills[SkillId{3}] = {SkillId{3}, "Conflict", SkillKind::Soft, {}};
    return names;
}

inline std::vector<GateOutcome> gates(std::optional<Gate> failed = {}, double value = 0, double limit = 1,
                                      SkillId skill = {})
{
    std::vector<GateOutcome> outcomes;
    for (int i = 0; i < GateCount; ++i) {
        GateOutcome outcome;
        outcome.gate = static_cast<Gate>(i);
        outcome.isPassed = failed != outcome.gate;
        outcome.value = outcome.isPassed ? 1 : value;
        outcome.limit = outcome.isPassed ? 1 : limit;
        if (outcome.gate == Gate::Presence && outcome.isPassed)
            outcome.value = 3;
        if (!outcome.isPassed)
            outcome.skill = skill;
        outcomes.push_back(outcome);
    }
    return outcomes;
}

inline TraceLine candidate(int agent, double before, double after, std::array<double, 4> points)
{
    TraceLine line;
    line.agent = AgentId{agent};
    line.gates = gates();
    line.loadBefore = before;
    line.loadAfter = after;
    const std::array terms{ScoreTerm::SkillFit, ScoreTerm::LoadRatio, ScoreTerm::Affinity, ScoreTerm::Speed};
    for (std::size_t i = 0; i < terms.size(); ++i) {
        line.terms.push_back({terms[i], points[i]});
        line.score += points[i];
    }
    return line;
}

inline TraceLine stopped(int agent, Gate gate, double value, double limit, SkillId skill = {})
{
    TraceLine line;
    line.agent = AgentId{agent};
    line.gates = gates(gate, value, limit, skill);
    line.loadBefore = 1.36;
    line.loadAfter = 1.49;
    return line;
}

inline Trace trace()
{
    Trace trace;
    trace.lines = {candidate(1, 0.27, 0.40, {40, 24, 0, 5.2}),
                   candidate(2, 0.48, 0.61, {40, 15.6, 6, 4.1}),
                   candidate(3, 0.55, 0.68, {26.7, 12.8, 0, 6}),
                   candidate(4, 0.62, 0.75, {26.7, 10, 0, 2.5}),
                   stopped(5, Gate::Capacity, 149, 80),
                   stopped(6, Gate::Presence, 2, 3),
                   stopped(7, Gate::Skill, 1, 2, SkillId{1}),
                   stopped(8, Gate::Language, 0, 2, SkillId{2}),
                   stopped(9, Gate::Shift, 0, 1),
                   stopped(10, Gate::Complexity, 2, 2)};
    Decision &decision = trace.decision;
    decision.id = DecisionId{91204};
    decision.at = *instantFromIso("2016-03-22T13:52Z");
    decision.agent = AgentId{1};
    decision.policyVersion = 14;
    decision.agentsConsidered = 10;
    decision.candidates = 4;
    for (const TraceLine &line : trace.lines) {
        if (const auto gate = line.firstFailed())
            ++decision.stopped[static_cast<std::size_t>(*gate)];
    }
    return trace;
}

inline Trace blockedTrace()
{
    Trace blocked = trace();
    blocked.lines.erase(blocked.lines.begin(), blocked.lines.begin() + 4);
    blocked.decision.agent = {};
    blocked.decision.id = {};
    blocked.decision.candidates = 0;
    blocked.decision.agentsConsidered = 6;
    Unblock unblock;
    unblock.agent = AgentId{7};
    unblock.changes = {{Gate::Skill, false, 1, 2, SkillId{1}}, {Gate::Capacity, false, 92.4, 80, {}}};
    blocked.unblock = unblock;
    return blocked;
}

inline TicketEvent event(EventKind kind, Instant at, Cause cause, AgentId actor = {})
{
    TicketEvent event;
    event.kind = kind;
    event.at = at;
    event.cause = cause;
    event.actor = actor;
    return event;
}

inline TicketDetail detail()
{
    TicketDetail detail;
    Ticket &ticket = detail.ticket;
    ticket.id = TicketId{48213};
    ticket.reference = "48213";
    ticket.subject = "Doppelte Abbuchung nach Upgrade";
    ticket.customer = "Brauhaus Lindner GmbH";
    ticket.channel = ChannelId{1};
    ticket.category = CategoryId{1};
    ticket.queue = QueueId{1};
    ticket.agent = AgentId{1};
    ticket.status = TicketStatus::Open;
    ticket.priority = Priority::High;
    ticket.createdAt = Now - 14min;
    detail.effort = 4;
    detail.handling = 38min;
    detail.needs = {{SkillId{1}, Proficiency::Intermediate, true},
                    {SkillId{2}, Proficiency::Intermediate, true},
                    {SkillId{3}, Proficiency::Basic, false}};
    TicketEvent created = event(EventKind::Created, Now - 14min, Cause::Import);
    created.change.channel = ChannelId{1};
    TicketEvent queued = event(EventKind::Queued, Now - 14min, Cause::Rule);
    queued.change.queue = QueueId{1};
    TicketEvent assigned = event(EventKind::Assigned, Now - 8min, Cause::Rule);
    assigned.change.agent = AgentId{1};
    TicketEvent noted = event(EventKind::Noted, Now - 2min, Cause::Person, AgentId{1});
    noted.text = "Second booking is from the old plan. Asked accounting to hold the next run until it is reversed.";
    detail.story = {created, queued, assigned, noted};
    detail.slaShare = 14.0 / 60;
    detail.slaLeft = 46min;
    detail.slaDue = Now + 46min;
    return detail;
}

} // namespace evenkeel::samples
