// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/levelblock.h"

#include "services/skillsservice.h"

#include <map>
#include <utility>

namespace evenkeel {

namespace {

Result<LevelOutcome> store(Database &database, LevelBlock &block, const std::vector<LevelEdit> &edits, Instant now,
                           const std::string &user)
{
    auto outcome = LevelStore(database).append(edits, user, now);
    if (!outcome || !outcome->clashes.empty())
        return outcome;
    block.standing.clear();
    for (const LevelVersion &version : outcome->stored)
        block.standing.push_back(version.id);
    return outcome;
}

} // namespace

Result<LevelOutcome> storeLevelBlock(Database &database, LevelBlock &block, Instant now, const std::string &user)
{
    std::vector<LevelEdit> edits;
    for (std::size_t i = 0; i < block.settings.size(); ++i) {
        edits.push_back(block.settings[i].edit);
        if (block.settings[i].isFromNow)
            edits.back().level.validFrom = now;
        if (!block.standing.empty())
            edits.back().basedOn = block.standing[i];
    }
    return store(database, block, edits, now, user);
}

Result<LevelOutcome> takeBackLevelBlock(Database &database, LevelBlock &block, Instant now, const std::string &user)
{
    if (block.standing.size() != block.settings.size())
        return Error{ErrorCode::InvalidArgument, "block"};
    std::vector<LevelEdit> edits;
    for (std::size_t i = 0; i < block.settings.size(); ++i) {
        LevelEdit edit;
        edit.level = block.settings[i].before;
        edit.level.validFrom = block.settings[i].isFromNow ? now : block.settings[i].edit.level.validFrom;
        edit.basedOn = block.standing[i];
        edits.push_back(edit);
    }
    return store(database, block, edits, now, user);
}

ReviewBlock reviewBlock(const LevelReviewList &looked, std::vector<ReviewDecision> decisions)
{
    std::map<LevelId, const SkillLevel *> levels;
    for (const LevelDue &due : looked.due)
        levels.emplace(due.version.id, &due.version.level);
    ReviewBlock block;
    block.decisions = std::move(decisions);
    for (const ReviewDecision &decision : block.decisions) {
        LevelSetting setting;
        setting.isFromNow = true;
        setting.before.agent = decision.agent;
        setting.before.skill = decision.skill;
        if (const auto level = levels.find(decision.basedOn); level != levels.end())
            setting.before = *level->second;
        block.levels.settings.push_back(setting);
    }
    return block;
}

Result<LevelOutcome> storeReviewBlock(Database &database, ReviewBlock &block, Instant now, const std::string &user)
{
    std::vector<ReviewDecision> decisions = block.decisions;
    std::vector<LevelId> &standing = block.levels.standing;
    for (std::size_t i = 0; i < standing.size(); ++i)
        decisions[i].basedOn = standing[i];
    auto outcome = SkillsService(database, now, user).review(decisions);
    if (!outcome || !outcome->clashes.empty())
        return outcome;
    standing.clear();
    for (const LevelVersion &version : outcome->stored)
        standing.push_back(version.id);
    return outcome;
}

} // namespace evenkeel
