// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance/ctl.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace evenkeel;

/// Offers and sweeps from the command line.
class TestOffersCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void listsWhoWasAskedAndUntilWhen();
    void acceptingGivesTheTicket();
    void decliningNeedsAReason();
    void answersOfOthersAreRefused();
    void acceptingTooLateIsRefused();
    void sweepEndsOffersNobodyAnswered();
    void aDrySweepStoresNothing();
    void saysWhatIsWrongWithTheCall();

private:
    [[nodiscard]] Answer run(const QStringList &words, bool isJson = true, const char *now = "2026-03-11T10:00Z") const;
    [[nodiscard]] QJsonArray offers(const char *now = "2026-03-11T10:00Z") const
    {
        return run({QStringLiteral("offers")}, true, now).json().value(QLatin1String("offers")).toArray();
    }

    QTemporaryDir m_folder;
};

Answer TestOffersCommand::run(const QStringList &words, bool isJson, const char *now) const
{
    QStringList arguments = words;
    arguments << QStringLiteral("--db") << m_folder.filePath(QStringLiteral("desk.evenkeel")) << QStringLiteral("--now")
              << QString::fromLatin1(now);
    if (isJson)
        arguments << QStringLiteral("--json");
    return ctl(arguments);
}

void TestOffersCommand::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCOMPARE(run({QStringLiteral("demo"), QStringLiteral("--seed"), QStringLiteral("3"), QStringLiteral("--agents"),
                  QStringLiteral("12"), QStringLiteral("--days"), QStringLiteral("5")})
                 .exitCode,
             0);
    QJsonObject policy = run({QStringLiteral("policy"), QStringLiteral("show")}).json();
    QJsonObject terms = policy.value(QLatin1String("offers")).toObject();
    terms.insert(QStringLiteral("on"), true);
    terms.insert(QStringLiteral("timeoutMinutes"), 4);
    policy.insert(QStringLiteral("offers"), terms);
    QFile file(m_folder.filePath(QStringLiteral("policy.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(policy).toJson());
    file.close();
    const Answer set = run({QStringLiteral("policy"), QStringLiteral("set"), file.fileName()});
    QVERIFY2(set.exitCode == 0, set.out + set.err);
    QVERIFY(QFile::rename(m_folder.filePath(QStringLiteral("desk.evenkeel")),
                          m_folder.filePath(QStringLiteral("start.evenkeel"))));
}

void TestOffersCommand::init()
{
    const QString desk = m_folder.filePath(QStringLiteral("desk.evenkeel"));
    QFile::remove(desk);
    QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("start.evenkeel")), desk));
    QCOMPARE(run({QStringLiteral("route")}).exitCode, 0);
}

void TestOffersCommand::listsWhoWasAskedAndUntilWhen()
{
    const QJsonArray open = offers("2026-03-11T10:01Z");
    QVERIFY(!open.isEmpty());
    const QJsonObject first = open.first().toObject();
    QCOMPARE(first.value(QLatin1String("seconds_open")).toInt(), 60);
    QCOMPARE(first.value(QLatin1String("seconds_left")).toInt(), 180);
    QVERIFY(!first.value(QLatin1String("agent")).toString().isEmpty());
    const QByteArray text = run({QStringLiteral("offers")}, false, "2026-03-11T10:01Z").out;
    QVERIFY2(text.startsWith(QByteArray::number(open.size()) + " offer"), text);
    QVERIFY(text.contains(first.value(QLatin1String("agent")).toString().toUtf8()));
    QVERIFY(text.contains("3.0"));
}

void TestOffersCommand::acceptingGivesTheTicket()
{
    const QJsonObject first = offers().first().toObject();
    const QString ticket = first.value(QLatin1String("reference")).toString();
    const QString agent = first.value(QLatin1String("agent")).toString();
    const qsizetype before = offers().size();
    const Answer accepted = run({QStringLiteral("offers"), QStringLiteral("accept"), ticket});
    QCOMPARE(accepted.exitCode, 0);
    QCOMPARE(accepted.json().value(QLatin1String("agent")).toString(), agent);
    QCOMPARE(offers().size(), before - 1);
    QCOMPARE(run({QStringLiteral("explain"), ticket}).json().value(QLatin1String("chosen")).toString(), agent);
    const Answer again = run({QStringLiteral("offers"), QStringLiteral("accept"), ticket}, false);
    QCOMPARE(again.exitCode, 4);
    QVERIFY2(again.err.contains("not offered to anybody now"), again.err);
}

