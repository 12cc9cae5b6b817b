// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/comparisonsample.h"

#include "metrics/sharerule.h"

#include <algorithm>

namespace evenkeel {

namespace {

/// A quantile of a duration.
struct DurationRule
{
    Metric metric;
    double MetricTicket::*duration;
    double p;
};

constexpr std::array Durations{
    DurationRule{Metric::FrtMedian, &MetricTicket::frtMinutes, 0.5},
    DurationRule{Metric::FrtP90, &MetricTicket::frtMinutes, 0.9},
    DurationRule{Metric::FrtWorkingMedian, &MetricTicket::frtWorkingMinutes, 0.5},
    DurationRule{Metric::FrtWorkingP90, &MetricTicket::frtWorkingMinutes, 0.9},
    DurationRule{Metric::ResolutionMedian, &MetricTicket::resolutionHours, 0.5},
    DurationRule{Metric::ResolutionP90, &MetricTicket::resolutionHours, 0.9},
    DurationRule{Metric::ResolutionWorkingMedian, &MetricTicket::resolutionWorkingHours, 0.5},
    DurationRule{Metric::ResolutionWorkingP90, &MetricTicket::resolutionWorkingHours, 0.9},
    DurationRule{Metric::AssignmentWaitMedian, &MetricTicket::waitMinutes, 0.5},
    DurationRule{Metric::AssignmentWaitP90, &MetricTicket::waitMinutes, 0.9},
};

/// Figures of the desk as a whole, told day by day.
constexpr std::array OfDays{Metric::Backlog,    Metric::Waiting,         Metric::UtilizationInBand,
                            Metric::TicketGini, Metric::WorkloadBalance, Metric::QueueDepthSd,
                            Metric::LoadSd};

const DurationRule *durationOf(Metric metric)
{
    const auto *const found = std::find_if(Durations.begin(), Durations.end(),
                                           [metric](const DurationRule &rule) { return rule.metric == metric; });
    return found == Durations.end() ? nullptr : found;
}

std::int32_t dayOf(const MetricTicket &ticket, Instant begin)
{
    const auto days = std::chrono::floor<std::chrono::days>(ticket.createdAt - begin).count();
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(days, -4000, 4000));
}

} // namespace

std::optional<ComparisonKind> comparisonKindOf(Metric metric)
{
    if (specOf(metric).direction == MetricDirection::Neutral)
        return std::nullopt;
    if (shareRuleOf(metric))
        return ComparisonKind::Share;
    if (durationOf(metric))
        return ComparisonKind::Quantile;
    if (metric == Metric::Nps)
        return ComparisonKind::Mean;
    if (std::find(OfDays.begin(), OfDays.end(), metric) != OfDays.end())
        return ComparisonKind::PairedDays;
    return std::nullopt;
}

ComparisonSample sampleOf(const MetricsProblem &problem, Metric metric)
{
    ComparisonSample sample;
    sample.kind = comparisonKindOf(metric).value_or(ComparisonKind::Mean);
    const std::optional<ShareRule> share = shareRuleOf(metric);
    const DurationRule *duration = durationOf(metric);
    if (share && metric == Metric::FirstContactResolution && !problem.hasReplies)
        return sample; // where no source tells of replies, none would seem to be solved at first contact
    for (const MetricTicket &ticket : problem.tickets) {
        const std::int32_t day = dayOf(ticket, problem.period.from);
        if (share && ticket.is(share->whole))
            sample.values.push_back({ticket.is(share->part) ? 1.0 : 0.0, day});
        else if (duration && ticket.*duration->duration > NoDuration)
            sample.values.push_back({ticket.*duration->duration, day});
        else if (metric == Metric::Nps && ticket.recommendation != NoRecommendation)
            sample.values.push_back({ticket.recommendation >= 9   ? 100.0
                                     : ticket.recommendation <= 6 ? -100.0
                                                                  : 0.0,
                                     day});
    }
    if (duration)
        sample.p = duration->p;
    return sample;
}

} // namespace evenkeel
