// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/score.h"

#include "metrics/families.h"

#include <algorithm>

namespace evenkeel {

int scoreOf(double value, const ScoreSteps &steps, ScoreSide side)
{
    int score = 5;
    for (const double step : steps) {
        if (side == ScoreSide::LessIsBetter ? value <= step : value >= step)
            return score;
        --score;
    }
    return 1;
}

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
            const int sum = scoreOf(*parts[0], sheet.options.frtMinutesSteps, ScoreSide::LessIsBetter) +
                            scoreOf(*parts[1], sheet.options.resolutionHoursSteps, ScoreSide::LessIsBetter) +
                            scoreOf(*parts[2], sheet.options.csatSteps, ScoreSide::MoreIsBetter);
            figure.value = sum / 3.0;
        }
        sheet.add(figure, group);
    }
}

} // namespace evenkeel
