// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsentry.h"
#include "wording/calendarfilewords.h"

#include <QSet>
#include <QtTest>

using namespace evenkeel;

class CalendarFileWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReasonHasASentenceOfItsOwn();
};

void CalendarFileWordsTest::everyReasonHasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    for (int reason = 0; reason < IcsReasonCount; ++reason) {
        const char *code = codeOf(static_cast<IcsReason>(reason));
        const QString sentence = CalendarFileWords::refusal(code);
        QVERIFY2(sentence.endsWith(QLatin1Char('.')), code);
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), IcsReasonCount);
    QVERIFY(CalendarFileWords::refusal("no-such-code").isEmpty());
}

QTEST_APPLESS_MAIN(CalendarFileWordsTest)
#include "tst_calendarfilewords.moc"
