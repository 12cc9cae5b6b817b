// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "storage/importstore.h"
#include "storage/savedviewstore.h"

#include <QTest>

using namespace evenkeel;

class ImportStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsRuns();
    void keepsQuarantineRecordsWordForWord();
    void countsByRun();
    void releasesMendedRows();
    void endsReadingWhenTold();
    void refusesRowsOfNoRun();
    void keepsSavedViews();
    void overwritesNoViewThatSomebodyElseSaved();
};

namespace {

QuarantineRecord row(ImportId import, std::int64_t line)
{
    return {0,
            import,
            "log ü.csv",
            line,
            "opened_at",
            "31/02/2016",
            "date",
            "INC1,\"a\nb\",31/02/2016\r\n",
            "number,note,opened_at"};
}

std::vector<QuarantineRecord> all(ImportStore &store, std::optional<ImportId> import)
{
    std::vector<QuarantineRecord> rows;
    must(store.forEachQuarantined(import, [&rows](const QuarantineRecord &read) {
        rows.push_back(read);
        return true;
    }));
    return rows;
}

} // namespace

void ImportStoreTest::keepsRuns()
{
    const Desk desk;
    ImportStore store(*desk.database);
    ImportRun run{.file = "log.csv", .profile = "servicenow", .startedAt = minute(0), .until = minute(-9)};
    run.id = must(store.add(run));
    QCOMPARE(must(store.runs()), std::vector{run});
    run.finishedAt = minute(1);
    run.rows = 5'000'000'000;
    run.ticketsNew = 2;
    run.ticketsTouched = 3;
    run.eventsAdded = 4;
    run.quarantined = 5;
    must(store.update(run));
    QCOMPARE(must(store.runs()), std::vector{run});
    run.id = ImportId{9};
    QCOMPARE(store.update(run).error().code, ErrorCode::NotFound);
}

void ImportStoreTest::keepsQuarantineRecordsWordForWord()
{
    const Desk desk;
    ImportStore store(*desk.database);
    const ImportId import = must(store.add({.file = "a", .profile = "p"}));
    must(store.addQuarantined(std::vector{row(import, 7)}));
    QuarantineRecord expected = row(import, 7);
    expected.id = 1;
    QCOMPARE(all(store, std::nullopt), std::vector{expected});
}

void ImportStoreTest::countsByRun()
{
    const Desk desk;
    ImportStore store(*desk.database);
    const ImportId first = must(store.add({.file = "a", .profile = "p"}));
    const ImportId second = must(store.add({.file = "b", .profile = "p"}));
    must(store.addQuarantined(std::vector{row(first, 1), row(second, 2), row(second, 3)}));
    QCOMPARE(must(store.quarantinedCount(std::nullopt)), std::int64_t{3});
    QCOMPARE(must(store.quarantinedCount(second)), std::int64_t{2});
    QCOMPARE(all(store, second).size(), std::size_t{2});
}

void ImportStoreTest::releasesMendedRows()
{
    const Desk desk;
    ImportStore store(*desk.database);
    const ImportId import = must(store.add({.file = "a", .profile = "p"}));
    must(store.addQuarantined(std::vector{row(import, 1), row(import, 2)}));
    must(store.release(std::vector<std::int64_t>{1, 99}));
    QCOMPARE(all(store, import).at(0).line, std::int64_t{2});
    QCOMPARE(must(store.quarantinedCount(import)), std::int64_t{1});
}

void ImportStoreTest::endsReadingWhenTold()
{
    const Desk desk;
    ImportStore store(*desk.database);
    const ImportId import = must(store.add({.file = "a", .profile = "p"}));
    must(store.addQuarantined(std::vector{row(import, 1), row(import, 2)}));
    int read = 0;
    must(store.forEachQuarantined(import, [&read](const QuarantineRecord &) { return ++read < 1; }));
    QCOMPARE(read, 1);
}

void ImportStoreTest::refusesRowsOfNoRun()
{
    const Desk desk;
    ImportStore store(*desk.database);
    QCOMPARE(store.addQuarantined(std::vector{row(ImportId{5}, 1)}).error().code, ErrorCode::InvalidArgument);
}

void ImportStoreTest::keepsSavedViews()
{
    const Desk desk;
    SavedViewStore store(*desk.database);
    must(store.save({"tickets", "Late", "{}"}, std::nullopt));
    must(store.save({"tickets", "Angry", R"({"filter": "x"})"}, std::nullopt));
    must(store.save({"board", "Late", "1"}, std::nullopt));
    must(store.save({"tickets", "Late", "{\"a\": 1}"}, "{}"));
    QCOMPARE(must(store.views("tickets")),
             (std::vector<SavedView>{{"tickets", "Angry", R"({"filter": "x"})"}, {"tickets", "Late", "{\"a\": 1}"}}));
    must(store.remove({"tickets", "Late", "{\"a\": 1}"}));
    QCOMPARE(store.remove({"tickets", "Late", "{}"}).error().code, ErrorCode::NotFound);
    QCOMPARE(must(store.views("board")).size(), std::size_t{1});
    QCOMPARE(must(store.views("tickets")).size(), std::size_t{1});
}

void ImportStoreTest::overwritesNoViewThatSomebodyElseSaved()
{
    const Desk desk;
    SavedViewStore store(*desk.database);
    must(store.save({"tickets", "Late", "1"}, std::nullopt));
    const Error taken{ErrorCode::Conflict, "Late"};
    QCOMPARE(store.save({"tickets", "Late", "2"}, std::nullopt).error(), taken); // somebody has the name
    QCOMPARE(store.save({"tickets", "Late", "2"}, "0").error(), taken);          // seen before it was changed
    QCOMPARE(store.remove({"tickets", "Late", "0"}).error(), taken);
    QCOMPARE(must(store.view("tickets", "Late"))->json, std::string("1"));
    must(store.save({"tickets", "Late", "1"}, "0")); // it says that already
    must(store.save({"tickets", "Late", "2"}, "1"));
    must(store.remove({"tickets", "Late", "2"}));
    QCOMPARE(store.save({"tickets", "Late", "3"}, "2").error(), taken); // somebody deleted it
    QVERIFY(!must(store.view("tickets", "Late")));
}

QTEST_GUILESS_MAIN(ImportStoreTest)
#include "tst_importstore.moc"
