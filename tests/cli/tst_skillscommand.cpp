// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance/ctl.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace evenkeel;

/// The skills matrix from the command line.
class TestSkillsCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void listsAsBefore();
    void setsALevelAndRemembersWho();
    void setsNoLevelThatSomebodyElseChanged();
    void listsAsOfAMoment();
    void findsNamesByPartsThatAreAlone();
    void refusesUnknownNamesAndLevels();
    void exportsAndImportsWithoutLoss();
    void writesAWorkbook();
    void takesLevelsFromAWorkbook();
    void saysWhichRowsItRefused();
    void reviewsWithEvidence();
    void decidesAReview();
    void saysHowSkillsAreCovered();
    void findsSilos();
    void saysWhatLeavesWithAnAgent();
    void advisesTrainings();
    void saysWhatIsWrongWithTheCall_data();
    void saysWhatIsWrongWithTheCall();

private:
    [[nodiscard]] Answer run(const QStringList &words, bool isJson = true, const char *now = Now) const
    {
        QStringList arguments{QStringLiteral("skills")};
        arguments << words << QStringLiteral("--db") << m_folder.filePath(QStringLiteral("desk.evenkeel"))
                  << QStringLiteral("--now") << QString::fromLatin1(now);
        if (isJson)
            arguments << QStringLiteral("--json");
        return ctl(arguments);
    }
    [[nodiscard]] Answer say(const char *words, bool isJson = true, const char *now = Now) const
    {
        return run(QString::fromUtf8(words).split(u'|', Qt::SkipEmptyParts), isJson, now);
    }
    [[nodiscard]] QJsonObject agent(int place, const char *words = "list") const
    {
        return say(words).json().value(QLatin1String("agents")).toArray().at(place).toObject();
    }
    [[nodiscard]] QString agentName(int place = 0) const
    {
        return agent(place).value(QLatin1String("agent")).toString();
    }
    [[nodiscard]] int level(const QString &skill, const char *words = "list") const
    {
        return agent(0, words).value(QLatin1String("levels")).toObject().value(skill).toInt();
    }
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QByteArray bytes(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const char *name, const QByteArray &content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    static constexpr const char *Now = "2026-03-11T10:00Z";
    QTemporaryDir m_folder;
};

void TestSkillsCommand::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const QStringList demo{QStringLiteral("demo"),     QStringLiteral("--seed"), QStringLiteral("7"),
                           QStringLiteral("--agents"), QStringLiteral("12"),     QStringLiteral("--days"),
                           QStringLiteral("30"),       QStringLiteral("--db"),   path("start.evenkeel"),
                           QStringLiteral("--now"),    QString::fromLatin1(Now)};
    QCOMPARE(ctl(demo).exitCode, 0);
}

void TestSkillsCommand::init()
{
    QFile::remove(path("desk.evenkeel"));
    QVERIFY(QFile::copy(path("start.evenkeel"), path("desk.evenkeel")));
}

void TestSkillsCommand::listsAsBefore()
{
    const Answer plain = say("", false);
    QCOMPARE(plain.exitCode, 0);
    QCOMPARE(plain.out, say("list", false).out);
    QVERIFY(plain.out.startsWith("Agent"));
    QCOMPARE(say("").json(), say("list").json());
    QCOMPARE(say("").json().value(QLatin1String("agents")).toArray().size(), 12);
}

void TestSkillsCommand::setsALevelAndRemembersWho()
{
    const QString name = agentName();
    const Answer set = run({QStringLiteral("set"), name, QStringLiteral("billing"), QStringLiteral("2"),
                            QStringLiteral("--by"), QStringLiteral("Ines")});
    QVERIFY2(set.exitCode == 0, set.err);
    const QJsonObject stored = set.json().value(QLatin1String("stored")).toArray().at(0).toObject();
    QCOMPARE(stored.value(QLatin1String("skill")).toString(), QStringLiteral("Billing"));
    QCOMPARE(stored.value(QLatin1String("set_by")).toString(), QStringLiteral("Ines"));
    QCOMPARE(stored.value(QLatin1String("source")).toString(), QStringLiteral("hand"));
    QCOMPARE(stored.value(QLatin1String("review_at")).toString(), QStringLiteral("2026-06-10T10:00:00Z"));
    QCOMPARE(level(QStringLiteral("Billing")), 2);
}

