// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/profilelibrary.h"
#include "exchange/timereader.h"

#include <QTest>

using namespace evenkeel;

namespace {

std::string read(const std::vector<std::string> &formats, const char *text, const char *zone = "UTC",
                 std::optional<DateOrder> order = {})
{
    const Result<TimeReader> reader = TimeReader::create(formats, zone, order);
    if (!reader)
        return "refused";
    const auto read = reader->read(text);
    if (const auto *at = std::get_if<Instant>(&read))
        return toIsoString(*at);
    return std::string(codeOf(std::get<QuarantineReason>(read)));
}

} // namespace

class TestTimeReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryForm_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *format, const char *text, const char *expected) {
            QTest::addRow("%s: %s", format, text) << QByteArray(format) << QByteArray(text) << QByteArray(expected);
        };
        row("d/M/yyyy H:mm", "29/2/2016 01:16", "2016-02-29T01:16:00Z");
        row("d/M/yyyy H:mm", "29/2/2015 01:16", "bad-time");
        row("d/M/yyyy H:mm", "5/3/2016 25:00", "bad-time");
        row("d/M/yyyy H:mm", "5/3/2016 12:00 x", "bad-time");
        row("M/d/yyyy H:mm", "6/21/2025 16:14", "2025-06-21T16:14:00Z");
        row("d/MMM/yy h:mm AP", "12/Mar/24 9:41 AM", "2024-03-12T09:41:00Z");
        row("d/MMM/yy h:mm AP", "14/Jul/25 3:42 PM", "2025-07-14T15:42:00Z");
        row("d/MMM/yy h:mm AP", "11/May/24 03:26 PM", "2024-05-11T15:26:00Z");
        row("d/MMM/yy h:mm AP", "11/May/24 12:05 am", "2024-05-11T00:05:00Z");
        row("d/MMM/yy h:mm AP", "11/May/24 13:05 PM", "bad-time");
        row("d/MMM/yy H:mm", "30/Sep/21 17:20", "2021-09-30T17:20:00Z");
        row("d MMM yyyy H:mm", "3  september 1999 7:05", "1999-09-03T07:05:00Z");
        row("d.M.yyyy H:mm:ss", "3.9.1999 7:05:59", "1999-09-03T07:05:59Z");
        row("yyyy-MM-dd H:mm:ss.zzz", "2020-03-20 02:32:49.426123", "2020-03-20T02:32:49.426Z");
        row("dd-MM-yy", "03-09-71", "1971-09-03T00:00:00Z");
        row("yyyyMMddTHHmmssZ", "20240301T101112+0130", "2024-03-01T08:41:12Z");
        row("iso", "2014-12-31T12:27:09+10:00", "2014-12-31T02:27:09Z");
        row("iso", "2024-05-28 21:51:37.000000", "2024-05-28T21:51:37Z");
        row("iso", "2024-05-28 21:51:37 +0000", "2024-05-28T21:51:37Z");
        row("iso", "2024-05-28 21:51:37 UTC", "2024-05-28T21:51:37Z");
        row("iso", "28/05/2024", "bad-time");
        row("epoch", "1695062724", "2023-09-18T18:45:24Z");
        row("epoch-ms", "1695062724250", "2023-09-18T18:45:24.250Z");
        row("epoch", "-5", "bad-time");
        row("h:mm d/M/yyyy", "9:41 1/1/2020", "refused");
        row("d/M H:mm", "1/1 10:00", "refused");
        row("quartz", "1", "refused");
    }

    void readsEveryForm()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(read({format.toStdString()}, text.constData())), expected);
    }

    void guessesNeverBetweenDayAndMonth()
    {
        const std::vector<std::string> both{"d/M/yyyy H:mm", "M/d/yyyy H:mm"};
        QCOMPARE(read(both, "6/7/2025 16:14"), std::string("ambiguous-time"));
        QCOMPARE(read(both, "6/21/2025 16:14"), std::string("2025-06-21T16:14:00Z"));
        QCOMPARE(read(both, "7/7/2025 16:14"), std::string("2025-07-07T16:14:00Z"));
        QCOMPARE(read(both, "6/7/2025 16:14", "UTC", DateOrder::DayFirst), std::string("2025-07-06T16:14:00Z"));
        QCOMPARE(read(both, "6/7/2025 16:14", "UTC", DateOrder::MonthFirst), std::string("2025-06-07T16:14:00Z"));
    }

    void leavesAProfilesOnlyOrderAlone()
    {
        QCOMPARE(read({"d/M/yyyy"}, "6/7/2025", "UTC", DateOrder::MonthFirst), std::string("2025-07-06T00:00:00Z"));
    }

    void readsLocalTimesThroughChangesOfClocks()
    {
        const char *zone = "Europe/Berlin";
        QCOMPARE(read({"iso"}, "2024-01-15 12:00", zone), std::string("2024-01-15T11:00:00Z"));
        QCOMPARE(read({"iso"}, "2024-07-15 12:00", zone), std::string("2024-07-15T10:00:00Z"));
        // Skipped on 31 March: half an hour after the change.
        QCOMPARE(read({"iso"}, "2024-03-31 02:30", zone), std::string("2024-03-31T01:30:00Z"));
        // Twice on 27 October: the first.
        QCOMPARE(read({"iso"}, "2024-10-27 02:30", zone), std::string("2024-10-27T00:30:00Z"));
        // An offset in the text wins.
        QCOMPARE(read({"iso"}, "2024-07-15T12:00:00Z", zone), std::string("2024-07-15T12:00:00Z"));
        QCOMPARE(read({"iso"}, "2024-03-10 02:30", "America/New_York"), std::string("2024-03-10T07:30:00Z"));
    }

    void refusesUnknownZones() { QCOMPARE(read({"iso"}, "2024-01-01", "Mars/Olympus"), std::string("refused")); }
};

QTEST_APPLESS_MAIN(TestTimeReader)
#include "tst_timereader.moc"
