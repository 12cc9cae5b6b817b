// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance/ctl.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace evenkeel;

class TestPolicyCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatIsInForce();
    void whatIsShownCanBeSet();
    void explainsInLinesThatCanBePrinted();
    void explainsAFileWithoutAWorkspace();
    void keepsEveryVersionWithItsNote();
    void refusesAPolicyBasedOnAnOlderOne();
    void refusesAPolicyThatStopsWork();
    void findsNothingWrongWithTheStandardPolicy();
    void saysHowTwoDiffer();
    void saysWhatIsWrongWithAFile();
    void saysWhatIsWrongWithTheCall_data();
    void saysWhatIsWrongWithTheCall();

private:
    [[nodiscard]] Answer policy(const QStringList &words, bool isJson = false) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QJsonObject exported() const;
    [[nodiscard]] QString written(const QString &name, const QJsonObject &policy) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPolicyCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QCOMPARE(ctl({QStringLiteral("init"), QStringLiteral("--db"), path(QStringLiteral("desk.evenkeel"))}).exitCode, 0);
}

Answer TestPolicyCommand::policy(const QStringList &words, bool isJson) const
{
    QStringList arguments{QStringLiteral("policy"), QStringLiteral("--db"), path(QStringLiteral("desk.evenkeel"))};
    if (isJson)
        arguments << QStringLiteral("--json");
    return ctl(arguments + words);
}

QJsonObject TestPolicyCommand::exported() const
{
    return policy({QStringLiteral("show")}, true).json();
}

QString TestPolicyCommand::written(const QString &name, const QJsonObject &policy) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(policy).toJson()) < 0)
        return {};
    return file.fileName();
}

void TestPolicyCommand::showsWhatIsInForce()
{
    const Answer answer = policy({});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.out.contains("Layered"));
    QVERIFY(answer.out.contains("70 % to 80 %"));
    QCOMPARE(
        policy({QStringLiteral("show"), QStringLiteral("0")}, true).json().value(QLatin1String("version")).toInt(-1),
        0);
}

void TestPolicyCommand::whatIsShownCanBeSet()
{
    const QString file = path(QStringLiteral("policy.json"));
    QCOMPARE(policy({QStringLiteral("show"), QStringLiteral("--out"), file}).exitCode, 0);
    const int before = exported().value(QLatin1String("version")).toInt();
    const Answer set = policy({QStringLiteral("set"), file}, true);
    QCOMPARE(set.exitCode, 0);
    QCOMPARE(set.json().value(QLatin1String("version")).toInt(), before + 1);

    QJsonObject changed = exported();
    changed.insert(QStringLiteral("targetHigh"), 0.75);
    QCOMPARE(policy({QStringLiteral("set"), written(QStringLiteral("b.json"), changed)}).exitCode, 0);
    QCOMPARE(exported().value(QLatin1String("targetHigh")).toDouble(), 0.75);
}

void TestPolicyCommand::explainsInLinesThatCanBePrinted()
{
    const Answer answer = policy({QStringLiteral("explain")});
    QCOMPARE(answer.exitCode, 0);
    const QString text = QString::fromUtf8(answer.out);
    QVERIFY(text.contains(QLatin1String("Agents are kept between 70 % and 80 % of their capacity.")));
    QVERIFY(!text.contains(QLatin1String("(s)")) && !text.contains(u'%' + QString::number(1)));
    for (const QString &line : text.split(u'\n'))
        QVERIFY2(line.size() <= 84, qPrintable(line));
    const QJsonArray sections =
        policy({QStringLiteral("explain")}, true).json().value(QLatin1String("sections")).toArray();
    QVERIFY(sections.size() >= 6);
    for (const auto &section : sections)
        QVERIFY(!section.toObject().value(QLatin1String("paragraphs")).toArray().isEmpty());
}

void TestPolicyCommand::explainsAFileWithoutAWorkspace()
{
    const QString file = written(QStringLiteral("policy.json"), {{QStringLiteral("targetHigh"), 0.6}});
    const Answer answer = ctl({QStringLiteral("policy"), QStringLiteral("explain"), file, QStringLiteral("--db"),
                               path(QStringLiteral("nowhere.evenkeel"))});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.out.contains("between 70 % and 60 %"));
    QVERIFY(!QFile::exists(path(QStringLiteral("nowhere.evenkeel"))));
}

void TestPolicyCommand::keepsEveryVersionWithItsNote()
{
    const auto versions = [this] {
        return policy({QStringLiteral("history")}, true).json().value(QLatin1String("versions")).toArray();
    };
    const qsizetype before = versions().size();
    const QString file = written(QStringLiteral("policy.json"), exported());
    QCOMPARE(policy({QStringLiteral("set"), file, QStringLiteral("--note"), QStringLiteral("One")}).exitCode, 0);
    QCOMPARE(policy({QStringLiteral("set"), file, QStringLiteral("--note"), QStringLiteral("Two")}).exitCode, 0);
    const QJsonArray after = versions();
    QCOMPARE(after.size(), before + 2);
    QCOMPARE(after[before].toObject().value(QLatin1String("note")).toString(), QStringLiteral("One"));
    QVERIFY(!after[before].toObject().value(QLatin1String("in_force")).toBool(true));
    QVERIFY(after.last().toObject().value(QLatin1String("in_force")).toBool());
    QVERIFY(policy({QStringLiteral("history")}).out.contains("Two"));
}

