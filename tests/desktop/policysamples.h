// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/policy/policycalls.h"

#include <chrono>
#include <memory>

namespace evenkeel::samples {

inline constexpr Instant PolicyNow = instantFromMillis(1458651600000); // 2016-03-22T13:00Z

inline Condition is(ConditionField field, std::vector<std::string> values)
{
    Condition test;
    test.kind = Condition::Kind::Test;
    test.field = field;
    test.values = std::move(values);
    return test;
}

inline AssignmentRule assignmentRule(int id, const std::string &name, Condition when = {})
{
    AssignmentRule rule;
    rule.id = id;
    rule.name = name;
    rule.when = std::move(when);
    return rule;
}

/// Two queues with rules of their own, three rules in the first.
inline Policy policy(int version = 14)
{
    Policy made;
    made.version = version;
    QueuePolicy payments;
    payments.queue = "Payments";
    payments.rules = {assignmentRule(1, "Urgent, any skill match", is(ConditionField::Priority, {"urgent"})),
                      assignmentRule(2, "German and French", is(ConditionField::Language, {"de", "fr"})),
                      assignmentRule(3, "Everything else in Payments")};
    payments.rules[0].cap = 1.0;
    payments.rules[0].method = AssignmentMethod::LeastCost;
    payments.rules[0].rings = {Ring{RingTrigger::SlaShare, 0.25, RingAction::DropSkill, "Conflict", {}},
                               Ring{RingTrigger::SlaShare, 0.75, RingAction::TellLead, {}, {}}};
    QueuePolicy api;
    api.queue = "API";
    api.rules = {assignmentRule(4, "All of API")};
    made.queues = {payments, api};
    TriageRule billing;
    billing.id = 5;
    billing.name = "Billing";
    billing.when = is(ConditionField::Category, {"billing"});
    billing.queue = "Payments";
    made.triage = {billing};
    return made;
}

inline DeskNames policyNames()
{
    DeskNames names;
    for (const auto &[id, name] : {std::pair(1, "Payments"), {2, "API"}, {3, "Mobile"}})
        names.queues[QueueId{id}] = {QueueId{id}, name, id == 3};
    for (const auto &[id, name] : {std::pair(1, "Tom Becker"), {2, "Priya Raman"}, {3, "Sarah Whitfield"}}) {
        Agent agent;
        agent.id = AgentId{id};
        agent.name = name;
        names.agents[agent.id] = agent;
    }
    names.teams[TeamId{1}] = {TeamId{1}, "Payments"};
    names.channels[ChannelId{1}] = {ChannelId{1}, "Help desk", ChannelKind::Email, Handling::Deferred};
    names.skills[SkillId{1}] = {SkillId{1}, "Billing", SkillKind::Product, {}};
    names.skills[SkillId{2}] = {SkillId{2}, "German", SkillKind::Language, "de"};
    return names;
}

inline TraceLine candidate(int agent, double lateness, double context)
{
    TraceLine line;
    line.agent = AgentId{agent};
    line.gates = {{Gate::Presence, true, 3, 3, {}, 0}};
    line.terms = {{ScoreTerm::Lateness, -lateness}, {ScoreTerm::Context, -context}};
    line.score = -lateness - context;
    return line;
}

inline TraceLine stopped(int agent, Gate gate, double value, double limit)
{
    TraceLine line;
    line.agent = AgentId{agent};
    line.gates = {{Gate::Presence, true, 3, 3, {}, 0}, {gate, false, value, limit, {}, 0}};
    return line;
}

/// Tom is chosen, Priya comes next, Sarah is over the cap.
inline BenchAnswer benchAnswer()
{
    BenchAnswer answer;
    answer.queue = QueueId{1};
    answer.triageRule = 5;
    answer.trace.lines = {candidate(1, 3, 8), candidate(2, 16, 10), stopped(3, Gate::Capacity, 149, 80)};
    answer.trace.decision.agent = AgentId{1};
    answer.trace.decision.method = AssignmentMethod::LeastCost;
    answer.trace.decision.rule = 2;
    answer.trace.decision.agentsConsidered = 3;
    answer.trace.decision.candidates = 2;
    return answer;
}

/// Stands for the workspace's calls and keeps what was asked of it.
struct PolicyDesk
{
    PolicyView view;
    std::vector<PolicyRecord> history;
    PolicyFindings findings;
    BenchComparison comparison{benchAnswer(), benchAnswer()};
    WaitingComparison waiting;
    BoardSnapshot board;
    std::optional<Error> saveFault;
    std::optional<Error> viewFault;
    std::optional<Policy> saved;
    QString savedNote;
    int savedBasedOn = -1;
    std::optional<BenchTicket> benched;
    Policy benchedPolicy;
    std::map<QByteArray, Policy> texts; ///< what toJson made

