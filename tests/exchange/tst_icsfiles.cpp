// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsreader.h"
#include "exchange/icswriter.h"

#include <QDir>
#include <QtTest/QtTest>

using namespace evenkeel;

/// Files that others wrote, and our own read back.
class TestIcsFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsReadOrRefused_data();
    void everyFileIsReadOrRefused();
    void holidaysOfSevenCountriesAreRead();
    void customZonesTellTheTime();
    void ownFileComesBack();
    void nightOfTheChangeComesBack();
    void sameEntriesGiveTheSameBytes();

private:
    static QDir folder() { return QDir(QStringLiteral(EVENKEEL_DATA_DIR "/ics")); }
    static Instant at(const char *iso) { return *instantFromIso(iso); }
    static IcsReading readFile(const QString &name)
    {
        IcsReadOptions options;
        options.window = {at("2011-10-01"), at("2014-01-01")};
        return *readIcsFile(folder().filePath(name), options);
    }
};

void TestIcsFiles::everyFileIsReadOrRefused_data()
{
    QTest::addColumn<int>("entries");
    QTest::addColumn<QString>("refusals");
    const auto row = [](const char *name, int entries, const char *refusals = "") {
        QTest::newRow(name) << entries << QString::fromLatin1(refusals);
    };
    row("availabilities_rfc_7953_1.ics", 587);
    row("availabilities_rfc_7953_2.ics", 45);
    row("calendars_alarm_google_future.ics", 1);
    row("calendars_alarm_thunderbird_future.ics", 1);
    row("calendars_america_new_york.ics", 1);
    row("calendars_example.ics", 3);
    row("calendars_issue_27_multiple_periods_in_freebusy_multiple_freebusies.ics", 8);
    row("calendars_issue_348_exception_parsing_value.ics", 1, "free-time");
    row("calendars_multiple_calendar_components.ics", 3);
    row("calendars_pacific_fiji.ics", 0, "repeated-start");
    row("calendars_rfc_5545_RDATE_example.ics", 26, "no-length no-length no-length no-length");
    row("calendars_rfc_7953_3.ics", 587);
    row("calendars_timezoned.ics", 1);
    row("docs_tutorials_example.ics", 2);
    row("events_issue_112_missing_tzinfo_on_exdate.ics", 11);
}

void TestIcsFiles::everyFileIsReadOrRefused()
{
    QFETCH(int, entries);
    QFETCH(QString, refusals);
    const IcsReading reading = readFile(QString::fromLatin1(QTest::currentDataTag()));
    QStringList reasons;
    for (const IcsRefusal &refusal : reading.refusals)
        reasons.push_back(QString::fromLatin1(codeOf(refusal.reason)));
    QCOMPARE(reasons.join(u' '), refusals);
    QCOMPARE(static_cast<int>(reading.entries.size()), entries);
}

void TestIcsFiles::holidaysOfSevenCountriesAreRead()
{
    const QStringList names = folder().entryList({QStringLiteral("holidays-*.ics")});
    QCOMPARE(names.size(), 7);
    for (const QString &name : names) {
        const IcsReading reading = readFile(name);
        QVERIFY2(reading.refusals.empty(), qPrintable(name));
        QVERIFY(reading.entries.size() >= 30);
        QVERIFY(std::all_of(reading.entries.begin(), reading.entries.end(),
                            [](const IcsEntry &entry) { return entry.isHoliday && entry.days == 1; }));
    }
    const IcsReading german = readFile(QStringLiteral("holidays-de-2024-2027.ics"));
    QVERIFY(std::any_of(german.entries.begin(), german.entries.end(), [](const IcsEntry &entry) {
        return entry.firstDay == "2024-03-29" && entry.summary == "Good Friday";
    }));
}

void TestIcsFiles::customZonesTellTheTime()
{
    const IcsReading reading = readFile(QStringLiteral("calendars_america_new_york.ics"));
    QVERIFY((reading.entries.at(0).span == Interval{at("2014-08-29T12:00Z"), at("2014-08-29T14:00Z")}));
}

void TestIcsFiles::ownFileComesBack()
{
    std::vector<IcsEntry> entries;
    for (const ShiftKind kind : {ShiftKind::Work, ShiftKind::Break, ShiftKind::FocusBlock, ShiftKind::Training,
                                 ShiftKind::Meeting, ShiftKind::TimeOff}) {
        IcsEntry entry;
        entry.uid = std::string("evenkeel-") + icsWordOf(kind);
        entry.summary = "Früh; mit, Zeichen\\und\nZeilen, " + std::string(100, 'x');
        entry.span = {at("2016-03-22T08:00Z"), at("2016-03-22T16:15Z")};
        entry.kind = kind;
        entry.agent = "Pavel Dvořák";
        entry.zone = kind == ShiftKind::Break ? "UTC" : "Europe/Berlin";
        entries.push_back(entry);
    }
    const IcsReading reading = readIcs(writeIcs(entries, {"Platform", at("2016-03-22")}), {});
    QVERIFY(reading.refusals.empty());
    QCOMPARE(reading.name, std::string("Platform"));
    QCOMPARE(reading.entries.size(), entries.size());
    for (std::size_t i = 0; i < entries.size(); ++i) {
        IcsEntry found = reading.entries[i];
        found.line = 0;
        QCOMPARE(found.summary, entries[i].summary);
        QVERIFY(found == entries[i]);
    }
}

void TestIcsFiles::nightOfTheChangeComesBack()
{
    // Quarter hours through both nights on which clocks change, in zones that change and by how much.
    for (const char *zone : {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"}) {
        std::vector<IcsEntry> entries;
        for (const char *night : {"2016-03-13T00:00Z", "2016-03-26T12:00Z", "2016-04-02T06:00Z", "2016-10-01T06:00Z",
                                  "2016-10-29T12:00Z", "2016-11-06T00:00Z"}) {
            for (int quarter = 0; quarter < 96; ++quarter) {
                IcsEntry entry;
                entry.uid = std::string(night) + std::to_string(quarter);
                entry.span.from = at(night) + std::chrono::minutes{15} * quarter;
                entry.span.until = entry.span.from + std::chrono::minutes{45};
                entry.zone = zone;
                entries.push_back(entry);
            }
        }
        const IcsReading reading = readIcs(writeIcs(entries, {"x", at("2016-03-22")}), {});
        QCOMPARE(reading.entries.size(), entries.size());
        for (std::size_t i = 0; i < entries.size(); ++i)
            QVERIFY(reading.entries[i].span == entries[i].span);
    }
}

void TestIcsFiles::sameEntriesGiveTheSameBytes()
{
    IcsEntry entry;
    entry.uid = "u";
    entry.span = {at("2016-03-22T08:00Z"), at("2016-03-22T16:00Z")};
    entry.zone = "Europe/Berlin";
    const IcsWriteOptions options{"n", at("2016-03-22")};
    const QByteArray once = writeIcs({&entry, 1}, options);
    QCOMPARE(writeIcs({&entry, 1}, options), once);
    QVERIFY(once.contains("BEGIN:VTIMEZONE"));
    QVERIFY(once.contains("DTSTART;TZID=Europe/Berlin:20160322T090000"));
}

QTEST_GUILESS_MAIN(TestIcsFiles)
#include "tst_icsfiles.moc"
