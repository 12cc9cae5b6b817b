// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/slapolicy.h"

#include "slaoffice.h"

#include <QtTest/QtTest>

using namespace evenkeel;
using std::chrono::hours;

namespace {

SlaClock clockFrom(Instant start, Millis target)
{
    SlaClock clock;
    clock.start = start;
    clock.target = target;
    return clock;
}

} // namespace

class TestSlaPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standardPromisesAreTheAgreedOnes()
    {
        const SlaPolicy policy = SlaPolicy::standard();
        QCOMPARE(policy.target(Priority::Urgent), (SlaTarget{Minutes{30}, hours{2}}));
        QCOMPARE(policy.target(Priority::High), (SlaTarget{hours{1}, hours{4}}));
        QCOMPARE(policy.target(Priority::Normal), (SlaTarget{hours{8}, hours{24}}));
        QCOMPARE(policy.target(Priority::Low), (SlaTarget{hours{24}, hours{72}}));
        QCOMPARE(policy.hours.spans.size(), 5U);
        QCOMPARE(policy.hours.spans.back(), (WeekSpan{5, 9 * 60, 17 * 60}));
    }

    void firstResponseRunsUntilSomebodyAnswered()
    {
        Ticket ticket;
        QCOMPARE(runningSla(ticket), SlaKind::FirstResponse);
        ticket.firstRespondedAt = Monday;
        QCOMPARE(runningSla(ticket), SlaKind::Resolution);
        ticket = {};
        ticket.status = TicketStatus::Open; // the source records no answers
        QCOMPARE(runningSla(ticket), SlaKind::Resolution);
    }

    void clocksRunInWorkingHoursOnly()
    {
        const SlaClock clock = clockFrom(Monday + hours{16}, hours{8});
        QCOMPARE(clock.used(office(), Monday + hours{20}), Millis{hours{1}});
        QCOMPARE(clock.share(office(), Monday + hours{24 + 12}), 0.5);
        QCOMPARE(clock.due(office(), Monday + hours{20}), std::optional{Monday + hours{24 + 16}});
    }

    void weekendsDoNotCount()
    {
        const Instant friday = Monday + std::chrono::days{4} + hours{15};
        QCOMPARE(clockFrom(friday, hours{4}).due(office(), friday),
                 std::optional{Monday + std::chrono::days{7} + hours{11}});
    }

    void isBreachedPastItsTarget()
    {
        const SlaClock clock = clockFrom(Monday + hours{9}, hours{1});
        QVERIFY(clock.share(office(), Monday + hours{10}) >= 1.0);
        QCOMPARE(clock.share(office(), Monday + hours{11}), 2.0);
    }

    void standsStillWhilePaused()
    {
        SlaClock clock = clockFrom(Monday + hours{9}, hours{8});
        clock.isPaused = true;
        clock.pausedSince = Monday + hours{11};
        QCOMPARE(clock.used(office(), Monday + hours{10}), Millis{hours{1}});
        QCOMPARE(clock.used(office(), Monday + hours{16}), Millis{hours{2}});
    }

    void pausedTimeIsGivenBack()
    {
        SlaClock clock = clockFrom(Monday + hours{9}, hours{4});
        clock.paused = hours{2};
        QCOMPARE(clock.used(office(), Monday + hours{13}), Millis{hours{2}});
        QCOMPARE(clock.due(office(), Monday + hours{13}), std::optional{Monday + hours{15}});
        clock.paused = hours{30}; // never below nothing
        QCOMPARE(clock.used(office(), Monday + hours{13}), Millis{0});
    }

    void pauseThatLastsMovesTheDueTime()
    {
        SlaClock clock = clockFrom(Monday + hours{9}, hours{4});
        clock.isPaused = true;
        clock.pausedSince = Monday + hours{11};
        QCOMPARE(clock.due(office(), Monday + hours{12}), std::optional{Monday + hours{14}});
        QCOMPARE(clock.due(office(), Monday + hours{16}), std::optional{Monday + hours{24 + 10}});
    }

    void pausesAfterTheDueTimeDoNotMoveIt()
    {
        SlaClock clock = clockFrom(Monday + hours{9}, hours{2});
        clock.paused = hours{3};
        clock.pausedAfterDue = hours{3};
        QCOMPARE(clock.due(office(), Monday + hours{16}), std::optional{Monday + hours{11}});
        clock.isPaused = true; // again, and long after
        clock.pausedSince = Monday + hours{15};
        QCOMPARE(clock.due(office(), Monday + hours{16}), std::optional{Monday + hours{11}});
    }

    void noTargetIsBreachedAtOnce() { QCOMPARE(clockFrom(Monday, Millis{0}).share(office(), Monday), 1.0); }

    void isNotDueWithinAnEndedCalendar()
    {
        const Instant sunday = Monday + std::chrono::days{13};
        QVERIFY(!clockFrom(sunday, hours{1}).due(office(), sunday));
    }
};

QTEST_APPLESS_MAIN(TestSlaPolicy)
#include "tst_slapolicy.moc"
