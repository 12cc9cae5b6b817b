// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/tickets/ticketsmodel.h"
#include "desktop/tickets/tickettable.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace evenkeel;

namespace {

/// Tickets numbered as their rows are, with a subject that tells the version.
struct Tickets
{
    [[nodiscard]] TicketsModel::Fetch fetch() const
    {
        return [versions = versions, base = base](std::uint32_t row) {
            TicketLine line;
            line.id = TicketId{static_cast<std::int64_t>(row) + base};
            line.subject = QStringLiteral("%1").arg(row);
            if (std::find(versions.begin(), versions.end(), row) != versions.end())
                line.subject += QStringLiteral(", new");
            return line;
        };
    }

    std::vector<std::uint32_t> versions; ///< rows that have changed
    std::int64_t base = 1;
};

TicketsModel::Rows rowsOf(std::vector<std::uint32_t> rows)
{
    return std::make_shared<const std::vector<std::uint32_t>>(std::move(rows));
}

/// n-1, …, 0: the newest first.
std::vector<std::uint32_t> newestFirst(std::uint32_t count)
{
    std::vector<std::uint32_t> rows(count);
    std::iota(rows.rbegin(), rows.rend(), 0U);
    return rows;
}

} // namespace

class TicketsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesOnlyTheRowsOfTicketsThatChanged();
    void keepsSelectionWhileRowsComeGoAndMove();
    void followsAnyAnswerStepByStep();
    void startsAnewWhereTicketsAreNumberedOtherwise();
    void keepsTheRowInSightWhereItIs();
};

void TicketsModelTest::changesOnlyTheRowsOfTicketsThatChanged()
{
    TicketsModel model;
    const QAbstractItemModelTester tester(&model);
    Tickets tickets;
    model.showRows(rowsOf(newestFirst(50)), tickets.fetch());
    for (int row = 0; row < 20; ++row)
        QVERIFY(!model.index(row, TicketColumn::Subject).data().toString().isEmpty());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    tickets.versions = {45, 41};
    model.updateRows(rowsOf(newestFirst(50)), tickets.fetch());
    QCOMPARE(changed.size(), 2);
    QCOMPARE(changed[0][0].toModelIndex().row(), 4);
    QCOMPARE(changed[1][0].toModelIndex().row(), 8);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.index(4, TicketColumn::Subject).data().toString(), QStringLiteral("45, new"));
}

void TicketsModelTest::keepsSelectionWhileRowsComeGoAndMove()
{
    TicketsModel model;
    const QAbstractItemModelTester tester(&model);
    Tickets tickets;
    model.showRows(rowsOf({9, 8, 7, 6, 5, 4}), tickets.fetch());
    QItemSelectionModel selection(&model);
    selection.select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    selection.select(model.index(4, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    selection.setCurrentIndex(model.index(4, 2), QItemSelectionModel::NoUpdate);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.updateRows(rowsOf({10, 5, 9, 7, 8, 4, 3}), tickets.fetch()); // 6 goes, 5 and 8 move, 10 and 3 come
    QList<qint64> chosen;
    for (const QModelIndex &index : selection.selectedRows())
        chosen.append(model.idAt(index.row()).value - 1);
    std::sort(chosen.begin(), chosen.end());
    QCOMPARE(chosen, (QList<qint64>{5, 8}));
    QCOMPARE(model.idAt(selection.currentIndex().row()), TicketId{6});
    QCOMPARE(selection.currentIndex().column(), 2);
    QCOMPARE(reset.size(), 0);
}

void TicketsModelTest::followsAnyAnswerStepByStep()
{
    TicketsModel model;
    const QAbstractItemModelTester tester(&model);
    const Tickets tickets;
    QRandomGenerator random(7);
    std::vector<std::uint32_t> all(40);
    std::iota(all.begin(), all.end(), 0U);
    model.showRows(rowsOf(all), tickets.fetch());
    for (int round = 0; round < 200; ++round) {
        std::shuffle(all.begin(), all.end(), random);
        std::vector<std::uint32_t> some(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(random.bounded(41)));
        if (round % 2 == 0)
            std::sort(some.begin(), some.end());
        model.updateRows(rowsOf(some), tickets.fetch());
        QCOMPARE(model.rowCount(), static_cast<int>(some.size()));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.idAt(row).value, static_cast<std::int64_t>(some[static_cast<std::size_t>(row)]) + 1);
    }
}

void TicketsModelTest::startsAnewWhereTicketsAreNumberedOtherwise()
{
    TicketsModel model;
    Tickets tickets;
    model.showRows(rowsOf({2, 1, 0}), tickets.fetch());
    QCOMPARE(model.idAt(0), TicketId{3});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    tickets.base = 100;
    model.updateRows(rowsOf({2, 1, 0}), tickets.fetch());
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.idAt(0), TicketId{102});
}

void TicketsModelTest::keepsTheRowInSightWhereItIs()
{
    TicketsModel model;
    const Tickets tickets;
    model.showRows(rowsOf(newestFirst(300)), tickets.fetch());
    TicketTable table(&model);
    table.resize(600, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.verticalScrollBar()->setValue(120);
    const TicketId first = model.idAt(table.rowAt(0));
    table.keepPlace([&] { model.updateRows(rowsOf(newestFirst(310)), tickets.fetch()); });
    QCOMPARE(model.idAt(table.rowAt(0)), first);
    // At the top what is new comes into sight.
    table.verticalScrollBar()->setValue(0);
    table.keepPlace([&] { model.updateRows(rowsOf(newestFirst(320)), tickets.fetch()); });
    QCOMPARE(model.idAt(table.rowAt(0)), TicketId{320});
}

QTEST_MAIN(TicketsModelTest)
#include "tst_ticketsmodel.moc"
