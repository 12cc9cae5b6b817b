// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/demoroster.h"

#include "base/hash.h"
#include "base/random.h"
#include "simulation/demoteammaker.h"

#include <algorithm>

namespace evenkeel {

namespace {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::minutes;

constexpr int Hour = 60;

/// The usual week of one agent, drawn once.
struct Habit
{
    std::size_t zone = 0;
    int startMinute = 9 * Hour;
    int length = 8 * Hour + 30;
    int lunchAfter = 4 * Hour;
    int lunchLength = 30;
    bool worksSaturday = false; ///< Tuesday to Saturday instead of Monday to Friday
    bool isTrainee = false;
    bool isOneOfThePair = false;
};

struct Absence
{
    local_days first;
    local_days last;
    const char *note = "";
};

Habit drawHabit(const Agent &agent, bool isPair, Random &random)
{
    Habit habit;
    habit.zone =
        static_cast<std::size_t>(std::find(DemoZones.begin(), DemoZones.end(), agent.zone) - DemoZones.begin());
    habit.startMinute = 8 * Hour + 30 * random.between(0, habit.zone == 0 ? 3 : 2);
    habit.lunchAfter = 3 * Hour + 30 + 15 * random.between(0, 6);
    habit.lunchLength = random.chance(0.5) ? 30 : 45;
    habit.worksSaturday = !isPair && random.chance(0.15);
    habit.isTrainee = agent.capacity <= 50;
    habit.isOneOfThePair = isPair;
    if (agent.capacity > 50 && agent.capacity < 100) {
        habit.length = 5 * Hour + 30;
        habit.lunchAfter = 2 * Hour + 30;
        habit.startMinute += Hour;
    }
    if (isPair)
        habit.startMinute = habit.zone == 1 ? 8 * Hour : 9 * Hour; // both open while the desk's clock reads 10 to 16
    return habit;
}

bool worksOn(const Habit &habit, local_days day)
{
    const int weekday = weekdayOf(day);
    return habit.worksSaturday ? weekday >= 2 && weekday <= 6 : weekday <= 5;
}

std::vector<Absence> drawAbsences(const Habit &habit, const DemoOptions &options, local_days today, Random &random)
{
    std::vector<Absence> absences;
    const int wanted = random.between(0, 1 + options.days / 60);
    for (int i = 0; i < wanted; ++i) {
        const bool isSick = random.chance(0.35);
        const local_days first = today + days{random.between(-options.days, DemoDaysAhead - 2)};
        const local_days last = first + days{isSick ? random.between(0, 2) : random.between(2, 9)};
        const bool touchesToday = first <= today + days{1} && today - days{4} <= last;
        const bool overlaps = std::any_of(absences.begin(), absences.end(), [&](const Absence &other) {
            return first <= other.last && other.first <= last;
        });
        if (!overlaps && !(habit.isOneOfThePair && touchesToday))
            absences.push_back({first, last, isSick ? "Sick" : "Vacation"});
    }
    return absences;
}

class RosterWriter
{
public:
    RosterWriter(DemoTeam &team, const DemoClock &clock, Instant now)
        : m_team(team)
        , m_clock(clock)
        , m_now(now)
    {}

    void add(const Habit &habit, AgentId agent, local_days day, int from, int until, ShiftKind kind,
             const char *note = "")
    {
        const Interval span{m_clock.instant(habit.zone, day, from), m_clock.instant(habit.zone, day, until)};
        // The pair stays at work around now, so that both are there to be compared.
        if (habit.isOneOfThePair && kind != ShiftKind::Work && span.from <= m_now + minutes{90} &&
            m_now - minutes{5} < span.until)
            return;
        m_team.shifts.push_back({0, agent, span, kind, note});
    }

    void addAbsence(const Habit &habit, AgentId agent, const Absence &absence)
    {
        const Interval span{m_clock.instant(habit.zone, absence.first, 0),
                            m_clock.instant(habit.zone, absence.last + days{1}, 0)};
        m_team.shifts.push_back({0, agent, span, ShiftKind::TimeOff, absence.note});
    }

