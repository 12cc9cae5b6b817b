// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/htmlreport.h"

#include "reporting/reportcolumns.h"
#include "reporting/sampledocument.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace evenkeel;

namespace {

ReportDocument document()
{
    ReportDocument made;
    made.language = QStringLiteral("en");
    made.title = QStringLiteral("Weekly <report> & more");
    made.subtitle = QStringLiteral("of a desk");
    ReportSection first;
    first.title = QStringLiteral("Findings");
    first.findings.push_back(
        {QStringLiteral("<script>alert(1)</script>"), QStringLiteral("5 of 9"), QStringLiteral("Look at \"it\"")});
    ReportSection second;
    second.title = QStringLiteral("By team");
    second.tables.push_back({QStringLiteral("Teams"),
                             {QStringLiteral("Team"), QStringLiteral("Tickets")},
                             {{{QStringLiteral("A & B"), {}, ReportTone::Plain, {}},
                               {QStringLiteral("1,234"), 1234.0, ReportTone::Bad, {}}}}});
    second.charts.push_back({ReportChart::Kind::Lines,
                             QStringLiteral("Volume"),
                             QStringLiteral("tickets"),
                             {QStringLiteral("W1"), QStringLiteral("W2")},
                             {{QStringLiteral("Tickets"), {1.0, 2.0}}}});
    made.sections = {first, second};
    made.figures = {QString(),
                    {QStringLiteral("metric"), QStringLiteral("value"), QStringLiteral("group")},
                    {{{QStringLiteral("tickets"), {}, ReportTone::Plain, {}},
                      {QString(), 0.1, ReportTone::Plain, {}},
                      {QStringLiteral("=1+1, \"x\""), {}, ReportTone::Plain, {}}}}};
    return made;
}

} // namespace

class TstHtmlReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneFileThatLoadsNothing();
    void escapesWhatPeopleWrote();
    void everyAnchorIsThere();
    void marksNumbersAndTones();
    void aColumnOfGapsStandsWhereNumbersWould();
    void isWellFormed();
    void showsHeadlinesPicturesAndTheProposal();
    void figuresAreForPrograms();
};

void TstHtmlReport::isOneFileThatLoadsNothing()
{
    const QByteArray html = htmlOf(document());
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    QVERIFY(html.contains("<html lang=\"en\">"));
    QVERIFY(html.contains("@media print"));
    for (const char *outside : {"http:", "https:", "<script", "<link", "src=", "url("})
        QVERIFY2(!html.contains(outside), outside);
}

void TstHtmlReport::escapesWhatPeopleWrote()
{
    const QByteArray html = htmlOf(document());
    QVERIFY(html.contains("&lt;script&gt;alert(1)"));
    QVERIFY(html.contains("Weekly &lt;report&gt; &amp; more"));
    QVERIFY(html.contains("A &amp; B"));
}

void TstHtmlReport::everyAnchorIsThere()
{
    const QByteArray html = htmlOf(document());
    for (const char *part : {"part1", "part2"}) {
        QVERIFY(html.contains(QByteArray("href=\"#") + part + '"'));
        QVERIFY(html.contains(QByteArray("id=\"") + part + '"'));
    }
}

void TstHtmlReport::marksNumbersAndTones()
{
    QVERIFY(htmlOf(document()).contains("<td class=\"number bad\">1,234</td>"));
}

void TstHtmlReport::aColumnOfGapsStandsWhereNumbersWould()
{
    ReportTable table;
    table.columns = {QStringLiteral("Team"), QStringLiteral("First response"), QStringLiteral("Clock")};
    const auto cell = [](const char16_t *text) {
        return ReportCell{QString::fromUtf16(text), {}, ReportTone::Plain, {}};
    };
    table.rows = {{cell(u"Mobile"), cell(u"–"), cell(u"–")}, {cell(u"Web"), cell(u"–"), cell(u"wall clock")}};
    QVERIFY(!holdsNumbers(table, 0));
    QVERIFY(holdsNumbers(table, 1));
    QVERIFY(!holdsNumbers(table, 2)); // words with a gap
    table.rows[0][2].number = 3;
    QVERIFY(holdsNumbers(table, 2));
    QVERIFY(!holdsNumbers(table, 3));
    QVERIFY(!holdsNumbers(ReportTable{}, 0));
}

void TstHtmlReport::isWellFormed()
{
    QByteArray html = htmlOf(document());
    html.replace("<!DOCTYPE html>\n", "");
    // The two empty elements of the head end nowhere in HTML.
    html.replace("initial-scale=1\">", "initial-scale=1\"/>").replace("charset=\"utf-8\">", "charset=\"utf-8\"/>");
    QXmlStreamReader reader(html);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TstHtmlReport::showsHeadlinesPicturesAndTheProposal()
{
    const QByteArray html = htmlOf(sampleDocument());
    QVERIFY(html.contains("<dd>85.2 %</dd>"));
    QVERIFY(html.contains("<dd class=\"change bad\">-3.0 points</dd>"));
    QCOMPARE(html.count("<figure><svg"), 5);
    QVERIFY(html.contains("class=\"tone-bad\""));
    const qsizetype proposal = html.indexOf("<aside><strong>The one change: train a second agent");
    QVERIFY(proposal > html.lastIndexOf("What the figure means."));
    QVERIFY(proposal < html.indexOf("id=\"part2\""));
}

void TstHtmlReport::figuresAreForPrograms()
{
    QCOMPARE(csvOf(document()), QByteArray("metric,value,group\r\ntickets,0.1,\"'=1+1, \"\"x\"\"\"\r\n"));
}

QTEST_APPLESS_MAIN(TstHtmlReport)
#include "tst_htmlreport.moc"
