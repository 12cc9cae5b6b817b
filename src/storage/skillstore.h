// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/skill.h"
#include "storage/changestore.h"
#include "storage/database.h"

#include <span>
#include <vector>

namespace evenkeel {

/// How fast an agent is in a category: handling time against the team's median; 0.5 is twice as fast.
struct CategoryPace
{
    AgentId agent;
    CategoryId category;
    double factor = 1.0;

    friend bool operator==(const CategoryPace &, const CategoryPace &) = default;
};

/// Who can do what and how well. Levels are versions that are only added to.
class SkillStore final
{
public:
    explicit SkillStore(Database &database)
        : m_database(database)
    {}

    /// The version in force at the moment for every agent and skill that has one (None included), ordered by
    /// agent, then skill. Only versions stored up to and including the change count.
    [[nodiscard]] Result<std::vector<SkillLevel>> levelsAt(Instant at, ChangeId asOf = NewestChange);
    /// All versions of one agent, ordered by skill, then time.
    [[nodiscard]] Result<std::vector<SkillLevel>> history(AgentId agent);
    /// Adds versions, all or none. Of two with the same validFrom the later added holds.
    [[nodiscard]] Result<Done> append(std::span<const SkillLevel> levels);

    /// Ordered by agent, then category.
    [[nodiscard]] Result<std::vector<CategoryPace>> paces(ChangeId asOf = NewestChange);
    /// Puts these in the place of all there are, whose versions are kept. Factors must be positive (InvalidArgument);
    /// of two for one agent and category the later counts.
    [[nodiscard]] Result<Done> replacePaces(std::span<const CategoryPace> paces);

private:
    Database &m_database;
};

} // namespace evenkeel
