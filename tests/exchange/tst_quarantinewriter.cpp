// SPDX-License-Identifier: GPL-3.0-or-later
#include "importedstories.h"

#include "exchange/quarantinewriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace evenkeel;

class TestQuarantineWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guardsCellsAgainstFormulas_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("guarded");
        QTest::newRow("formula") << QByteArray("=1+2") << QByteArray("'=1+2");
        QTest::newRow("short formula") << QByteArray("=1") << QByteArray("'=1");
        QTest::newRow("at") << QByteArray("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("minus call") << QByteArray("-2+cmd") << QByteArray("'-2+cmd");
        QTest::newRow("number") << QByteArray("-100") << QByteArray("-100");
        QTest::newRow("text") << QByteArray("Printer = broken") << QByteArray("Printer = broken");
        QTest::newRow("apostrophe") << QByteArray("'=1+2") << QByteArray("''=1+2");
        QTest::newRow("apostrophe alone") << QByteArray("'") << QByteArray("''");
        QTest::newRow("empty") << QByteArray("") << QByteArray("");
    }

    void guardsCellsAgainstFormulas()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QByteArray, guarded);
        const std::string made = guardedCell(cell.toStdString());
        QCOMPARE(QByteArray::fromStdString(made), guarded);
        QCOMPARE(QByteArray::fromStdString(std::string(unguardedCell(made))), cell);
    }

    void givesSheetsThatCanBeMendedAndImportedAgain()
    {
        TestFiles files;
        const QByteArray text("id;created;status;subject\n"
                              "1;2024-01-02;open;fine\n"
                              "2;31.02.2024;open;=HYPERLINK(\"x\")\n"
                              "3;2024-01-02;frozen;M\xfcller, \"quoted\"\n"
                              "4;2024-01-02;\"open\n");
        const ImportedStories first = importFiles({files.write("desk.csv", text)}, "table");
        QCOMPARE(first.tally->tickets, 1);
        QCOMPARE(first.quarantine.size(), std::size_t{3});
        const std::vector<QuarantineSheet> sheets = quarantineSheets(first.quarantine);
        QCOMPARE(sheets.size(), std::size_t{1});
        QCOMPARE(sheets.front().fileName, QStringLiteral("desk-quarantine.csv"));
        QByteArray sheet = sheets.front().content;
        QVERIFY(sheet.contains("'=HYPERLINK"));
        QVERIFY(sheet.contains("unknown-status"));
        const ImportedStories unmended = importFiles({files.write("again.csv", sheet)}, "table");
        QCOMPARE(unmended.quarantine.size(), std::size_t{3});
        // A second sheet made of the first has our columns once.
        const QByteArray second = quarantineSheets(unmended.quarantine).front().content;
        QCOMPARE(second.count("evenkeel_reason"), 1);

        sheet = second;
        sheet.replace("31.02.2024", "29.02.2024").replace("frozen", "pending").replace("\"\"\"open\"", "open");
        const ImportedStories mended = importFiles({files.write("mended.csv", sheet)}, "table");
        QVERIFY2(mended.quarantine.empty(), sheet.constData());
        QCOMPARE(mended.tally->tickets, 3);
        QCOMPARE(mended.ticket("2").subject, std::string("=HYPERLINK(\"x\")"));
        QCOMPARE(mended.ticket("3").subject, std::string("M\xc3\xbcller, \"quoted\""));
        QCOMPARE(mended.ticket("4").status, TicketStatus::Open);
    }

    void givesJsonRecordsAsLines()
    {
        TestFiles files;
        const QByteArray text("[{\"id\": 1, \"created\": \"2024-01-02\"},\n {\"id\": 2,\n  \"created\": \"soon\"}]");
        const ImportedStories imported = importFiles({files.write("desk.json", text)}, "table");
        QCOMPARE(imported.quarantine.size(), std::size_t{1});
        QCOMPARE(imported.quarantine.front().line, 2);
        QuarantineSheet sheet = quarantineSheets(imported.quarantine).front();
        QCOMPARE(sheet.fileName, QStringLiteral("desk-quarantine.jsonl"));
        sheet.content.replace("soon", "2024-01-03");
        QCOMPARE(importFiles({files.write("mended.jsonl", sheet.content)}, "table").tally->tickets, 1);
    }

    void writesJsonForPrograms()
    {
        const QuarantinedRow row{"a.csv", 7, "created", "soon", QuarantineReason::BadTime, "1,soon", "id,created"};
        const QJsonArray array = QJsonDocument::fromJson(quarantineJson(std::span(&row, 1))).array();
        QCOMPARE(array.size(), 1);
        const QJsonObject object = array.first().toObject();
        QCOMPARE(object.value(QStringLiteral("reason")).toString(), QStringLiteral("bad-time"));
        QCOMPARE(object.value(QStringLiteral("line")).toInt(), 7);
        QCOMPARE(object.value(QStringLiteral("raw")).toString(), QStringLiteral("1,soon"));
    }
};

QTEST_GUILESS_MAIN(TestQuarantineWriter)
#include "tst_quarantinewriter.moc"
