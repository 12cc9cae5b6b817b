// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ruledialogs.h"

#include "domain/policyplace.h"

#include <memory>

namespace evenkeel::dialogs {

/// The dialog of a group of settings that are no rules: method and targets, capacity units, protection, affinity,
/// offers, growth, costs, promises by priority, leads, and where triage leaves the rest. It edits a whole policy,
/// which is its own to change.
[[nodiscard]] PolicyDialog *settings(PolicyPlace::Part part, const std::shared_ptr<Policy> &value,
                                     const Surroundings &around);

} // namespace evenkeel::dialogs
