// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/families.h"

#include <algorithm>

namespace evenkeel {

namespace {

double stepOf(double value, const ScoreSteps &steps, bool isLessBetter)
{
    double score = 5;
    for (const double step : steps) {
        if (isLessBetter ? value <= step : value >= step)
            return score;
        score -= 1;
    }
    return 1;
}

} // namespace

// A mean of two parts would be another figure: without all three there is none.
void addScore(FigureSheet &sheet)
{
    if (!sheet.wants(Metric::PerformanceScore))
        return;
    for (std::uint32_t group = 0; group < sheet.groups.count(); ++group) {
        const auto &parts = sheet.scoreParts(group);
        MetricFigure figure;
        figure.metric = Metric::PerformanceScore;
        figure.n = std::count_if(parts.begin(), parts.end(), [](const auto &part) { return part.has_value(); });
        figure.denominator = static_cast<std::int64_t>(parts.size());
        if (figure.n == figure.denominator) {
            figure.value = (stepOf(*parts[0], sheet.options.frtMinutesSteps, true) +
                            stepOf(*parts[1], sheet.options.resolutionHoursSteps, true) +
                            stepOf(*parts[2], sheet.options.csatSteps, false)) /
                           3;
        }
        sheet.add(figure, group);
    }
}

} // namespace evenkeel
