// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "domain/policyplace.h"

#include <string>
#include <vector>

namespace evenkeel {

/// One thing that differs between two policies.
struct PolicyDifference
{
    enum class Kind : std::uint8_t { Added = 0, Removed, Changed, Moved };

    Kind kind = Kind::Changed;
    PolicyPlace place;
    std::string name;   ///< of the rule, profile or queue; empty for general settings
    std::string field;  ///< the field's name in the policy's JSON: "cap", "when", "rings"; empty unless Changed
    std::string before; ///< as a code, a number or compact JSON; of Moved the positions counted from 1
    std::string after;

    friend bool operator==(const PolicyDifference &, const PolicyDifference &) = default;
};

/// All differences in the order in which a policy is read. Rules are matched by id, queues by name; a rule whose
/// neighbours only moved is not named. Version numbers are not compared. Empty for equal policies.
[[nodiscard]] std::vector<PolicyDifference> differences(const Policy &before, const Policy &after);

} // namespace evenkeel
