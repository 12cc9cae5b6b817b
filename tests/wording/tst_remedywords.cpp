// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include "wording/remedywords.h"

#include <QtTest>

using namespace evenkeel;

class TestRemedyWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void everyKindReads_data();
    void everyKindReads();
    void saysWhatHasToChange();
};

void TestRemedyWords::everyKindReads_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de");
}

void TestRemedyWords::everyKindReads()
{
    QFETCH(const QString, language);
    const SpokenLanguage spoken(language);
    QStringList texts;
    for (int kind = 0; kind <= static_cast<int>(RemedyChange::Kind::AskAgain); ++kind) {
        RemedyChange change;
        change.kind = static_cast<RemedyChange::Kind>(kind);
        change.from = 1;
        change.to = 2;
        texts.push_back(RemedyWords::change(change, QStringLiteral("Payments")));
        QVERIFY2(isReadable(texts.back()), qPrintable(texts.back()));
    }
    QCOMPARE(texts.removeDuplicates(), 0);
}

void TestRemedyWords::saysWhatHasToChange()
{
    const SpokenLanguage spoken(QStringLiteral("en"));
    RemedyChange change;
    change.kind = RemedyChange::Kind::SkillLevel;
    change.from = 1;
    change.to = 2;
    QCOMPARE(RemedyWords::change(change, QStringLiteral("French")), QStringLiteral("have French 2 instead of level 1"));
    change.kind = RemedyChange::Kind::Capacity;
    change.from = 100;
    change.to = 109;
    QCOMPARE(RemedyWords::change(change, {}), QStringLiteral("have 109 units of capacity instead of 100"));
}

QTEST_GUILESS_MAIN(TestRemedyWords)
#include "tst_remedywords.moc"
