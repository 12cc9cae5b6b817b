// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsreader.h"

#include <QtTest/QtTest>

#include <random>

using namespace evenkeel;

/// What iCalendar files become, and what of them is refused.
class TestIcsReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnEventInItsZone();
    void takesTimesWithoutZoneInTheCalendarsOwn();
    void wholeDaysAreAsLongAsTheyAre();
    void repeatsOnTheWallOverTheChangeOfClocks();
    void ruleEndsWithItsUntil();
    void leavesOutExceptions();
    void movedOccurrenceStandsWhereItWasMoved();
    void readsWindowsAndOwnZones();
    void refusesEachForItsReason_data();
    void refusesEachForItsReason();
    void onePartCostsNoOther();
    void readsAvailabilityAsWork();
    void readsBusyAndRefusesFree();
    void refusesGarbageAtOnce();
    void survivesWhateverBytesThereAre();
    void endlessRuleStopsWithTheWindow();
    void seriesBeyondAnyPlanIsRefusedWhole();
    void oneReasonOfManyOccurrencesIsSaidOnce();

private:
    static IcsReading read(const QByteArray &body);
    static QByteArray event(const QByteArray &lines) { return "BEGIN:VEVENT\r\nUID:e\r\n" + lines + "END:VEVENT\r\n"; }
    static Instant at(const char *iso) { return *instantFromIso(iso); }
};

