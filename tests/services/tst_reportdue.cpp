// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/reportdue.h"

#include <QTest>

using namespace evenkeel;

/// Which report a schedule asks for.
class TstReportDue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAfterTheEndOfThePeriod();
    void asksForTheNewestThatWasMissed();
    void asksForNoneOfBeforeItWasSet();
    void asksForNoneWhileItIsOff();
    void asksForWhatNobodyFinished();
    void waitsLongerAfterEachFailure();
    void minutesThatClocksSkipAreTheMomentOfTheChange();
    void minutesThatComeTwiceAreTheFirst();
    void monthsEndWhenTheyEnd();
    void theNextOneIsTold();
};

namespace {

Instant at(const char *iso)
{
    return *instantFromIso(iso);
}

ReportSchedule mondays()
{
    ReportSchedule schedule;
    schedule.formats.set(ReportFormat::Html);
    schedule.folder = "/srv";
    schedule.since = at("2016-01-01T00:00Z");
    return schedule;
}

ReportRun run(const std::string &period, ReportRunState state, int tries = 1)
{
    ReportRun made;
    made.period = period;
    made.state = state;
    made.tries = tries;
    made.startedAt = at("2016-03-21T06:00Z");
    made.endedAt = at("2016-03-21T06:05Z");
    return made;
}

std::string periodAt(const ReportSchedule &schedule, const char *now, const std::string &zone = "Europe/Berlin",
                     const std::vector<ReportRun> &runs = {})
{
    const auto due = dueReport(schedule, zone, runs, at(now));
    return due ? due->period : std::string();
}

} // namespace

// Week 11 ends on Sunday the 20th at midnight in Berlin, an hour before UTC's; the report is asked for at seven.
void TstReportDue::asksAfterTheEndOfThePeriod()
{
    const std::vector<ReportRun> made{run("2016-W10", ReportRunState::Made)};
    QCOMPARE(periodAt(mondays(), "2016-03-21T05:59:59Z", "Europe/Berlin", made), std::string());
    QCOMPARE(periodAt(mondays(), "2016-03-21T06:00Z", "Europe/Berlin", made), std::string("2016-W11"));
    ReportSchedule midnight = mondays();
    midnight.minute = 0;
    QCOMPARE(periodAt(midnight, "2016-03-20T22:59:59Z", "Europe/Berlin", made), std::string());
    QCOMPARE(periodAt(midnight, "2016-03-20T23:00Z", "Europe/Berlin", made), std::string("2016-W11"));
    ReportSchedule sunday = mondays();
    sunday.day = 7; // of the week after
    QCOMPARE(periodAt(sunday, "2016-03-27T04:59Z", "Europe/Berlin", made), std::string());
    QCOMPARE(periodAt(sunday, "2016-03-27T05:00Z", "Europe/Berlin", made), std::string("2016-W11"));
}

void TstReportDue::asksForTheNewestThatWasMissed()
{
    const std::vector<ReportRun> runs{run("2016-W07", ReportRunState::Made), run("2016-W09", ReportRunState::Failed)};
    const auto due = dueReport(mondays(), "UTC", runs, at("2016-03-23T12:00Z"));
    QVERIFY(due);
    QCOMPARE(due->period, std::string("2016-W11"));
    QCOMPARE(due->leftOut, 3); // 8, 9 and 10
    QVERIFY(!due->before);
    const auto last =
        dueReport(mondays(), "UTC", std::vector{run("2016-W10", ReportRunState::Made)}, at("2016-03-23T12:00Z"));
    QCOMPARE(last->leftOut, 0);
    // Made by hand it is not made by the schedule.
    ReportRun byHand = run("2016-W11", ReportRunState::Made);
    byHand.isScheduled = false;
    QVERIFY(dueReport(mondays(), "UTC", std::vector{byHand}, at("2016-03-23T12:00Z")));
}

void TstReportDue::asksForNoneOfBeforeItWasSet()
{
    ReportSchedule schedule = mondays();
    schedule.since = at("2016-03-21T08:00Z");
    QCOMPARE(periodAt(schedule, "2016-03-27T12:00Z", "UTC"), std::string());
    QCOMPARE(periodAt(schedule, "2016-03-28T07:00Z", "UTC"), std::string("2016-W12"));
    schedule.since = at("2016-03-14T08:00Z"); // after week 10's time
    const auto due = dueReport(schedule, "UTC", {}, at("2016-03-28T07:00Z"));
    QCOMPARE(due->leftOut, 1);
}

