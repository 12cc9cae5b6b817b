// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/charts/chartticks.h"

#include <QTest>

using namespace evenkeel;

namespace {

QStringList texts(const ChartAxis &axis, double low, double high, int about)
{
    QStringList all;
    for (const ChartTick &tick : chartTicks(axis, low, high, about))
        all << tick.text;
    return all;
}

ChartAxis axisOf(AxisKind kind)
{
    ChartAxis axis;
    axis.kind = kind;
    return axis;
}

} // namespace

class TstChartTicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void countsInOnesTwosAndFives();
    void countsWholeThingsInWholeSteps();
    void countsTimeAsClocksDo();
    void beginsDaysAtLocalMidnight();
    void thinsCategoriesOut();
    void endsTheAxisAtALine();
};

void TstChartTicks::countsInOnesTwosAndFives()
{
    QCOMPARE(texts(axisOf(AxisKind::Number), 0, 10, 4),
             (QStringList{QStringLiteral("0"), QStringLiteral("5"), QStringLiteral("10")}));
    QCOMPARE(texts(axisOf(AxisKind::Share), 0, 1, 5).size(), 6);
    // Lines less than a percent apart are told apart.
    QCOMPARE(texts(axisOf(AxisKind::Share), 0, 0.02, 4),
             (QStringList{QStringLiteral("0.0 %"), QStringLiteral("0.5 %"), QStringLiteral("1.0 %"),
                          QStringLiteral("1.5 %"), QStringLiteral("2.0 %")}));
}

void TstChartTicks::countsWholeThingsInWholeSteps()
{
    ChartAxis axis = axisOf(AxisKind::Number);
    axis.isWhole = true;
    QCOMPARE(texts(axis, 0, 2, 8), (QStringList{QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("2")}));
}

void TstChartTicks::countsTimeAsClocksDo()
{
    QCOMPARE(texts(axisOf(AxisKind::InMinutes), 0, 120, 4),
             (QStringList{QStringLiteral("0"), QStringLiteral("30 min"), QStringLiteral("1 h"),
                          QStringLiteral("1 h 30"), QStringLiteral("2 h")}));
    QCOMPARE(texts(axisOf(AxisKind::InHours), 0, 8, 4),
             (QStringList{QStringLiteral("0"), QStringLiteral("2 h"), QStringLiteral("4 h"), QStringLiteral("6 h"),
                          QStringLiteral("8 h")}));
    QCOMPARE(texts(axisOf(AxisKind::InMinutes), 0, 4 * 1440, 4),
             (QStringList{QStringLiteral("0"), QStringLiteral("1 d"), QStringLiteral("2 d"), QStringLiteral("3 d"),
                          QStringLiteral("4 d")}));
}

void TstChartTicks::beginsDaysAtLocalMidnight()
{
    ChartAxis axis = axisOf(AxisKind::Time);
    axis.zone = QTimeZone("Europe/Berlin");
    // Clocks go forward on Sunday 2016-03-27.
    const QDateTime from(QDate(2016, 3, 26), QTime(0, 0), axis.zone);
    const QDateTime until(QDate(2016, 3, 29), QTime(0, 0), axis.zone);
    const auto ticks = chartTicks(axis, static_cast<double>(from.toSecsSinceEpoch()),
                                  static_cast<double>(until.toSecsSinceEpoch()), 3);
    QCOMPARE(ticks.size(), std::size_t{4});
    for (const ChartTick &tick : ticks)
        QCOMPARE(QDateTime::fromSecsSinceEpoch(static_cast<qint64>(tick.at), axis.zone).time(), QTime(0, 0));
    QCOMPARE(ticks[1].text, QStringLiteral("27 Mar"));
    QCOMPARE(ticks[2].at - ticks[1].at, 23 * 3600.0);
}

void TstChartTicks::thinsCategoriesOut()
{
    ChartAxis axis = axisOf(AxisKind::Category);
    for (int i = 0; i < 24; ++i)
        axis.categories << QString::number(i);
    QCOMPARE(texts(axis, -0.5, 23.5, 24).size(), 24);
    const QStringList few = texts(axis, -0.5, 23.5, 6);
    QVERIFY(few.size() <= 7);
    QCOMPARE(few.first(), QStringLiteral("0"));
    // Names beyond the axis are not asked for.
    QVERIFY(texts(axis, 22.5, 40, 10).size() <= 2);
}

void TstChartTicks::endsTheAxisAtALine()
{
    QCOMPARE(niceHigh(axisOf(AxisKind::Number), 87), 100.0);
    QCOMPARE(niceHigh(axisOf(AxisKind::InMinutes), 100), 120.0);
    QCOMPARE(niceHigh(axisOf(AxisKind::Number), 0), 1.0);
    QVERIFY(niceHigh(axisOf(AxisKind::InHours), 7.1) >= 7.1);
}

QTEST_GUILESS_MAIN(TstChartTicks)

#include "tst_chartticks.moc"
