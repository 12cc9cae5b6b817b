// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance/ctl.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace evenkeel;

/// The weekly and monthly report of the incident log, as somebody runs it on Monday morning.
class TestReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesTheWeek();
    void writesTheMonth();
    void figuresAreThoseOfMetrics();
    void sameInputsGiveTheSameFile();
    void saysThatAWeekWasEmpty();
    void leavesTheOldReportWhereItCannotWrite();
    void makesWhatTheScheduleAsksFor();
    void aScheduleIsChangedAndRemoved();
    void leavesTheOldReportWhereTheDiskIsFull();
    void saysWhatIsWrongWithTheHistory();
    void refusesWrongCalls_data();
    void refusesWrongCalls();

private:
    [[nodiscard]] Answer run(QStringList words) const
    {
        return ctl(QStringList{QStringLiteral("--db"), path(QStringLiteral("incidents.evenkeel")),
                               QStringLiteral("--json"), QStringLiteral("--now"), QStringLiteral("2017-03-20T10:00Z")} +
                   words);
    }
    [[nodiscard]] Answer report(const QString &out, const QStringList &words) const
    {
        return run(QStringList{QStringLiteral("report"), QStringLiteral("--out"), path(out)} + words);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QStringList m_week{QStringLiteral("weekly"), QStringLiteral("--week"), QStringLiteral("2016-W11")};
};

void TestReport::initTestCase()
{
    const QString log = QStringLiteral(EVENKEEL_DATA_DIR) + QStringLiteral("/incidents/incident_event_log.csv");
    QCOMPARE(run({QStringLiteral("import"), log, QStringLiteral("--profile"), QStringLiteral("servicenow")}).exitCode,
             0);
}

void TestReport::writesTheWeek()
{
    const Answer answer = report(QStringLiteral("week"),
                                 m_week + QStringList{QStringLiteral("--format"), QStringLiteral("html,xlsx,csv")});
    QCOMPARE(answer.exitCode, 0);
    QCOMPARE(answer.json().value(QLatin1String("files")).toArray().size(), 3);
    QVERIFY(contentOf(QStringLiteral("week/weekly-2016-W11.xlsx")).startsWith("PK"));
    const QByteArray html = contentOf(QStringLiteral("week/weekly-2016-W11.html"));
    QVERIFY(html.contains("<svg"));
    QVERIFY(html.contains("2016-W11"));
    QVERIFY(!html.contains("nan"));
    QCOMPARE(html.count("<section"), 13);
}

void TestReport::writesTheMonth()
{
    QCOMPARE(
        report(QStringLiteral("month"), {QStringLiteral("monthly"), QStringLiteral("--month"),
                                         QStringLiteral("2016-03"), QStringLiteral("--format"), QStringLiteral("csv")})
            .exitCode,
        0);
    QVERIFY(contentOf(QStringLiteral("month/monthly-2016-03.csv")).startsWith("period,metric,value,unit,"));
    QCOMPARE(QDir(path(QStringLiteral("month"))).entryList(QDir::Files).size(), 1);
}

void TestReport::figuresAreThoseOfMetrics()
{
    QCOMPARE(report(QStringLiteral("same"), m_week).exitCode, 0);
    const QByteArray csv = contentOf(QStringLiteral("same/weekly-2016-W11.csv"));
    const QJsonArray metrics = run({QStringLiteral("metrics"), QStringLiteral("--from"), QStringLiteral("2016-03-14"),
                                    QStringLiteral("--to"), QStringLiteral("2016-03-21")})
                                   .json()
                                   .value(QLatin1String("metrics"))
                                   .toArray();
    QVERIFY(metrics.size() > 40);
    for (const QJsonValue &metric : metrics) {
        const QByteArray value = metric[QLatin1String("value")].isNull()
                                     ? ""
                                     : QByteArray::number(metric[QLatin1String("value")].toDouble(), 'g', 15);
        const QByteArray line = "2016-W11," + metric[QLatin1String("metric")].toString().toUtf8() + ',' + value + ',';
        QVERIFY2(csv.contains(line), line.constData());
    }
}

