// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/levelblock.h"

#include "services/skillsservice.h"

#include <algorithm>
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

const LevelClash *clashOf(std::span<const LevelClash> clashes, std::size_t edit)
{
    const auto found =
        std::find_if(clashes.begin(), clashes.end(), [edit](const LevelClash &clash) { return clash.edit == edit; });
    return found == clashes.end() ? nullptr : &*found;
}

bool isMine(std::span<const LevelClash> clashes, const LevelClash &clash, const std::vector<bool> &areMine)
{
    const auto place = static_cast<std::size_t>(&clash - clashes.data());
    return place < areMine.size() && areMine[place];
}

/// The setting, now in the place of what somebody else set.
LevelSetting inPlaceOf(LevelSetting setting, const LevelClash &clash)
{
    setting.before = setting.edit.level;
    setting.before.level = Proficiency::None;
    setting.before.reviewAt.reset();
    setting.edit.basedOn = LevelId{};
    if (clash.theirs) {
        setting.before = clash.theirs->level;
        setting.edit.basedOn = clash.theirs->id;
    }
    return setting;
}

/// The setting, or the one that takes it back, as if it had never been stored.
LevelSetting wanted(const LevelBlock &block, std::size_t place, bool isWayBack)
{
    LevelSetting setting = block.settings[place];
    if (isWayBack) {
        std::swap(setting.edit.level, setting.before);
        setting.edit.level.validFrom = setting.before.validFrom;
        setting.edit.setBy.clear();
    }
    if (place < block.standing.size())
        setting.edit.basedOn = block.standing[place];
    return setting;
}

} // namespace

LevelBlock settledBlock(const LevelBlock &block, bool isWayBack, std::span<const LevelClash> clashes,
                        const std::vector<bool> &areMine)
{
    LevelBlock settled;
    for (std::size_t i = 0; i < block.settings.size(); ++i) {
        const LevelClash *clash = clashOf(clashes, i);
        if (clash == nullptr)
            settled.settings.push_back(wanted(block, i, isWayBack));
        else if (isMine(clashes, *clash, areMine))
            settled.settings.push_back(inPlaceOf(wanted(block, i, isWayBack), *clash));
    }
    return settled;
}

ReviewBlock settledReview(const ReviewBlock &block, std::span<const LevelClash> clashes,
                          const std::vector<bool> &areMine)
{
    ReviewBlock settled;
    for (std::size_t i = 0; i < block.decisions.size(); ++i) {
        const LevelClash *clash = clashOf(clashes, i);
        // A level that is there no more cannot be reviewed.
        if (clash != nullptr && (!clash->theirs || !isMine(clashes, *clash, areMine)))
            continue;
        const LevelSetting setting = wanted(block.levels, i, false);
        settled.levels.settings.push_back(clash == nullptr ? setting : inPlaceOf(setting, *clash));
        settled.decisions.push_back(block.decisions[i]);
        settled.decisions.back().basedOn = *settled.levels.settings.back().edit.basedOn;
    }
    return settled;
}

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
        setting.edit.level = setting.before;
        setting.edit.level.level = decision.level;
        setting.edit.basedOn = decision.basedOn;
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
