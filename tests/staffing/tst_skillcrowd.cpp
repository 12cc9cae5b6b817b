// SPDX-License-Identifier: GPL-3.0-or-later
#include "skilldesks.h"

#include "staffing/skillcrowd.h"

#include <QTest>

using namespace evenkeel;
using namespace std::chrono_literals;

class SkillCrowdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warnsAboveTwelveSkills();
    void countsOnlySkillsSomebodyHas();
    void findsSkillsNobodyAskedFor();
};

namespace {

SkillDesk deskWith(int skills)
{
    SkillDesk desk;
    for (int skill = 1; skill <= skills; ++skill)
        desk.skills.push_back(SkillId{skill});
    const auto size = static_cast<std::size_t>(skills);
    desk.agents = {{AgentId{1}, TeamId{1}, {}, std::vector(size, Proficiency::Basic)},
                   {AgentId{2}, TeamId{2}, {}, std::vector(size, Proficiency::None)}};
    return desk;
}

} // namespace

void SkillCrowdTest::warnsAboveTwelveSkills()
{
    QVERIFY(findCrowd(deskWith(12), {}, hour(0)).crowded.empty());
    const std::vector<CrowdedTeam> expected{{TeamId{}, 13}, {TeamId{1}, 13}};
    QCOMPARE(findCrowd(deskWith(13), {}, hour(0)).crowded, expected);
}

void SkillCrowdTest::countsOnlySkillsSomebodyHas()
{
    SkillDesk desk = deskWith(13);
    desk.agents[0].levels[4] = Proficiency::None;
    QVERIFY(findCrowd(desk, {}, hour(0)).crowded.empty());
    desk.agents[1].levels[4] = Proficiency::Advanced; // the desk has thirteen, neither team does
    QCOMPARE(findCrowd(desk, {}, hour(0)).crowded, (std::vector<CrowdedTeam>{{TeamId{}, 13}}));
}

void SkillCrowdTest::findsSkillsNobodyAskedFor()
{
    const Instant now = hour(24 * 100);
    const std::vector<std::optional<Instant>> asked{now - 24h * 90, now - 24h * 91};
    const std::vector<UnaskedSkill> expected{{SkillId{2}, now - 24h * 91}, {SkillId{3}, std::nullopt}};
    QCOMPARE(findCrowd(deskWith(3), asked, now).unasked, expected);
}

QTEST_APPLESS_MAIN(SkillCrowdTest)
#include "tst_skillcrowd.moc"
