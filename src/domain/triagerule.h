// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/condition.h"
#include "domain/skill.h"

#include <optional>
#include <string>
#include <vector>

namespace evenkeel {

/// A skill need by the skill's name.
struct SkillAsk
{
    std::string skill;
    Proficiency level = Proficiency::Basic;
    bool isRequired = true;

    friend bool operator==(const SkillAsk &, const SkillAsk &) = default;
};

/// Route-to-queue: the first rule whose condition holds sets what it names and leaves the rest.
struct TriageRule
{
    int id = 0; ///< unique in the policy and never used again
    std::string name;
    bool isOn = true;
    Condition when;
    std::string queue;           ///< empty: leaves the queue
    std::vector<SkillAsk> needs; ///< empty: leaves the needs
    std::optional<Priority> priority;
    std::optional<int> effort; ///< 1..10

    friend bool operator==(const TriageRule &, const TriageRule &) = default;
};

} // namespace evenkeel
