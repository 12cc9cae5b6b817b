// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QString>

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

namespace evenkeel {

struct MoveTable
{
    std::string name;
    std::int64_t rows = 0;
    std::string hash; ///< SHA-256, seen on both sides
};

struct MoveReport
{
    std::vector<MoveTable> tables;
    std::int64_t rows = 0;
    double seconds = 0;
};

/// Copies the workspace at one URL into an empty one at another, file or server, and proves that both hold the same.
/// A move that was broken off goes on where it stopped when it is asked for again. The source stays as it is.
[[nodiscard]] Result<MoveReport> moveWorkspace(const QString &from, const QString &to, std::stop_token stop,
                                               const Progress &progress);

} // namespace evenkeel
