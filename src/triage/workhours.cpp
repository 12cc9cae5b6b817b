// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/workhours.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>

namespace evenkeel {

namespace {

constexpr int BinMinutes = 30;
constexpr int DayBins = 48;
constexpr int WeekBins = 7 * DayBins;
constexpr std::int64_t OneVoice = 100'000; ///< what an agent's actions sum up to in the common picture

using Day = std::array<std::int64_t, DayBins>;
using WeekCounts = std::array<std::int64_t, WeekBins>;

std::int64_t sumOf(const Day &day)
{
    return std::accumulate(day.begin(), day.end(), std::int64_t{0});
}

/// A stretch of half hours on the circle of the day.
struct Arc
{
    int start = 0;
    int length = 0;
    std::int64_t holds = 0;

    [[nodiscard]] int bin(int offset) const { return ((start + offset) % DayBins + DayBins) % DayBins; }
};

/// The fullest arc of a length; the earliest of equals.
Arc fullest(const Day &day, int length)
{
    Arc arc{0, length, 0};
    for (int i = 0; i < length; ++i)
        arc.holds += day[static_cast<std::size_t>(i % DayBins)];
    Arc best = arc;
    for (int start = 1; start < DayBins; ++start) {
        arc.holds +=
            day[static_cast<std::size_t>((start + length - 1) % DayBins)] - day[static_cast<std::size_t>(start - 1)];
        arc.start = start;
        if (arc.holds > best.holds)
            best = arc;
    }
    return best;
}

/// The shortest arc that holds the share, or the fullest of the longest allowed.
Arc core(const Day &day, double cover, int maxBins)
{
    const std::int64_t all = sumOf(day);
    Arc arc;
    for (int length = 1; length <= maxBins; ++length) {
        arc = fullest(day, length);
        if (static_cast<double>(arc.holds) >= cover * static_cast<double>(all))
            break;
    }
    return arc;
}

/// Adds neighbours that are dense against the core's mean.
Arc grown(Arc arc, const Day &day, double edge, int maxBins)
{
    const double enough = edge * static_cast<double>(arc.holds) / arc.length;
    while (arc.length < maxBins) {
        const std::int64_t before = day[static_cast<std::size_t>(arc.bin(-1))];
        const std::int64_t after = day[static_cast<std::size_t>(arc.bin(arc.length))];
        if (static_cast<double>(std::max(before, after)) < enough || std::max(before, after) == 0)
            break;
        if (before > after)
            arc.start = arc.bin(-1);
        ++arc.length;
        arc.holds += std::max(before, after);
    }
    return arc;
}

/// By what an agent's, or everybody's, half hours are measured.
struct Measure
{
    double cover = 0;
    double dayShare = 0;
    std::int64_t ownHours = 0; ///< half hours from which a weekday gets hours of its own
};

class PatternMaker
{
public:
    PatternMaker(const WeekCounts &counts, const HoursOptions &options, Measure measure)
        : m_counts(counts)
        , m_options(options)

        , m_measure(measure)
        , m_maxBins(std::clamp(options.maxSpanMinutes / BinMinutes, 1, DayBins))
    {
        for (std::size_t bin = 0; bin < WeekBins; ++bin)
            m_pooled[bin % DayBins] += counts[bin];
        m_core = core(m_pooled, measure.cover, m_maxBins);
        m_cut = m_core.bin(m_core.length / 2 + DayBins / 2);
    }

    [[nodiscard]] bool isAroundTheClock() const
    {
        return static_cast<double>(m_core.holds) < m_options.roundTheClock * static_cast<double>(sumOf(m_pooled));
    }

