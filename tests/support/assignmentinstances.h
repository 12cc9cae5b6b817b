// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "domain/assignmentproblem.h"

#include <algorithm>
#include <cmath>

namespace evenkeel::fixture {

/// Assignment problems as the literature makes them (Chu and Beasley 1997; Yagiura, Ibaraki and Glover 2004): c has
/// costs and weights that know nothing of each other, in d and e a cheap pair is a heavy one; all capacities are 0.8
/// of what the jobs would take if shared evenly.
enum class AssignmentKind { C, D, E };

inline AssignmentProblem assignmentInstance(AssignmentKind kind, int agents, int jobs, std::uint64_t seed)
{
    Random random(seed);
    AssignmentProblem problem;
    problem.agents = agents;
    problem.jobs = jobs;
    for (int agent = 0; agent < agents; ++agent) {
        std::int64_t sum = 0;
        for (int job = 0; job < jobs; ++job) {
            int weight = random.between(5, 25);
            int cost = random.between(10, 50);
            if (kind == AssignmentKind::D) {
                weight = random.between(1, 100);
                cost = 111 - weight + random.between(-10, 10);
            } else if (kind == AssignmentKind::E) {
                weight = static_cast<int>(1 - 10 * std::log(1 - random.uniform()));
                cost = static_cast<int>(1000.0 / weight - 10 * random.uniform());
            }
            problem.weights.push_back(weight);
            problem.costs.push_back(cost);
            sum += weight;
        }
        problem.capacities.push_back(sum * 8 / (10 * std::int64_t{agents}));
    }
    return problem;
}

} // namespace evenkeel::fixture
