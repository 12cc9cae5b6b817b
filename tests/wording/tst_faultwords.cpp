// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages.h"

#include "wording/faultwords.h"

#include <QtTest>

using namespace evenkeel;

class TestFaultWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrongWhere_data();
    void saysWhatIsWrongWhere();
};

void TestFaultWords::saysWhatIsWrongWhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("queues.1.rules: duplicate") << QStringLiteral("queues.1.rules stands there twice");
    QTest::newRow("triage.0.colour: unknown") << QStringLiteral("nothing is known by the name triage.0.colour");
    QTest::newRow("triage.2.when: too-deep") << QStringLiteral("triage.2.when holds too many groups within groups");
    QTest::newRow("16 MB: too-large") << QStringLiteral("it is larger than 16 MB");
    QTest::newRow("weights.phone") << QStringLiteral("weights.phone has a value that is not allowed");
    QTest::newRow("byte 17") << QStringLiteral("it is no JSON object (stopped at byte 17)");
    QTest::newRow("a: new-word") << QStringLiteral("a: new-word");
}

void TestFaultWords::saysWhatIsWrongWhere()
{
    QFETCH(const QString, text);
    const SpokenLanguage spoken(QStringLiteral("en"));
    QCOMPARE(FaultWords::clause(QTest::currentDataTag()), text);
}

QTEST_GUILESS_MAIN(TestFaultWords)
#include "tst_faultwords.moc"
