// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <cstdint>
#include <string>

namespace evenkeel {

struct SkillOptions
{
    int maxSkills = 12;             ///< core skills in all, languages included
    int mergeableCategories = 400;  ///< rarer ones beyond so many are gathered at once
    std::int64_t minTickets = 20;   ///< a category below cannot lead a skill of its own
    double mergeAbove = 0.92;       ///< categories whose agents are so alike are one skill even below maxSkills
    double minLanguageShare = 0.01; ///< of tickets with a known language, for a language skill
};

struct LevelOptions
{
    std::int64_t minTickets = 5;     ///< below: no level is proposed
    std::int64_t fairTickets = 12;   ///< below: thin, at most basic
    std::int64_t strongTickets = 40; ///< below: fair, at most intermediate
    double shrinkTickets = 10;       ///< weight of the prior ratio 1, in tickets
    double intermediateVolume = 0.5; ///< of the median volume in the skill
    double advancedVolume = 1.0;
    double intermediateRatio = 1.25; ///< at most so slow
    double advancedRatio = 0.95;
    double expertVolume = 2.5;      ///< so far above the median volume …
    double expertRatio = 1.05;      ///< … the usual speed is enough for advanced: one cannot outrun oneself
    double intermediateAway = 0.40; ///< Wilson upper bound of the share reassigned away
    double advancedAway = 0.20;
    double wilsonZ = 1.645; ///< one-sided 95 %
};

struct EffortOptions
{
    double minMinutes = 1; ///< touch time of a ticket is clamped to these
    double maxMinutes = 480;
    double shrinkTickets = 8; ///< weight of the desk's median, in tickets
    std::int64_t fairTickets = 20;
    std::int64_t strongTickets = 100;
    std::int64_t minScored = 5;    ///< tickets scored by hand from which their median is taken
    double effortOneMinutes = 5;   ///< log scale: so many minutes are effort 1 …
    double effortTenMinutes = 180; ///< … and so many effort 10
};

struct HoursOptions
{
    std::string zone = "UTC";
    Millis offset{0};                  ///< local time of the patterns - UTC
    std::int64_t minActions = 40;      ///< below: the desk's common pattern
    int minWeeks = 2;                  ///< acted in at least so many weeks, else likewise
    double cover = 0.90;               ///< share of the half hours seen at work that the core of the day holds
    double commonCover = 0.75;         ///< likewise for the common pattern: a desk has all sorts of people
    double edge = 0.25;                ///< of the core's density, for a half hour beside it to belong
    std::int64_t minDayHalfHours = 40; ///< seen at work, from which a weekday gets hours of its own
    int maxSpanMinutes = 12 * 60;
    double minDayShare = 0.25;    ///< of what the busiest weekday has, for a weekday to count
    double commonDayShare = 0.50; ///< likewise for the common pattern
    double roundTheClock = 0.60;  ///< best span covers less: acts round the clock
};

struct PaceOptions
{
    std::int64_t minTickets = 5;
    double shrinkTickets = 10;
    double slowest = 3.0;
    double fastest = 0.33;
};

/// Every threshold of the proposals.
struct ProposalOptions
{
    SkillOptions skills;
    LevelOptions levels;
    EffortOptions effort;
    HoursOptions hours;
    PaceOptions paces;
    double minQueueShare = 0.10; ///< of an agent's tickets, for a queue to count as served
};

} // namespace evenkeel
