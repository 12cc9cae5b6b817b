// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/style/palette.h"

#include <QTest>

using namespace evenkeel;

class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsReadableOnEveryGround_data();
    void everyTextIsReadableOnEveryGround();
    void textOnAFilledButtonIsReadable();
    void contrastFollowsTheStandard();
    void lightAndDarkDifferInEveryMeaning();
    void seriesWrapAround();
};

void PaletteTest::everyTextIsReadableOnEveryGround_data()
{
    QTest::addColumn<Shade>("shade");
    QTest::addColumn<Tone>("ink");
    QTest::addColumn<Tone>("ground");
    for (const Shade shade : {Shade::Light, Shade::Dark}) {
        for (const Tone ink : {Tone::Text, Tone::Muted, Tone::Accent, Tone::Good, Tone::Caution, Tone::Bad, Tone::Focus,
                               Tone::Training}) {
            for (const Tone ground : {Tone::Window, Tone::Surface, Tone::Raised, Tone::SoftAccent, Tone::SoftBad,
                                      Tone::SoftCaution, Tone::SoftGood, Tone::SoftFocus, Tone::SoftTraining})
                QTest::addRow("%s %d on %d", shade == Shade::Light ? "light" : "dark", static_cast<int>(ink),
                              static_cast<int>(ground))
                    << shade << ink << ground;
        }
    }
}

void PaletteTest::everyTextIsReadableOnEveryGround()
{
    QFETCH(Shade, shade);
    QFETCH(Tone, ink);
    QFETCH(Tone, ground);
    const Palette &palette = Palette::of(shade);
    QVERIFY2(contrastRatio(palette.color(ink), palette.color(ground)) >= 4.5,
             qPrintable(QString::number(contrastRatio(palette.color(ink), palette.color(ground)))));
}

void PaletteTest::textOnAFilledButtonIsReadable()
{
    for (const Shade shade : {Shade::Light, Shade::Dark})
        QVERIFY(contrastRatio(Palette::of(shade).color(Tone::OnAccent), Palette::of(shade).color(Tone::Accent)) >= 4.5);
}

void PaletteTest::contrastFollowsTheStandard()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    // The known smallest grey that passes 4.5 on white.
    QVERIFY(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    QVERIFY(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
}

void PaletteTest::lightAndDarkDifferInEveryMeaning()
{
    for (int i = 0; i < ToneCount; ++i) {
        const auto meaning = static_cast<Tone>(i);
        QVERIFY2(Palette::of(Shade::Light).color(meaning) != Palette::of(Shade::Dark).color(meaning),
                 qPrintable(QString::number(i)));
    }
}

void PaletteTest::seriesWrapAround()
{
    const Palette &palette = Palette::of(Shade::Light);
    QCOMPARE(palette.series(8), palette.series(0));
    QVERIFY(palette.series(0) != palette.series(1));
}

QTEST_GUILESS_MAIN(PaletteTest)
#include "tst_palette.moc"
