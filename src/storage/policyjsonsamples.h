// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/policy.h"

#include <QByteArray>
#include <QStringList>

namespace evenkeel {

/// The published schema of policy files (JSON Schema, draft 2020-12).
[[nodiscard]] QByteArray policyJsonSchema();

/// Policies the program brings to start from: "standard", "small-help-desk" …
[[nodiscard]] QStringList policySampleNames();
/// The file as it is; empty where there is no such sample.
[[nodiscard]] QByteArray policySampleJson(const QString &name);
/// NotFound where there is no such sample. Its names are those of an invented desk.
[[nodiscard]] Result<Policy> policySample(const QString &name);
/// The policy of the demonstration desk, by the names that desk has; without leads and working hours.
[[nodiscard]] Result<Policy> demoPolicy();

} // namespace evenkeel