IcsReading TestIcsReader::read(const QByteArray &body)
{
    IcsReadOptions options;
    options.zone = "Europe/Berlin";
    options.window = {at("2016-01-01"), at("2016-12-31")};
    return readIcs("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + body + "END:VCALENDAR\r\n", options);
}

void TestIcsReader::readsAnEventInItsZone()
{
    const IcsReading reading = read(event("DTSTART;TZID=America/New_York:20160322T090000\r\n"
                                          "DTEND;TZID=America/New_York:20160322T170000\r\nSUMMARY:Late\r\n"
                                          "X-EVENKEEL-KIND:work\r\nX-EVENKEEL-AGENT:Wen Zhao\r\n"));
    QVERIFY(reading.refusals.empty());
    QCOMPARE(reading.entries.size(), std::size_t{1});
    const IcsEntry &entry = reading.entries[0];
    QVERIFY((entry.span == Interval{at("2016-03-22T13:00Z"), at("2016-03-22T21:00Z")}));
    QCOMPARE(entry.zone, std::string("America/New_York"));
    QVERIFY(entry.kind == ShiftKind::Work);
    QCOMPARE(entry.agent, std::string("Wen Zhao"));
    QCOMPARE(entry.summary, std::string("Late"));
    QCOMPARE(entry.uid, std::string("e"));
    QCOMPARE(entry.line, 3);
}

void TestIcsReader::takesTimesWithoutZoneInTheCalendarsOwn()
{
    const QByteArray floating = event("DTSTART:20160322T090000\r\nDTEND:20160322T100000\r\n");
    QCOMPARE(read(floating).entries.at(0).span.from, at("2016-03-22T08:00Z"));
    QCOMPARE(read("X-WR-TIMEZONE:Asia/Tokyo\r\n" + floating).entries.at(0).span.from, at("2016-03-22T00:00Z"));
}

void TestIcsReader::wholeDaysAreAsLongAsTheyAre()
{
    // Clocks go forward on 27 March: that day has 23 hours.
    const IcsReading reading = read(event("DTSTART;VALUE=DATE:20160327\r\n"));
    const IcsEntry &entry = reading.entries.at(0);
    QVERIFY((entry.span == Interval{at("2016-03-26T23:00Z"), at("2016-03-27T22:00Z")}));
    QVERIFY(entry.isHoliday);
    QCOMPARE(entry.firstDay, std::string("2016-03-27"));
    QCOMPARE(entry.days, 1);
    const IcsReading leave =
        read(event("DTSTART;VALUE=DATE:20161029\r\nDTEND;VALUE=DATE:20161031\r\nCATEGORIES:Vacation\r\n"));
    QVERIFY((leave.entries.at(0).span.length() == std::chrono::hours{49}));
    QVERIFY(leave.entries.at(0).kind == ShiftKind::TimeOff);
    QVERIFY(!leave.entries.at(0).isHoliday);
}

void TestIcsReader::repeatsOnTheWallOverTheChangeOfClocks()
{
    const IcsReading reading = read(event("DTSTART;TZID=Europe/Berlin:20160325T220000\r\n"
                                          "DTEND;TZID=Europe/Berlin:20160326T060000\r\nRRULE:FREQ=DAILY;COUNT=3\r\n"));
    QCOMPARE(reading.entries.size(), std::size_t{3});
    QVERIFY(reading.entries[0].span.length() == std::chrono::hours{8});
    QVERIFY((reading.entries[1].span == Interval{at("2016-03-26T21:00Z"), at("2016-03-27T04:00Z")}));
    QVERIFY(reading.entries[1].span.length() == std::chrono::hours{7});
    QVERIFY(reading.entries[2].span.length() == std::chrono::hours{8});
    QCOMPARE(reading.entries[1].uid, std::string("e/2016-03-26T21:00:00Z"));
}

void TestIcsReader::ruleEndsWithItsUntil()
{
    const QByteArray rule = event("DTSTART;TZID=Europe/Berlin:20160301T090000\r\nDURATION:PT1H\r\n"
                                  "RRULE:FREQ=DAILY;UNTIL=20160303T080000Z\r\n");
    QCOMPARE(read(rule).entries.size(), std::size_t{3});
    QCOMPARE(read(QByteArray(rule).replace("080000Z", "075959Z")).entries.size(), std::size_t{2});
}

void TestIcsReader::leavesOutExceptions()
{
    const IcsReading reading =
        read(event("DTSTART;TZID=Europe/Berlin:20160301T090000\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY;COUNT=4\r\n"
                   "EXDATE;TZID=Europe/Berlin:20160302T090000\r\nEXDATE:20160303T080000Z\r\n"
                   "RDATE;TZID=Europe/Berlin:20160310T120000\r\n"));
    QCOMPARE(reading.entries.size(), std::size_t{3});
    QCOMPARE(reading.entries[1].span.from, at("2016-03-04T08:00Z"));
    QVERIFY((reading.entries[2].span == Interval{at("2016-03-10T11:00Z"), at("2016-03-10T12:00Z")}));
}

void TestIcsReader::movedOccurrenceStandsWhereItWasMoved()
{
    const QByteArray series = event("DTSTART:20160301T090000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY;COUNT=3\r\n");
    const QByteArray moved = event("RECURRENCE-ID:20160302T090000Z\r\nDTSTART:20160302T150000Z\r\nDURATION:PT2H\r\n");
    for (const QByteArray &body : {series + moved, moved + series}) {
        const IcsReading reading = read(body);
        QCOMPARE(reading.entries.size(), std::size_t{3});
        QVERIFY(std::any_of(reading.entries.begin(), reading.entries.end(), [](const IcsEntry &entry) {
            return entry.span == Interval{at("2016-03-02T15:00Z"), at("2016-03-02T17:00Z")} &&
                   entry.uid == "e/2016-03-02T09:00:00Z";
        }));
    }
}

void TestIcsReader::readsWindowsAndOwnZones()
{
    const QByteArray windows = event("DTSTART;TZID=W. Europe Standard Time:20160322T090000\r\nDURATION:PT1H\r\n");
    QCOMPARE(read(windows).entries.at(0).span.from, at("2016-03-22T08:00Z"));
    const QByteArray own = "BEGIN:VTIMEZONE\r\nTZID:Ours\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
                           "TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
    const QByteArray ours = event("DTSTART;TZID=Ours:20160322T090000\r\nDURATION:PT1H\r\n");
    QCOMPARE(read(ours + own).entries.at(0).span.from, at("2016-03-22T06:00Z"));
    QCOMPARE(read(ours).refusals.at(0).detail, std::string("Ours"));
}

void TestIcsReader::refusesEachForItsReason_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *reason, const QByteArray &body) {
        QTest::newRow(reason) << body << QString::fromLatin1(reason);
    };
    row("no-start", event("SUMMARY:x\r\n"));
    row("repeated-start", event("DTSTART:20160101T080000Z\r\nDTSTART:20160101T090000Z\r\n"));
    row("bad-time", event("DTSTART:20161301T080000Z\r\nDTEND:20160101T090000Z\r\n"));
    row("unknown-zone", event("DTSTART;TZID=Mars/Olympus:20160101T080000\r\nDURATION:PT1H\r\n"));
    row("end-before-start", event("DTSTART:20160101T080000Z\r\nDTEND:20160101T070000Z\r\n"));
    row("no-length", event("DTSTART:20160101T080000Z\r\n"));
    row("too-long", event("DTSTART;VALUE=DATE:20160101\r\nDTEND;VALUE=DATE:20200101\r\n"));
    row("bad-rule", event("DTSTART:20160101T080000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=OFTEN\r\n"));
    row("outside-window", event("DTSTART:19990101T080000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY;COUNT=5\r\n"));
    row("cancelled", event("DTSTART:20160101T080000Z\r\nDURATION:PT1H\r\nSTATUS:CANCELLED\r\n"));
    row("other-component", "BEGIN:VTODO\r\nUID:t\r\nEND:VTODO\r\n");
    row("not-closed", "BEGIN:VEVENT\r\nUID:t\r\nDTSTART:20160101T080000Z\r\n");
}

