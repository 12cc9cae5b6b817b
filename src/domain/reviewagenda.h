// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"
#include "domain/experiment.h"
#include "domain/reviewitem.h"

#include <vector>

namespace evenkeel {

/// What a recurring review looks back at: the week (or month) before it, and whether what was decided was done.
struct ReviewAgenda
{
    Interval span; ///< looked back at
    Instant now;
    std::vector<ReviewItem> proposed; ///< in the span, whatever became of them since
    std::vector<ReviewItem> decided;  ///< in the span: made or taken as decisions
    std::vector<ReviewItem> settled;  ///< older ones, done or dropped in the span
    std::vector<ReviewItem> open;     ///< older ones, nobody has settled yet; overdue ones first
    std::vector<PolicyExperiment> started;
    std::vector<PolicyExperiment> ended; ///< kept, reverted or stopped in the span

    [[nodiscard]] bool isEmpty() const
    {
        return proposed.empty() && decided.empty() && settled.empty() && open.empty() && started.empty() &&
               ended.empty();
    }
};

} // namespace evenkeel
