// SPDX-License-Identifier: GPL-3.0-or-later
// Every metric over a million tickets and 90 days, by every dimension, on one core: what the engine needs for it, and,
// apart from that, what it takes to fold a million stories in memory. With a workspace as argument: the same out of
// that, reading included, over all the days that are asked (90) up to its last event.
#include "figures.h"

#include "base/random.h"
#include "domain/projection.h"
#include "metrics/measure.h"
#include "metrics/storymeasure.h"
#include "services/metricsservice.h"
#include "services/workspacefile.h"

#include <QString>

#include <chrono>
#include <cstdlib>
#include <ctime>

using namespace evenkeel;
using namespace std::chrono_literals;

namespace {

constexpr int Agents = 1000;
constexpr int Teams = 40;
constexpr int Queues = 30;
constexpr int Skills = 40;
constexpr int Channels = 6;
constexpr int Tiers = 5;
constexpr std::int64_t Tickets = 1'000'000;
const Instant start = *instantFromIso("2026-01-05");
const Interval period{start, start + 24h * 90};

// Of this process, so that what else runs does not count.
double seconds(std::clock_t since)
{
    return static_cast<double>(std::clock() - since) / CLOCKS_PER_SEC;
}

StoryGround ground()
{
    StoryGround made;
    made.period = period;
    made.known = period.until + 24h * 30;
    std::vector<SkillLevel> levels;
    for (int i = 0; i < Agents; ++i) {
        made.agents.emplace(AgentId{i + 1}, static_cast<std::uint32_t>(i));
        made.teamOf.push_back(static_cast<std::uint32_t>(i % Teams));
        for (int skill = 0; skill < Skills; ++skill)
            levels.push_back({AgentId{i + 1},
                              SkillId{skill + 1},
                              static_cast<Proficiency>((i + skill) % 4),
                              start - 24h * 90,
                              LevelSource::Hand,
                              {}});
    }
    made.levels = LevelHistory(levels);
    made.teams = Teams;
    for (int i = 0; i < Queues; ++i)
        made.queues.emplace(QueueId{i + 1}, static_cast<std::uint32_t>(i));
    for (int i = 0; i < Skills; ++i) {
        made.skills.emplace(SkillId{i + 1}, static_cast<std::uint32_t>(i));
        Category category;
        category.id = CategoryId{i + 1};
        category.required = SkillNeed{SkillId{i + 1}, Proficiency::Basic, true};
        category.effort = 1 + i % 10;
        category.handling = std::chrono::minutes{5 + i};
        made.categories.emplace(category.id, category);
    }
    for (int i = 0; i < Channels; ++i) {
        made.channels.emplace(ChannelId{i + 1}, static_cast<std::uint32_t>(i));
        made.channelTerms[ChannelId{i + 1}] = {ChannelId{i + 1}, "Channel", static_cast<ChannelKind>(i),
                                               Handling::Deferred};
    }
    return made;
}

/// A ticket with the usual dozen of events, made anew in the same memory.
class StoryMaker
{
public:
    std::span<const TicketEvent> make(std::int64_t number)
    {
        m_used = 0;
        Instant at = start + std::chrono::seconds{static_cast<std::int64_t>(m_random.below(90 * 86'400))};
        TicketEvent &created = add(EventKind::Created, at, Cause::Connector);
        created.change.status = TicketStatus::New;
        created.change.queue = QueueId{m_random.between(1, Queues)};
        created.change.category = CategoryId{m_random.between(1, Skills)};
        created.change.channel = ChannelId{m_random.between(1, Channels)};
        created.change.priority = static_cast<Priority>(m_random.below(4));
        created.change.tier = std::string(1, static_cast<char>('a' + number % Tiers));
        at += minutes(30);
        add(EventKind::Assigned, at, Cause::Rule).change.agent = AgentId{m_random.between(1, Agents)};
        if (m_random.chance(0.1))
            add(EventKind::Reassigned, at += minutes(90), Cause::Person).change.agent =
                AgentId{m_random.between(1, Agents)};
        add(EventKind::Responded, at += minutes(400), Cause::Person).change.status = TicketStatus::Open;
        if (m_random.chance(0.4)) {
            add(EventKind::Status, at += minutes(60), Cause::Person).change.status = TicketStatus::Pending;
            add(EventKind::Status, at += minutes(900), Cause::Connector).change.status = TicketStatus::Open;
            add(EventKind::Responded, at += minutes(100), Cause::Person);
        }
        add(EventKind::Resolved, at += minutes(2000), Cause::Person).change.status = TicketStatus::Resolved;
        if (m_random.chance(0.05)) {
            add(EventKind::Reopened, at += minutes(9000), Cause::Connector).change.status = TicketStatus::Open;
            add(EventKind::Resolved, at += minutes(900), Cause::Person).change.status = TicketStatus::Resolved;
        }
        if (m_random.chance(0.3))
            add(EventKind::Rated, at += minutes(500), Cause::Connector).change.rating = m_random.between(1, 5);
        add(EventKind::Closed, at + 24h * 4, Cause::Rule).change.status = TicketStatus::Closed;
        return std::span(m_story).first(m_used);
    }

private:
    Millis minutes(double mean) { return Millis{1 + static_cast<std::int64_t>(m_random.exponential(mean) * 60'000)}; }
    TicketEvent &add(EventKind kind, Instant at, Cause cause)
    {
        if (m_used == m_story.size())
            m_story.emplace_back();
        TicketEvent &event = m_story[m_used++];
        event = {};
        event.at = at;
        event.kind = kind;
        event.cause = cause;
        return event;
    }

    Random m_random{11};
    std::vector<TicketEvent> m_story;
    std::size_t m_used = 0;
};

WorkingTime workingHours()
{
    std::vector<Interval> open;
    for (int day = -10; day < 600; ++day) {
        if ((day % 7 + 7) % 7 < 5)
            open.push_back({start + 24h * day + 9h, start + 24h * day + 17h});
    }
    return WorkingTime(Intervals(std::move(open)));
}

struct Folded
{
    MetricsProblem problem;
    double seconds = 0;
};

Folded folded()
{
    const Policy policy;
    const std::vector<WorkingTime> calendars{workingHours()};
    StoryMeasure measure(ground());
    StoryMaker maker;
    Ticket blank;
    Folded folded;
    for (std::int64_t i = 1; i <= Tickets; ++i) {
        const auto story = maker.make(i);
        blank.id = TicketId{i};
        const Ticket whole = project(blank, story);
        TicketFacts facts;
        facts.priority = whole.priority;
        const auto began = std::clock();
        measure.add(ticketAsOf(whole, story, period.until), story, facts, {policy, calendars});
        folded.seconds += seconds(began);
    }
    folded.problem = measure.take();
    for (MetricAgent &agent : folded.problem.agents)
        agent.availableMinutes = 90.0 * 5 / 7 * 480;
    return folded;
}

MetricsOptions byEverything()
{
    MetricsOptions options;
    for (std::size_t i = 0; i < MetricDimensionCount; ++i)
        options.by.push_back({static_cast<MetricDimension>(i)});
    return options;
}

void measureInvented(std::vector<bench::Figure> &figures)
{
    const Folded desk = folded();
    std::vector<double> took;
    std::size_t count = 0;
    for (int run = 0; run < 3; ++run) {
        const auto began = std::clock();
        const auto answer = measure(desk.problem, byEverything());
        took.push_back(seconds(began));
        count = answer ? answer->figures.size() : 0;
    }
    figures.push_back({"figures given", static_cast<double>(count), ""});
    figures.push_back({"every metric by every dimension, 1,000,000 tickets", bench::median(took), "s", 5});
    figures.push_back({"folding 1,000,000 stories before that", desk.seconds, "s"});
    figures.push_back({"both", bench::median(took) + desk.seconds, "s", 5});
}

bool measureWorkspace(const QString &url, Instant until, std::vector<bench::Figure> &figures)
{
    auto database = openWorkspace(url, OpenMode::MustExist);
    if (!database)
        return false;
    auto began = std::clock();
    const auto read = readMetrics(**database, {until - 24h * 90, until}, until, {}, {});
    if (!read)
        return false;
    figures.push_back(
        {"tickets of the workspace in the period", static_cast<double>(read->problem.tickets.size()), ""});
    figures.push_back({"reading them", seconds(began), "s"});
    began = std::clock();
    const auto answer = measure(read->problem, byEverything());
    figures.push_back({"every metric by every dimension of them", seconds(began), "s", 5});
    return answer.isOk();
}

} // namespace

int main(int argc, char **argv)
{
    std::vector<bench::Figure> figures;
    if (argc == 3) {
        const auto until = instantFromIso(argv[2]);
        if (!until || !measureWorkspace(QString::fromLocal8Bit(argv[1]), *until, figures))
            return EXIT_FAILURE;
    } else {
        measureInvented(figures);
    }
    bench::print("metrics", figures);
    return EXIT_SUCCESS;
}
