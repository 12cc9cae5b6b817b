// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/metricsservice.h"

#include "domain/codes.h"
#include "services/calendarreader.h"
#include "services/deskreader.h"
#include "services/storypolicies.h"
#include "storage/decisionstore.h"
#include "storage/historystore.h"
#include "storage/levelstore.h"
#include "storage/ticketstore.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr std::int64_t ReportEvery = 2048;

std::vector<std::string> &wordsOf(GroupWords &words, MetricDimension dimension)
{
    return words[static_cast<std::size_t>(dimension)];
}

// Positions in the order of ids, which is the order of the names' maps.
template <class Key, class Thing>
void number(const std::map<Key, Thing> &things, GroupPlaces<Key> &places, std::vector<std::string> &words)
{
    for (const auto &[id, thing] : things) {
        places.emplace(id, static_cast<std::uint32_t>(words.size()));
        words.push_back(thing.name);
    }
}

void addCodes(GroupWords &words)
{
    for (int priority = 0; priority < PriorityCount; ++priority)
        wordsOf(words, MetricDimension::Priority).emplace_back(codeOf(static_cast<Priority>(priority)));
    wordsOf(words, MetricDimension::Effort) = {"simple", "medium", "complex"};
    std::vector<std::string> &methods = wordsOf(words, MetricDimension::Method);
    for (int method = 0; method < AssignmentMethodCount; ++method)
        methods.emplace_back(codeOf(static_cast<AssignmentMethod>(method)));
    methods.insert(methods.end(), {"person", "source", "rule"});
}

StoryGround groundOf(const DeskNames &names, Interval period, Instant now, ReadMetrics &read)
{
    StoryGround ground;
    ground.period = period;
    ground.known = now;
    GroupPlaces<TeamId> teams;
    number(names.teams, teams, wordsOf(read.words, MetricDimension::Team));
    number(names.agents, ground.agents, wordsOf(read.words, MetricDimension::Agent));
    number(names.queues, ground.queues, wordsOf(read.words, MetricDimension::Queue));
    number(names.channels, ground.channels, wordsOf(read.words, MetricDimension::Channel));
    number(names.skills, ground.skills, wordsOf(read.words, MetricDimension::Skill));
    number(names.categories, ground.categoryPlaces, read.categories);
    addCodes(read.words);
    ground.teams = static_cast<std::uint32_t>(teams.size());
    for (const auto &[id, agent] : names.agents) {
        const auto team = teams.find(agent.team);
        ground.teamOf.push_back(team == teams.end() ? NoGroup : team->second);
        read.agents.push_back(id);
    }
    for (const auto &[id, skill] : names.skills)
        read.skills.push_back(id);
    ground.channelTerms.insert(names.channels.begin(), names.channels.end());
    ground.categories.insert(names.categories.begin(), names.categories.end());
    return ground;
}

struct Versions
{
    LevelHistory levels;
    std::unordered_map<DecisionId, AssignmentMethod> methods;
};

Result<Versions> readVersions(Database &database)
{
    const auto versions = LevelStore(database).allVersions();
    if (!versions)
        return versions.error();
    std::vector<SkillLevel> levels;
    levels.reserve(versions->size());
    for (const LevelVersion &version : *versions)
        levels.push_back(version.level);
    Versions read{LevelHistory(levels), {}};
    const auto told = DecisionStore(database).forEach([&read](const Decision &decision) {
        read.methods.emplace(decision.id, decision.method);
        return true;
    });
    if (!told)
        return told.error();
    return read;
}

/// One period while stories are read.
struct PeriodReading
{
    StoryMeasure measure;
    StoryPolicies policies;
};

Result<Done> readStories(Database &database, std::vector<PeriodReading> &readings, const std::stop_token &stop,
                         const Progress &progress, const StoryWatch &watch)
{
    const auto last = TicketStore(database).lastTicket();
    if (!last)
        return last.error();
    Instant since = Instant::max();
    for (const PeriodReading &reading : readings)
        since = std::min(since, reading.measure.ground().period.from);
    std::int64_t done = 0;
    const auto told = HistoryStore(database).forEachStory(
        [&](const Ticket &ticket, std::span<const TicketEvent> story) {
            for (auto &[measure, policies] : readings) {
                const Ticket asOfEnd = ticketAsOf(ticket, story, measure.ground().end());
                measure.add(asOfEnd, story, policies.factsOf(asOfEnd), policies.of(asOfEnd));
            }
            if (watch)
                watch(ticket, story);
            // Numbers have no gaps: the ticket's own says how far it is.
            if (progress && ++done % ReportEvery == 0)
                progress({ticket.id.value, last->value});
            return !stop.stop_requested();
        },
        since);
    if (!told)
        return told.error();
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}};
    return Done{};
}

