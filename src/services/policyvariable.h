// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/policydiff.h"

#include <QString>

#include <string>
#include <vector>

namespace evenkeel {

/// What can be entered for a variable.
enum class PolicyVariableKind {
    Number,
    Whole,
    Share, ///< 0.75 for 75 %
    InMinutes,
    InDays,
    Switch, ///< "true" or "false"
    Method,
    Level, ///< of a skill
    Priority,
    AfterHours,
    Queue, ///< by name
};

/// One value of a policy that can be changed by itself.
struct PolicyVariable
{
    PolicyDifference subject; ///< place, name and field; its values are none
    PolicyVariableKind kind = PolicyVariableKind::Number;
    std::string value; ///< as a code, a number or a name; empty: not set
    QString path;      ///< as withVariable() takes it
};

/// Those with plain values, in the order in which a policy is read. Names, conditions and lists are none.
[[nodiscard]] std::vector<PolicyVariable> variablesOf(const Policy &policy);

/// What a difference is about, as the policy's JSON names it: "targetHigh", "rule 5 (Payments): cap".
[[nodiscard]] std::string variableOf(const PolicyDifference &difference);

/// The policy with one value set. `path`: names as in its JSON, with dots; a part of a list by its id, its queue or
/// name, or its position from 0: "targetHigh", "queues.Payments.rules.5.cap". `value`: JSON, or else a text.
/// NotFound for a path that leads nowhere, BadFormat with the place for a value it cannot have.
[[nodiscard]] Result<Policy> withVariable(const Policy &policy, const QString &path, const QString &value);

/// A text as withVariable() takes it, also where it reads as something else.
[[nodiscard]] QString variableText(const QString &text);

} // namespace evenkeel
