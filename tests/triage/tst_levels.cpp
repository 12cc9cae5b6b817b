// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/levels.h"

#include "triage/plantedhistory.h"
#include "triage/propose.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace evenkeel;
using test::PlantedHistory;

namespace {

/// Five ordinary agents in category 1, twenty minutes a ticket; agents 2 to 6.
PlantedHistory ordinaryTeam()
{
    PlantedHistory past;
    for (int agent = 2; agent <= 6; ++agent)
        past.work(agent, 1, 60, 20);
    return past;
}

LevelProposal levelOf(const PlantedHistory &past, int agent)
{
    const Result<Proposal> proposal = propose(past.history);
    for (const LevelProposal &level : proposal->levels) {
        if (level.agent == AgentId{agent})
            return level;
    }
    return {};
}

} // namespace

class TestLevels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fastAndBusyIsAdvanced()
    {
        PlantedHistory past = ordinaryTeam();
        past.work(1, 1, 80, 12);
        const LevelProposal level = levelOf(past, 1);
        QCOMPARE(level.level, Proficiency::Advanced);
        QCOMPARE(level.evidence, Evidence::Strong);
        QCOMPARE(level.solved, 80);
        QVERIFY(std::abs(*level.ratio - 0.6) < 0.08);
        QVERIFY(level.shrunkRatio > *level.ratio);
    }

    void usualSpeedIsIntermediate() { QCOMPARE(levelOf(ordinaryTeam(), 3).level, Proficiency::Intermediate); }

    void slowIsBasic()
    {
        PlantedHistory past = ordinaryTeam();
        past.work(1, 1, 60, 34);
        QCOMPARE(levelOf(past, 1).level, Proficiency::Basic);
    }

    void thinEvidenceIsNeverAboveBasic()
    {
        PlantedHistory past = ordinaryTeam();
        past.work(1, 1, 11, 4);
        const LevelProposal level = levelOf(past, 1);
        QCOMPARE(level.evidence, Evidence::Thin);
        QCOMPARE(level.level, Proficiency::Basic);
    }

    void fairEvidenceIsNeverAdvanced()
    {
        PlantedHistory past = ordinaryTeam();
        past.work(1, 1, 35, 4);
        const LevelProposal level = levelOf(past, 1);
        QCOMPARE(level.evidence, Evidence::Fair);
        QCOMPARE(level.level, Proficiency::Intermediate);
    }

    void aHandfulIsNoLevel()
    {
        PlantedHistory past = ordinaryTeam();
        past.work(1, 1, 4, 4);
        QCOMPARE(levelOf(past, 1).level, Proficiency::None);
        QCOMPARE(levelOf(past, 1).solved, 4);
    }

    void handingOverLowersTheLevel()
    {
        PlantedHistory past = ordinaryTeam();
        past.work(1, 1, 80, 12);
        past.handOver(1, 1, 60, 3);
        const LevelProposal level = levelOf(past, 1);
        QCOMPARE(level.reassignedAway, 60);
        QVERIFY(std::abs(level.awayShare - 60.0 / 140.0) < 1e-12);
        QVERIFY(level.awayUpper > level.awayShare);
        QCOMPARE(level.level, Proficiency::Basic);
    }

    void theOneWhoSolvesMostNeedNotOutrunHimself()
    {
        PlantedHistory past;
        past.work(1, 1, 400, 20);
        for (int agent = 2; agent <= 4; ++agent)
            past.work(agent, 1, 15, 20);
        QCOMPARE(levelOf(past, 1).level, Proficiency::Advanced);
    }

    void comparesWithTheOthersOfTheCategory()
    {
        PlantedHistory past;
        past.work(1, 1, 100, 10); // most of the category, twice as fast as the rest
        past.work(2, 1, 40, 20);
        past.work(3, 1, 40, 20);
        QVERIFY(std::abs(*levelOf(past, 1).ratio - 0.5) < 0.06);
    }

    void wilsonBoundMatchesKnownValues()
    {
        // 95 % two-sided interval of 10 in 100: 0.0552 to 0.1744.
        QVERIFY(std::abs(wilsonUpper(10, 100, 1.959964) - 0.17437) < 1e-4);
        // Nothing seen: z² / (n + z²).
        QVERIFY(std::abs(wilsonUpper(0, 12, 1.645) - 1.645 * 1.645 / (12 + 1.645 * 1.645)) < 1e-12);
        QCOMPARE(wilsonUpper(0, 0, 1.645), 1.0);
        QCOMPARE(wilsonUpper(5, 5, 1.645), 1.0);
    }
};

QTEST_APPLESS_MAIN(TestLevels)
#include "tst_levels.moc"