void TestIcsReader::refusesEachForItsReason()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, reason);
    const IcsReading reading = read(body);
    QVERIFY(reading.entries.empty());
    QCOMPARE(reading.refusals.size(), std::size_t{1});
    QCOMPARE(QString::fromLatin1(codeOf(reading.refusals[0].reason)), reason);
    QCOMPARE(reading.refusals[0].line, 3);
}

void TestIcsReader::onePartCostsNoOther()
{
    const QByteArray fine = event("DTSTART:20160101T080000Z\r\nDURATION:PT1H\r\n");
    const IcsReading reading = read("BEGIN:VEVENT\r\nUID:open\r\nDTSTART:nonsense\r\n" + fine + "\x01\x02rubbish\r\n" +
                                    event("DTSTART:20160101T080000Z\r\nDTEND:20150101T080000Z\r\n") + fine);
    QCOMPARE(reading.entries.size(), std::size_t{2});
    QCOMPARE(reading.refusals.size(), std::size_t{2});
}

void TestIcsReader::readsAvailabilityAsWork()
{
    const IcsReading reading =
        read("BEGIN:VAVAILABILITY\r\nUID:a\r\nDTSTART:20160301T000000Z\r\nDTEND:20160308T100000Z\r\n"
             "BEGIN:AVAILABLE\r\nUID:b\r\nDTSTART:20160301T090000Z\r\nDTEND:20160301T170000Z\r\n"
             "RRULE:FREQ=DAILY\r\nEND:AVAILABLE\r\nEND:VAVAILABILITY\r\n");
    QVERIFY(reading.refusals.empty());
    QCOMPARE(reading.entries.size(), std::size_t{8});
    QVERIFY(reading.entries.front().kind == ShiftKind::Work);
    QVERIFY((reading.entries.back().span == Interval{at("2016-03-08T09:00Z"), at("2016-03-08T10:00Z")}));
}

