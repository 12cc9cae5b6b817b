// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/experiment.h"
#include "domain/policy.h"
#include "metrics/comparison.h"
#include "metrics/disturbance.h"
#include "metrics/metric.h"

#include <optional>
#include <string>
#include <vector>

namespace evenkeel {

/// What somebody wants to try.
struct ExperimentRequest
{
    std::string name;
    Policy policy; ///< as it should become: in one place other than the one in force
    Metric metric = Metric::FrtP90;
    double target = 0; ///< by how much it should become better, in the metric's unit, above 0
    std::chrono::days watch{14};
    std::string note;
};

/// An experiment as it stands: what it did to its metric, and what else happened.
struct ExperimentOutcome
{
    PolicyExperiment experiment;
    Metric metric = Metric::FrtP90;
    Interval before; ///< the same weekdays and times of day as `after`
    Interval after;
    bool isOver = false;                  ///< the planned end has come
    std::optional<Comparison> comparison; ///< absent: too little to compare
    VerdictAnswer verdict;
    std::vector<Disturbance> disturbances;
};

} // namespace evenkeel