Result<Done> readHours(Database &database, const DeskNames &names, Instant now, ReadMetrics &read)
{
    const Interval span{read.problem.period.from, read.problem.end()};
    if (span.isEmpty())
        return Done{};
    const auto calendars = CalendarReader(database, now).agents({span, {}}, names);
    if (!calendars)
        return calendars.error();
    for (const AgentEntries &known : *calendars) {
        const bool hasWork = std::any_of(known.entries.begin(), known.entries.end(), [](const CalendarEntry &entry) {
            return entry.shift.kind == ShiftKind::Work;
        });
        const auto place = std::lower_bound(read.agents.begin(), read.agents.end(), known.agent.id);
        if ((hasWork || !known.usual.empty()) && place != read.agents.end() && *place == known.agent.id) {
            MetricAgent &agent = read.problem.agents[static_cast<std::size_t>(place - read.agents.begin())];
            agent.availableMinutes = static_cast<double>(known.open.lengthWithin(span).count()) / 60'000;
            agent.open = known.open.list();
        }
    }
    return Done{};
}

void countAdvanced(const DeskNames &names, const LevelHistory &levels, ReadMetrics &read)
{
    const Instant end = read.problem.end();
    for (std::size_t skill = 0; skill < read.skills.size(); ++skill) {
        for (const auto &[id, agent] : names.agents) {
            const bool isAdvanced =
                agent.isActive && levels.levelAt(id, read.skills[skill], end) == Proficiency::Advanced;
            read.problem.skills[skill].advancedAgents += isAdvanced ? 1 : 0;
        }
    }
}

} // namespace

Result<std::vector<ReadMetrics>> readMetrics(Database &database, const std::vector<Interval> &periods, Instant now,
                                             const std::stop_token &stop, const Progress &progress,
                                             const StoryWatch &watch)
{
    const auto names = DeskReader(database).names();
    if (!names)
        return names.error();
    const auto versions = readVersions(database);
    if (!versions)
        return versions.error();
    std::vector<ReadMetrics> all(periods.size());
    std::vector<PeriodReading> readings;
    for (std::size_t i = 0; i < periods.size(); ++i) {
        if (periods[i].isEmpty() || periods[i].length() > LongestMetricPeriod)
            return Error{ErrorCode::InvalidArgument, "period"};
        StoryGround ground = groundOf(*names, periods[i], now, all[i]);
        ground.levels = versions->levels;
        ground.methods = versions->methods;
        auto policies = StoryPolicies::read(database, *names, ground.end());
        if (!policies)
            return policies.error();
        readings.push_back({StoryMeasure(std::move(ground)), std::move(*policies)});
    }
    if (const auto done = readStories(database, readings, stop, progress, watch); !done)
        return done.error();
    for (std::size_t i = 0; i < periods.size(); ++i) {
        ReadMetrics &read = all[i];
        read.problem = readings[i].measure.take();
        for (std::size_t agent = 0; agent < read.agents.size(); ++agent)
            read.problem.agents[agent].capacity = names->agents.at(read.agents[agent]).capacity;
        wordsOf(read.words, MetricDimension::Tier) = readings[i].measure.tiers();
        if (const auto done = readHours(database, *names, now, read); !done)
            return done.error();
        countAdvanced(*names, versions->levels, read);
    }
    return all;
}

Result<ReadMetrics> readMetrics(Database &database, Interval period, Instant now, const std::stop_token &stop,
                                const Progress &progress)
{
    auto read = readMetrics(database, std::vector{period}, now, stop, progress);
    if (!read)
        return read.error();
    return std::move(read->front());
}

Result<MetricsView> metricsOf(Database &database, const MetricsRequest &request, Instant now,
                              const std::stop_token &stop, const Progress &progress)
{
    auto read = readMetrics(database, request.period, now, stop, progress);
    if (!read)
        return read.error();
    auto answer = measure(read->problem, request.options, stop);
    if (!answer)
        return answer.error();
    return MetricsView{request, read->problem.known, std::move(*answer), std::move(read->words)};
}

} // namespace evenkeel
