// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "exchange/jsonreader.h"

#include <QBuffer>
#include <QTest>

using namespace evenkeel;

namespace {

struct Records
{
    std::vector<std::string> texts;
    std::vector<std::int64_t> lines;
    std::vector<QuarantineReason> faults;
    std::string wrapper;

    friend bool operator==(const Records &, const Records &) = default;
};

Records readAll(const QByteArray &text, JsonOptions options = {})
{
    if (options.wrappers.empty())
        options.wrappers = {"tickets", "results"};
    QByteArray copy = text;
    QBuffer buffer(&copy);
    Records records;
    if (!buffer.open(QIODevice::ReadOnly))
        return records;
    JsonReader reader(buffer, options);
    if (!reader.open())
        return records;
    JsonRecord record;
    while (reader.next(record)) {
        if (record.fault) {
            records.faults.push_back(*record.fault);
        } else {
            records.texts.emplace_back(record.text);
            records.lines.push_back(record.line);
        }
    }
    records.wrapper = reader.wrapper();
    return records;
}

using Texts = std::vector<std::string>;

} // namespace

class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsArraysLinesAndSingleObjects()
    {
        const Texts both{"{\"id\":1}", "{\"id\":2}"};
        QCOMPARE(readAll("[{\"id\":1}, {\"id\":2}]").texts, both);
        QCOMPARE(readAll("{\"id\":1}\n{\"id\":2}\n").texts, both);
        QCOMPARE(readAll("\xef\xbb\xbf{\"id\":1}{\"id\":2}").texts, both);
        QCOMPARE(readAll("  {\"id\":1}  ").texts, Texts{"{\"id\":1}"});
        QVERIFY(readAll("[]").texts.empty());
    }

    void readsWrappedArrays()
    {
        const Records records = readAll("{\"total\": 2, \"meta\": {\"tickets\": [9]}, \"results\": [{\"id\":1},\n"
                                        " {\"id\":2}], \"next_page\": null}");
        QCOMPARE(records.texts, (Texts{"{\"id\":1}", "{\"id\":2}"}));
        QCOMPARE(records.lines, (std::vector<std::int64_t>{1, 2}));
        QCOMPARE(records.wrapper, std::string("results"));
        QVERIFY(records.faults.empty());
    }

    void respectsStringsEscapesAndNesting()
    {
        const Texts one{"{\"a\":\"}]\\\"{\",\"b\":[{\"c\":\"\\\\\"}]}"};
        QCOMPARE(readAll("[" + QByteArray::fromStdString(one.front()) + "]").texts, one);
    }

    void setsAsideElementsThatAreNoObjects()
    {
        const Records records = readAll("[1, {\"id\":1}, \"x\", [2], null, {\"id\":2}]");
        QCOMPARE(records.texts.size(), std::size_t{2});
        QCOMPARE(records.faults, std::vector<QuarantineReason>(4, QuarantineReason::BadJson));
    }

    void goesOnAfterBrokenLines()
    {
        const Records records = readAll("{\"id\":1}\ngarbage\n{\"id\":2]\n{\"id\":3}\n");
        QCOMPARE(records.texts, (Texts{"{\"id\":1}", "{\"id\":3}"}));
        QCOMPARE(records.faults.size(), std::size_t{2});
    }

    void goesOnAfterABrokenElementOfAnIndentedArray()
    {
        const Records records = readAll("[\n  {\"id\":1},\n  {\"id\":[2},\n  {\n   \"id\":3\n  }\n]");
        QCOMPARE(records.texts, (Texts{"{\"id\":1}", "{\n   \"id\":3\n  }"}));
        QCOMPARE(records.faults, std::vector{QuarantineReason::BadJson});
    }

    void setsAsideWhatIsTooDeepTooLongOrCutOff()
    {
        const QByteArray deep = "{\"a\":" + QByteArray(100, '[') + QByteArray(100, ']') + "}";
        QCOMPARE(readAll("[" + deep + ",{\"id\":1}]").faults, std::vector{QuarantineReason::TooDeep});
        QCOMPARE(readAll("[" + deep + ",{\"id\":1}]").texts.size(), std::size_t{1});
        const Records cut = readAll("[{\"id\":1},{\"id\":");
        QCOMPARE(cut.texts.size(), std::size_t{1});
        QCOMPARE(cut.faults, std::vector{QuarantineReason::Truncated});
        const QByteArray lines = "{\"id\":\"" + QByteArray(5000, 'x') + "\"}\n{\"id\":2}\n";
        const Records longRecord = readAll(lines, {.bufferSize = 64, .recordLimit = 1000});
        QCOMPARE(longRecord.faults, std::vector{QuarantineReason::TooLong});
        QCOMPARE(longRecord.texts, Texts{"{\"id\":2}"});
    }

    void readsTheSameWithEveryBufferSize()
    {
        for (const QByteArray &text :
             {QByteArray("{\"count\":2,\"tickets\":[ {\"id\":\"\\\"1\"},\n{\"id\":[{}]} ],\"end\":true}"),
              QByteArray("[\n {\"id\":1},\n {\"id\":}],\n {\"id\":3}\n]\n"),
              QByteArray("{\"id\":1}\nnonsense\n\n{\"id\":2}\n{\"id\":3")}) {
            const Records whole = readAll(text);
            QVERIFY(!whole.texts.empty());
            for (std::size_t size = 1; size <= 64; ++size)
                QVERIFY2(readAll(text, {.bufferSize = size}) == whole, text.constData());
        }
    }

    void survivesRandomBytes()
    {
        Random random(3);
        for (int round = 0; round < 3000; ++round) {
            QByteArray text;
            for (std::uint64_t i = random.below(60); i > 0; --i)
                text += "{}[]\"\\:,1 \nat\xff"[random.below(14)];
            const Records records = readAll(text, {.bufferSize = 1 + random.below(16), .recordLimit = 256});
            std::size_t size = 0;
            for (const std::string &record : records.texts)
                size += record.size();
            QVERIFY(size <= static_cast<std::size_t>(text.size()));
        }
    }
};

QTEST_APPLESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
