// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace evenkeel {

/// How tickets find their queue and, within it, their agent.
class QueueWords final
{
    Q_DECLARE_TR_FUNCTIONS(QueueWords)

public:
    [[nodiscard]] static QString method(AssignmentMethod method);
    [[nodiscard]] static QString triage(const TriageRule &rule);
    [[nodiscard]] static QString candidates(const CandidateTest &who);
    [[nodiscard]] static QString outcome(const AssignmentRule &rule, const Policy &policy);
    [[nodiscard]] static QString ring(const Ring &ring);
    [[nodiscard]] static QString order(const Prioritization &order);
    /// The queue's sentences: its order, its rules, what happens where a rule finds nobody, who helps out.
    [[nodiscard]] static QStringList sentences(const QueuePolicy &queue, const Policy &policy);
    /// "Every 25 % of the first-response SLA used drops one level of every optional skill."
    [[nodiscard]] static QString ladder(const Policy &policy);

private:
    [[nodiscard]] static QString orderSentence(const Prioritization &order);
    [[nodiscard]] static QString orderField(const OrderBy &by);
    [[nodiscard]] static QStringList ruleSentences(const AssignmentRule &rule, const Policy &policy, bool isFirst);
    [[nodiscard]] static QString subject(const Condition &when, bool isFirst);
    [[nodiscard]] static QString choice(const QString &tickets, const AssignmentRule &rule, const Policy &policy);
    [[nodiscard]] static QString amongAll(const QString &tickets, AssignmentMethod method);
    [[nodiscard]] static QString amongSome(const QString &tickets, const QString &agents, AssignmentMethod method);
    [[nodiscard]] static QString rings(const std::vector<Ring> &rings);
    [[nodiscard]] static QString trigger(const Ring &ring);
    [[nodiscard]] static QString ringAction(const Ring &ring);
};

} // namespace evenkeel
