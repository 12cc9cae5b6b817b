// SPDX-License-Identifier: GPL-3.0-or-later
// How long the calendar of 300 agents takes: coverage of 52 weeks at 15 minutes, by the engine alone and out of a
// workspace, conflicts of a year, reading a month as the page does, and every frame of the page while it is used.
// "frames" as an argument leaves all but the frames out.
#include "calendarframes.h"

#include "base/random.h"
#include "scheduling/conflicts.h"
#include "scheduling/coverage.h"
#include "services/calendarreader.h"
#include "services/coverageservice.h"
#include "services/demandmemory.h"
#include "services/wallclock.h"
#include "services/workspacefile.h"
#include "storage/calendarstore.h"
#include "storage/catalogstore.h"
#include "storage/skillstore.h"

#include <QApplication>
#include <QTemporaryDir>

#include <chrono>
#include <functional>

using namespace evenkeel;

namespace {

constexpr int Agents = 300;
constexpr int Skills = 40;
constexpr int Weeks = 52;
constexpr int Runs = 5;

double millisOf(const std::function<void()> &work)
{
    std::vector<double> seen;
    for (int run = 0; run < Runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        work();
        seen.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    return bench::median(seen);
}

/// Five shifts a week with a break each, at an hour of the agent's own.
std::vector<Shift> yearOf(AgentId agent, const WallClock &clock, Random &random)
{
    std::vector<Shift> shifts;
    const int hour = random.between(6, 14);
    for (int day = 0; day < Weeks * 7; ++day) {
        if ((day + static_cast<int>(agent.value)) % 7 >= 5)
            continue;
        const QDate date = QDate(2026, 1, 5).addDays(day);
        const int from = hour * 60;
        shifts.push_back({0, agent, {clock.moment(date, from), clock.moment(date, from + 510)}, ShiftKind::Work, {}});
        shifts.push_back(
            {0, agent, {clock.moment(date, from + 240), clock.moment(date, from + 270)}, ShiftKind::Break, {}});
    }
    return shifts;
}

} // namespace

int main(int count, char **words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(count, words);
    const QTemporaryDir folder;
    const QString url = QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("calendar.evenkeel"));
    auto opened = openWorkspace(url, OpenMode::CreateIfMissing);
    if (!opened)
        return 1;
    Database &database = **opened;
    const WallClock clock("Europe/Berlin");
    const Interval year{clock.moment(QDate(2026, 1, 5), 0), clock.moment(QDate(2026, 1, 5).addDays(Weeks * 7), 0)};
    const Instant now = clock.moment(QDate(2026, 6, 10), 600);
    Random random(7);
    CatalogStore catalog(database);
    std::vector<SkillId> skills;
    for (int skill = 0; skill < Skills; ++skill)
        skills.push_back(*catalog.save(Skill{{}, "Skill " + std::to_string(skill), SkillKind::Product, {}}));
    CoverageProblem problem;
    problem.span = year;
    problem.step = std::chrono::minutes{15};
    problem.skills = Skills;
    ConflictProblem rules;
    rules.span = year;
    for (int number = 0; number < Agents; ++number) {
        Agent agent;
        agent.name = "Agent " + std::to_string(number);
        agent.zone = "Europe/Berlin";
        const AgentId id = *catalog.save(agent);
        const std::vector<Shift> shifts = yearOf(id, clock, random);
        if (!CalendarStore(database).add(shifts, Instant{}))
            return 1;
        std::vector<SkillLevel> levels;
        CoverageAgent covering{id, {}, {}};
        for (std::uint16_t skill = 0; skill < Skills; ++skill) {
            if (!random.chance(0.3))
                continue;
            SkillLevel level;
            level.agent = id;
            level.skill = skills[skill];
            level.level = Proficiency::Intermediate;
            levels.push_back(level);
            covering.skills.push_back(skill);
        }
        if (!SkillStore(database).append(levels))
            return 1;
        std::vector<Interval> work;
        std::vector<Interval> closed;
        for (const Shift &shift : shifts)
            (shift.kind == ShiftKind::Work ? work : closed).push_back(shift.span);
        covering.open = Intervals(work).without(Intervals(closed));
        problem.agents.push_back(std::move(covering));
        rules.agents.push_back({id, shifts, clock.days(year)});
    }
    if (QCoreApplication::arguments().contains(QStringLiteral("frames"))) {
        bench::print("calendar page, 300 agents", measureCalendarFrames(url, now));
        return 0;
    }
    std::size_t kept = 0; // what is computed is looked at, so that nothing is left out
    const double engine = millisOf([&] { kept += coverageOf(problem).intervals.size(); });
    DemandMemory memory;
    const double service = millisOf([&] {
        const auto view = CoverageService(database, now, &memory).coverage({year, {}}, std::chrono::minutes{15});
        kept += view ? view->coverage.intervals.size() : 0;
    });
    const double conflicts = millisOf([&] { kept += findConflicts(rules).size(); });
    const Interval june{clock.moment(QDate(2026, 6, 1), 0), clock.moment(QDate(2026, 7, 1), 0)};
    const double month = millisOf([&] {
        const auto view = CalendarReader(database, now).view({june, {}});
        kept += view ? view->entries.size() : 0;
    });
    if (kept == 0)
        return 1;
    using bench::Better;
    bench::print("calendar, 300 agents",
                 {{"coverage of 52 weeks at 15 min, engine", engine, "ms", 1000, Better::Lower},
                  {"coverage of 52 weeks at 15 min, out of a workspace", service, "ms", 1000, Better::Lower},
                  {"conflicts of 52 weeks, engine", conflicts, "ms", 0, Better::Lower},
                  {"a month read with its conflicts", month, "ms", 500, Better::Lower}});
    bench::print("calendar page, 300 agents", measureCalendarFrames(url, now));
    return 0;
}
