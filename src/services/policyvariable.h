// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/policydiff.h"

#include <QString>

#include <string>

namespace evenkeel {

/// What a difference is about, as the policy's JSON names it: "targetHigh", "rule 5 (Payments): cap".
[[nodiscard]] std::string variableOf(const PolicyDifference &difference);

/// The policy with one value set. `path`: names as in its JSON, with dots; a part of a list by its id, its queue or
/// name, or its position from 0: "targetHigh", "queues.Payments.rules.5.cap". `value`: JSON, or else a text.
/// NotFound for a path that leads nowhere, BadFormat with the place for a value it cannot have.
[[nodiscard]] Result<Policy> withVariable(const Policy &policy, const QString &path, const QString &value);

} // namespace evenkeel