    [[nodiscard]] WeekPattern make() const
    {
        std::array<Day, 7> days{};
        std::int64_t most = 0;
        for (int weekday = 0; weekday < 7; ++weekday) {
            days[static_cast<std::size_t>(weekday)] = workDay(weekday);
            most = std::max(most, sumOf(days[static_cast<std::size_t>(weekday)]));
        }
        WeekPattern pattern;
        pattern.zone = m_options.zone;
        const Arc usual = grown(m_core, m_pooled, m_options.edge, m_maxBins);
        for (int weekday = 0; weekday < 7; ++weekday) {
            const Day &day = days[static_cast<std::size_t>(weekday)];
            if (static_cast<double>(sumOf(day)) < m_measure.dayShare * static_cast<double>(most) || sumOf(day) == 0)
                continue;
            Arc arc = usual;
            if (isAroundTheClock())
                arc = Arc{m_cut, DayBins, 0};
            else if (sumOf(day) >= m_measure.ownHours)
                arc =
                    ownUnlessUsual(grown(core(day, m_measure.cover, m_maxBins), day, m_options.edge, m_maxBins), usual);
            add(pattern, weekday, arc);
        }
        return joined(std::move(pattern));
    }

private:
    /// A work day begins at the cut; what lies before the cut on the clock belongs to the day before.
    [[nodiscard]] int firstBin(int weekday) const
    {
        // Cuts in the afternoon begin the next day's work, cuts in the morning this day's.
        return weekday * DayBins + (m_cut > DayBins / 2 ? m_cut - DayBins : m_cut);
    }

    [[nodiscard]] Day workDay(int weekday) const
    {
        Day day{};
        for (int i = 0; i < DayBins; ++i) {
            const int bin = ((firstBin(weekday) + i) % WeekBins + WeekBins) % WeekBins;
            day[static_cast<std::size_t>(bin % DayBins)] += m_counts[static_cast<std::size_t>(bin)];
        }
        return day;
    }

    void add(WeekPattern &pattern, int weekday, const Arc &arc) const
    {
        const int fromCut = ((arc.start - m_cut) % DayBins + DayBins) % DayBins;
        int bin = ((firstBin(weekday) + fromCut) % WeekBins + WeekBins) % WeekBins;
        int left = arc.length;
        while (left > 0) {
            const int start = bin % DayBins;
            const int part = std::min(left, DayBins - start);
            pattern.spans.push_back({bin / DayBins + 1, start * BinMinutes, (start + part) * BinMinutes});
            bin = (bin + part) % WeekBins;
            left -= part;
        }
    }

    /// Half an hour is chance, an hour is a habit.
    [[nodiscard]] static Arc ownUnlessUsual(const Arc &own, const Arc &usual)
    {
        const auto distance = [](int a, int b) {
            const int apart = ((a - b) % DayBins + DayBins) % DayBins;
            return std::min(apart, DayBins - apart);
        };
        const bool isUsual =
            distance(own.start, usual.start) < 2 && distance(own.bin(own.length), usual.bin(usual.length)) < 2;
        return isUsual ? usual : own;
    }

    [[nodiscard]] static WeekPattern joined(WeekPattern pattern)
    {
        std::sort(pattern.spans.begin(), pattern.spans.end());
        std::vector<WeekSpan> spans;
        for (const WeekSpan &span : pattern.spans) {
            if (!spans.empty() && spans.back().weekday == span.weekday && spans.back().untilMinute >= span.fromMinute)
                spans.back().untilMinute = std::max(spans.back().untilMinute, span.untilMinute);
            else
                spans.push_back(span);
        }
        pattern.spans = std::move(spans);
        return pattern;
    }

