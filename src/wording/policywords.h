// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policydiff.h"
#include "routing/lint/lint.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace evenkeel {

/// A heading and the paragraphs under it.
struct WordedSection
{
    QString heading;
    QStringList paragraphs;
};

/// A policy in sentences that a team can read: for the Policy page, for print and for the command line alike.
class PolicyWords final
{
    Q_DECLARE_TR_FUNCTIONS(PolicyWords)

public:
    /// "Priority is urgent and tag is vip or outage"; "No condition" for the one that always holds.
    [[nodiscard]] static QString condition(const Condition &condition);
    /// "Anybody", "Agents in Payments with API 2".
    [[nodiscard]] static QString candidates(const CandidateTest &who);
    /// "Least cost, may fill to 90 %".
    [[nodiscard]] static QString outcome(const AssignmentRule &rule, const Policy &policy);
    /// "25 %: drop Conflict", "30 min: other teams"; short enough to stand above a mark.
    [[nodiscard]] static QString ring(const Ring &ring);
    /// "Share of SLA used, lifted for every 8 h of waiting".
    [[nodiscard]] static QString order(const Prioritization &order);
    [[nodiscard]] static QString method(AssignmentMethod method);
    [[nodiscard]] static QString triage(const TriageRule &rule);
    [[nodiscard]] static QString profile(const CapacityProfile &profile);
    [[nodiscard]] static QString escalation(const EscalationRule &rule);
    [[nodiscard]] static QString slaRule(const SlaRule &rule);

    /// One queue's way of working in a paragraph: "Urgent tickets come first and may fill an agent to 100 %. …".
    [[nodiscard]] static QString queue(const QueuePolicy &queue, const Policy &policy);
    /// What holds for all queues: targets, affinity, capacity, protection, offers, escalation, growth, promises.
    [[nodiscard]] static QStringList general(const Policy &policy);
    /// The whole policy under headings, in the order in which a ticket meets it.
    [[nodiscard]] static std::vector<WordedSection> sections(const Policy &policy);
    /// The same in one list, one paragraph an entry, headings included.
    [[nodiscard]] static QStringList everything(const Policy &policy);

    /// What is wrong, as a heading: "Rule 3 of Payments finds nobody on Tuesday 16:30 to 18:00".
    [[nodiscard]] static QString finding(const LintFinding &finding, const Policy &policy);
    /// What happens if it is left, and the way out.
    [[nodiscard]] static QString consequence(const LintFinding &finding, const Policy &policy);
    /// "Rule 2 of Payments", "Capacity profile Chats".
    [[nodiscard]] static QString place(const PolicyPlace &place, const Policy &policy);
    [[nodiscard]] static QString difference(const PolicyDifference &difference);
};

} // namespace evenkeel
