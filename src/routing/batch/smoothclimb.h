// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <functional>
#include <vector>

namespace evenkeel {

/// Climbs a smooth concave function of many variables.
///
/// Method: limited-memory BFGS (Nocedal 1980) in a metric of its own: `scales`
/// say for each variable how far a slope of 1 should move it. A step is halved
/// until it climbs.
class SmoothClimb
{
public:
    /// Value and slope at a point; false where it was stopped.
    using Look = std::function<bool(const std::vector<double> &point, double &value, std::vector<double> &slope)>;

    /// At most so many looks, until a step promises no more than `enough`. Moves the point to the best one seen; false
    /// where a look was stopped.
    bool climb(std::vector<double> &point, const std::vector<double> &scales, int looks, double enough,
               const Look &look);

private:
    struct Step
    {
        std::vector<double> by;
        std::vector<double> bent; ///< how the slope fell
        double product = 0;
    };

    [[nodiscard]] std::vector<double> direction(const std::vector<double> &slope, const std::vector<double> &scales);
    void remember(std::vector<double> by, std::vector<double> bent);

    std::deque<Step> m_steps;
};

} // namespace evenkeel