void TestSkillsCommand::setsNoLevelThatSomebodyElseChanged()
{
    const QStringList ines{QStringLiteral("set"),     agentName(),
                           QStringLiteral("Billing"), QStringLiteral("2"),
                           QStringLiteral("--by"),    QStringLiteral("Ines")};
    QCOMPARE(run(ines).exitCode, 0);
    const QStringList tom{QStringLiteral("set"),   agentName(),        QStringLiteral("Billing"), QStringLiteral("3"),
                          QStringLiteral("--was"), QStringLiteral("1")};
    const Answer late = run(tom, false);
    QCOMPARE(late.exitCode, 4);
    QVERIFY2(late.err.contains("was set to 2 by Ines"), late.err);
    QVERIFY2(late.err.contains("you want 3"), late.err);
    QCOMPARE(level(QStringLiteral("Billing")), 2);
    const QJsonObject clash = run(tom).json().value(QLatin1String("clashes")).toArray().at(0).toObject();
    QCOMPARE(clash.value(QLatin1String("yours")).toInt(), 3);
    QCOMPARE(clash.value(QLatin1String("theirs")).toObject().value(QLatin1String("level")).toInt(), 2);
    const QStringList again{QStringLiteral("set"),   agentName(),        QStringLiteral("Billing"), QStringLiteral("3"),
                            QStringLiteral("--was"), QStringLiteral("2")};
    QCOMPARE(run(again).exitCode, 0);
    QCOMPARE(level(QStringLiteral("Billing")), 3);
}

void TestSkillsCommand::listsAsOfAMoment()
{
    const QString name = agentName();
    QCOMPARE(run({QStringLiteral("set"), name, QStringLiteral("API"), QStringLiteral("1")}, true, Now).exitCode, 0);
    QCOMPARE(run({QStringLiteral("set"), name, QStringLiteral("API"), QStringLiteral("3")}, true, "2026-03-20T10:00Z")
                 .exitCode,
             0);
    QCOMPARE(level(QStringLiteral("API"), "list|--as-of|2026-03-19"), 1);
    QCOMPARE(level(QStringLiteral("API"), "list|--as-of|2026-03-21"), 3);
    QCOMPARE(say("list|--as-of|yesterday").exitCode, 2);
}

void TestSkillsCommand::findsNamesByPartsThatAreAlone()
{
    const QString name = agentName();
    const QStringList tail{QStringLiteral("Bill"), QStringLiteral("1")};
    QCOMPARE(run(QStringList{QStringLiteral("set"), name.section(u' ', -1)} + tail).exitCode, 0);
    QCOMPARE(level(QStringLiteral("Billing")), 1);
    const Answer several = say("set|a|Billing|2", false);
    QCOMPARE(several.exitCode, 1);
    QVERIFY2(several.err.contains("a may mean several: "), several.err);
    const Answer unknown = say("set|Nobody|Billing|2", false);
    QVERIFY2(unknown.err.contains("There is no agent Nobody."), unknown.err);
    QVERIFY2(say("coverage|--skill|Juggling", false).err.contains("There is no skill Juggling."), "coverage");
    QVERIFY2(say("silos|--without|Nobody", false).err.contains("There is no agent Nobody."), "silos");
    QVERIFY2(say("review|--agent|Nobody", false).err.contains("There is no agent Nobody."), "review");
}

