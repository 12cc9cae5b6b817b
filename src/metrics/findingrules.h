// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/findings.h"

#include <vector>

namespace evenkeel {

/// What a rule looks at.
struct FindingGround
{
    const MetricsProblem &period;
    const MetricsProblem &before;
    const FindingDesk &desk;
    const FindingsOptions &options;
};

// One rule a function; each adds what it finds.
void findUnevenLoad(const FindingGround &ground, std::vector<Finding> &findings);
void findUnevenComplexity(const FindingGround &ground, std::vector<Finding> &findings);
void findSilos(const FindingGround &ground, std::vector<Finding> &findings);
void findMisrouting(const FindingGround &ground, std::vector<Finding> &findings);
void findMisroutedSkills(const FindingGround &ground, std::vector<Finding> &findings);
void findTwoPeaks(const FindingGround &ground, std::vector<Finding> &findings);
void findAgeingQueues(const FindingGround &ground, std::vector<Finding> &findings);
void findRisingReopenings(const FindingGround &ground, std::vector<Finding> &findings);
void findRepetitive(const FindingGround &ground, std::vector<Finding> &findings);
void findCostlyAreas(const FindingGround &ground, std::vector<Finding> &findings);
void findDeadRules(const FindingGround &ground, std::vector<Finding> &findings);
void findBrokenPromises(const FindingGround &ground, std::vector<Finding> &findings);
void findUnplannedAbsence(const FindingGround &ground, std::vector<Finding> &findings);
void findOverdueReviews(const FindingGround &ground, std::vector<Finding> &findings);

} // namespace evenkeel
