// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance/ctl.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace evenkeel;

class TestExplainCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysWhatStoppedAColleague();
    void saysWhatItWouldTake();
    void theOneWhoGotItIsSaid();
    void findsAColleagueByPartOfTheName();
    void explainsTheDecisionThatHeldThen();
    void saysWhatIsWrongWithTheCall();
    void listsNotesWithWhoWroteThem();

private:
    [[nodiscard]] Answer explain(const QStringList &words, bool isJson) const;

    QTemporaryDir m_folder;
    QString m_ticket; ///< given to somebody by routing
    QJsonObject m_trace;
};

Answer TestExplainCommand::explain(const QStringList &words, bool isJson) const
{
    QStringList arguments{QStringLiteral("explain"), QStringLiteral("--db"),
                          m_folder.filePath(QStringLiteral("desk.evenkeel")), QStringLiteral("--now"),
                          QStringLiteral("2026-03-11T11:00Z")};
    if (isJson)
        arguments << QStringLiteral("--json");
    return ctl(arguments + words);
}

void TestExplainCommand::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const QStringList desk{QStringLiteral("--db"), m_folder.filePath(QStringLiteral("desk.evenkeel")),
                           QStringLiteral("--json")};
    QCOMPARE(ctl(QStringList{QStringLiteral("demo"), QStringLiteral("--seed"), QStringLiteral("3"),
                             QStringLiteral("--agents"), QStringLiteral("12"), QStringLiteral("--days"),
                             QStringLiteral("5"), QStringLiteral("--now"), QStringLiteral("2026-03-11T10:00Z")} +
                 desk)
                 .exitCode,
             0);
    const Answer routed =
        ctl(QStringList{QStringLiteral("route"), QStringLiteral("--now"), QStringLiteral("2026-03-11T10:00Z")} + desk);
    for (const auto &each : routed.json().value(QLatin1String("decisions")).toArray()) {
        const QJsonObject decision = each.toObject();
        if (!decision.value(QLatin1String("agent")).toString().isEmpty())
            m_ticket = QString::number(decision.value(QLatin1String("ticket")).toInteger());
    }
    QVERIFY2(!m_ticket.isEmpty(), routed.out);
    // Routing names tickets by our own number; references go first where both are numbers, and here they agree.
    m_trace = explain({m_ticket}, true).json();
    QVERIFY(!m_trace.value(QLatin1String("chosen")).toString().isEmpty());
}

void TestExplainCommand::saysWhatStoppedAColleague()
{
    int stopped = 0;
    for (const auto &each : m_trace.value(QLatin1String("lines")).toArray()) {
        const QJsonObject line = each.toObject();
        const QString agent = line.value(QLatin1String("agent")).toString();
        const QJsonObject answer = explain({m_ticket, QStringLiteral("--why-not"), agent}, true).json();
        QCOMPARE(answer.value(QLatin1String("agent")).toString(), agent);
        QVERIFY(!answer.value(QLatin1String("text")).toString().contains(QLatin1String("%1")));
        QCOMPARE(answer.contains(QLatin1String("stopped_by")), !line.value(QLatin1String("candidate")).toBool());
        stopped += answer.contains(QLatin1String("stopped_by")) ? 1 : 0;
    }
    QVERIFY(stopped > 0);
}

void TestExplainCommand::saysWhatItWouldTake()
{
    for (const auto &each : m_trace.value(QLatin1String("lines")).toArray()) {
        const QJsonObject line = each.toObject();
        if (line.value(QLatin1String("candidate")).toBool())
            continue;
        const QStringList words{m_ticket, QStringLiteral("--why-not"), line.value(QLatin1String("agent")).toString()};
        const QJsonArray steps = explain(words, true).json().value(QLatin1String("would_take")).toArray();
        QVERIFY(!steps.isEmpty());
        const QByteArray text = explain(words, false).out;
        QVERIFY2(text.contains("would have to"), text);
        QVERIFY2(text.contains(steps.first().toString().toUtf8()), text);
    }
}

void TestExplainCommand::theOneWhoGotItIsSaid()
{
    const QString chosen = m_trace.value(QLatin1String("chosen")).toString();
    const Answer answer = explain({m_ticket, QStringLiteral("--why-not"), chosen}, false);
    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.out.startsWith("It went to " + chosen.toUtf8()), answer.out);
}

void TestExplainCommand::findsAColleagueByPartOfTheName()
{
    const QString chosen = m_trace.value(QLatin1String("chosen")).toString();
    QCOMPARE(explain({m_ticket, QStringLiteral("--why-not"), chosen.toUpper()}, true)
                 .json()
                 .value(QLatin1String("agent"))
                 .toString(),
             chosen);
    QCOMPARE(explain({m_ticket, QStringLiteral("--why-not"), chosen.section(u' ', -1)}, true)
                 .json()
                 .value(QLatin1String("agent"))
                 .toString(),
             chosen);
}

void TestExplainCommand::explainsTheDecisionThatHeldThen()
{
    const QJsonObject then =
        explain({m_ticket, QStringLiteral("--at"), QStringLiteral("2026-03-11T10:30Z")}, true).json();
    QCOMPARE(then.value(QLatin1String("decision")), m_trace.value(QLatin1String("decision")));
    QCOMPARE(then.value(QLatin1String("lines")), m_trace.value(QLatin1String("lines")));
    const Answer before = explain({m_ticket, QStringLiteral("--at"), QStringLiteral("2026-03-01T10:30Z")}, false);
    QCOMPARE(before.exitCode, 1);
    QVERIFY(before.err.contains("No routing decision"));
}

void TestExplainCommand::saysWhatIsWrongWithTheCall()
{
    QCOMPARE(explain({m_ticket, QStringLiteral("--at"), QStringLiteral("soon")}, false).exitCode, 2);
    QCOMPARE(explain({}, false).exitCode, 2);
    const Answer nobody = explain({m_ticket, QStringLiteral("--why-not"), QStringLiteral("Nobody at all")}, false);
    QCOMPARE(nobody.exitCode, 1);
    QVERIFY(nobody.err.contains("Nobody at all"));
}

void TestExplainCommand::listsNotesWithWhoWroteThem()
{
    const Answer list =
        ctl({QStringLiteral("tickets"), QStringLiteral("--db"), m_folder.filePath(QStringLiteral("desk.evenkeel")),
             QStringLiteral("--filter"), QStringLiteral("is:open"), QStringLiteral("--json"), QStringLiteral("--limit"),
             QStringLiteral("40"), QStringLiteral("--now"), QStringLiteral("2026-03-11T11:00Z")});
    int noted = 0;
    for (const auto &each : list.json().value(QLatin1String("tickets")).toArray()) {
        const QString id = QString::number(each.toObject().value(QLatin1String("id")).toInteger());
        const QJsonArray notes = explain({id}, true).json().value(QLatin1String("notes")).toArray();
        if (notes.isEmpty())
            continue;
        ++noted;
        const QJsonObject note = notes.first().toObject();
        const QByteArray by = note.value(QLatin1String("by")).toString().toUtf8();
        const QByteArray text = explain({id}, false).out;
        const QByteArray words = note.value(QLatin1String("text")).toString().toUtf8();
        QVERIFY2(!by.isEmpty() && text.contains(by) && text.contains(words), text);
    }
    QVERIFY(noted > 0);
}

QTEST_GUILESS_MAIN(TestExplainCommand)
#include "tst_explaincommand.moc"
