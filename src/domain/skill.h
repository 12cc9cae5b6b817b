// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace evenkeel {

/// Ordered; stored as its number.
enum class Proficiency : std::uint8_t { None = 0, Basic = 1, Intermediate = 2, Advanced = 3 };

enum class SkillKind : std::uint8_t { Product = 0, Technical = 1, Language = 2, Soft = 3 };

struct Skill
{
    SkillId id;
    std::string name;
    SkillKind kind = SkillKind::Product;
    std::string language; ///< ISO 639-1 code, for skills of kind Language only

    friend bool operator==(const Skill &, const Skill &) = default;
};

/// What a ticket asks of an agent. A required need never relaxes; an optional one loses a level per ring.
struct SkillNeed
{
    SkillId skill;
    Proficiency level = Proficiency::Basic;
    bool isRequired = true;

    friend bool operator==(const SkillNeed &, const SkillNeed &) = default;
};

enum class LevelSource : std::uint8_t { Hand = 0, History = 1, Import = 2 };

/// One version of an agent's level in a skill; the newest with validFrom at or before a moment holds then.
struct SkillLevel
{
    AgentId agent;
    SkillId skill;
    Proficiency level = Proficiency::None;
    Instant validFrom;
    LevelSource source = LevelSource::Hand;
    std::optional<Instant> reviewAt;

    friend bool operator==(const SkillLevel &, const SkillLevel &) = default;
};

} // namespace evenkeel
