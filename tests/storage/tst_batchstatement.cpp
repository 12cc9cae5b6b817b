// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/batchstatement.h"

#include <QTest>

#include <limits>

using namespace evenkeel;

class BatchStatementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gathersRowsInOneStatement();
    void writesValuesAsTheServerReadsThem();
    void keepsBoundValuesForTheNextRow();
    void asksToSendWhenThereAreMany();
    void asksToSendWhenThereIsMuch();
    void passesARefusalOn();
    void changesNoRowTwiceInOneStatement();
};

namespace {

constexpr std::string_view Sql = "INSERT INTO t (a, b) VALUES (:a, :b)";

Result<Done> nothing()
{
    return Done{};
}

} // namespace

void BatchStatementTest::gathersRowsInOneStatement()
{
    BatchStatement batch(Sql, nothing);
    QVERIFY(!batch.hasRows());
    for (int row = 1; row <= 2; ++row) {
        batch.bindInteger(":b", row);
        batch.bindText(":a", "x");
        QVERIFY(batch.step().isOk());
        batch.reset();
    }
    QVERIFY(batch.hasRows());
    QCOMPARE(batch.takeRows(), std::string("INSERT INTO t (a, b) VALUES ('x',1),('x',2)"));
    QVERIFY(!batch.hasRows());
    QVERIFY(batch.takeRows().empty());
}

void BatchStatementTest::changesNoRowTwiceInOneStatement()
{
    std::vector<std::string> sent;
    BatchStatement *told = nullptr;
    BatchStatement batch("INSERT INTO t (a, b) VALUES (:a, :b) ON CONFLICT (a) DO UPDATE SET b = excluded.b", [&] {
        sent.push_back(told->takeRows());
        return Result<Done>(Done{});
    });
    told = &batch;
    for (const int key : {1, 2, 1, 3}) {
        batch.bindInteger(":a", key);
        batch.bindInteger(":b", 9);
        QVERIFY(batch.step().isOk());
    }
    QCOMPARE(sent.size(), std::size_t{1});
    QCOMPARE(sent.front(),
             std::string("INSERT INTO t (a, b) VALUES (1,9),(2,9) ON CONFLICT (a) DO UPDATE SET b = excluded.b"));
    QCOMPARE(batch.takeRows(),
             std::string("INSERT INTO t (a, b) VALUES (1,9),(3,9) ON CONFLICT (a) DO UPDATE SET b = excluded.b"));
}

void BatchStatementTest::writesValuesAsTheServerReadsThem()
{
    BatchStatement batch(Sql, nothing);
    batch.bindText(":a", std::string_view("it's \\ \0 ''", 11));
    batch.bindInteger(":b", std::numeric_limits<std::int64_t>::min());
    QVERIFY(batch.step().isOk());
    batch.bindText(":a", {});
    batch.bindReal(":b", 0.1);
    QVERIFY(batch.step().isOk());
    batch.bindNull(":a");
    batch.bindReal(":b", -std::numeric_limits<double>::infinity());
    QVERIFY(batch.step().isOk());
    QCOMPARE(batch.takeRows(),
             std::string("INSERT INTO t (a, b) VALUES ('it''s \\ \xef\xbf\xbd ''''',-9223372036854775808),('',0.1),"
                         "(NULL,'-Infinity')"));
}

void BatchStatementTest::keepsBoundValuesForTheNextRow()
{
    BatchStatement batch(Sql, nothing);
    batch.bindInteger(":a", 7);
    QVERIFY(batch.step().isOk()); // what was never bound is NULL, as in any statement
    batch.reset();
    batch.bindInteger(":b", 8);
    QVERIFY(batch.step().isOk());
    QCOMPARE(batch.takeRows(), std::string("INSERT INTO t (a, b) VALUES (7,NULL),(7,8)"));
}

void BatchStatementTest::asksToSendWhenThereAreMany()
{
    int asked = 0;
    BatchStatement batch(Sql, [&]() -> Result<Done> {
        ++asked;
        static_cast<void>(batch.takeRows());
        return Done{};
    });
    for (int row = 0; row < 1'000; ++row)
        QVERIFY(batch.step().isOk());
    QCOMPARE(asked, 2);
    QVERIFY(!batch.hasRows());
}

void BatchStatementTest::asksToSendWhenThereIsMuch()
{
    int asked = 0;
    BatchStatement batch(Sql, [&]() -> Result<Done> {
        ++asked;
        return Done{};
    });
    batch.bindText(":a", std::string(2'000'000, 'x'));
    QVERIFY(batch.step().isOk());
    QCOMPARE(asked, 1);
}

void BatchStatementTest::passesARefusalOn()
{
    BatchStatement batch(Sql, []() -> Result<Done> { return Error{ErrorCode::Conflict, "a"}; });
    batch.bindText(":a", std::string(2'000'000, 'x'));
    QCOMPARE(batch.step().error().code, ErrorCode::Conflict);
}

QTEST_APPLESS_MAIN(BatchStatementTest)
#include "tst_batchstatement.moc"
