// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/policy.h"

#include <QByteArray>

namespace evenkeel {

/// The whole policy as compact JSON, methods, statuses and priorities by their codes, durations in the unit their
/// field's name says.
[[nodiscard]] QByteArray policyToJson(const Policy &policy);

/// Reads it back. A missing field keeps its default and an unknown one is skipped, so that older and newer files
/// can be read; a value of the wrong type or out of range is BadFormat, the detail naming the field
/// ("weights.phone").
[[nodiscard]] Result<Policy> policyFromJson(const QByteArray &json);

} // namespace evenkeel
