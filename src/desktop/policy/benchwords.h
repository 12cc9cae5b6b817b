// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/desknames.h"
#include "services/policyresults.h"

#include <QCoreApplication>
#include <QString>

namespace evenkeel {

/// What the test bench says of an answer, and of the saved policy's beside it.
class BenchWords final
{
    Q_DECLARE_TR_FUNCTIONS(evenkeel::BenchWords)

public:
    /// "Payments, by triage rule 1, Billing"
    [[nodiscard]] static QString queue(const BenchAnswer &answer, const Policy &policy, const DeskNames &names);
    /// "3, German and French"
    [[nodiscard]] static QString rule(const BenchAnswer &answer, const Policy &policy);
    /// "1, 30 % of the SLA used"
    [[nodiscard]] static QString ring(const BenchAnswer &answer);
    /// "4 of 40 pass"
    [[nodiscard]] static QString gates(const BenchAnswer &answer);
    /// "Tom Becker, 11 min"
    [[nodiscard]] static QString chosen(const BenchAnswer &answer, const DeskNames &names);
    /// Whether the saved policy decides the same, and why not: a heading and a sentence or two.
    [[nodiscard]] static QString verdict(const BenchComparison &comparison, int savedVersion);
    [[nodiscard]] static QString reason(const BenchComparison &comparison, const Policy &edited, const Policy &saved,
                                        const DeskNames &names);

private:
    /// Why the policy of this answer does not give the ticket to that agent.
    [[nodiscard]] static QString whyNot(const BenchAnswer &answer, AgentId agent, const DeskNames &names);
    [[nodiscard]] static QString cost(const BenchAnswer &answer, double score);
};

} // namespace evenkeel
