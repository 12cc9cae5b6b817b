// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/svgchart.h"

#include <QTest>

using namespace evenkeel;

namespace {

ReportChart chart(ReportChart::Kind kind, std::vector<std::optional<double>> values)
{
    ReportChart made{kind, QStringLiteral("Volume"), QStringLiteral("tickets"), {}, {}};
    for (std::size_t i = 0; i < values.size(); ++i)
        made.labels << QStringLiteral("W%1").arg(i + 1);
    made.series.push_back({QStringLiteral("Created"), std::move(values)});
    return made;
}

} // namespace

class TstSvgChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void axisEndsRound();
    void labelsItsAxisExactly();
    void drawsABarForEachValue();
    void leavesGapsOpen();
    void drawsNothingWithoutValues();
    void saysItsValues();
};

void TstSvgChart::axisEndsRound()
{
    QCOMPARE(axisEnd(0), 1.0);
    QCOMPARE(axisEnd(1), 1.0);
    QCOMPARE(axisEnd(1.01), 2.0);
    QCOMPARE(axisEnd(37), 50.0);
    QCOMPARE(axisEnd(220), 250.0);
    QCOMPARE(axisEnd(9999), 10'000.0);
    QCOMPARE(axisEnd(0.03), 0.05);
}

void TstSvgChart::labelsItsAxisExactly()
{
    const QString ten = svgOf(chart(ReportChart::Kind::Lines, {9}));
    for (const char *label : {">0<", ">2<", ">4<", ">6<", ">8<", ">10<"})
        QVERIFY2(ten.contains(QLatin1String(label)), label);
    const QString small = svgOf(chart(ReportChart::Kind::Lines, {0.03}));
    for (const char *label : {">0.01<", ">0.04<", ">0.05<"})
        QVERIFY2(small.contains(QLatin1String(label)), label);
    const QString large = svgOf(chart(ReportChart::Kind::Lines, {2100}));
    QVERIFY(large.contains(QStringLiteral(">500<")) && large.contains(QStringLiteral(">2,500<")));
}

void TstSvgChart::drawsABarForEachValue()
{
    const QString svg = svgOf(chart(ReportChart::Kind::Bars, {1, 2, 0}));
    QCOMPARE(svg.count(QStringLiteral("<rect class=\"s1\"")), 4); // and one of the legend
}

void TstSvgChart::leavesGapsOpen()
{
    const QString svg = svgOf(chart(ReportChart::Kind::Lines, {1, std::nullopt, 3, 4}));
    QCOMPARE(svg.count(QStringLiteral("<circle")), 3);
    QCOMPARE(svg.count(QStringLiteral("class=\"l1\"")), 1);
}

void TstSvgChart::drawsNothingWithoutValues()
{
    QVERIFY(svgOf(chart(ReportChart::Kind::Lines, {std::nullopt, std::nullopt})).isEmpty());
    QVERIFY(svgOf(chart(ReportChart::Kind::Bars, {})).isEmpty());
}

void TstSvgChart::saysItsValues()
{
    QVERIFY(svgOf(chart(ReportChart::Kind::Bars, {12.5})).contains(QStringLiteral("Created, W1: 12.5 tickets")));
}

QTEST_APPLESS_MAIN(TstSvgChart)
#include "tst_svgchart.moc"
