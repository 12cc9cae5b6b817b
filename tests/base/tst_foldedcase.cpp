// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/foldedcase.h"

#include <QtTest/QtTest>

using namespace evenkeel;

class TestFoldedCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsEveryLetterOfTwoBytesAsUnicodeSays()
    {
        for (char16_t code = 0x80; code < 0x800; ++code) {
            const QChar small = QChar(code).toLower();
            const bool isTwoBytes = small.unicode() >= 0x80 && small.unicode() < 0x800;
            const QChar expected = code == 0x3c2 ? QChar(0x3c3) : isTwoBytes ? small : QChar(code);
            const std::string letter = QString(QChar(code)).toStdString();
            QCOMPARE(folded(letter), QString(expected).toStdString());
        }
    }

    void foldsAscii()
    {
        QCOMPARE(folded("ABYZabyz@[`{09"), std::string("abyzabyz@[`{09"));
        QCOMPARE(folded(""), std::string());
    }

    void foldsWordsOfSeveralAlphabets()
    {
        QCOMPARE(folded("RÜCKZAHLUNG"), std::string("rückzahlung"));
        QCOMPARE(folded("Łódź, ŞİŞLİ, ȚARĂ"), std::string("łódź, şİşlİ, țară"));
        QCOMPARE(folded("ΌΔΟΣ"), folded("όδος"));
        QCOMPARE(folded("ҐАНОК ЁЛКА"), std::string("ґанок ёлка"));
    }

    void keepsTheLengthAndEverythingElse()
    {
        const std::string text = "日本 ẞ \U0001F600 \xc3";
        QCOMPARE(folded(text), text);
        QCOMPARE(folded("\xc3\x28\xff\xc4"), std::string("\xc3\x28\xff\xc4"));
        for (const char *word : {"ÀÉÎ", "Ÿ", "Ⱥ", "Ƿ", "K"})
            QCOMPARE(folded(word).size(), std::string(word).size());
    }

    void foldingTwiceChangesNothing()
    {
        std::string all;
        for (int code = 0x80; code < 0x800; ++code)
            all += QString(QChar(code)).toStdString();
        QCOMPARE(folded(folded(all)), folded(all));
    }
};

QTEST_APPLESS_MAIN(TestFoldedCase)
#include "tst_foldedcase.moc"