void TestSkillsCommand::refusesUnknownNamesAndLevels()
{
    for (const char *level : {"0", "4", "high"}) {
        const QStringList searched{QStringLiteral("decisions"), QStringLiteral("--level"), QString::fromLatin1(level),
                                   QStringLiteral("--db"), path("desk.evenkeel")};
        QCOMPARE(ctl(searched).exitCode, 2);
    }
    QCOMPARE(say("set|Nobody|Billing|2").exitCode, 1);
    QCOMPARE(run({QStringLiteral("set"), agentName(), QStringLiteral("Juggling"), QStringLiteral("2")}).exitCode, 1);
    QCOMPARE(run({QStringLiteral("set"), agentName(), QStringLiteral("Billing"), QStringLiteral("4")}).exitCode, 2);
}

void TestSkillsCommand::exportsAndImportsWithoutLoss()
{
    for (const char *form : {"", "--full", "--history"}) {
        const QStringList words{QStringLiteral("export"), path("one.csv"), QString::fromLatin1(form)};
        QStringList out = words;
        out.removeAll(QString());
        QCOMPARE(run(out).exitCode, 0);
        const QByteArray one = bytes("one.csv");
        QVERIFY(one.count('\n') >= 12);
        const Answer same = run({QStringLiteral("import"), path("one.csv")});
        QCOMPARE(same.exitCode, 0);
        QCOMPARE(same.json().value(QLatin1String("stored")).toInt(), 0);
        QVERIFY(same.json().value(QLatin1String("unchanged")).toInt() > 0);
        out[1] = path("two.csv");
        QCOMPARE(run(out).exitCode, 0);
        QCOMPARE(bytes("two.csv"), one);
    }
    // Levels that were changed come back from the matrix.
    QCOMPARE(run({QStringLiteral("export"), path("one.csv")}).exitCode, 0);
    const int before = level(QStringLiteral("Billing"));
    QCOMPARE(run({QStringLiteral("set"), agentName(), QStringLiteral("Billing"), QString::number((before + 1) % 4)})
                 .exitCode,
             0);
    const Answer back = run({QStringLiteral("import"), path("one.csv")});
    QCOMPARE(back.json().value(QLatin1String("stored")).toInt(), before == 0 ? 0 : 1);
    if (before > 0)
        QCOMPARE(level(QStringLiteral("Billing")), before);
}

void TestSkillsCommand::writesAWorkbook()
{
    QCOMPARE(run({QStringLiteral("export"), path("skills.xlsx")}).exitCode, 0);
    QVERIFY(bytes("skills.xlsx").startsWith("PK"));
    const Answer same = run({QStringLiteral("import"), path("skills.xlsx")});
    QCOMPARE(same.exitCode, 0);
    QCOMPARE(same.json().value(QLatin1String("stored")).toInt(), 0);
    QVERIFY(same.json().value(QLatin1String("unchanged")).toInt() > 0);
    QCOMPARE(same.json().value(QLatin1String("sheet")).toString(), QStringLiteral("skills"));
}

void TestSkillsCommand::takesLevelsFromAWorkbook()
{
    const int before = level(QStringLiteral("Billing"));
    const QString other = QString::number(before == 3 ? 1 : 3);
    QCOMPARE(run({QStringLiteral("set"), agentName(), QStringLiteral("Billing"), other}).exitCode, 0);
    QCOMPARE(run({QStringLiteral("export"), path("all.xlsx"), QStringLiteral("--history")}).exitCode, 0);
    QCOMPARE(run({QStringLiteral("export"), path("one.xlsx")}).exitCode, 0);
    QCOMPARE(run({QStringLiteral("set"), agentName(), QStringLiteral("Billing"), QStringLiteral("0")}).exitCode, 0);
    const Answer taken = run({QStringLiteral("import"), path("one.xlsx")});
    QCOMPARE(taken.exitCode, 0);
    QCOMPARE(taken.json().value(QLatin1String("stored")).toInt(), 1);
    QCOMPARE(level(QStringLiteral("Billing")), other.toInt());
    QCOMPARE(run({QStringLiteral("import"), path("all.xlsx")}).json().value(QLatin1String("stored")).toInt(), 0);
    write("no.xlsx", "PK but nothing else");
    const Answer failed = run({QStringLiteral("import"), path("no.xlsx")}, false);
    QCOMPARE(failed.exitCode, 1);
    QVERIFY(failed.err.contains("no workbook"));
}

