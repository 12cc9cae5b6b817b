// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace evenkeel {

/// A number as written: digits x 10^-decimals.
struct AssignmentNumber
{
    static constexpr int MostDecimals = 6;

    std::int64_t digits = 0;
    int decimals = 0; ///< as few as will do

    /// "12", "-3.50", "1e3"; at most 15 digits and six decimals. Nothing for anything else.
    [[nodiscard]] static std::optional<AssignmentNumber> fromText(std::string_view text);
    /// The shortest decimal number that a double of up to 15 digits stands for.
    [[nodiscard]] static std::optional<AssignmentNumber> fromDouble(double number);

    friend bool operator==(const AssignmentNumber &, const AssignmentNumber &) = default;
};

/// The numbers as whole ones, all multiplied by 10^decimals: solvers count in whole units. InvalidArgument when one
/// gets too large, the detail is its place in the list.
[[nodiscard]] Result<std::vector<std::int64_t>> scaledNumbers(const std::vector<AssignmentNumber> &numbers,
                                                              int decimals);

/// How many decimals the most exact of the numbers has.
[[nodiscard]] int mostDecimals(const std::vector<AssignmentNumber> &numbers);

} // namespace evenkeel
