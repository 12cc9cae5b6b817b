// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "exchange/csvreader.h"

#include <QBuffer>
#include <QTest>

using namespace evenkeel;

namespace {

struct Table
{
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
    std::vector<std::int64_t> lines;
    std::vector<QuarantineReason> faults;
    std::vector<std::string> faultyText;

    friend bool operator==(const Table &, const Table &) = default;
};

Table readAll(const QByteArray &text, const CsvOptions &options = {})
{
    QByteArray copy = text;
    QBuffer buffer(&copy);
    Table table;
    if (!buffer.open(QIODevice::ReadOnly))
        return table;
    CsvReader reader(buffer, options);
    if (!reader.open())
        return table;
    table.header = reader.header();
    CsvRecord record;
    while (reader.next(record)) {
        if (record.fault) {
            table.faults.push_back(*record.fault);
            table.faultyText.emplace_back(record.raw);
        } else {
            table.rows.emplace_back(record.fields.begin(), record.fields.end());
            table.lines.push_back(record.line);
        }
    }
    return table;
}

using Rows = std::vector<std::vector<std::string>>;

QByteArray written(const std::vector<std::string> &fields, char delimiter)
{
    std::string line;
    for (const std::string &field : fields) {
        line += line.empty() ? "" : std::string(1, delimiter);
        line += '"';
        for (const char letter : field)
            line += letter == '"' ? std::string("\"\"") : std::string(1, letter);
        line += '"';
    }
    return QByteArray::fromStdString(line + "\r\n");
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheDelimiter_data()
    {
        QTest::addColumn<char>("delimiter");
        for (const char delimiter : {',', ';', '\t', '|'})
            QTest::newRow(QByteArray(1, delimiter).toHex().constData()) << delimiter;
    }

    void findsTheDelimiter()
    {
        QFETCH(char, delimiter);
        QByteArray text("id;subject;note\n1;Printer, broken;\"a;b\"\n2;Mouse;\"x | y\"\n");
        text.replace(';', delimiter);
        const Table table = readAll(text);
        QCOMPARE(table.header, (std::vector<std::string>{"id", "subject", "note"}));
        QCOMPARE(table.rows.size(), std::size_t{2});
        QCOMPARE(table.rows[1][1], std::string("Mouse"));
    }

    void takesTheDelimiterFromASeparatorLine()
    {
        QCOMPARE(readAll("sep=;\r\na;b,c\r\n1;2\r\n").header, (std::vector<std::string>{"a", "b,c"}));
    }

    void readsQuotesNewlinesAndLineEnds()
    {
        const Table table = readAll("\xef\xbb\xbfid,text\r\n1,\"two\r\nlines, and \"\"quotes\"\"\"\r\n\r\n2,in \"the\" "
                                    "middle\n3,\"late\" text\n");
        QCOMPARE(table.header.front(), std::string("id"));
        const Rows expected{{"1", "two\r\nlines, and \"quotes\""}, {"2", "in \"the\" middle"}, {"3", "late text"}};
        QCOMPARE(table.rows, expected);
        QCOMPARE(table.lines, (std::vector<std::int64_t>{2, 5, 6}));
    }

    void keepsRowsWiderAndShorterThanTheHeader()
    {
        const Rows expected{{"1", "2", "3", "4"}, {"1"}, {"1", ""}};
        QCOMPARE(readAll("a,b\n1,2,3,4\n1\n1,").rows, expected);
    }

    void keepsRepeatedColumnNames()
    {
        QCOMPARE(readAll("Labels,Labels,id\nx,y,1\n").header, (std::vector<std::string>{"Labels", "Labels", "id"}));
    }

    void readsLatin1WhereAllowed()
    {
        const QByteArray text("id,name\n1,M\xfcller \x80\n2,M\xc3\xbcller\n");
        const Rows both{{"1", "M\xc3\xbcller \xe2\x82\xac"}, {"2", "M\xc3\xbcller"}};
        QCOMPARE(readAll(text).rows, both);
        const Table strict = readAll(text, {.encoding = TextEncoding::Utf8});
        QCOMPARE(strict.faults, std::vector{QuarantineReason::BadEncoding});
        QCOMPARE(strict.rows.size(), std::size_t{1});
        QCOMPARE(readAll(text, {.encoding = TextEncoding::Latin1}).rows[1][1], std::string("M\xc3\x83\xc2\xbcller"));
    }

    void refusesUtf16AndEmptyFiles()
    {
        for (const QByteArray &text : {QByteArray("\xff\xfei\0d\0", 6), QByteArray()}) {
            QByteArray copy = text;
            QBuffer buffer(&copy);
            QVERIFY(buffer.open(QIODevice::ReadOnly));
            CsvReader reader(buffer, {});
            const Result<Done> opened = reader.open();
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::BadFormat);
        }
    }

