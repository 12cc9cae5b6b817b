// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/findings.h"

#include <QCoreApplication>
#include <QString>

namespace evenkeel {

/// A finding as people read it. `subject` and `other` are the names of what it is about.
class FindingWords final
{
    Q_DECLARE_TR_FUNCTIONS(FindingWords)

public:
    /// What: one sentence with the figure and what it is compared with.
    [[nodiscard]] static QString what(const Finding &finding, const QString &subject, const QString &other);
    /// On how many tickets, since when, how sure. `since` is a date as it is to be read.
    [[nodiscard]] static QString evidence(const Finding &finding, const QString &since);
    /// What the figure of such a finding means, and what it is judged by.
    [[nodiscard]] static QString definition(FindingKind kind);
    /// The same of a finding whose tickets a triage rule should have caught.
    [[nodiscard]] static QString whatIsMissed(const QString &what, const QString &rule, const QString &word);
    [[nodiscard]] static QString missAdvice(const QString &rule, const QString &word, std::int64_t tickets,
                                            std::int64_t missed);
    /// What to do about promises that are broken for such a reason.
    [[nodiscard]] static QString promiseAdvice(BreachCause cause);
    /// What to do about it.
    [[nodiscard]] static QString advice(const Finding &finding, const QString &subject, const QString &other);

private:
    [[nodiscard]] static QString restsOn(const Finding &finding, const QString &since);
    [[nodiscard]] static QString shareBefore(const Finding &finding);
    [[nodiscard]] static QString misrouting(const Finding &finding, const QString &subject, const QString &skill);
};

} // namespace evenkeel
