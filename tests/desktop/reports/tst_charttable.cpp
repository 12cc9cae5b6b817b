// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/charts/charttablemodel.h"
#include "desktop/reports/nowticketsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <cmath>

using namespace evenkeel;

class TstChartTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void showsNamesAndNumbers();
    void leavesAPlaceEmptyWhereThereIsNothing();
    void writesNumbersAsTheReaderDoes();
    void listsTicketsWithWhatIsLeft();
};

void TstChartTable::showsNamesAndNumbers()
{
    ChartTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTable({{QStringLiteral("Agent"), QStringLiteral("Share")},
                    {{QStringLiteral("Ann"), 0.75}, {QStringLiteral("Ben"), qlonglong{12}}}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.index(0, 1).data().toString(), QStringLiteral("0.75"));
    QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("12"));
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Agent"));
    model.setTable({});
    QCOMPARE(model.rowCount(), 0);
}

void TstChartTable::leavesAPlaceEmptyWhereThereIsNothing()
{
    QCOMPARE(ChartTableModel::text({}, QLocale::c()), QString());
    QCOMPARE(ChartTableModel::text(std::nan(""), QLocale::c()), QString());
}

void TstChartTable::writesNumbersAsTheReaderDoes()
{
    const QLocale german(QLocale::German);
    QCOMPARE(ChartTableModel::text(1234.5678, german), QStringLiteral("1.234,568"));
    QCOMPARE(ChartTableModel::text(1234.5678, QLocale::c()), QStringLiteral("1234.568"));
    QCOMPARE(ChartTableModel::text(qlonglong{12345}, QLocale::c()), QStringLiteral("12345"));
}

void TstChartTable::listsTicketsWithWhatIsLeft()
{
    NowTicketsModel model(NowTicketsModel::Time::SlaLeft);
    const QAbstractItemModelTester tester(&model);
    NowTicket late;
    late.card.id = TicketId{7};
    late.card.subject = QStringLiteral("Charged twice");
    late.card.slaShare = 1.2;
    late.card.slaLeft = -std::chrono::minutes{12};
    NowTicket waiting;
    waiting.card.id = TicketId{8};
    waiting.card.reference = QStringLiteral("48213");
    waiting.card.createdAt = Instant{};
    late.agent = QStringLiteral("Ann");
    model.setTickets({late, waiting}, Instant{} + std::chrono::hours{3});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, NowTicketColumn::Subject).data().toString(), QStringLiteral("Charged twice"));
    QCOMPARE(model.index(0, NowTicketColumn::Time).data().toString(), QStringLiteral("Breached 12 min"));
    QCOMPARE(model.index(1, NowTicketColumn::Subject).data().toString(), QStringLiteral("48213"));
    QCOMPARE(model.index(1, NowTicketColumn::Agent).data().toString(), QStringLiteral("waiting"));
    QCOMPARE(model.ticketAt(1), TicketId{8});
    QVERIFY(!model.ticketAt(2).isValid());
    NowTicketsModel ages(NowTicketsModel::Time::Age);
    ages.setTickets({waiting}, Instant{} + std::chrono::hours{3});
    QCOMPARE(ages.index(0, NowTicketColumn::Time).data().toString(), QStringLiteral("3 h 00"));
}

QTEST_MAIN(TstChartTable)

#include "tst_charttable.moc"