    void losesOnlyTheLineOfAnOpenQuote()
    {
        const Table table = readAll("id,text\n1,fine\n2,\"open\n3,fine\n");
        QCOMPARE(table.faults, std::vector{QuarantineReason::UnterminatedQuote});
        QCOMPARE(table.faultyText.front(), std::string("2,\"open"));
        QCOMPARE(table.rows, (Rows{{"1", "fine"}, {"3", "fine"}}));
        QCOMPARE(table.lines.back(), 4);
    }

    void setsAsideNulBytesAndHugeRecords()
    {
        const QByteArray text = QByteArray("id,text\n1,a") + '\0' + "b\n2," + QByteArray(5000, 'x') + "\n3,\"" +
                                QByteArray(5000, '\n') + "\"\n4,fine\n";
        const Table table = readAll(text, {.bufferSize = 64, .recordLimit = 1000});
        QCOMPARE(table.faults.size(), std::size_t{4}); // the closing quote opens one more
        QCOMPARE(table.faults[0], QuarantineReason::NulByte);
        QCOMPARE(table.faults[1], QuarantineReason::TooLong);
        QCOMPARE(table.faults[2], QuarantineReason::UnterminatedQuote);
        QCOMPARE(table.rows.back(), (std::vector<std::string>{"4", "fine"}));
    }

    void readsTheSameWithEveryBufferSize()
    {
        const QByteArray text(
            "\xef\xbb\xbfid,text\r\n1,\"a\r\n\"\"b\"\"\"\r\n2,M\xfcller,more\r3,\"x\"y\n\n4,\"open\r\n5,end");
        const Table whole = readAll(text);
        QCOMPARE(whole.rows.size(), std::size_t{4});
        for (std::size_t size = 1; size <= 64; ++size)
            QVERIFY(readAll(text, {.bufferSize = size}) == whole);
    }

    void readsBackWhatWasWritten()
    {
        Random random(7);
        const std::string letters = "ab,;\"\n\r\t| '=\xc3\xa4";
        for (int round = 0; round < 300; ++round) {
            const char delimiter = ",;\t|"[random.below(4)];
            const std::size_t columns = 1 + random.below(5);
            QByteArray text = written(std::vector<std::string>(columns, "h"), delimiter);
            Rows rows;
            for (std::uint64_t row = 0; row < random.below(6); ++row) {
                std::vector<std::string> &fields = rows.emplace_back();
                for (std::size_t column = 0; column < columns; ++column) {
                    std::string &field = fields.emplace_back();
                    for (std::uint64_t i = random.below(8); i > 0; --i)
                        field += letters[random.below(letters.size() - 2)];
                }
                text += written(fields, delimiter);
            }
            const Table table = readAll(text, {.delimiter = delimiter, .bufferSize = 1 + random.below(40)});
            QCOMPARE(table.rows, rows);
            QVERIFY(table.faults.empty());
        }
    }

    void survivesRandomBytes()
    {
        Random random(11);
        const std::string letters = "a,;\"\n\r\0\xff\xc3 =";
        for (int round = 0; round < 2000; ++round) {
            QByteArray text;
            for (std::uint64_t i = random.below(80); i > 0; --i)
                text += letters.empty() || random.chance(0.2) ? static_cast<char>(random.below(256))
                                                              : ",;\"\n\r\0a\xff\xc3"[random.below(9)];
            const Table small =
                readAll(text, {.delimiter = ',', .bufferSize = 1 + random.below(8), .recordLimit = 4096});
            const Table large = readAll(text, {.delimiter = ',', .recordLimit = 4096});
            QVERIFY(small == large);
        }
    }
};

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
