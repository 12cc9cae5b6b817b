// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/skill.h"
#include "storage/changestore.h"
#include "storage/database.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace evenkeel {

using LevelId = Id<struct LevelTag>;

/// A level as it is kept: with its number, who set it, and when it was stored.
struct LevelVersion
{
    LevelId id;
    SkillLevel level;
    std::string setBy;               ///< empty: not known
    std::optional<Instant> storedAt; ///< not known of levels from before it was kept

    friend bool operator==(const LevelVersion &, const LevelVersion &) = default;
};

/// A level to be set. `basedOn` is what its maker saw in force: a version, or none (an id of 0); without it the level
/// is set whatever is there.
struct LevelEdit
{
    SkillLevel level;
    std::optional<LevelId> basedOn = {};
    std::string setBy = {}; ///< empty: who makes the edits
};

/// Somebody else was quicker: the version in force is not the one an edit was based on.
struct LevelClash
{
    std::size_t edit = 0;               ///< position of the edit
    std::optional<LevelVersion> theirs; ///< in force now; nothing when there is none

    friend bool operator==(const LevelClash &, const LevelClash &) = default;
};

/// What became of some edits: all are stored, or, where any clashes, none.
struct LevelOutcome
{
    std::vector<LevelVersion> stored; ///< in the order of the edits
    std::vector<LevelClash> clashes;
};

enum class ReviewOutcome : std::uint8_t {
    Kept = 0,     ///< nothing else was proposed
    Accepted = 1, ///< the proposal was taken
    Declined = 2, ///< the proposal was not taken, the level stays
    Changed = 3,  ///< set to something that was not proposed
};

struct LevelReview
{
    std::int64_t id = 0; ///< given by the store
    LevelId level;       ///< what was looked at
    LevelId next;        ///< the version the review made
    ReviewOutcome outcome = ReviewOutcome::Kept;
    std::optional<Proficiency> proposed;
    std::string reviewedBy;
    Instant at;

    friend bool operator==(const LevelReview &, const LevelReview &) = default;
};

/// The skills matrix as people edit it: levels with their origin, edits that notice each other, and reviews. Versions
/// and reviews are only added to.
class LevelStore final
{
public:
    explicit LevelStore(Database &database)
        : m_database(database)
    {}

    /// The version in force at the moment for every agent and skill that has one, ordered by agent, then skill; of
    /// those stored up to and including the change.
    [[nodiscard]] Result<std::vector<LevelVersion>> versionsAt(Instant at, ChangeId asOf = NewestChange);
    /// All versions of one agent in one skill, in the order in which they come into force.
    [[nodiscard]] Result<std::vector<LevelVersion>> history(AgentId agent, SkillId skill);
    /// Every version there is, ordered by agent, skill, then as history().
    [[nodiscard]] Result<std::vector<LevelVersion>> allVersions();

    /// Adds a version for each edit, all or none. Two edits of one cell in one call are based on the same version.
    [[nodiscard]] Result<LevelOutcome> append(std::span<const LevelEdit> edits, const std::string &setBy,
                                              Instant storedAt);

    /// Adds reviews of versions that are there, all or none; the store gives the ids.
    [[nodiscard]] Result<Done> addReviews(std::span<const LevelReview> reviews);
    /// The reviews of one agent, oldest first.
    [[nodiscard]] Result<std::vector<LevelReview>> reviews(AgentId agent);

private:
    Database &m_database;
};

} // namespace evenkeel