    const WeekCounts &m_counts;
    const HoursOptions &m_options;
    Measure m_measure;
    int m_maxBins;
    Day m_pooled{};
    Arc m_core;
    int m_cut = 0;
};

struct AgentWeek
{
    WeekCounts counts{};
    std::int64_t halfHours = 0;
    std::int64_t actions = 0;
    int weeks = 0;
};

AgentWeek weekOf(const Activity &activity, const HoursOptions &options)
{
    constexpr std::int64_t ThursdayToMonday = std::int64_t{3} * DayBins; // 1970 began on a Thursday
    const std::int64_t offset = options.offset / HalfHour;
    AgentWeek own;
    own.actions = activity.actions;
    std::optional<std::int64_t> lastWeek;
    for (const std::int64_t halfHour : activity.halfHours) {
        const std::int64_t local = halfHour + offset + ThursdayToMonday;
        const std::int64_t week = local >= 0 ? local / WeekBins : (local - WeekBins + 1) / WeekBins;
        ++own.counts[static_cast<std::size_t>(local - week * WeekBins)];
        ++own.halfHours;
        own.weeks += week != lastWeek ? 1 : 0;
        lastWeek = week;
    }
    return own;
}

bool isEnough(const AgentWeek &week, const HoursOptions &options)
{
    return week.actions >= std::max<std::int64_t>(1, options.minActions) && week.weeks >= options.minWeeks;
}

/// Monday to Friday, 9 to 17: where nobody ever acted, what most desks do.
WeekPattern officeWeek(const HoursOptions &options)
{
    WeekPattern pattern;
    pattern.zone = options.zone;
    for (int weekday = 1; weekday <= 5; ++weekday)
        pattern.spans.push_back({weekday, 9 * 60, 17 * 60});
    return pattern;
}

WeekPattern commonPattern(const std::vector<AgentWeek> &weeks, const HoursOptions &options)
{
    WeekCounts voices{};
    WeekCounts everybody{};
    std::int64_t actions = 0;
    bool hasVoices = false;
    for (const AgentWeek &week : weeks) {
        const bool speaks = isEnough(week, options);
        hasVoices = hasVoices || speaks;
        actions += week.actions;
        for (std::size_t bin = 0; bin < WeekBins; ++bin) {
            everybody[bin] += week.counts[bin];
            voices[bin] += speaks ? week.counts[bin] * OneVoice / week.halfHours : 0;
        }
    }
    if (hasVoices)
        return PatternMaker{voices, options, {options.commonCover, options.commonDayShare, OneVoice / 20}}.make();
    if (actions >= std::max<std::int64_t>(1, options.minActions))
        return PatternMaker{everybody, options, {options.commonCover, options.commonDayShare, options.minDayHalfHours}}
            .make();
    return officeWeek(options);
}

double covered(const WeekCounts &counts, const WeekPattern &pattern, std::int64_t all)
{
    std::int64_t inside = 0;
    for (const WeekSpan &span : pattern.spans) {
        const int from = (span.weekday - 1) * DayBins + span.fromMinute / BinMinutes;
        const int until = (span.weekday - 1) * DayBins + span.untilMinute / BinMinutes;
        for (int bin = from; bin < until; ++bin)
            inside += counts[static_cast<std::size_t>(bin)];
    }
    return all > 0 ? static_cast<double>(inside) / static_cast<double>(all) : 0;
}

} // namespace

Result<HoursSet> proposeHours(const PastWork &work, const HoursOptions &options, const std::stop_token &stop)
{
    std::vector<AgentWeek> weeks;
    for (const Activity &activity : work.activities)
        weeks.push_back(weekOf(activity, options));
    HoursSet set;
    set.common = commonPattern(weeks, options);
    for (std::size_t agent = 0; agent < weeks.size(); ++agent) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}};
        const AgentWeek &week = weeks[agent];
        HoursProposal proposal;
        proposal.agent = work.agents[agent];
        proposal.actions = week.actions;
        proposal.isCommon = !isEnough(week, options);
        proposal.pattern = set.common;
        if (!proposal.isCommon) {
            const PatternMaker maker{
                week.counts, options, {options.cover, options.minDayShare, options.minDayHalfHours}};
            proposal.pattern = maker.make();
            proposal.isAroundTheClock = maker.isAroundTheClock();
        }
        proposal.covered = covered(week.counts, proposal.pattern, week.halfHours);
        set.hours.push_back(std::move(proposal));
    }
    return set;
}

} // namespace evenkeel