void TestSkillsCommand::saysWhichRowsItRefused()
{
    write("bad.csv", "agent,Billing\n" + agentName().toUtf8() + ",2\nNobody,1\n" + agentName(1).toUtf8() + ",9\n");
    const Answer dry = run({QStringLiteral("import"), path("bad.csv"), QStringLiteral("--dry-run")});
    QCOMPARE(dry.exitCode, 3);
    const Answer taken = run({QStringLiteral("import"), path("bad.csv")});
    QCOMPARE(taken.exitCode, 3);
    QCOMPARE(taken.json(), dry.json());
    QCOMPARE(taken.json().value(QLatin1String("rows")).toInt(), 1);
    const QJsonArray refusals = taken.json().value(QLatin1String("refusals")).toArray();
    QCOMPARE(refusals.size(), 2);
    QCOMPARE(refusals[0].toObject().value(QLatin1String("reason")).toString(), QStringLiteral("unknown-agent"));
    QCOMPARE(refusals[1].toObject().value(QLatin1String("reason")).toString(), QStringLiteral("bad-level"));
    QCOMPARE(refusals[1].toObject().value(QLatin1String("line")).toInt(), 4);
    QCOMPARE(level(QStringLiteral("Billing")), 2);
    QVERIFY(run({QStringLiteral("import"), path("bad.csv")}, false).out.contains("Nobody here has this name"));
    write("bad.csv", "who,what\n");
    const Answer failed = run({QStringLiteral("import"), path("bad.csv")}, false);
    QCOMPARE(failed.exitCode, 1);
    QVERIFY(failed.err.contains("agent"));
    QCOMPARE(run({QStringLiteral("import"), path("none.csv")}).exitCode, 1);
}

void TestSkillsCommand::reviewsWithEvidence()
{
    const QJsonObject all = say("review|--all").json();
    const QJsonArray due = all.value(QLatin1String("due")).toArray();
    QVERIFY(due.size() > 12);
    QVERIFY(all.value(QLatin1String("tickets")).toInt() > 0);
    QVERIFY(say("review").json().value(QLatin1String("due")).toArray().size() <= due.size());
    bool hasTimes = false;
    for (const QJsonValue &line : due)
        hasTimes = hasTimes || line.toObject()
                                       .value(QLatin1String("evidence"))
                                       .toObject()
                                       .value(QLatin1String("team_median_minutes"))
                                       .toDouble() > 0;
    QVERIFY(hasTimes);
    const QJsonArray one =
        run({QStringLiteral("review"), QStringLiteral("--all"), QStringLiteral("--agent"), agentName()})
            .json()
            .value(QLatin1String("due"))
            .toArray();
    QVERIFY(!one.isEmpty());
    for (const QJsonValue &line : one)
        QCOMPARE(line.toObject().value(QLatin1String("agent")).toString(), agentName());
}

void TestSkillsCommand::decidesAReview()
{
    const QJsonObject due =
        say("review|--all", true, "2027-01-10T10:00Z").json().value(QLatin1String("due")).toArray().at(0).toObject();
    const QString agent = due.value(QLatin1String("agent")).toString();
    const QString skill = due.value(QLatin1String("skill")).toString();
    const auto decide = [&](const char *word) {
        return run({QStringLiteral("review"), agent, skill, QString::fromLatin1(word)}, true, "2027-01-10T10:00Z");
    };
    const Answer kept = decide("keep");
    QVERIFY2(kept.exitCode == 0, kept.err);
    const QJsonObject stored = kept.json().value(QLatin1String("stored")).toArray().at(0).toObject();
    QCOMPARE(stored.value(QLatin1String("level")), due.value(QLatin1String("level")));
    QCOMPARE(stored.value(QLatin1String("review_at")).toString().left(7), QStringLiteral("2027-04"));
    QCOMPARE(decide("accept").exitCode, 1); // nothing was solved in that quarter, so nothing is proposed
    QCOMPARE(decide("perhaps").exitCode, 2);
    QCOMPARE(decide("3").exitCode, 0);
}

