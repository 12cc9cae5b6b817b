// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulation/demoteam.h"

#include "simulation/democlock.h"
#include "simulation/toldtickets.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

using namespace evenkeel;
using namespace evenkeel::test;
using std::chrono::days;
using std::chrono::hours;

namespace {

std::map<SkillId, Proficiency> levelsOf(const DemoTeam &team, AgentId agent)
{
    std::map<SkillId, Proficiency> levels;
    for (const SkillLevel &level : team.levels) {
        if (level.agent == agent)
            levels[level.skill] = level.level;
    }
    return levels;
}

} // namespace

class TestDemoTeam : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheAskedSetting()
    {
        const DemoTeam team = demoDesk(demoOptions()).team();
        QCOMPARE(team.teams.size(), 4U);
        QCOMPARE(team.channels.size(), 6U);
        QCOMPARE(team.skills.size(), 10U);
        QCOMPARE(team.agents.size(), 40U);
        std::set<std::string> zones;
        std::set<std::string> names;
        std::map<TeamId, int> sizes;
        for (const Agent &agent : team.agents) {
            zones.insert(agent.zone);
            names.insert(agent.name);
            ++sizes[agent.team];
            QVERIFY(!agent.queues.empty());
            QVERIFY(std::is_sorted(agent.queues.begin(), agent.queues.end()));
            QVERIFY(agent.capacity >= 50 && agent.capacity <= 100);
            QVERIFY(agent.channels != 0);
        }
        QCOMPARE(zones.size(), 3U);
        QCOMPARE(names.size(), 40U);
        QCOMPARE(sizes, (std::map<TeamId, int>{{TeamId{1}, 10}, {TeamId{2}, 12}, {TeamId{3}, 10}, {TeamId{4}, 8}}));
        QCOMPARE(
            std::count_if(team.queues.begin(), team.queues.end(), [](const Queue &queue) { return queue.isFallback; }),
            1);
    }

    void thePairIsEqualInSkillAndTeam()
    {
        for (const int agents : {2, 5, 40, 300}) {
            DemoOptions options = demoOptions();
            options.agents = agents;
            const DemoTeam team = demoDesk(options).team();
            QVERIFY(team.drowning.isValid() && team.spare.isValid() && team.drowning != team.spare);
            QCOMPARE(levelsOf(team, team.drowning), levelsOf(team, team.spare));
            QCOMPARE(team.agents[0].team, team.agents[1].team);
            QCOMPARE(team.agents[0].queues, team.agents[1].queues);
            QCOMPARE(team.agents[0].capacity, team.agents[1].capacity);
        }
    }

    void oneAgentIsNoPair()
    {
        DemoOptions options = demoOptions();
        options.agents = 1;
        const DemoTeam team = demoDesk(options).team();
        QVERIFY(!team.drowning.isValid());
        QVERIFY(!team.spare.isValid());
    }

    void everyCategoryHasSomebodyWhoMayTakeIt()
    {
        for (const int agents : {1, 8, 40}) {
            DemoOptions options = demoOptions();
            options.agents = agents;
            const DemoTeam team = demoDesk(options).team();
            for (const Category &category : team.categories) {
                if (!category.required)
                    continue;
                const bool isCovered = std::any_of(team.agents.begin(), team.agents.end(), [&](const Agent &agent) {
                    const std::map<SkillId, Proficiency> levels = levelsOf(team, agent.id);
                    const auto level = levels.find(category.required->skill);
                    return level != levels.end() && level->second >= category.required->level;
                });
                QVERIFY2(isCovered, category.name.c_str());
            }
        }
    }

    void levelsAreOrderedAndSomeReviewsAreOverdue()
    {
        const DemoTeam team = demoDesk(demoOptions()).team();
        int overdue = 0;
        for (std::size_t i = 0; i < team.levels.size(); ++i) {
            const SkillLevel &level = team.levels[i];
            QVERIFY(level.validFrom < Afternoon);
            overdue += level.reviewAt && *level.reviewAt < Afternoon ? 1 : 0;
            if (i > 0) {
                const SkillLevel &before = team.levels[i - 1];
                QVERIFY(std::tie(before.agent, before.skill, before.validFrom) <
                        std::tie(level.agent, level.skill, level.validFrom));
            }
        }
        QVERIFY(overdue > 5);
        QVERIFY(overdue < static_cast<int>(team.levels.size()) / 3);
    }

    void calendarsReachTwoWeeksAhead()
    {
        const DemoTeam team = demoDesk(demoOptions()).team();
        std::map<ShiftKind, int> kinds;
        Instant last = Instant::min();
        std::set<std::int64_t> ids;
        for (const Shift &shift : team.shifts) {
            QVERIFY(!shift.span.isEmpty());
            QVERIFY(ids.insert(shift.id).second);
            ++kinds[shift.kind];
            if (shift.kind == ShiftKind::Work)
                last = std::max(last, shift.span.until);
        }
        QVERIFY(last > Afternoon + days{12} && last < Afternoon + days{16});
        for (const ShiftKind kind : {ShiftKind::Work, ShiftKind::Break, ShiftKind::FocusBlock, ShiftKind::Training,
                                     ShiftKind::Meeting, ShiftKind::TimeOff})
            QVERIFY(kinds[kind] > 10);
    }

    void shiftsOfAnAgentNeverOverlap()
    {
        const DemoTeam team = demoDesk(demoOptions()).team();
        std::map<AgentId, std::vector<Interval>> work;
        for (const Shift &shift : team.shifts) {
            if (shift.kind == ShiftKind::Work || shift.kind == ShiftKind::TimeOff)
                work[shift.agent].push_back(shift.span);
        }
        for (auto &[agent, spans] : work) {
            std::sort(spans.begin(), spans.end());
            for (std::size_t i = 1; i < spans.size(); ++i)
                QVERIFY(spans[i - 1].until <= spans[i].from);
        }
    }

    void handSetPresencesHoldNow()
    {
        const DemoTeam team = demoDesk(demoOptions()).team();
        QVERIFY(!team.presences.empty());
        for (const PresenceSetting &presence : team.presences) {
            QVERIFY(presence.holdsAt(Afternoon));
            QVERIFY(presence.agent != team.drowning && presence.agent != team.spare);
        }
    }

    void officeHoursHoldNow()
    {
        for (const char *text : {"2016-03-22T13:00Z", "2016-03-20T23:30Z", "2016-03-22T02:00Z"}) {
            const Instant now = *instantFromIso(text);
            const WeekPattern office = DemoClock{now, 10, 10, winterOffset}.officeHours();
            const auto local = now + std::chrono::hours{1};
            const auto day = std::chrono::floor<days>(local);
            const auto minute = std::chrono::floor<Minutes>(local - day).count();
            const int weekday = static_cast<int>(std::chrono::weekday{day}.iso_encoding());
            bool isInside = false;
            int minutes = 0;
            for (const WeekSpan &span : office.spans) {
                isInside =
                    isInside || (span.weekday == weekday && span.fromMinute <= minute && minute < span.untilMinute);
                minutes += span.untilMinute - span.fromMinute;
            }
            QVERIFY(isInside);
            QCOMPARE(minutes, 40 * 60);
        }
    }

    void clockIsTheRealOneInOfficeHours()
    {
        const DemoClock clock{Afternoon, 10, 10, winterOffset};
        const auto day = std::chrono::local_days{std::chrono::year{2016} / 3 / 22};
        QCOMPARE(clock.today(), day);
        QCOMPARE(clock.instant(0, day, 9 * 60), *instantFromIso("2016-03-22T08:00Z"));
        QCOMPARE(clock.instant(2, day, 9 * 60), *instantFromIso("2016-03-22T14:00Z"));
        QCOMPARE(clock.local(1, Afternoon), LocalTime{day + hours{13}});
    }

    void namesStayUniqueInALargeDesk()
    {
        DemoOptions options = demoOptions();
        options.agents = 6000;
        options.days = 1;
        options.tickets = 0;
        std::set<std::string> names;
        const DemoDesk desk = demoDesk(options);
        for (const Agent &agent : desk.team().agents)
            QVERIFY2(names.insert(agent.name).second, agent.name.c_str());
    }
};

QTEST_APPLESS_MAIN(TestDemoTeam)
#include "tst_demoteam.moc"
