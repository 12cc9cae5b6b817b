// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/assignmentproblem.h"

#include <optional>
#include <string>

namespace bench {

/// What CBC, an open MIP solver, makes of a problem with one resource where every job must be assigned. Runs the
/// program `cbc` on a file in `folder`; `isThere` is false when the program cannot be run.
struct CbcAnswer
{
    bool isThere = false;
    bool isOptimal = false;
    std::optional<double> objective;
    double seconds = 0;
};

[[nodiscard]] CbcAnswer runCbc(const evenkeel::AssignmentProblem &problem, const std::string &folder, double timeLimit,
                               int threads);

} // namespace bench
