// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/findings.h"

#include <vector>

namespace evenkeel {

/// The numbers of the picture that stands beside a finding.
struct FindingPicture
{
    enum class Shape : std::uint8_t {
        None = 0, ///< there is nothing to draw
        Groups,   ///< a value for each of `groups`, largest first
        Spread,   ///< a value for each of many `groups`, largest first: their names matter less than how they spread
        Times,    ///< tickets between `edges`, working minutes
        Ages,     ///< tickets between `edges`, working hours
    };
    enum class Unit : std::uint8_t { Tickets = 0, Share, InMinutes };

    Shape shape = Shape::None;
    Unit unit = Unit::Tickets;
    FindingSubject of = FindingSubject::Agent; ///< of what the groups are positions
    std::vector<std::uint32_t> groups;
    std::vector<double> values;
    std::vector<double> edges;       ///< one more than values; the last is infinite where the last class is open
    std::vector<std::size_t> marked; ///< positions in values that the finding is about
    std::vector<std::size_t> lesser; ///< positions that stand on the other side: of uneven load the idle
};

/// What a finding looked at, so that whoever reads it sees it among the others. Groups come down to the eight with the
/// largest values, the one it is about always among them. The arguments are those of findFindings().
[[nodiscard]] FindingPicture pictureOf(const Finding &finding, const MetricsProblem &period,
                                       const MetricsProblem &before, const FindingDesk &desk,
                                       const FindingsOptions &options);

} // namespace evenkeel
