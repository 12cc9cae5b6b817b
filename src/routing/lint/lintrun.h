// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/lint/conditionlogic.h"
#include "routing/lint/foldedticket.h"
#include "routing/lint/lint.h"
#include "routing/lint/lintroster.h"

#include <string>
#include <vector>

namespace evenkeel {

/// One check of one policy: what all rules of lint look at, made once, and the findings so far.
class LintRun final
{
public:
    LintRun(const Policy &policy, const LintDesk &desk);

    [[nodiscard]] const Policy &policy() const { return m_policy; }
    [[nodiscard]] const LintDesk &desk() const { return m_desk; }
    [[nodiscard]] const LintRoster &roster() const { return m_roster; }

    /// Conditions of the policy's lists, position for position.
    [[nodiscard]] const std::vector<PreparedCondition> &triage() const { return m_triage; }
    [[nodiscard]] const std::vector<PreparedCondition> &escalations() const { return m_escalations; }
    [[nodiscard]] const std::vector<PreparedCondition> &sla() const { return m_sla; }
    /// Of a queue's assignment rules; that the ticket is in the queue is part of each.
    [[nodiscard]] const std::vector<PreparedCondition> &rules(std::size_t queue) const { return m_rules[queue]; }

    /// Open tickets that meet the condition.
    [[nodiscard]] int ticketsMeeting(const PreparedCondition &condition);
    /// Open tickets in the queue.
    [[nodiscard]] int ticketsIn(const std::string &queue) const;

    void add(LintFinding finding) { m_findings.push_back(std::move(finding)); }
    /// The worst first, then in reading order.
    [[nodiscard]] std::vector<LintFinding> sorted();

private:
    [[nodiscard]] std::array<std::size_t, 4> readingOrder(const PolicyPlace &place) const;

    const Policy &m_policy;
    const LintDesk &m_desk;
    LintRoster m_roster;
    std::vector<PreparedCondition> m_triage;
    std::vector<PreparedCondition> m_escalations;
    std::vector<PreparedCondition> m_sla;
    std::vector<std::vector<PreparedCondition>> m_rules; ///< by queue
    std::vector<FoldedTicket> m_tickets;                 ///< made when first asked for
    std::vector<LintFinding> m_findings;
};

[[nodiscard]] LintFinding foundAt(PolicyPlace place, LintCode code, LintSeverity severity);

[[nodiscard]] PolicyPlace placeOf(const TriageRule &rule);
[[nodiscard]] PolicyPlace placeOf(const QueuePolicy &queue, const AssignmentRule &rule);
[[nodiscard]] PolicyPlace placeOf(const QueuePolicy &queue);
[[nodiscard]] PolicyPlace placeOfRing(const QueuePolicy &queue, const AssignmentRule &rule, std::size_t ring);
[[nodiscard]] PolicyPlace placeOf(const CapacityProfile &profile);
[[nodiscard]] PolicyPlace placeOf(const EscalationRule &rule);
[[nodiscard]] PolicyPlace placeOf(const SlaRule &rule);

// The rules of lint, one function each; what each finds is said at its LintCode.

void lintNames(LintRun &run);
void lintDuplicateIds(LintRun &run);

void lintUnreachableTriage(LintRun &run);
void lintUnreachableRules(LintRun &run);
void lintUnreachableSlaRules(LintRun &run);
void lintContradictingEscalations(LintRun &run);
void lintContradictingEntries(LintRun &run);
void lintNeverHolds(LintRun &run);
void lintAlwaysHolds(LintRun &run);

void lintEndlessRelaxation(LintRun &run);
void lintIdleRings(LintRun &run);
void lintOverflowCycles(LintRun &run);

void lintAgentCapacity(LintRun &run);
void lintProfileLimits(LintRun &run);
void lintUrgentLimits(LintRun &run);
void lintCaps(LintRun &run);

void lintAskedSkills(LintRun &run);
void lintCandidateSkills(LintRun &run);
void lintWaitingSkills(LintRun &run);
void lintUnservedQueues(LintRun &run);
void lintUnservedHours(LintRun &run);
void lintLeads(LintRun &run);
void lintTeachers(LintRun &run);
void lintFallback(LintRun &run);

} // namespace evenkeel
