// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/policy.h"

#include <QString>

namespace evenkeel {

/// A policy from a JSON file as resources/policy/policy.schema.json describes it. FileMissing, FileUnreadable,
/// BadFormat with the place in the file; a file of more than 16 MB is refused.
[[nodiscard]] Result<Policy> readPolicyFile(const QString &file);

/// Writes it so that two versions compare line by line; the file appears whole or not at all.
[[nodiscard]] Result<Done> writePolicyFile(const Policy &policy, const QString &file);

} // namespace evenkeel