void TestReport::sameInputsGiveTheSameFile()
{
    QCOMPARE(report(QStringLiteral("one"), m_week).exitCode, 0);
    QCOMPARE(report(QStringLiteral("two"), m_week).exitCode, 0);
    const QByteArray html = contentOf(QStringLiteral("one/weekly-2016-W11.html"));
    QVERIFY(!html.isEmpty());
    QCOMPARE(contentOf(QStringLiteral("two/weekly-2016-W11.html")), html);
}

void TestReport::saysThatAWeekWasEmpty()
{
    const Answer answer = report(QStringLiteral("empty"),
                                 {QStringLiteral("weekly"), QStringLiteral("--week"), QStringLiteral("2015-W01")});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.json().value(QLatin1String("findings")).toArray().isEmpty());
    QVERIFY(contentOf(QStringLiteral("empty/weekly-2015-W01.html")).contains("There were no tickets in the period."));
}

void TestReport::leavesTheOldReportWhereItCannotWrite()
{
    QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("stuck/weekly-2016-W11.html/old")));
    const Answer answer = report(QStringLiteral("stuck"), m_week);
    QCOMPARE(answer.exitCode, 1);
    QVERIFY(QDir(path(QStringLiteral("stuck/weekly-2016-W11.html/old"))).exists());
}

void TestReport::makesWhatTheScheduleAsksFor()
{
    const QStringList schedule{QStringLiteral("report"), QStringLiteral("schedule")};
    const Answer set =
        ctl(QStringList{QStringLiteral("--db"), path(QStringLiteral("incidents.evenkeel")), QStringLiteral("--json"),
                        QStringLiteral("--now"), QStringLiteral("2016-03-10T10:00Z")} +
            schedule +
            QStringList{QStringLiteral("weekly"), QStringLiteral("--day"), QStringLiteral("tuesday"),
                        QStringLiteral("--at"), QStringLiteral("6:30"), QStringLiteral("--format"),
                        QStringLiteral("html,pdf,csv"), QStringLiteral("--out"), path(QStringLiteral("made"))});
    QCOMPARE(set.exitCode, 0);
    const QJsonObject stands = set.json().value(QLatin1String("schedules")).toArray().at(0).toObject();
    QCOMPARE(stands.value(QLatin1String("day")).toString(), QStringLiteral("tuesday"));
    QCOMPARE(stands.value(QLatin1String("at")).toString(), QStringLiteral("06:30"));
    QVERIFY(stands.value(QLatin1String("due")).isNull());
    QCOMPARE(stands[QLatin1String("next")][QLatin1String("period")].toString(), QStringLiteral("2016-W10"));
    // A year later nobody was there meanwhile: the newest is made.
    const Answer late = run(schedule);
    const QJsonValue due = late.json().value(QLatin1String("schedules")).toArray().at(0)[QLatin1String("due")];
    QCOMPARE(due[QLatin1String("period")].toString(), QStringLiteral("2017-W10"));
    const int leftOut = due[QLatin1String("left_out")].toInt();
    QVERIFY(leftOut > 50);
    const Answer made = run({QStringLiteral("report"), QStringLiteral("due")});
    QCOMPARE(made.exitCode, 0);
    const QJsonObject report = made.json().value(QLatin1String("reports")).toArray().at(0).toObject();
    QCOMPARE(report.value(QLatin1String("state")).toString(), QStringLiteral("made"));
    QCOMPARE(report.value(QLatin1String("left_out")).toInt(), leftOut);
    QCOMPARE(report.value(QLatin1String("files")).toArray().size(), 3);
    QVERIFY(contentOf(QStringLiteral("made/weekly-2017-W10.pdf")).startsWith("%PDF"));
    QVERIFY(run({QStringLiteral("report"), QStringLiteral("due")})
                .json()
                .value(QLatin1String("reports"))
                .toArray()
                .isEmpty());
    const QJsonArray history =
        run({QStringLiteral("report"), QStringLiteral("history")}).json().value(QLatin1String("reports")).toArray();
    QCOMPARE(history, (QJsonArray{report}));
    const Answer words = ctl({QStringLiteral("--db"), path(QStringLiteral("incidents.evenkeel")),
                              QStringLiteral("report"), QStringLiteral("history")});
    QVERIFY2(words.out.contains("2017-W10") && words.out.contains("were missed"), words.out.constData());
}

