// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/deskreader.h"
#include "services/workspacefile.h"
#include "storage/catalogstore.h"

#include <QTest>

using namespace evenkeel;

/// What people and things are called, as it may be put on a screen.
class DeskNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsHostileNamesWithoutMarks();
    void keepsThemAsTheyWereTold();

private:
    // Turned around, in several lines, with a terminal's escape and an isolate that never ends.
    const std::string m_hostile = "\u202eTom\n\u2028\x1b[31mBecker\u2067 <b>\u009b";
};

void DeskNamesTest::showsHostileNamesWithoutMarks()
{
    const auto opened = openWorkspace(QStringLiteral("sqlite::memory:"), OpenMode::CreateIfMissing);
    QVERIFY(opened);
    CatalogStore catalog(**opened);
    const TeamId team = *catalog.save(Team{{}, m_hostile});
    const std::vector<Queue> queues{{QueueId{1}, m_hostile}};
    QVERIFY(catalog.saveAll(queues));
    const AgentId agent = *catalog.save(Agent{.id = {}, .name = m_hostile, .team = team});
    const SkillId skill = *catalog.save(Skill{{}, m_hostile});
    const CategoryId category = *catalog.save(Category{.id = {}, .name = m_hostile});
    const ChannelId channel = *catalog.save(Channel{{}, m_hostile});
    const DeskNames names = *DeskReader(**opened).names();
    for (const QString &name : {names.agent(agent), names.team(team), names.skill(skill), names.category(category),
                                names.channel(channel), names.queue(QueueId{1})})
        QCOMPARE(name, QStringLiteral("Tom   [31mBecker <b> "));
    QCOMPARE(names.agent(AgentId{99}), QString());
}

void DeskNamesTest::keepsThemAsTheyWereTold()
{
    const std::map<AgentId, Agent> agents{{AgentId{1}, Agent{.id = AgentId{1}, .name = m_hostile}}};
    QCOMPARE(storedName(agents, AgentId{1}), m_hostile);
    QCOMPARE(storedName(agents, AgentId{99}), std::string());
}

QTEST_GUILESS_MAIN(DeskNamesTest)
#include "tst_desknames.moc"
