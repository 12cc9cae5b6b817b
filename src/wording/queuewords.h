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
    /// The queue's sentences: its order, its rules, what happens where a rule finds nobody, who helps out.
    [[nodiscard]] static QStringList sentences(const QueuePolicy &queue, const Policy &policy);

private:
    [[nodiscard]] static QStringList ruleSentences(const AssignmentRule &rule, const Policy &policy, bool isFirst,
                                                   bool &hasExplained);
    [[nodiscard]] static QString subject(const Condition &when, bool isFirst);
    [[nodiscard]] static QString choice(const QString &tickets, const AssignmentRule &rule, const Policy &policy,
                                        bool &hasExplained);
    [[nodiscard]] static QString amongAll(const QString &tickets, AssignmentMethod method, bool &hasExplained);
    [[nodiscard]] static QString amongSome(const QString &tickets, const QString &agents, AssignmentMethod method);
};

} // namespace evenkeel