void TestOffersCommand::decliningNeedsAReason()
{
    const QString ticket = offers().first().toObject().value(QLatin1String("reference")).toString();
    const qsizetype before = offers().size();
    QCOMPARE(run({QStringLiteral("offers"), QStringLiteral("decline"), ticket}).exitCode, 2);
    QCOMPARE(offers().size(), before);
    const Answer declined = run({QStringLiteral("offers"), QStringLiteral("decline"), ticket,
                                 QStringLiteral("--reason"), QStringLiteral("Ill")});
    QCOMPARE(declined.json().value(QLatin1String("answer")).toString(), QStringLiteral("declined"));
    QCOMPARE(offers().size(), before - 1);
}

void TestOffersCommand::answersOfOthersAreRefused()
{
    const QJsonObject first = offers().first().toObject();
    const QString ticket = first.value(QLatin1String("reference")).toString();
    const QString asked = first.value(QLatin1String("agent")).toString();
    const QString missing = QStringLiteral("Nobody at all");
    const Answer refused =
        run({QStringLiteral("offers"), QStringLiteral("accept"), ticket, QStringLiteral("--agent"), missing}, false);
    QCOMPARE(refused.exitCode, 4);
    QVERIFY2(refused.err.contains(asked.toUtf8()), refused.err);
    QCOMPARE(
        run({QStringLiteral("offers"), QStringLiteral("accept"), ticket, QStringLiteral("--agent"), asked}).exitCode,
        0);
}

void TestOffersCommand::acceptingTooLateIsRefused()
{
    const QString ticket = offers().first().toObject().value(QLatin1String("reference")).toString();
    const QStringList accept{QStringLiteral("offers"), QStringLiteral("accept"), ticket};
    const Answer late = run(accept, false, "2026-03-11T10:04Z");
    QCOMPARE(late.exitCode, 4);
    QVERIFY2(late.err.contains("ended at 2026-03-11T10:04"), late.err);
    QCOMPARE(run(accept, true, "2026-03-11T10:03Z").exitCode, 0);
}

void TestOffersCommand::sweepEndsOffersNobodyAnswered()
{
    const int open = static_cast<int>(offers().size());
    const QJsonObject early = run({QStringLiteral("sweep")}).json();
    QCOMPARE(early.value(QLatin1String("expired")).toInt(-1), 0);
    const QJsonObject late = run({QStringLiteral("sweep")}, true, "2026-03-11T10:04Z").json();
    QVERIFY(late.value(QLatin1String("expired")).toInt() >= open);
    QVERIFY(late.value(QLatin1String("offering")).toBool());
    QCOMPARE(late.value(QLatin1String("decisions")).toArray().size(), late.value(QLatin1String("assigned")).toInt(-1));
    QCOMPARE(late.value(QLatin1String("escalated")).isDouble(), true);
    QCOMPARE(static_cast<int>(offers("2026-03-11T10:04Z").size()), late.value(QLatin1String("assigned")).toInt());
}

void TestOffersCommand::aDrySweepStoresNothing()
{
    const QJsonArray before = offers("2026-03-11T10:04Z");
    const QJsonObject dry =
        run({QStringLiteral("sweep"), QStringLiteral("--dry-run")}, true, "2026-03-11T10:04Z").json();
    QVERIFY(dry.value(QLatin1String("dry_run")).toBool());
    QVERIFY(dry.value(QLatin1String("expired")).toInt() > 0);
    QCOMPARE(offers("2026-03-11T10:04Z"), before);
    const QByteArray text = run({QStringLiteral("sweep"), QStringLiteral("--dry-run")}, false, "2026-03-11T10:04Z").out;
    QVERIFY2(text.contains("Nothing was stored") && text.contains("still wait"), text);
}

void TestOffersCommand::saysWhatIsWrongWithTheCall()
{
    QCOMPARE(run({QStringLiteral("offers"), QStringLiteral("eat"), QStringLiteral("1")}).exitCode, 2);
    QCOMPARE(run({QStringLiteral("offers"), QStringLiteral("accept")}).exitCode, 2);
    QCOMPARE(run({QStringLiteral("offers"), QStringLiteral("--reason"), QStringLiteral("Ill")}).exitCode, 2);
    QCOMPARE(run({QStringLiteral("sweep"), QStringLiteral("now")}).exitCode, 2);
    QCOMPARE(run({QStringLiteral("offers"), QStringLiteral("accept"), QStringLiteral("none such")}).exitCode, 1);
}

QTEST_GUILESS_MAIN(TestOffersCommand)
#include "tst_offerscommand.moc"
