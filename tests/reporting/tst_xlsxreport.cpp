// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/xlsxreport.h"

#include "exchange/workbookarchive.h"

#include <QBuffer>
#include <QTest>

#include <cmath>

using namespace evenkeel;

namespace {

ReportDocument document()
{
    ReportDocument made;
    made.title = QStringLiteral("Weekly report");
    made.findingColumns << QStringLiteral("Finding") << QStringLiteral("Evidence") << QStringLiteral("What to do");
    ReportSection section;
    section.title = QStringLiteral("By team / queue");
    section.tables.push_back({QString(),
                              {QStringLiteral("Team"), QStringLiteral("Share")},
                              {{{QStringLiteral("=SUM(A1)"), {}, ReportTone::Plain, {}},
                                {QStringLiteral("45.6 %"), 0.456, ReportTone::Plain, QStringLiteral("0.0%")}},
                               {{QStringLiteral("Odd"), {}, ReportTone::Plain, {}},
                                {QStringLiteral("–"), std::nan(""), ReportTone::Plain, {}}}}});
    section.charts.push_back({ReportChart::Kind::Lines,
                              QStringLiteral("Volume"),
                              QStringLiteral("tickets"),
                              {QStringLiteral("W1"), QStringLiteral("W2")},
                              {{QStringLiteral("Tickets"), {1.0, std::nullopt}}}});
    ReportSection findings;
    findings.title = QStringLiteral("Findings");
    findings.findings.push_back({QStringLiteral("What"), QStringLiteral("5 of 9"), QStringLiteral("Do it")});
    made.sections = {section, findings};
    made.figures = {QStringLiteral("Data"), {QStringLiteral("metric")}, {}};
    return made;
}

QByteArray partOf(const QByteArray &workbook, const QString &name)
{
    QBuffer buffer;
    buffer.setData(workbook);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    const auto archive = WorkbookArchive::open(buffer);
    if (!archive)
        return {};
    const auto part = (*archive)->part(name, 10'000'000);
    return part ? (*part)->readAll() : QByteArray();
}

} // namespace

class TstXlsxReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNumbersAsNumbers();
    void keepsTextsAsTexts();
    void freezesTheHead();
    void drawsCharts();
    void isTheSameFileEachTime();
    void namesSheetsAsTheyMayBeNamed();
};

void TstXlsxReport::keepsNumbersAsNumbers()
{
    const QByteArray sheet = partOf(xlsxOf(document()), QStringLiteral("xl/worksheets/sheet1.xml"));
    QVERIFY(sheet.contains("<v>0.456</v>"));
    QVERIFY(!sheet.toLower().contains("nan"));
    QVERIFY(partOf(xlsxOf(document()), QStringLiteral("xl/styles.xml")).contains("0.0%"));
}

void TstXlsxReport::keepsTextsAsTexts()
{
    const QByteArray workbook = xlsxOf(document());
    QVERIFY(!partOf(workbook, QStringLiteral("xl/worksheets/sheet1.xml")).contains("<f>"));
    QVERIFY(partOf(workbook, QStringLiteral("xl/sharedStrings.xml")).contains("=SUM(A1)"));
}

void TstXlsxReport::freezesTheHead()
{
    const QByteArray sheet = partOf(xlsxOf(document()), QStringLiteral("xl/worksheets/sheet1.xml"));
    QVERIFY(sheet.contains("state=\"frozen\""));
}

void TstXlsxReport::drawsCharts()
{
    const QByteArray chart = partOf(xlsxOf(document()), QStringLiteral("xl/charts/chart1.xml"));
    QVERIFY(chart.contains("lineChart"));
    QVERIFY(chart.contains("Volume"));
}

void TstXlsxReport::isTheSameFileEachTime()
{
    QVERIFY(!xlsxOf(document()).isEmpty());
    QCOMPARE(xlsxOf(document()), xlsxOf(document()));
}

void TstXlsxReport::namesSheetsAsTheyMayBeNamed()
{
    QCOMPARE(sheetName(QStringLiteral("By team / queue"), {}), QStringLiteral("By team queue"));
    QCOMPARE(sheetName(QStringLiteral("a[b]:*?\\'"), {}), QStringLiteral("a b"));
    QCOMPARE(sheetName(QString(40, QLatin1Char('x')), {}).size(), 31);
    QCOMPARE(sheetName(QStringLiteral("data"), {QStringLiteral("Data")}), QStringLiteral("data 2"));
    QCOMPARE(sheetName(QStringLiteral("''"), {}), QStringLiteral("-"));
}

QTEST_GUILESS_MAIN(TstXlsxReport)
#include "tst_xlsxreport.moc"
