// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/priority.h"

#include <array>

namespace evenkeel {

/// What the least cost method weighs, all in minutes of one currency.
struct CostWeights
{
    /// Cost of one working minute past the due time, by priority (low to urgent).
    std::array<double, PriorityCount> latenessPerMinute{0.5, 1, 2, 4};
    double skillGapMinutes = 30;    ///< for each level an optional need falls short
    double overskillMinutes = 4;    ///< for each level above what is asked: keeps experts free
    double unfairnessMinutes = 40;  ///< times the growth of the squared load ratio
    double contextMinutes = 15;     ///< where somebody else handled this customer last
    double passedRuleMinutes = 30;  ///< in a batch, for each assignment rule that knows somebody and is passed over
    double moveMinutes = 20;        ///< for taking a ticket from its owner
    double unassignedMinutes = 600; ///< for leaving a ticket to wait, times its lateness weight, plus its share of SLA

    friend bool operator==(const CostWeights &, const CostWeights &) = default;
};

} // namespace evenkeel
