// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "routing/lint/lint.h"

#include <QCoreApplication>
#include <QString>

namespace evenkeel {

/// What is wrong with a policy, what happens if it is left and the way out.
class LintWords final
{
    Q_DECLARE_TR_FUNCTIONS(LintWords)

public:
    [[nodiscard]] static QString heading(const LintFinding &finding, const Policy &policy);
    [[nodiscard]] static QString consequence(const LintFinding &finding, const Policy &policy);
    [[nodiscard]] static QString severity(LintSeverity severity); ///< "stops work"

private:
    [[nodiscard]] static QString unknownHeading(const LintFinding &finding, const QString &place);
    [[nodiscard]] static QString unknownConsequence(const LintFinding &finding);
    [[nodiscard]] static QString unknownQueue(const LintFinding &finding);
    [[nodiscard]] static QString nobodyHasSkill(const LintFinding &finding);
    [[nodiscard]] static QString ruleHeading(const LintFinding &finding, const QString &place);
    [[nodiscard]] static QString ruleConsequence(const LintFinding &finding, const QString &other);
    [[nodiscard]] static QString deskHeading(const LintFinding &finding, const QString &place);
    [[nodiscard]] static QString deskConsequence(const LintFinding &finding);
    [[nodiscard]] static QString limit(const LintFinding &finding, const Policy &policy, double limit);
};

} // namespace evenkeel
