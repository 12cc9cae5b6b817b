// SPDX-License-Identifier: GPL-3.0-or-later
#include "levellineage.h"

namespace evenkeel {

LevelId LevelLineage::heirOf(const SkillCell &cell, LevelId version) const
{
    for (auto heir = m_heirs.find({cell, version}); heir != m_heirs.end(); heir = m_heirs.find({cell, version}))
        version = heir->second;
    return version;
}

void LevelLineage::inherit(const SkillCell &cell, LevelId version, LevelId heir)
{
    const LevelId last = heirOf(cell, version);
    if (last != heir)
        m_heirs[{cell, last}] = heir;
}

std::vector<LevelId> LevelTrail::expected(const LevelLineage &lineage, bool isForth) const
{
    std::vector<LevelId> versions = isForth ? based : stored;
    for (std::size_t i = 0; i < versions.size(); ++i)
        versions[i] = lineage.heirOf(cells[i], versions[i]);
    return versions;
}

void LevelTrail::follow(LevelLineage &lineage, bool isForth, const std::vector<LevelVersion> &versions)
{
    const bool isFirst = !isStored();
    for (std::size_t i = 0; i < versions.size() && i < cells.size(); ++i) {
        if (isFirst)
            stored.push_back(versions[i].id);
        else
            lineage.inherit(cells[i], isForth ? stored[i] : based[i], versions[i].id);
    }
}

} // namespace evenkeel
