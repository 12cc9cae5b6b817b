// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"

#include <cstdint>
#include <optional>
#include <string>

namespace evenkeel {

/// What became of an experiment. Stored as its number; never renumber.
enum class ExperimentState : std::uint8_t {
    Running = 0,
    Kept = 1,
    Reverted = 2, ///< a newer version of the policy equals the one before
    Stopped = 3   ///< given up; the policy was left as it was
};
inline constexpr int ExperimentStateCount = 4;

/// One variable of the policy that was changed to see whether a metric becomes better.
struct PolicyExperiment
{
    std::int64_t id = 0;
    std::string name;
    int policyVersion = 0; ///< with the change
    int formerVersion = 0; ///< without it; 0: the standard policy
    std::string variable;  ///< what was changed, as the policy's JSON names it: "targetHigh", "rule 5 in Payments: cap"
    std::string before;    ///< its value
    std::string after;
    std::string metric; ///< its code
    double target = 0;  ///< by how much the metric should become better, in its unit, above 0
    Interval watch;     ///< from the change to the planned end
    ExperimentState state = ExperimentState::Running;
    std::optional<Instant> endedAt; ///< kept, reverted or stopped
    int endVersion = 0;             ///< of the policy that reverting made
    std::string note;               ///< why it was tried

    friend bool operator==(const PolicyExperiment &, const PolicyExperiment &) = default;
};

} // namespace evenkeel