void TestReport::aScheduleIsChangedAndRemoved()
{
    const QStringList monthly{QStringLiteral("report"), QStringLiteral("schedule"), QStringLiteral("monthly")};
    const auto only = [](const Answer &answer) {
        return answer.json().value(QLatin1String("schedules")).toArray().last().toObject();
    };
    QCOMPARE(run(monthly + QStringList{QStringLiteral("--day"), QStringLiteral("2"), QStringLiteral("--out"),
                                       path(QStringLiteral("months"))})
                 .exitCode,
             0);
    const QJsonObject off =
        only(run(monthly + QStringList{QStringLiteral("--off"), QStringLiteral("--at"), QStringLiteral("23:59")}));
    QCOMPARE(off.value(QLatin1String("on")).toBool(true), false);
    QCOMPARE(off.value(QLatin1String("day")).toString(), QStringLiteral("2"));
    QVERIFY(off.value(QLatin1String("next")).isNull());
    QCOMPARE(run(monthly + QStringList{QStringLiteral("--remove")}).exitCode, 0);
    QCOMPARE(run(monthly + QStringList{QStringLiteral("--remove")}).exitCode, 1);
}

// The disk is full in the middle of writing: what was there stays, and nothing half is left beside it.
void TestReport::leavesTheOldReportWhereTheDiskIsFull()
{
    const QString out = QStringLiteral("full");
    QCOMPARE(report(out, m_week).exitCode, 0);
    const QByteArray old = contentOf(QStringLiteral("full/weekly-2016-W11.html"));
    QVERIFY(old.size() > 16 * 1024);
    // Half of the file is as much as may be written, in blocks of 512 bytes.
    const QString limit = QStringLiteral("trap '' XFSZ; ulimit -f %1; exec \"$0\" \"$@\"").arg(old.size() / 1024);
    QProcess process;
    process.start(QStringLiteral("/bin/sh"),
                  QStringList{QStringLiteral("-c"), limit, QStringLiteral(EVENKEELCTL), QStringLiteral("--db"),
                              path(QStringLiteral("incidents.evenkeel")), QStringLiteral("--json"),
                              QStringLiteral("--now"), QStringLiteral("2017-03-21T10:00Z"), QStringLiteral("report"),
                              QStringLiteral("--out"), path(out)} +
                      m_week);
    QVERIFY(process.waitForFinished(240'000));
    const Answer answer{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.json().value(QLatin1String("error")).toString(), QStringLiteral("disk-full"));
    QCOMPARE(contentOf(QStringLiteral("full/weekly-2016-W11.html")), old);
    QCOMPARE(QDir(path(out)).entryList(QDir::Files).size(), 2);
}

// What a file brings that cannot be: said with counts, and nothing of it is a figure.
void TestReport::saysWhatIsWrongWithTheHistory()
{
    QFile rows(path(QStringLiteral("odd.csv")));
    QVERIFY(rows.open(QIODevice::WriteOnly));
    rows.write("id,subject,status,created,resolved,first response,assignee,rating\n"
               "B-1,Before it came,resolved,2016-03-15T09:00Z,2016-03-15T08:00Z,2016-03-15T08:30Z,Ann,5\n"
               "B-2,Rated out of range,resolved,2016-03-15T09:00Z,2016-03-15T12:00Z,2016-03-15T09:30Z,Ann,9\n"
               "B-3,Plain,resolved,2016-03-15T09:00Z,2016-03-15T13:00Z,2016-03-15T10:30Z,Ben,\n");
    rows.close();
    const auto onOdd = [this](const QStringList &words) {
        return ctl(QStringList{QStringLiteral("--db"), path(QStringLiteral("odd.evenkeel")), QStringLiteral("--json"),
                               QStringLiteral("--now"), QStringLiteral("2016-03-22T10:00Z")} +
                   words);
    };
    QCOMPARE(onOdd({QStringLiteral("import"), rows.fileName(), QStringLiteral("--profile"), QStringLiteral("table")})
                 .exitCode,
             3); // the rating is set aside, with its row
    QCOMPARE(onOdd(QStringList{QStringLiteral("report"), QStringLiteral("--out"), path(QStringLiteral("odd"))} + m_week)
                 .exitCode,
             0);
    const QByteArray html = contentOf(QStringLiteral("odd/weekly-2016-W11.html"));
    QVERIFY(html.contains("would end before they begin and are left out."));
    QVERIFY(html.contains("an event from before its creation."));
    QVERIFY(html.contains("working hours are known: utilization and balance cannot be told."));
    const QByteArray csv = contentOf(QStringLiteral("odd/weekly-2016-W11.csv"));
    QVERIFY(csv.contains("2016-W11,resolution_hours_median,4,hours,1,2,"));
    for (const char *word : {"nan", "inf", ",-"})
        QVERIFY2(!csv.contains(word), word);
}

void TestReport::refusesWrongCalls_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("kind") << QStringList{QStringLiteral("daily")};
    QTest::newRow("no kind") << QStringList{};
    QTest::newRow("week") << QStringList{QStringLiteral("weekly"), QStringLiteral("--week"),
                                         QStringLiteral("2016-W54")};
    QTest::newRow("future") << QStringList{QStringLiteral("weekly"), QStringLiteral("--week"),
                                           QStringLiteral("2031-W11")};
    QTest::newRow("word") << QStringList{QStringLiteral("weekly"), QStringLiteral("--week"), QStringLiteral("last")};
    QTest::newRow("month") << QStringList{QStringLiteral("monthly"), QStringLiteral("--month"),
                                          QStringLiteral("2016-13")};
    QTest::newRow("crossed") << QStringList{QStringLiteral("weekly"), QStringLiteral("--month"),
                                            QStringLiteral("2016-03")};
    const QStringList schedule{QStringLiteral("schedule"), QStringLiteral("weekly"), QStringLiteral("--out")};
    QTest::newRow("schedule of no report") << QStringList{QStringLiteral("schedule"), QStringLiteral("daily")};
    QTest::newRow("a folder from here on") << schedule + QStringList{QStringLiteral("reports")};
    QTest::newRow("a folder below a file")
        << schedule + QStringList{path(QStringLiteral("incidents.evenkeel")) + QStringLiteral("/x")};
    QTest::newRow("day") << schedule + QStringList{path(QString()), QStringLiteral("--day"), QStringLiteral("8")};
    QTest::newRow("time") << schedule + QStringList{path(QString()), QStringLiteral("--at"), QStringLiteral("24:00")};
    QTest::newRow("on and off") << schedule +
                                       QStringList{path(QString()), QStringLiteral("--on"), QStringLiteral("--off")};
    QTest::newRow("a day for no schedule")
        << QStringList{QStringLiteral("weekly"), QStringLiteral("--day"), QStringLiteral("1")};
    QTest::newRow("word after history") << QStringList{QStringLiteral("history"), QStringLiteral("all")};
    QTest::newRow("format") << QStringList{QStringLiteral("weekly"), QStringLiteral("--format"),
                                           QStringLiteral("docx")};
}

void TestReport::refusesWrongCalls()
{
    QFETCH(const QStringList, words);
    QCOMPARE(report(QStringLiteral("wrong"), words).exitCode, 2);
    QVERIFY(!QDir(path(QStringLiteral("wrong"))).exists());
}

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
