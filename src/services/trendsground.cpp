// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/trendsground.h"

#include "services/calendarreader.h"
#include "services/deskreader.h"
#include "services/metricsservice.h"
#include "services/wallclock.h"
#include "storage/levelstore.h"
#include "storage/ticketstore.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr Millis Hour = std::chrono::hours{1};
constexpr Millis Week = std::chrono::hours{7 * 24};

std::vector<Instant> edgesOf(const WallClock &clock, Interval span, TrendStep step)
{
    std::vector<Instant> edges{span.from};
    if (step == TrendStep::Hour) {
        for (Instant at = span.from + Hour; at < span.until; at += Hour)
            edges.push_back(at);
    } else {
        const int days = step == TrendStep::Day ? 1 : 7;
        QDate date = clock.date(span.from);
        if (step == TrendStep::Week)
            date = WallClock::monday(date);
        for (date = date.addDays(days); clock.moment(date, 0) < span.until; date = date.addDays(days))
            edges.push_back(clock.moment(date, 0));
    }
    edges.push_back(span.until);
    return edges;
}

std::vector<LocalHour> hoursOf(const WallClock &clock, Interval span)
{
    std::vector<LocalHour> hours;
    for (Instant at = span.from; at < span.until; at += Hour)
        hours.push_back({at, static_cast<std::uint8_t>((clock.date(at).dayOfWeek() - 1) * 24 + clock.minute(at) / 60)});
    return hours;
}

Result<SeriesGround> seriesGround(Database &database, const DeskNames &names, Interval period, Instant now)
{
    const auto versions = LevelStore(database).allVersions();
    if (!versions)
        return versions.error();
    std::vector<SkillLevel> levels;
    levels.reserve(versions->size());
    for (const LevelVersion &version : *versions)
        levels.push_back(version.level);
    SeriesGround ground;
    ground.period = period;
    ground.known = now;
    ground.levels = LevelHistory(levels);
    ground.categories.insert(names.categories.begin(), names.categories.end());
    // Positions as readMetrics() gives them: in the order of ids.
    GroupPlaces<TeamId> teams;
    for (const auto &[id, team] : names.teams)
        teams.emplace(id, static_cast<std::uint32_t>(teams.size()));
    for (const auto &[id, agent] : names.agents) {
        ground.agents.emplace(id, static_cast<std::uint32_t>(ground.agents.size()));
        const auto team = teams.find(agent.team);
        ground.teamOf.push_back(team == teams.end() ? NoGroup : team->second);
    }
    return ground;
}

} // namespace

TrendStep trendStep(Interval period)
{
    using std::chrono::days;
    if (period.length() <= days{3})
        return TrendStep::Hour;
    return period.length() <= days{92} ? TrendStep::Day : TrendStep::Week;
}

Result<TrendsGround> readTrendsGround(Database &database, Interval period, Instant now, const std::stop_token &stop,
                                      const Progress &progress)
{
    if (period.isEmpty() || period.length() > LongestMetricPeriod)
        return Error{ErrorCode::InvalidArgument, "period"};
    const auto names = DeskReader(database).names();
    if (!names)
        return names.error();
    const auto zone = CalendarReader(database, now).deskZone();
    if (!zone)
        return zone.error();
    auto ground = seriesGround(database, *names, period, now);
    if (!ground)
        return ground.error();
    const auto last = TicketStore(database).lastTicket();
    if (!last)
        return last.error();
    TrendsGround trends;
    trends.period = period;
    trends.known = now;
    trends.zone = *zone;
    trends.totalTickets = last->value;
    const Instant end = std::max(period.from + Millis{1}, std::min(period.until, now));
    SeriesReading reading(std::move(*ground));
    auto read = readMetrics(
        database, {period, {end - TrendWeeks * Week, end}}, now, stop, progress,
        [&reading](const Ticket &ticket, std::span<const TicketEvent> story) { reading.add(ticket, story); });
    if (!read)
        return read.error();
    trends.read = std::move((*read)[0]);
    trends.weekProblem = std::move((*read)[1].problem);
    trends.series = reading.take();
    for (const auto &[id, team] : names->teams)
        trends.teams.push_back(id);
    const WallClock clock(*zone);
    trends.step = trendStep(period);
    if (now > period.from) {
        trends.edges = edgesOf(clock, {period.from, end}, trends.step);
        trends.hours = hoursOf(clock, {period.from, end});
    }
    for (int week = TrendWeeks; week >= 0; --week)
        trends.weeks.push_back(end - week * Week);
    return trends;
}

} // namespace evenkeel