void TstReportDue::asksForNoneWhileItIsOff()
{
    ReportSchedule schedule = mondays();
    schedule.isOn = false;
    QCOMPARE(periodAt(schedule, "2016-03-28T07:00Z"), std::string());
}

void TstReportDue::asksForWhatNobodyFinished()
{
    for (const ReportRunState state : {ReportRunState::Making, ReportRunState::Stopped}) {
        const auto due = dueReport(mondays(), "UTC", std::vector{run("2016-W11", state)}, at("2016-03-21T07:00Z"));
        QVERIFY(due && due->before);
        QCOMPARE(due->before->state, state);
        QCOMPARE(due->tryAt, due->since);
    }
    QVERIFY(!dueReport(mondays(), "UTC", std::vector{run("2016-W11", ReportRunState::Made)}, at("2016-03-21T07:00Z")));
}

void TstReportDue::waitsLongerAfterEachFailure()
{
    const auto tryAt = [](int tries) {
        return dueReport(mondays(), "UTC", std::vector{run("2016-W11", ReportRunState::Failed, tries)},
                         at("2016-03-21T07:00Z"))
            ->tryAt;
    };
    QCOMPARE(tryAt(1), at("2016-03-21T06:06Z"));
    QCOMPARE(tryAt(4), at("2016-03-21T06:13Z"));
    QCOMPARE(tryAt(7), at("2016-03-21T07:05Z"));
    QCOMPARE(tryAt(1'000'000), at("2016-03-21T07:05Z"));
    QCOMPARE(pauseAfter(0), pauseAfter(1));
}

// On 27 March 2016 the clocks in Berlin go from two to three.
void TstReportDue::minutesThatClocksSkipAreTheMomentOfTheChange()
{
    ReportSchedule sunday = mondays();
    sunday.day = 7;
    sunday.minute = 150;
    const std::vector<ReportRun> made{run("2016-W10", ReportRunState::Made)};
    QCOMPARE(periodAt(sunday, "2016-03-27T00:59:59Z", "Europe/Berlin", made), std::string());
    QCOMPARE(periodAt(sunday, "2016-03-27T01:00Z", "Europe/Berlin", made), std::string("2016-W11"));
}

// On 30 October 2016 they go from three back to two: half past two comes at half past midnight and an hour later, UTC.
void TstReportDue::minutesThatComeTwiceAreTheFirst()
{
    ReportSchedule sunday = mondays();
    sunday.day = 7;
    sunday.minute = 150;
    const std::vector<ReportRun> made{run("2016-W41", ReportRunState::Made)};
    QCOMPARE(periodAt(sunday, "2016-10-30T00:29:59Z", "Europe/Berlin", made), std::string());
    QCOMPARE(periodAt(sunday, "2016-10-30T00:30Z", "Europe/Berlin", made), std::string("2016-W42"));
    const std::vector<ReportRun> both{run("2016-W42", ReportRunState::Made)};
    QCOMPARE(periodAt(sunday, "2016-10-30T01:30Z", "Europe/Berlin", both), std::string());
}

void TstReportDue::monthsEndWhenTheyEnd()
{
    ReportSchedule monthly = mondays();
    monthly.kind = ReportKind::Monthly;
    monthly.day = 28;
    const auto due = dueReport(monthly, "UTC", {}, at("2016-03-28T07:00Z"));
    QCOMPARE(due->period, std::string("2016-02"));
    QCOMPARE(due->leftOut, 2); // January, and December, whose time was on the 28th
    QCOMPARE(periodAt(monthly, "2016-03-28T06:59Z", "UTC"), std::string("2016-01"));
    monthly.day = 1;
    QCOMPARE(periodAt(monthly, "2017-01-01T07:00Z", "UTC"), std::string("2016-12"));
}

void TstReportDue::theNextOneIsTold()
{
    const ComingReport coming = comingReport(mondays(), "Europe/Berlin", at("2016-03-21T06:00Z"));
    QCOMPARE(coming.period, std::string("2016-W12"));
    QCOMPARE(coming.at, at("2016-03-28T05:00Z")); // summer time by then
    QCOMPARE(comingReport(mondays(), "Europe/Berlin", at("2016-03-21T05:59Z")).period, std::string("2016-W11"));
}

QTEST_APPLESS_MAIN(TstReportDue)
#include "tst_reportdue.moc"
