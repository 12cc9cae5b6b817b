// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/skillresults.h"
#include "storage/levelstore.h"

#include <span>
#include <string>
#include <vector>

namespace evenkeel {

/// A level to be set, and what it takes the place of.
struct LevelSetting
{
    LevelEdit edit;         ///< with what its maker saw in force; of a review only cell, level and that
    SkillLevel before;      ///< in force until then; no level where there was none
    bool isFromNow = false; ///< in force from when it is stored, whenever that is
};

/// Many levels that are set, taken back and set again as one. Used on the storage thread only, once it was handed over.
struct LevelBlock
{
    std::vector<LevelSetting> settings;
    std::vector<LevelId> standing; ///< what was stored last, in either direction; empty before the first time
};

/// Sets the levels, all or, where somebody else has set one of them since it was looked at, none.
[[nodiscard]] Result<LevelOutcome> storeLevelBlock(Database &database, LevelBlock &block, Instant now,
                                                   const std::string &user);
/// Brings back what was there before, with its sources and review dates, likewise. The block was stored.
[[nodiscard]] Result<LevelOutcome> takeBackLevelBlock(Database &database, LevelBlock &block, Instant now,
                                                      const std::string &user);

/// What is wanted all the same after a block, or its way back, met levels of somebody else: all that nobody contests,
/// and of the rest what is marked, each based now on what they set. `areMine` goes with `clashes`.
[[nodiscard]] LevelBlock settledBlock(const LevelBlock &block, bool isWayBack, std::span<const LevelClash> clashes,
                                      const std::vector<bool> &areMine);

/// What a review decided, stored and taken back as one.
struct ReviewBlock
{
    std::vector<ReviewDecision> decisions;
    LevelBlock levels; ///< `before` of each setting is the level that was looked at
};

[[nodiscard]] ReviewBlock reviewBlock(const LevelReviewList &looked, std::vector<ReviewDecision> decisions);
/// As SkillsService::review(). What was stored is taken back with takeBackLevelBlock(); that a review took place stays
/// on record.
[[nodiscard]] Result<LevelOutcome> storeReviewBlock(Database &database, ReviewBlock &block, Instant now,
                                                    const std::string &user);

/// As settledBlock(), for a review that met levels of somebody else.
[[nodiscard]] ReviewBlock settledReview(const ReviewBlock &block, std::span<const LevelClash> clashes,
                                        const std::vector<bool> &areMine);

} // namespace evenkeel
