// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/instant.h"

#include "base/random.h"

#include <QtTest/QtTest>

using namespace evenkeel;

class TestInstant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesIso()
    {
        QCOMPARE(toIsoString(instantFromMillis(0)), std::string("1970-01-01T00:00:00Z"));
        QCOMPARE(toIsoString(instantFromMillis(1458122400000)), std::string("2016-03-16T10:00:00Z"));
        QCOMPARE(toIsoString(instantFromMillis(1458122400250)), std::string("2016-03-16T10:00:00.250Z"));
        QCOMPARE(toIsoString(instantFromMillis(-1)), std::string("1969-12-31T23:59:59.999Z"));
    }

    void readsIso_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("millis");
        const auto row = [](const char *text, qint64 millis) { QTest::newRow(text) << QByteArray(text) << millis; };
        row("2016-03-16", 1458086400000);
        row("2016-03-16T10:00", 1458122400000);
        row("2016-03-16 10:00", 1458122400000);
        row("2016-03-16T10:00:00Z", 1458122400000);
        row("2016-03-16T10:00:00.250Z", 1458122400250);
        row("2016-03-16T11:00:00+01:00", 1458122400000);
        row("2016-03-16T04:30:00-05:30", 1458122400000);
        row("2024-02-29", 1709164800000);
    }

    void readsIso()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, millis);
        const std::optional<Instant> at = instantFromIso(text.toStdString());
        QVERIFY(at.has_value());
        QCOMPARE(toMillis(*at), millis);
    }

    void refusesWhatIsNoMoment_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text :
             {"", "now", "2016", "2016-02-30", "2023-02-29", "2016-13-01", "2016-00-10", "2016-03-16T25:00",
              "2016-03-16T10:61", "2016-03-16T10:00:00X", "2016-03-16T", "16/03/2016", "2016-03-16T10:00:00Z trailing"})
            QTest::newRow(text) << QByteArray(text);
    }

    void refusesWhatIsNoMoment()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!instantFromIso(text.toStdString()));
    }

    void readsWhatItWrites()
    {
        Random random{4};
        for (int i = 0; i < 500; ++i) {
            const Instant at = instantFromMillis(static_cast<std::int64_t>(random.below(4'000'000'000'000)));
            QCOMPARE(instantFromIso(toIsoString(at)), std::optional{at});
        }
    }
};

QTEST_APPLESS_MAIN(TestInstant)
#include "tst_instant.moc"
