// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importdirectory.h"

#include <QTest>

using namespace evenkeel;

class TestImportDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesKnownNamesTheirIdsAndNewOnesTheNext()
    {
        ImportDirectory directory;
        Agent ann;
        ann.id = AgentId{7};
        ann.name = "Ann";
        directory.know(ann);
        QCOMPARE(directory.agent("Ann"), AgentId{7});
        QCOMPARE(directory.agent("Bob"), AgentId{8});
        QCOMPARE(directory.agent("Bob"), AgentId{8});
        QCOMPARE(directory.knownAgent("Eve"), AgentId{});
        const DirectoryAdditions additions = directory.takeAdditions();
        QCOMPARE(additions.agents.size(), std::size_t{1});
        QCOMPARE(additions.agents.front().name, std::string("Bob"));
        QVERIFY(directory.takeAdditions().isEmpty());
    }

    void makesAQueueAndATeamOfAGroup()
    {
        ImportDirectory directory;
        directory.know(Team{TeamId{3}, "Desk"});
        const QueueId queue = directory.queue("Desk");
        const AgentId ann = directory.agent("Ann");
        directory.addServed(ann, queue);
        directory.addServed(ann, directory.queue("Field"));
        const DirectoryAdditions additions = directory.takeAdditions();
        QCOMPARE(additions.queues.size(), std::size_t{2});
        QCOMPARE(additions.teams.size(), std::size_t{1}); // "Desk" was a team before
        QCOMPARE(additions.agents.front().team, TeamId{3});
        QCOMPARE(additions.agents.front().queues.size(), std::size_t{2});
        QVERIFY(additions.servedQueues.empty());
        QVERIFY(additions.agentTeams.empty());
    }

    void tellsWhatIsNewOfAgentsAlreadyTaken()
    {
        ImportDirectory directory;
        const AgentId ann = directory.agent("Ann");
        QCOMPARE(directory.takeAdditions().agents.size(), std::size_t{1});
        const QueueId queue = directory.queue("Desk");
        directory.addServed(ann, queue);
        directory.addServed(ann, queue);
        const DirectoryAdditions additions = directory.takeAdditions();
        QVERIFY(additions.agents.empty());
        QCOMPARE(additions.servedQueues, (std::vector<std::pair<AgentId, QueueId>>{{ann, queue}}));
        QCOMPARE(additions.agentTeams.size(), std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestImportDirectory)
#include "tst_importdirectory.moc"
