// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/skillresults.h"

#include <map>
#include <utility>
#include <vector>

namespace evenkeel {

/// Levels are never forgotten, so taking an edit back makes a new version that says what an older one said. Steps of
/// the undo list know the older one by its number; here is which stands for it now. A version of somebody else stands
/// for none, so that a step which meets one is refused.
class LevelLineage final
{
public:
    /// The version that says now what `version` said when the step was made.
    [[nodiscard]] LevelId heirOf(const SkillCell &cell, LevelId version) const;
    void inherit(const SkillCell &cell, LevelId version, LevelId heir);

private:
    std::map<std::pair<SkillCell, LevelId>, LevelId> m_heirs;
};

/// What a step was based on and what it stored first, in the order of its levels; empty until then.
struct LevelTrail
{
    std::vector<SkillCell> cells;
    std::vector<LevelId> based;
    std::vector<LevelId> stored;

    [[nodiscard]] bool isStored() const { return !stored.empty(); }
    /// What the step must find when it goes forth again, or back.
    [[nodiscard]] std::vector<LevelId> expected(const LevelLineage &lineage, bool isForth) const;
    /// After it went: the first time it is written down, later it is inherited.
    void follow(LevelLineage &lineage, bool isForth, const std::vector<LevelVersion> &versions);
};

} // namespace evenkeel
