// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy.h"

#include "domain/agent.h"
#include "domain/effort.h"
#include "domain/shift.h"

#include <QtTest/QtTest>

using namespace evenkeel;

class TestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deferredWorkScalesWithEffort()
    {
        const Weights weights;
        QCOMPARE(weights.weight(ChannelKind::Email, Handling::Deferred, 1), 10.0);
        QCOMPARE(weights.weight(ChannelKind::Email, Handling::Deferred, 10), 20.0);
        QCOMPARE(weights.weight(ChannelKind::Web, Handling::Deferred, 4), 10.0 + 10.0 / 3);
        double before = 0;
        for (int effort = LowestEffort; effort <= HighestEffort; ++effort) {
            const double weight = weights.weight(ChannelKind::Web, Handling::Deferred, effort);
            QVERIFY(weight > before);
            before = weight;
        }
    }

    void liveWorkHasTheWeightOfItsChannel()
    {
        const Weights weights;
        QCOMPARE(weights.weight(ChannelKind::Phone, Handling::Live, 1), 100.0);
        QCOMPARE(weights.weight(ChannelKind::Chat, Handling::Live, 9), 25.0);
        QCOMPARE(weights.weight(ChannelKind::Social, Handling::Deferred, 5), 20.0);
        QCOMPARE(weights.weight(ChannelKind::Messaging, Handling::Live, 5), 20.0);
    }

    void finishedCallsWeighWhatAnEmailWeighs()
    {
        const Weights weights;
        QCOMPARE(weights.weight(ChannelKind::Phone, Handling::Deferred, 6),
                 weights.weight(ChannelKind::Email, Handling::Deferred, 6));
        QCOMPARE(weights.weight(ChannelKind::Chat, Handling::Deferred, 1), 10.0);
    }

    void effortOutsideTheScaleIsClamped()
    {
        const Weights weights;
        QCOMPARE(weights.weight(ChannelKind::Email, Handling::Deferred, 0), 10.0);
        QCOMPARE(weights.weight(ChannelKind::Email, Handling::Deferred, 99), 20.0);
    }

    void defaultsAreTheAgreedOnes()
    {
        const Policy policy;
        QCOMPARE(policy.targetLow, 0.70);
        QCOMPARE(policy.targetHigh, 0.80);
        QCOMPARE(policy.cautionUntil, 0.85);
        QCOMPARE(policy.method, AssignmentMethod::Layered);
        QCOMPARE(policy.countsTowardLoad[static_cast<std::size_t>(TicketStatus::New)], 1.0);
        QCOMPARE(policy.countsTowardLoad[static_cast<std::size_t>(TicketStatus::Pending)], 0.0);
        QCOMPARE(policy.affinity, std::chrono::days{14});
    }

    void effortFallsIntoThreeClasses()
    {
        QCOMPARE(effortClass(3), EffortClass::Simple);
        QCOMPARE(effortClass(4), EffortClass::Medium);
        QCOMPARE(effortClass(6), EffortClass::Medium);
        QCOMPARE(effortClass(7), EffortClass::Complex);
    }

    void presenceSetByHandHoldsUntilItsEnd()
    {
        const Instant noon = *instantFromIso("2016-03-16T12:00Z");
        PresenceSetting setting{AgentId{1}, Presence::Away, noon, noon + Minutes{30}};
        QVERIFY(!setting.holdsAt(noon - Minutes{1}));
        QVERIFY(setting.holdsAt(noon));
        QVERIFY(!setting.holdsAt(noon + Minutes{30}));
        setting.until.reset();
        QVERIFY(setting.holdsAt(noon + std::chrono::days{9}));
    }
};

QTEST_APPLESS_MAIN(TestPolicy)
#include "tst_policy.moc"
