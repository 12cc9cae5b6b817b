// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policyplace.h"
#include "routing/lint/lint.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>
#include <utility>

namespace evenkeel {

/// One ring of a rule as its card shows it.
struct RingMark
{
    QString label;   ///< "25 %: drop Conflict"
    int agents = -1; ///< whom it reaches now; -1 while unknown

    friend bool operator==(const RingMark &, const RingMark &) = default;
};

/// One thing of a policy as a card: a rule, a capacity profile, a group of settings.
struct RuleCard
{
    PolicyPlace place;
    int number = 0; ///< counted from 1 in its list; 0: not one of a list
    QString title;
    QList<std::pair<QString, QString>> lines; ///< "When", "Priority is urgent"
    QList<RingMark> rings;
    QString decisionsText; ///< "38 a week"; empty: not counted
    bool isOn = true;
    bool canMove = false;
    QString tag;                       ///< "new", "changed"; empty: as saved
    QString tagTip;                    ///< what changed, a sentence a line
    std::optional<LintSeverity> worst; ///< of the findings about it

    friend bool operator==(const RuleCard &, const RuleCard &) = default;
};

} // namespace evenkeel

Q_DECLARE_METATYPE(evenkeel::RuleCard)
