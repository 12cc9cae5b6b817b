// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/skill.h"

#include <chrono>
#include <optional>
#include <string>

namespace evenkeel {

/// What a ticket is about, as the help desk files it; with what routing has learned of the kind.
struct Category
{
    CategoryId id;
    std::string name;
    std::optional<SkillNeed> required;            ///< every ticket of the category needs this
    std::optional<SkillNeed> preferred;           ///< wanted, relaxes with waiting
    std::optional<int> effort;                    ///< 1..10
    std::optional<std::chrono::minutes> handling; ///< expected handling time

    friend bool operator==(const Category &, const Category &) = default;
};

} // namespace evenkeel