    PolicyDesk()
    {
        view.inForce = {policy(), PolicyNow - std::chrono::hours(48), QStringLiteral("First")};
        view.versions = {13, 14};
        view.waitingByQueue = {{QStringLiteral("Payments"), 12}, {QStringLiteral("API"), 7}};
        view.decisionsByRule = {{1, 38}, {2, 164}};
        history = {{policy(13), PolicyNow - std::chrono::hours(96), {}}, view.inForce};
        history[0].policy.queues[0].rules.pop_back();
        findings.reach = {{1, {7, 11, 18}}};
        findings.seconds = 0.2;
        board.now = PolicyNow;
        for (int id = 1; id <= 3; ++id) {
            TicketCard card;
            card.id = TicketId{id};
            card.reference = QString::number(48000 + id);
            card.subject = QStringLiteral("Annual plan charged twice");
            board.waiting.push_back(card);
        }
    }

    PolicyCalls calls()
    {
        PolicyCalls made;
        made.view = [this] {
            return QtFuture::makeReadyFuture(viewFault ? Result<PolicyView>(*viewFault) : Result<PolicyView>(view));
        };
        made.history = [this] { return QtFuture::makeReadyFuture(Result<std::vector<PolicyRecord>>(history)); };
        made.findings = [this](const Policy &) { return QtFuture::makeReadyFuture(Result<PolicyFindings>(findings)); };
        made.compare = [this](BenchTicket ticket, Policy edited) {
            benched = std::move(ticket);
            benchedPolicy = std::move(edited);
            return QtFuture::makeReadyFuture(Result<BenchComparison>(comparison));
        };
        made.compareWaiting = [this](const Policy &, std::stop_token, const Progress &) {
            return QtFuture::makeReadyFuture(Result<WaitingComparison>(waiting));
        };
        made.save = [this](Policy policy, QString note, int basedOn) {
            if (saveFault)
                return QtFuture::makeReadyFuture(Result<int>(*saveFault));
            saved = policy;
            savedNote = std::move(note);
            savedBasedOn = basedOn;
            policy.version = basedOn + 1;
            view.inForce = {policy, PolicyNow, savedNote};
            view.versions.push_back(policy.version);
            return QtFuture::makeReadyFuture(Result<int>(policy.version));
        };
        made.names = [] { return QtFuture::makeReadyFuture(Result<DeskNames>(policyNames())); };
        made.board = [this] { return QtFuture::makeReadyFuture(Result<BoardSnapshot>(board)); };
        made.ticket = [](TicketId id) {
            TicketDetail detail;
            detail.ticket.id = id;
            detail.ticket.subject = "Annual plan charged twice";
            detail.ticket.channel = ChannelId{1};
            detail.ticket.priority = Priority::High;
            detail.ticket.language = "de";
            detail.effort = 4;
            detail.needs = {{SkillId{1}, Proficiency::Intermediate, true}};
            return QtFuture::makeReadyFuture(Result<TicketDetail>(detail));
        };
        made.exportTo = [](const Policy &, const QString &) { return QtFuture::makeReadyFuture(Result<Done>(Done{})); };
        made.importFrom = [](const QString &) { return QtFuture::makeReadyFuture(Result<Policy>(policy(3))); };
        made.toJson = [this](const Policy &kept) {
            const QByteArray text = QByteArray::number(static_cast<int>(texts.size()));
            texts[text] = kept;
            return text;
        };
        made.fromJson = [this](const QByteArray &text) {
            const auto it = texts.find(text);
            return it == texts.end() ? Result<Policy>(Error{ErrorCode::BadFormat, {}}) : Result<Policy>(it->second);
        };
        return made;
    }
};

} // namespace evenkeel::samples