void TestPolicyCommand::refusesAPolicyBasedOnAnOlderOne()
{
    const QString file = path(QStringLiteral("policy.json"));
    QCOMPARE(policy({QStringLiteral("show"), QStringLiteral("--out"), file}).exitCode, 0);
    const QString before = QString::number(exported().value(QLatin1String("version")).toInt());
    const QStringList set{QStringLiteral("set"), file, QStringLiteral("--based-on"), before};
    QCOMPARE(policy(set).exitCode, 0);
    const Answer late = policy(set);
    QCOMPARE(late.exitCode, 4);
    const int newest = before.toInt() + 1;
    QVERIFY2(late.err.contains(QStringLiteral("Policy %1 was put in force by").arg(newest).toUtf8()), late.err);
    QVERIFY2(late.err.contains(QStringLiteral("based on %1").arg(before).toUtf8()), late.err);
    QCOMPARE(exported().value(QLatin1String("version")).toInt(), newest);
    QCOMPARE(policy(set, true).json().value(QLatin1String("error")).toString(), QStringLiteral("conflict"));
    QCOMPARE(policy({QStringLiteral("set"), file, QStringLiteral("--based-on"), QStringLiteral("new")}).exitCode, 2);
}

void TestPolicyCommand::refusesAPolicyThatStopsWork()
{
    QJsonObject broken = exported();
    broken.insert(QStringLiteral("profiles"),
                  QJsonArray{QJsonObject{{QStringLiteral("id"), 1},
                                         {QStringLiteral("name"), QStringLiteral("Tight")},
                                         {QStringLiteral("measure"), QStringLiteral("units")},
                                         {QStringLiteral("limit"), 1},
                                         {QStringLiteral("urgentLimit"), 1}}});
    const QString file = written(QStringLiteral("broken.json"), broken);
    const Answer lint = policy({QStringLiteral("lint"), file}, true);
    QCOMPARE(lint.exitCode, 1);
    QVERIFY(lint.json().value(QLatin1String("stops_work")).toInt() >= 1);
    const QJsonObject finding = lint.json().value(QLatin1String("findings")).toArray().first().toObject();
    for (const char *field : {"severity", "code", "heading", "consequence"})
        QVERIFY2(!finding.value(QLatin1String(field)).toString().isEmpty(), field);
    QVERIFY(policy({QStringLiteral("lint"), file}).out.contains("Tight"));

    const int before = exported().value(QLatin1String("version")).toInt();
    const Answer refused = policy({QStringLiteral("set"), file});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.err.contains("--force"));
    QCOMPARE(exported().value(QLatin1String("version")).toInt(), before);
    QCOMPARE(policy({QStringLiteral("set"), file, QStringLiteral("--force")}).exitCode, 0);
    QCOMPARE(exported().value(QLatin1String("version")).toInt(), before + 1);
    // What stops already is no reason to refuse the next version.
    QCOMPARE(policy({QStringLiteral("set"), file}).exitCode, 0);
}

void TestPolicyCommand::findsNothingWrongWithTheStandardPolicy()
{
    const Answer answer = policy({QStringLiteral("lint")}, true);
    QCOMPARE(answer.json().value(QLatin1String("stops_work")).toInt(-1), 0);
    QCOMPARE(answer.exitCode, 0);
}

void TestPolicyCommand::saysHowTwoDiffer()
{
    QJsonObject changed = exported();
    changed.insert(QStringLiteral("affinityDays"), 3);
    const QString file = written(QStringLiteral("changed.json"), changed);
    const QString version = QString::number(exported().value(QLatin1String("version")).toInt());
    const Answer answer = policy({QStringLiteral("diff"), version, file});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.out.trimmed(), QByteArray("Affinity looks back 3 days instead of 14."));
    const QJsonArray differences =
        policy({QStringLiteral("diff"), version, file}, true).json().value(QLatin1String("differences")).toArray();
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences.first().toObject().value(QLatin1String("before")).toString(), QStringLiteral("14"));
    QVERIFY(policy({QStringLiteral("diff"), version, version}).out.contains("They say the same."));
}

void TestPolicyCommand::saysWhatIsWrongWithAFile()
{
    const Answer wrong =
        policy({QStringLiteral("set"),
                written(QStringLiteral("wrong.json"), {{QStringLiteral("targetHigh"), QStringLiteral("x")}})});
    QCOMPARE(wrong.exitCode, 1);
    QVERIFY(wrong.err.contains("targetHigh"));
    const Answer unknown =
        policy({QStringLiteral("lint"), written(QStringLiteral("unknown.json"), {{QStringLiteral("targetHihg"), 1}})});
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY(unknown.err.contains("targetHihg"));
    const Answer missing = policy({QStringLiteral("explain"), path(QStringLiteral("nothing.json"))});
    QCOMPARE(missing.exitCode, 1);
    QVERIFY(missing.err.contains("nothing.json"));
    const Answer version = policy({QStringLiteral("show"), QStringLiteral("99")}, true);
    QCOMPARE(version.exitCode, 1);
    QVERIFY(!version.json().value(QLatin1String("ok")).toBool(true));
}

void TestPolicyCommand::saysWhatIsWrongWithTheCall_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no such thing to do") << QStringList{QStringLiteral("mend")};
    QTest::newRow("one to compare") << QStringList{QStringLiteral("diff"), QStringLiteral("1")};
    QTest::newRow("two to show") << QStringList{QStringLiteral("show"), QStringLiteral("1"), QStringLiteral("2")};
    QTest::newRow("nothing to set") << QStringList{QStringLiteral("set")};
    QTest::newRow("a history of one") << QStringList{QStringLiteral("history"), QStringLiteral("1")};
}

void TestPolicyCommand::saysWhatIsWrongWithTheCall()
{
    QFETCH(const QStringList, words);
    const Answer answer = policy(words);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(!answer.err.isEmpty() && answer.out.isEmpty());
}

QTEST_GUILESS_MAIN(TestPolicyCommand)
#include "tst_policycommand.moc"
