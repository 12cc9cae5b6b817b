// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/categoryclusters.h"

#include "triage/plantedhistory.h"

#include <QtTest/QtTest>

#include <set>

using namespace evenkeel;
using test::PlantedHistory;

namespace {

SkillSet skillsOf(const History &history, const SkillOptions &options = {})
{
    return proposeSkills(readPast(history), options, {}).value();
}

/// Groups of four agents, each with five categories that shrink from 100 tickets to 20.
PlantedHistory manyCategories(int groups)
{
    PlantedHistory past;
    for (int group = 0; group < groups; ++group) {
        for (int category = 0; category < 5; ++category) {
            for (int agent = 0; agent < 4; ++agent)
                past.work(group * 10 + agent + 1, group * 10 + category + 1, 25 - 5 * category, 10);
        }
    }
    return past;
}

} // namespace

class TestCategoryClusters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergesCategoriesOfTheSamePeople()
    {
        const SkillSet set = skillsOf(manyCategories(6).history);
        QCOMPARE(set.skills.size(), 6U);
        for (const SkillProposal &skill : set.skills) {
            QCOMPARE(skill.members.size(), 5U);
            QCOMPARE(skill.agents, 4);
            for (const SkillMember &member : skill.members)
                QCOMPARE(member.category.value / 10, skill.lead.value / 10);
            QCOMPARE(skill.members.front().category, skill.lead);
            QCOMPARE(skill.members.front().tickets, 100);
            QVERIFY(skill.cohesion > 0.99);
        }
    }

    void keepsToTheLargestNumberOfSkills()
    {
        const SkillSet set = skillsOf(manyCategories(20).history);
        QCOMPARE(set.skills.size(), 12U);
        std::set<std::int64_t> seen;
        std::int64_t tickets = 0;
        for (const SkillProposal &skill : set.skills) {
            tickets += skill.tickets;
            for (const SkillMember &member : skill.members)
                QVERIFY(seen.insert(member.category.value).second);
        }
        QCOMPARE(seen.size(), 100U);
        QCOMPARE(tickets, 20 * 300);
        QCOMPARE(set.skills.back().coverage, 1.0);
    }

    void ordersSkillsByTicketsAndAddsUpCoverage()
    {
        PlantedHistory past;
        past.work(1, 1, 60, 5);
        past.work(2, 2, 30, 5);
        past.work(3, 3, 110, 5);
        const SkillSet set = skillsOf(past.history);
        QCOMPARE(set.skills.size(), 3U);
        QCOMPARE(set.skills[0].lead, CategoryId{3});
        QCOMPARE(set.skills[0].share, 0.55);
        QCOMPARE(set.skills[0].coverage, 0.55);
        QCOMPARE(set.skills[1].coverage, 0.85);
        QCOMPARE(set.skills[2].lead, CategoryId{2});
        QCOMPARE(set.skills[0].topAgentShare, 1.0);
    }

    void joinsRareCategoriesToTheLikest()
    {
        PlantedHistory past;
        past.work(1, 1, 60, 5);
        past.work(2, 2, 60, 5);
        past.work(2, 9, 3, 5);
        const SkillSet set = skillsOf(past.history);
        QCOMPARE(set.skills.size(), 2U);
        QCOMPARE(set.skillOf[2], set.skillOf[1]);
        QVERIFY(set.skillOf[0] != set.skillOf[1]);
    }

    void leavesOutWhatIsRareAndLikeNothing()
    {
        PlantedHistory past;
        past.work(1, 1, 60, 5);
        past.work(2, 2, 60, 5);
        past.work(77, 9, 1, 5);
        const SkillSet set = skillsOf(past.history);
        QCOMPARE(set.skills.size(), 2U);
        QCOMPARE(set.skillOf[2], NoPosition);
    }

    void gathersManyRareCategories()
    {
        PlantedHistory past;
        past.work(1, 1, 200, 5);
        for (int i = 0; i < 30; ++i)
            past.work(100 + i, 100 + i, 2, 5);
        const SkillSet set = skillsOf(past.history);
        QCOMPARE(set.skills.size(), 2U);
        QVERIFY(set.skills[1].isGathered);
        QCOMPARE(set.skills[1].tickets, 60);
        QCOMPARE(set.skills[1].members.size(), 30U);
    }

    void makesLanguagesSkillsOfTheirOwn()
    {
        PlantedHistory past;
        past.work(1, 1, 100, 5, "en");
        past.work(2, 1, 40, 5, "de");
        past.work(2, 1, 3, 5, "fr"); // too few
        const SkillSet set = skillsOf(past.history);
        QCOMPARE(set.skills.size(), 2U);
        QCOMPARE(set.skills[0].kind, SkillKind::Product);
        QCOMPARE(set.skills[1].kind, SkillKind::Language);
        QCOMPARE(set.skills[1].language, std::string("de"));
        QCOMPARE(set.skills[1].agents, 1);
    }

    void stopsWhenTold()
    {
        std::stop_source source;
        source.request_stop();
        QCOMPARE(proposeSkills(readPast(manyCategories(2).history), {}, source.get_token()).error().code,
                 ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestCategoryClusters)
#include "tst_categoryclusters.moc"
