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
    std::int64_t decisionsTried = 0;    ///< made again and tried against all gates
    std::int64_t decisionsOutdated = 0; ///< not tried: from before versions were kept, and what they looked at is lost
    std::int64_t decisionsUnknown = 0;  ///< not tried: a newer program made them and looked at more, or otherwise
    double seconds = 0;

    [[nodiscard]] bool isOk() const { return problems.empty(); }
};

} // namespace evenkeel