void TestSkillsCommand::saysHowSkillsAreCovered()
{
    const QJsonObject all = say("coverage").json();
    QCOMPARE(all.value(QLatin1String("skills")).toArray().size(), 10);
    QCOMPARE(all.value(QLatin1String("level")).toInt(), 2);
    const QJsonObject one = say("coverage|--skill|French|--level|3|--needed|2").json();
    QCOMPARE(one.value(QLatin1String("skills")).toArray().size(), 1);
    const QJsonObject french = one.value(QLatin1String("skills")).toArray().at(0).toObject();
    const double open = french.value(QLatin1String("open_hours")).toDouble();
    const double nobody = french.value(QLatin1String("nobody_hours")).toDouble();
    const double single = french.value(QLatin1String("one_hours")).toDouble();
    QVERIFY(open > 30 && open <= 168);
    QCOMPARE(french.value(QLatin1String("uncovered_hours")).toDouble(), nobody + single);
    QVERIFY(!french.value(QLatin1String("week")).toArray().isEmpty());
    QVERIFY(say("coverage|--skill|French", false).out.contains("Fewest agents"));
}

void TestSkillsCommand::findsSilos()
{
    const QJsonObject silos = say("silos").json();
    QCOMPARE(silos.value(QLatin1String("silos")).toArray().size(), 10);
    QVERIFY(silos.value(QLatin1String("tickets")).toInt() > 0);
    QVERIFY(say("silos", false).out.contains("Top agent"));
}

void TestSkillsCommand::saysWhatLeavesWithAnAgent()
{
    const Answer leave = run({QStringLiteral("silos"), QStringLiteral("--without"), agentName()});
    QCOMPARE(leave.exitCode, 0);
    QVERIFY(!leave.json().value(QLatin1String("losses")).toArray().isEmpty());
    QCOMPARE(say("silos|--without|Nobody").exitCode, 1);
}

void TestSkillsCommand::advisesTrainings()
{
    const QJsonObject advice = say("advise|--top|4").json();
    const QJsonArray trainings = advice.value(QLatin1String("trainings")).toArray();
    QVERIFY(!trainings.isEmpty() && trainings.size() <= 4);
    double hours = 0;
    for (const QJsonValue &training : trainings)
        hours += training.toObject().value(QLatin1String("hours")).toDouble();
    const double before = advice.value(QLatin1String("uncovered_hours_before")).toDouble();
    const double after = advice.value(QLatin1String("uncovered_hours_after")).toDouble();
    QVERIFY(qAbs(before - after - hours) < 1e-6);
    QVERIFY(advice.value(QLatin1String("value")).toDouble() <= advice.value(QLatin1String("bound")).toDouble());
    QVERIFY(say("advise", false).out.contains("Uncovered hours a week"));
}

void TestSkillsCommand::saysWhatIsWrongWithTheCall_data()
{
    QTest::addColumn<QByteArray>("words");
    for (const char *words :
         {"juggle", "set|A|B", "import", "export", "review|A", "coverage|French", "silos|x", "advise|x",
          "coverage|--level|0", "coverage|--needed|0", "advise|--top|0", "advise|--top|many", "list|x"})
        QTest::newRow(words) << QByteArray(words);
}

void TestSkillsCommand::saysWhatIsWrongWithTheCall()
{
    QFETCH(const QByteArray, words);
    const Answer answer = say(words.constData(), false);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(!answer.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestSkillsCommand)
#include "tst_skillscommand.moc"
