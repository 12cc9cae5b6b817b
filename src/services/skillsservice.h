// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "services/skillresults.h"
#include "storage/database.h"

#include <span>
#include <stop_token>
#include <string>

namespace evenkeel {

/// Levels are reviewed once a quarter.
inline constexpr Millis LevelReviewAfter = std::chrono::days{91};

/// Who works here, as the system calls them; empty where it does not say.
[[nodiscard]] std::string deskUser();

/// The skills matrix on a stored desk: levels with their origin, reviews, coverage and what to train.
class SkillsService final
{
public:
    SkillsService(Database &database, Instant now, std::string user = deskUser())
        : m_database(database)
        , m_now(now)
        , m_user(std::move(user))
    {}

    /// As of a moment; names are those of today.
    [[nodiscard]] Result<SkillMatrix> matrix(Instant at);
    /// Sets all levels from now on, or, when another edit came before any of them, none: see LevelOutcome. A level set
    /// by hand is reviewed after a quarter, none is not reviewed.
    [[nodiscard]] Result<LevelOutcome> set(std::span<const LevelChange> changes);

    /// Levels whose review date has passed, with what the last quarter tells of them. `everyLevel`: all there are.
    [[nodiscard]] Result<LevelReviewList> reviewsDue(bool everyLevel, const std::stop_token &stop,
                                                     const Progress &progress);
    /// Stores what was decided, the levels and the records of the reviews, all or, with a clash, none.
    [[nodiscard]] Result<LevelOutcome> review(std::span<const ReviewDecision> decisions);

    /// Hours are weighed with tickets only in advise(); here SkillCoverage::missed counts those expected.
    [[nodiscard]] Result<SkillCoverageView> coverage(const CoverageOptions &options, const std::stop_token &stop,
                                                     const Progress &progress);
    [[nodiscard]] Result<SiloView> silos(const SiloOptions &options, const std::stop_token &stop,
                                         const Progress &progress);
    [[nodiscard]] Result<LeaveView> ifLeaves(AgentId agent, const CoverageOptions &options, const std::stop_token &stop,
                                             const Progress &progress);
    /// The same for agent after agent, without reading tickets of the past anew.
    [[nodiscard]] Result<LeaveView> ifLeaves(const LeaveGround &ground, AgentId agent, const CoverageOptions &options,
                                             const std::stop_token &stop);
    [[nodiscard]] Result<AdviceView> advise(const TrainingOptions &options, const std::stop_token &stop,
                                            const Progress &progress);

private:
    Database &m_database;
    Instant m_now;
    std::string m_user;
};

} // namespace evenkeel
