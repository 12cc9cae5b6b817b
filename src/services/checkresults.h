// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace evenkeel {

struct CheckProblem
{
    QString code;
    QString table;
    std::int64_t row = 0;
    QString detail;
};

struct CheckReport
{
    std::vector<CheckProblem> problems;
    std::int64_t tickets = 0;
    std::int64_t events = 0;
    std::int64_t decisionsTried = 0;    ///< tried against all gates again
    std::int64_t decisionsOutdated = 0; ///< not tried: what they looked at has been set anew since
    double seconds = 0;

    [[nodiscard]] bool isOk() const { return problems.empty(); }
};

} // namespace evenkeel