void TestIcsReader::readsBusyAndRefusesFree()
{
    const IcsReading reading =
        read("BEGIN:VFREEBUSY\r\nUID:f\r\nFREEBUSY;FBTYPE=BUSY:20160103T091500Z/20160103T101500Z,"
             "20160104T091500Z/PT30M\r\nFREEBUSY;FBTYPE=FREE:20160105T091500Z/PT1H\r\nEND:VFREEBUSY\r\n");
    QCOMPARE(reading.entries.size(), std::size_t{2});
    QVERIFY((reading.entries[1].span == Interval{at("2016-01-04T09:15Z"), at("2016-01-04T09:45Z")}));
    QVERIFY(reading.entries[1].kind == ShiftKind::Meeting);
    QCOMPARE(reading.refusals.size(), std::size_t{1});
    QVERIFY(reading.refusals[0].reason == IcsReason::FreeTime);
}

void TestIcsReader::refusesGarbageAtOnce()
{
    std::mt19937 random(7);
    QByteArray garbage(10 << 20, '\0');
    for (char &byte : garbage)
        byte = static_cast<char>(random());
    const IcsReading plain = readIcs(garbage, {});
    QVERIFY(plain.entries.empty());
    QCOMPARE(plain.refusals.size(), std::size_t{1});
    QVERIFY(plain.refusals[0].reason == IcsReason::NotCalendar);
    for (const QByteArray &start : {QByteArray("BEGIN:VCALENDAR\n"), QByteArray("BEGIN:VCALENDAR\nBEGIN:VEVENT\n")}) {
        const IcsReading dressed = readIcs(start + garbage, {});
        QVERIFY(dressed.entries.empty());
        QVERIFY(dressed.refusals.size() <= 1);
    }
}

void TestIcsReader::survivesWhateverBytesThereAre()
{
    const QByteArray sound = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:e\nDTSTART;TZID=Europe/Berlin:20160301T090000\n"
                             "DURATION:PT1H\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU;COUNT=9\nEXDATE:20160302T080000Z\n"
                             "RDATE;VALUE=PERIOD:20160403T020000Z/PT3H\nEND:VEVENT\nEND:VCALENDAR\n";
    std::mt19937 random(11);
    const IcsReadOptions options{"UTC", {at("2016-01-01"), at("2017-01-01")}};
    for (int round = 0; round < 2000; ++round) {
        QByteArray broken = sound;
        for (int hit = 0; hit < 4; ++hit)
            broken[static_cast<qsizetype>(random() % static_cast<unsigned>(broken.size()))] =
                static_cast<char>(random() % 3 ? ' ' + random() % 95 : random());
        const IcsReading reading = readIcs(broken, options);
        for (const IcsEntry &entry : reading.entries)
            QVERIFY(!entry.span.isEmpty());
    }
}

void TestIcsReader::endlessRuleStopsWithTheWindow()
{
    const IcsReading daily = read(event("DTSTART:20000101T080000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=DAILY\r\n"));
    QCOMPARE(daily.entries.size(), std::size_t{366});
}

void TestIcsReader::seriesBeyondAnyPlanIsRefusedWhole()
{
    for (const char *start : {"19000101", "20160324"}) {
        const IcsReading secondly =
            read(event(QByteArray("DTSTART:") + start + "T080000Z\r\nDURATION:PT1H\r\nRRULE:FREQ=SECONDLY\r\n") +
                 event("DTSTART:20160101T080000Z\r\nDURATION:PT1H\r\n"));
        QCOMPARE(secondly.entries.size(), std::size_t{1});
        QCOMPARE(secondly.refusals.size(), std::size_t{1});
        QVERIFY(secondly.refusals[0].reason == IcsReason::TooLarge);
    }
}

void TestIcsReader::oneReasonOfManyOccurrencesIsSaidOnce()
{
    const IcsReading reading = read(event("DTSTART:20160101T080000Z\r\nRRULE:FREQ=DAILY;COUNT=9\r\n"));
    QVERIFY(reading.entries.empty());
    QCOMPARE(reading.refusals.size(), std::size_t{1});
    QVERIFY(reading.refusals[0].reason == IcsReason::NoLength);
}

QTEST_GUILESS_MAIN(TestIcsReader)
#include "tst_icsreader.moc"