    void addDay(const Habit &habit, AgentId agent, local_days day, Random &random)
    {
        const int start = habit.startMinute;
        add(habit, agent, day, start, start + habit.length, ShiftKind::Work);
        const int lunch = start + habit.lunchAfter + 15 * random.between(-1, 1);
        add(habit, agent, day, lunch, lunch + habit.lunchLength, ShiftKind::Break, "Lunch");
        const int weekday = weekdayOf(day);
        const int afterLunch = lunch + habit.lunchLength;
        if (weekday == 2)
            add(habit, agent, day, start + 30, start + 60, ShiftKind::Meeting, "Team meeting");
        if (habit.isTrainee && (weekday == 3 || weekday == 5))
            add(habit, agent, day, afterLunch + 30, afterLunch + 120, ShiftKind::Training, "Product training");
        else if (random.chance(0.03))
            add(habit, agent, day, afterLunch + 15, afterLunch + 75, ShiftKind::Training, "Quarterly refresher");
        else if (random.chance(0.09))
            add(habit, agent, day, afterLunch + 30, afterLunch + 30 + (random.chance(0.5) ? 60 : 90),
                ShiftKind::FocusBlock, "Demanding case");
    }

private:
    DemoTeam &m_team;
    const DemoClock &m_clock;
    Instant m_now;
};

void addAgentRoster(DemoTeam &team, std::size_t index, const DemoOptions &options, const DemoClock &clock)
{
    Random random{Fingerprint{}
                      .add("roster")
                      .add(static_cast<std::int64_t>(options.seed))
                      .add(static_cast<std::int64_t>(index))
                      .value()};
    const AgentId agent = team.agents[index].id;
    Habit habit = drawHabit(team.agents[index], agent == team.drowning || agent == team.spare, random);
    if (options.faults)
        habit.worksSaturday = false; // whoever works alone on a Saturday has more than the others
    const std::vector<Absence> absences = drawAbsences(habit, options, clock.today(), random);
    const auto before = static_cast<std::ptrdiff_t>(team.shifts.size());
    RosterWriter writer{team, clock, options.now};
    for (int offset = -options.days - 1; offset <= DemoDaysAhead; ++offset) {
        const local_days day = clock.today() + days{offset};
        const auto isOff = [&](const Absence &absence) { return absence.first <= day && day <= absence.last; };
        if (worksOn(habit, day) && std::none_of(absences.begin(), absences.end(), isOff))
            writer.addDay(habit, agent, day, random);
    }
    for (const Absence &absence : absences)
        writer.addAbsence(habit, agent, absence);
    std::sort(team.shifts.begin() + before, team.shifts.end(), [](const Shift &a, const Shift &b) {
        return std::pair{a.span.from, a.kind} < std::pair{b.span.from, b.kind};
    });
}

// The last whole week before the desk's today: every second of the team, two days each, between Monday and Friday.
void addCalledOff(DemoTeam &team, TeamId absent, const DemoOptions &options, const DemoClock &clock)
{
    Random random{Fingerprint{}.add("called off").add(static_cast<std::int64_t>(options.seed)).value()};
    const local_days monday = clock.today() - days{weekdayOf(clock.today()) + 6};
    bool isTurn = false;
    for (const Agent &agent : team.agents) {
        if (agent.team != absent)
            continue;
        isTurn = !isTurn;
        const local_days first = monday + days{random.between(0, 3)};
        if (isTurn)
            team.calledOff.push_back({0,
                                      agent.id,
                                      {clock.instant(0, first, 0), clock.instant(0, first + days{2}, 0)},
                                      ShiftKind::TimeOff,
                                      "Sick"});
    }
}

void addPresences(DemoTeam &team, const DemoOptions &options)
{
    const std::vector<WorkingTime> open = openTimes(team);
    Random random{Fingerprint{}.add("presence").add(static_cast<std::int64_t>(options.seed)).value()};
    const auto wanted = options.agents < SmallDesk ? 0 : std::max(1, options.agents / 13);
    for (int tries = 0; tries < 50 * wanted && static_cast<int>(team.presences.size()) < wanted; ++tries) {
        const std::size_t index = random.below(team.agents.size());
        const AgentId agent = team.agents[index].id;
        const bool isTaken = std::any_of(team.presences.begin(), team.presences.end(),
                                         [&](const PresenceSetting &other) { return other.agent == agent; });
        if (isTaken || index <= SpareAgent || !open[index].working().contains(options.now))
            continue;
        const bool isAway = team.presences.size() % 2 == 1;
        team.presences.push_back({agent, isAway ? Presence::Away : Presence::Busy,
                                  options.now - minutes{random.between(3, 40)},
                                  options.now + minutes{5 * random.between(3, isAway ? 6 : 14)}});
    }
    std::sort(team.presences.begin(), team.presences.end(),
              [](const auto &a, const auto &b) { return a.agent < b.agent; });
}

} // namespace

void addDemoRoster(DemoTeam &team, const DemoOptions &options, const DemoFaultPlaces &faults, const DemoClock &clock)
{
    for (std::size_t i = 0; i < team.agents.size(); ++i)
        addAgentRoster(team, i, options, clock);
    for (std::size_t i = 0; i < team.shifts.size(); ++i)
        team.shifts[i].id = static_cast<std::int64_t>(i) + 1;
    if (faults.absent.isValid())
        addCalledOff(team, faults.absent, options, clock);
    addPresences(team, options);
}

std::vector<WorkingTime> openTimes(const DemoTeam &team)
{
    std::vector<std::vector<Interval>> work(team.agents.size());
    std::vector<std::vector<Interval>> closed(team.agents.size());
    for (const Shift &shift : team.shifts) {
        const auto index = static_cast<std::size_t>(shift.agent.value - 1);
        (shift.kind == ShiftKind::Work ? work : closed)[index].push_back(shift.span);
    }
    for (const Shift &shift : team.calledOff)
        closed[static_cast<std::size_t>(shift.agent.value - 1)].push_back(shift.span);
    std::vector<WorkingTime> open;
    for (std::size_t i = 0; i < team.agents.size(); ++i)
        open.emplace_back(Intervals{std::move(work[i])}.without(Intervals{std::move(closed[i])}));
    return open;
}

} // namespace evenkeel
