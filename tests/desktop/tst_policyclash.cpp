// SPDX-License-Identifier: GPL-3.0-or-later
#include "policysamples.h"

#include "desktop/policy/policyclash.h"

#include <QTest>

using namespace evenkeel;

/// Two drafts of one policy beside each other.
class PolicyClashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsBothValuesOfWhatBothChanged();
    void tellsWhatOneTookAwayAndTheOtherChanged();
};

void PolicyClashTest::showsBothValuesOfWhatBothChanged()
{
    const Policy base = samples::policy(14);
    Policy theirs = base;
    theirs.targetHigh = 0.7;
    theirs.atRiskShare = 0.6;
    Policy mine = base;
    mine.targetHigh = 0.9;
    mine.atRiskShare = 0.6;
    const QStringList sentences = PolicyClash::sentences(base, theirs, mine);
    QCOMPARE(sentences.size(), 2);
    const QString &contested = sentences.at(0).contains(QStringLiteral("Yours: ")) ? sentences.at(0) : sentences.at(1);
    const QString &agreed = sentences.at(0).contains(QStringLiteral("Yours: ")) ? sentences.at(1) : sentences.at(0);
    QVERIFY(contested.startsWith(QStringLiteral("Theirs: ")));
    QVERIFY2(contested.contains(QStringLiteral("70")) && contested.contains(QStringLiteral("90")),
             qPrintable(contested));
    QVERIFY(agreed.startsWith(QStringLiteral("Both alike: ")));
    QVERIFY(PolicyClash::sentences(base, base, base).isEmpty());
}

void PolicyClashTest::tellsWhatOneTookAwayAndTheOtherChanged()
{
    const Policy base = samples::policy(14);
    Policy theirs = base;
    theirs.queues[0].rules.pop_back();
    Policy mine = base;
    mine.queues[0].rules.back().isOn = !mine.queues[0].rules.back().isOn;
    mine.queues[0].rules.back().name = "Renamed";
    mine.targetLow = 0.3;
    const QStringList sentences = PolicyClash::sentences(base, theirs, mine);
    QVERIFY2(sentences.size() >= 2, qPrintable(sentences.join(u'\n')));
    QVERIFY(sentences.first().startsWith(QStringLiteral("Theirs: ")));
    QVERIFY(sentences.first().contains(QStringLiteral("Yours: "))); // what is gone cannot be renamed, too
    QVERIFY(sentences.last().startsWith(QStringLiteral("Yours: ")));
}

QTEST_MAIN(PolicyClashTest)
#include "tst_policyclash.moc"
