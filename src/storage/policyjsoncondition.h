// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/condition.h"
#include "storage/jsonfields.h"

#include <QJsonObject>

namespace evenkeel {

inline constexpr int DeepestCondition = 20;
inline constexpr int MostConditionParts = 2'000; ///< tests and groups of one condition
inline constexpr int MostConditionValues = 1'000;

/// A tree as people would write it: {"all": […]}, {"any": […]}, {"not": […]}, and tests that name a field and one
/// question: {"field": "priority", "is": ["urgent"]}, {"field": "effort", "atLeast": 7},
/// {"field": "time-of-day", "between": ["17:00", "08:00"]}, {"field": "tier", "isEmpty": true}.
[[nodiscard]] QJsonObject conditionToJson(const Condition &condition);

enum class MovingTests { Allowed, Refused };

/// Reads a condition out of a field. Beside wrong types and ranges: "too-deep", "too-many", "not-allowed" for a test
/// the field has no answer to, "moving" for age and share of the SLA where they are refused.
void readCondition(JsonFields &fields, const char *name, Condition &condition, MovingTests moving);

/// The key a test has in JSON: "isNot".
[[nodiscard]] const char *keyOf(FieldTest test);

} // namespace evenkeel
