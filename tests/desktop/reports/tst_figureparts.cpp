// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/reports/figureparts.h"

#include <QTest>

using namespace evenkeel;

namespace {

ChartFigure sharesOf(std::vector<double> values)
{
    ChartFigure figure;
    figure.y.kind = AxisKind::Share;
    figure.series = {{QStringLiteral("Use"), {}, {}, {}}};
    for (std::size_t i = 0; i < values.size(); ++i)
        figure.series[0].x.push_back(static_cast<double>(i));
    figure.series[0].y = std::move(values);
    return figure;
}

double highOf(std::vector<double> values)
{
    ChartFigure figure = sharesOf(std::move(values));
    fitMost(figure, 1.0);
    return figure.y.high;
}

} // namespace

class TstFigureParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLiesFarBeyondIsCutOff();
    void whatIsNotFarBeyondStaysWhole();
    void oneAloneIsWhole();
};

void TstFigureParts::whatLiesFarBeyondIsCutOff()
{
    QCOMPARE(highOf({17.68, 0.9, 0.8, 0.7, 0.6}), 1.0);
    QCOMPARE(highOf({17.68, 12,  0.9, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8,
                     0.8,   0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7, 0.7}),
             1.0);
}

void TstFigureParts::whatIsNotFarBeyondStaysWhole()
{
    QVERIFY(highOf({1.9, 0.9, 0.8, 0.7}) >= 1.9);
    QVERIFY(highOf({6.0, 5.0, 4.0, 3.0}) >= 6.0);
    QCOMPARE(highOf({0.3, 0.2, 0.1}), 1.0);
}

void TstFigureParts::oneAloneIsWhole()
{
    QVERIFY(highOf({17.68}) >= 17.68);
    QCOMPARE(highOf({}), 1.0);
}

QTEST_GUILESS_MAIN(TstFigureParts)

#include "tst_figureparts.moc"
