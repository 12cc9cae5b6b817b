// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance/ctl.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace evenkeel;

/// The calendar and the day plan from the command line, on the demo desk.
class TestCalendarCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFileIsReadOrRefused();
    void garbageIsRefusedAndTheRestKept();
    void manyRefusalsAreCounted();
    void listNamesTheAgentsDays();
    void importedTwiceIsStoredOnce();
    void exportComesBackAsItWas();
    void holidaysAreShownAndCloseTheSlaCalendar();
    void conflictsNameRuleAndFix();
    void coverageTellsEveryInterval();
    void coverageOfTheDayOfTheChangeHas23Hours();
    void impactTellsWhatIsLost();
    void dayPlanAddsUp();
    void dayWithoutHoursIsSaid();
    void dayPlanIsWrittenAsACalendar();
    void rulesAreSetAndKept();
    void handoverMovesTheTicketWhenAccepted();
    void timeOffIsAskedForAndApproved();
    void declinedRequestsStayInTheList();
    void coverageHasNoDigitsOfTheArithmetic();
    void trainingGoesIntoTheCalendar();
    void peopleGetTables();
    void saysWhatIsWrongWithTheCall_data();
    void saysWhatIsWrongWithTheCall();

private:
    [[nodiscard]] Answer run(const QString &words, bool isJson = true) const
    {
        QStringList arguments = words.split(u'|', Qt::SkipEmptyParts);
        arguments << QStringLiteral("--db") << path("desk.evenkeel") << QStringLiteral("--now")
                  << QStringLiteral("2016-03-16T10:00Z");
        if (isJson)
            arguments << QStringLiteral("--json");
        return ctl(arguments);
    }
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QJsonArray list(const char *words, const char *key) const
    {
        return run(QString::fromUtf8(words)).json().value(QLatin1String(key)).toArray();
    }
    [[nodiscard]] QString fileWith(const char *name, const QByteArray &events) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write("BEGIN:VCALENDAR\nVERSION:2.0\n" + events + "END:VCALENDAR\n");
        return path(name);
    }

    QTemporaryDir m_folder;
    QString m_agent;
};

void TestCalendarCommand::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCOMPARE(run(QStringLiteral("demo|--seed|7")).exitCode, 0);
    m_agent = list("calendar|list", "entries").first()[u"agent"].toString();
    QVERIFY(!m_agent.isEmpty());
}

void TestCalendarCommand::everyFileIsReadOrRefused()
{
    const QDir folder(QStringLiteral(EVENKEEL_DATA_DIR "/ics"));
    const QStringList names = folder.entryList({QStringLiteral("*.ics")});
    QCOMPARE(names.size(), 22);
    for (const QString &name : names) {
        const Answer answer =
            run(QStringLiteral("calendar|import|%1|--agent|%2|--dry-run|--from|2011-10-01|--to|2014-01-01")
                    .arg(folder.filePath(name), m_agent));
        QVERIFY2(answer.exitCode == 0 || answer.exitCode == 3, qPrintable(name));
        const QJsonArray refused = answer.json().value(QLatin1String("refused")).toArray();
        QCOMPARE(answer.exitCode == 3, !refused.isEmpty());
        QVERIFY2(answer.json().value(QLatin1String("read")).toInt() + refused.size() > 0, qPrintable(name));
        for (const QJsonValue &refusal : refused)
            QVERIFY(!refusal[u"reason"].toString().isEmpty());
    }
}

void TestCalendarCommand::garbageIsRefusedAndTheRestKept()
{
    QFile garbage(path("garbage.ics"));
    QVERIFY(garbage.open(QIODevice::WriteOnly));
    garbage.write(QByteArray(10 << 20, '\x07'));
    garbage.close();
    const QByteArray before = run(QStringLiteral("calendar|list")).out;
    const Answer answer = run(QStringLiteral("calendar|import|%1|--agent|%2").arg(garbage.fileName(), m_agent));
    QCOMPARE(answer.exitCode, 1);
    QCOMPARE(answer.json().value(QLatin1String("refused")).toArray().first()[u"reason"].toString(),
             QStringLiteral("not-calendar"));
    QCOMPARE(run(QStringLiteral("calendar|list")).out, before);
    QCOMPARE(run(QStringLiteral("calendar|import|%1|--agent|%2").arg(path("nowhere.ics"), m_agent)).exitCode, 1);
}

void TestCalendarCommand::manyRefusalsAreCounted()
{
    QByteArray events;
    for (int i = 0; i < 25; ++i)
        events += "BEGIN:VEVENT\nUID:r" + QByteArray::number(i) +
                  "\nDTSTART:20160402T100000Z\nDTEND:20160402T090000Z\nEND:VEVENT\n";
    const QString words = QStringLiteral("calendar|import|%1|--agent|%2").arg(fileWith("late.ics", events), m_agent);
    const Answer told = run(words, false);
    QCOMPARE(told.exitCode, 3);
    QCOMPARE(told.out.count("It ends before it starts."), 20);
    QVERIFY2(told.out.contains("And 5 more."), told.out);
    QCOMPARE(run(words).json().value(QLatin1String("refused")).toArray().size(), 25);
}

void TestCalendarCommand::listNamesTheAgentsDays()
{
    const QJsonArray entries =
        run(QStringLiteral("calendar|list|--agent|%1").arg(m_agent)).json().value(QLatin1String("entries")).toArray();
    QVERIFY(!entries.isEmpty());
    for (const QJsonValue &entry : entries) {
        QCOMPARE(entry[u"agent"].toString(), m_agent);
        QVERIFY(!entry[u"uid"].toString().isEmpty());
        QVERIFY(entry[u"from"].toString() < entry[u"until"].toString());
    }
}

void TestCalendarCommand::importedTwiceIsStoredOnce()
{
    const QString file = fileWith("shift.ics", "BEGIN:VEVENT\nUID:x1\nDTSTART;TZID=Europe/Berlin:20160402T090000\n"
                                               "DTEND;TZID=Europe/Berlin:20160402T120000\nEND:VEVENT\n");
    const QString words = QStringLiteral("calendar|import|%1|--agent|%2|--kind|work").arg(file, m_agent);
    QCOMPARE(run(words).json().value(QLatin1String("added")).toInt(), 1);
    const QJsonObject again = run(words).json();
    QCOMPARE(again.value(QLatin1String("added")).toInt(), 0);
    QCOMPARE(again.value(QLatin1String("known")).toInt(), 1);
    const QJsonArray entries = list("calendar|list|--from|2016-04-02|--to|2016-04-03", "entries");
    QCOMPARE(std::count_if(entries.begin(), entries.end(),
                           [](const QJsonValue &entry) { return entry[u"uid"].toString() == u"x1"; }),
             std::ptrdiff_t{1});
}

void TestCalendarCommand::exportComesBackAsItWas()
{
    const QString file = path("out.ics");
    const Answer written = run(QStringLiteral("calendar|export|%1|--agent|%2").arg(file, m_agent));
    QCOMPARE(written.exitCode, 0);
    const int count = written.json().value(QLatin1String("entries")).toInt();
    QVERIFY(count > 0);
    const QByteArray before = run(QStringLiteral("calendar|list")).out;
    const QJsonObject back = run(QStringLiteral("calendar|import|%1").arg(file)).json();
    QCOMPARE(back.value(QLatin1String("known")).toInt(), count);
    QCOMPARE(run(QStringLiteral("calendar|list")).out, before);
}

void TestCalendarCommand::holidaysAreShownAndCloseTheSlaCalendar()
{
    const QString file =
        fileWith("easter.ics", "BEGIN:VEVENT\nUID:gf\nDTSTART;VALUE=DATE:20160325\nSUMMARY:Good Friday\nEND:VEVENT\n");
    const QJsonObject outcome =
        run(QStringLiteral("calendar|import|%1|--region|Germany|--sla-calendar|*").arg(file)).json();
    QCOMPARE(outcome.value(QLatin1String("holidays")).toInt(), 1);
    QVERIFY(outcome.value(QLatin1String("policy_version")).toInt() > 1);
    const QJsonArray holidays = list("calendar|list|--from|2016-03-21|--to|2016-03-28", "holidays");
    QCOMPARE(holidays.size(), 1);
    QCOMPARE(holidays.first()[u"name"].toString(), QStringLiteral("Good Friday"));
}

void TestCalendarCommand::conflictsNameRuleAndFix()
{
    const QString file = fileWith("leave.ics", "BEGIN:VEVENT\nUID:l1\nDTSTART;VALUE=DATE:20160317\nEND:VEVENT\n");
    QCOMPARE(run(QStringLiteral("calendar|import|%1|--agent|%2|--kind|time-off").arg(file, m_agent)).exitCode, 0);
    const QJsonArray conflicts =
        run(QStringLiteral("calendar|conflicts|--agent|%1|--from|2016-03-17|--to|2016-03-18").arg(m_agent))
            .json()
            .value(QLatin1String("conflicts"))
            .toArray();
    QVERIFY(!conflicts.isEmpty());
    QCOMPARE(conflicts.first()[u"rule"].toString(), QStringLiteral("shift-on-time-off"));
    QCOMPARE(conflicts.first()[u"fix"][u"kind"].toString(), QStringLiteral("remove"));
}

void TestCalendarCommand::coverageTellsEveryInterval()
{
    const QJsonArray intervals =
        list("calendar|coverage|--from|2016-03-14|--to|2016-03-19|--interval|30m", "intervals");
    QCOMPARE(intervals.size(), 5 * 48);
    double available = 0;
    double demand = 0;
    for (const QJsonValue &interval : intervals) {
        available += interval[u"available_minutes"].toDouble();
        demand += interval[u"demand_minutes"].toDouble();
        QVERIFY(interval[u"agents_by_skill"].toObject().size() > 3);
    }
    QVERIFY(available > 0);
    QVERIFY(demand > 0);
}

void TestCalendarCommand::coverageOfTheDayOfTheChangeHas23Hours()
{
    // The demo desk works by Berlin's clocks.
    QCOMPARE(list("calendar|coverage|--from|2016-03-27|--to|2016-03-28|--interval|15m", "intervals").size(), 23 * 4);
    QCOMPARE(list("calendar|coverage|--from|2016-10-30|--to|2016-10-31|--interval|15m", "intervals").size(), 25 * 4);
}

void TestCalendarCommand::impactTellsWhatIsLost()
{
    const QJsonObject impact =
        run(QStringLiteral("calendar|impact|--agent|%1|--from|2016-03-21|--to|2016-03-23").arg(m_agent)).json();
    QVERIFY(impact.value(QLatin1String("work_lost_hours")).toDouble() > 0);
    QCOMPARE(impact.value(QLatin1String("tickets")).toArray().size(),
             impact.value(QLatin1String("open_tickets")).toInt());
    QVERIFY(impact.value(QLatin1String("missing_minutes_after")).toDouble() >=
            impact.value(QLatin1String("missing_minutes_before")).toDouble());
}

void TestCalendarCommand::dayPlanAddsUp()
{
    const QJsonObject plan = run(QStringLiteral("dayplan|%1|--date|2016-03-16").arg(m_agent)).json();
    QVERIFY(plan.value(QLatin1String("open_minutes")).toInt() > 0);
    QCOMPARE(plan.value(QLatin1String("planned_minutes")).toInt() + plan.value(QLatin1String("free_minutes")).toInt(),
             plan.value(QLatin1String("open_minutes")).toInt());
    QVERIFY(!plan.value(QLatin1String("order")).toArray().isEmpty());
    for (const QJsonValue &line : plan.value(QLatin1String("order")).toArray())
        QVERIFY(!line[u"reason"].toString().isEmpty());
}

void TestCalendarCommand::dayWithoutHoursIsSaid()
{
    const Answer sunday = run(QStringLiteral("dayplan|%1|--date|2016-05-01").arg(m_agent), false);
    QCOMPARE(sunday.exitCode, 0);
    QVERIFY2(sunday.out.startsWith(m_agent.toUtf8() + " has no hours on 2016-05-01"), sunday.out);
}

void TestCalendarCommand::dayPlanIsWrittenAsACalendar()
{
    const QString file = path("plan.ics");
    const QJsonObject plan = run(QStringLiteral("dayplan|%1|--date|2016-03-16|--ics|%2").arg(m_agent, file)).json();
    const QJsonArray boxes = plan.value(QLatin1String("boxes")).toArray();
    const auto tickets = std::count_if(boxes.begin(), boxes.end(),
                                       [](const QJsonValue &box) { return box.toObject().contains(u"ticket"); });
    QVERIFY(tickets > 0);
    const QJsonObject back = run(QStringLiteral("calendar|import|%1|--agent|%2|--dry-run").arg(file, m_agent)).json();
    QCOMPARE(back.value(QLatin1String("read")).toInt(), static_cast<int>(tickets));
    QVERIFY(back.value(QLatin1String("refused")).toArray().isEmpty());
}

void TestCalendarCommand::rulesAreSetAndKept()
{
    QCOMPARE(run(QStringLiteral("calendar|rules")).json().value(QLatin1String("rest_minutes")).toInt(), 660);
    const QJsonObject set = run(QStringLiteral("calendar|rules|--set|weekly_minutes=1200|--set|shrinkage=0.25")).json();
    QCOMPARE(set.value(QLatin1String("version")).toInt(), 1);
    QCOMPARE(run(QStringLiteral("calendar|rules")).json(), set);
    const QJsonArray conflicts = list("calendar|conflicts", "conflicts");
    const auto conflict = std::find_if(conflicts.begin(), conflicts.end(), [](const QJsonValue &one) {
        return one[u"rule"].toString() == u"weekly-limit" && one[u"fix"][u"kind"].toString() == u"remove";
    });
    QVERIFY(conflict != conflicts.end());
    QVERIFY(!(*conflict)[u"fix"][u"entry_from"].toString().isEmpty());
    const QByteArray told = run(QStringLiteral("calendar|conflicts"), false).out;
    QVERIFY2(told.contains("remove Shift, 2016-03-"), told);
    const std::pair<const char *, const char *> refused[]{
        {"shrinkage=2", "from 0 to 1"},           {"interval_minutes=7", "divide a day"},
        {"rest=11", "There is no rule rest"},     {"rest_minutes=x", "from 0 to 1,440"},
        {"rest_minutes=9.5", "whole number"},     {"days_in_row=0", "from 1 to 31"},
        {"minimum_agents=1e300", "whole number"}, {"utilization=nan", "from 0 to 1"}};
    for (const auto &[setting, reason] : refused) {
        const Answer wrong = run(QStringLiteral("calendar|rules|--set|") + QLatin1String(setting), false);
        QCOMPARE(wrong.exitCode, 2);
        QVERIFY2(wrong.err.contains(reason), wrong.err);
        QVERIFY2(wrong.err.contains("calendar --help"), wrong.err);
    }
    QCOMPARE(run(QStringLiteral("calendar|rules")).json(), set);
}

void TestCalendarCommand::handoverMovesTheTicketWhenAccepted()
{
    const QJsonArray plan =
        run(QStringLiteral("dayplan|%1|--date|2016-03-16").arg(m_agent)).json().value(QLatin1String("order")).toArray();
    const QString ticket = plan.first()[u"ticket"].toString();
    QString other;
    for (const QJsonValue &entry : list("calendar|list", "entries")) {
        if (entry[u"agent"].toString() != m_agent)
            other = entry[u"agent"].toString();
    }
    const auto holder = [&](const QString &agent) {
        const QString words = QStringLiteral("dayplan|%1|--date|2016-03-16").arg(agent);
        const QJsonArray order = run(words).json().value(QLatin1String("order")).toArray();
        return std::any_of(order.begin(), order.end(),
                           [&ticket](const QJsonValue &line) { return line[u"ticket"].toString() == ticket; });
    };
    const auto first = [](const Answer &answer) {
        return answer.json().value(QLatin1String("handovers")).toArray().first().toObject();
    };
    const QJsonObject asked =
        first(run(QStringLiteral("handover|ask|%1|--to|%2|--why|On leave tomorrow").arg(ticket, other)));
    QCOMPARE(asked.value(QLatin1String("state")).toString(), QStringLiteral("asked"));
    QVERIFY(holder(m_agent) && !holder(other));
    const Answer twice = run(QStringLiteral("handover|ask|%1|--to|%2").arg(ticket, other), false);
    QCOMPARE(twice.exitCode, 4);
    QVERIFY2(twice.err.contains("has not answered"), twice.err);
    const Answer own = run(QStringLiteral("handover|ask|%1|--to|%2").arg(ticket, m_agent), false);
    QCOMPARE(own.exitCode, 1);
    QVERIFY2(own.err.contains("already"), own.err);
    const QString number = QString::number(asked.value(QLatin1String("number")).toInt());
    QCOMPARE(run(QStringLiteral("handover|finish|%1|--outcome|early").arg(number)).exitCode, 4);
    QCOMPARE(first(run(QStringLiteral("handover|accept|%1|--why|Gladly").arg(number)))
                 .value(QLatin1String("state"))
                 .toString(),
             QStringLiteral("accepted"));
    QVERIFY(!holder(m_agent) && holder(other));
    QCOMPARE(run(QStringLiteral("handover|decline|%1").arg(number)).exitCode, 4);
    QCOMPARE(run(QStringLiteral("handover|finish|%1|--outcome|Solved").arg(number)).exitCode, 0);
    const QJsonObject kept = first(run(QStringLiteral("handover|list|--agent|%1").arg(other)));
    QCOMPARE(kept.value(QLatin1String("outcome")).toString(), QStringLiteral("Solved"));
    QVERIFY(run(QStringLiteral("handover|list"), false).out.contains("Solved"));
}

void TestCalendarCommand::timeOffIsAskedForAndApproved()
{
    const QString words = QStringLiteral("calendar|request|--agent|%1|--from|2016-03-30|--to|2016-04-01|--note|Moving");
    const QJsonObject tried = run(words.arg(m_agent) + QStringLiteral("|--dry-run")).json();
    QVERIFY(tried.value(QLatin1String("impact")).isObject() && !tried.value(QLatin1String("is_stored")).toBool());
    QVERIFY(list("calendar|requests", "requests").isEmpty());
    const QJsonObject asked = run(words.arg(m_agent)).json().value(QLatin1String("request")).toObject();
    QCOMPARE(asked.value(QLatin1String("state")).toString(), QStringLiteral("asked"));
    const QJsonArray waiting = list("calendar|requests", "requests");
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting[0][u"note"].toString(), QStringLiteral("Moving"));
    const auto number = QString::number(waiting[0][u"id"].toInteger());
    const auto timeOff = [this] {
        const QJsonArray entries = list("calendar|list|--from|2016-03-30|--to|2016-04-01", "entries");
        return std::count_if(entries.begin(), entries.end(), [this](const QJsonValue &entry) {
            return entry[u"agent"].toString() == m_agent && entry[u"kind"].toString() == u"time-off";
        });
    };
    const auto before = timeOff();
    const Answer seen = run(QStringLiteral("calendar|approve|%1|--dry-run").arg(number), false);
    QVERIFY(seen.out.contains("fall away") && seen.out.contains("Nothing was stored"));
    QCOMPARE(timeOff(), before);
    const QJsonObject approved = run(QStringLiteral("calendar|approve|%1").arg(number)).json();
    QCOMPARE(approved[QLatin1String("request")][u"state"].toString(), QStringLiteral("approved"));
    QVERIFY(approved[QLatin1String("impact")][u"work_lost_hours"].toDouble() >= 0);
    QCOMPARE(timeOff(), before + 1);
    QVERIFY(list("calendar|requests", "requests").isEmpty());
    QCOMPARE(run(QStringLiteral("calendar|approve|%1").arg(number)).exitCode, 4); // decided already
}

void TestCalendarCommand::declinedRequestsStayInTheList()
{
    const QString words = QStringLiteral("calendar|request|--agent|%1|--from|2016-04-05").arg(m_agent);
    const QJsonValue asked = run(words).json()[QLatin1String("request")];
    const auto moment = [&asked](QStringView key) { return QDateTime::fromString(asked[key].toString(), Qt::ISODate); };
    QCOMPARE(moment(u"from").secsTo(moment(u"until")), qint64{24 * 60 * 60}); // the whole day, on the desk's clocks
    const auto number = asked[u"id"].toInteger();
    QCOMPARE(run(QStringLiteral("calendar|decline|%1|--reason|Two are away").arg(number)).exitCode, 0);
    const QJsonArray all = list("calendar|requests|--from|2016-04-05", "requests");
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0][u"state"].toString(), QStringLiteral("declined"));
    QCOMPARE(all[0][u"reason"].toString(), QStringLiteral("Two are away"));
    QVERIFY(run(QStringLiteral("calendar|requests|--from|2016-04-05"), false).out.contains("Declined"));
}

void TestCalendarCommand::coverageHasNoDigitsOfTheArithmetic()
{
    const QJsonArray intervals = list("calendar|coverage|--interval|30m", "intervals");
    QVERIFY(!intervals.isEmpty());
    for (const QJsonValue &interval : intervals) {
        for (const char *key : {"available_minutes", "demand_minutes"}) {
            const double minutes = interval[QLatin1String(key)].toDouble();
            QCOMPARE(minutes, QString::number(minutes, 'f', 2).toDouble());
        }
    }
}

void TestCalendarCommand::trainingGoesIntoTheCalendar()
{
    const QString words =
        QStringLiteral("calendar|train|--agent|%1|--skill|1|--hours|5|--from|2016-03-16").arg(m_agent);
    const auto trainings = [this] {
        const QJsonArray entries = list("calendar|list|--from|2016-03-16|--to|2016-04-13", "entries");
        return std::count_if(entries.begin(), entries.end(), [this](const QJsonValue &entry) {
            return entry[u"agent"].toString() == m_agent && entry[u"kind"].toString() == u"training";
        });
    };
    const auto before = trainings();
    const QJsonObject seen = run(words + QStringLiteral("|--dry-run")).json();
    const auto sessions = seen.value(QLatin1String("sessions")).toArray();
    const int left = seen.value(QLatin1String("left_minutes")).toInt();
    double planned = 0;
    for (const QJsonValue &session : sessions) {
        const auto moment = [&session](QStringView key) {
            return QDateTime::fromString(session[key].toString(), Qt::ISODate);
        };
        planned += static_cast<double>(moment(u"from").secsTo(moment(u"until"))) / 60;
    }
    QCOMPARE(planned + left, 300.0);
    QVERIFY(!sessions.isEmpty());
    QCOMPARE(trainings(), before);
    QCOMPARE(run(words).json().value(QLatin1String("sessions")).toArray(), sessions);
    QCOMPARE(trainings(), before + sessions.size());
}

void TestCalendarCommand::peopleGetTables()
{
    for (const char *words : {"calendar|list", "calendar|conflicts", "calendar|coverage|--interval|1h"}) {
        const Answer answer = run(QString::fromLatin1(words), false);
        QCOMPARE(answer.exitCode, 0);
        QVERIFY(!answer.out.isEmpty());
    }
    QVERIFY(run(QStringLiteral("calendar|impact|--agent|%1").arg(m_agent), false).out.contains("work"));
    QVERIFY(run(QStringLiteral("dayplan|%1").arg(m_agent), false).out.contains("unexpected"));
}

void TestCalendarCommand::saysWhatIsWrongWithTheCall_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char *words, int exitCode) {
        QTest::newRow(words) << QString::fromLatin1(words) << exitCode;
    };
    row("calendar", 2);
    row("calendar|dance", 2);
    row("calendar|import", 2);
    row("calendar|list|file.ics", 2);
    row("calendar|coverage|--interval|7m", 2);
    row("calendar|list|--from|yesterday", 2);
    row("calendar|list|--from|2016-03-20|--to|2016-03-19", 2);
    row("calendar|list|--from|1900-01-01|--to|2200-01-01", 2);
    row("calendar|impact", 2);
    row("calendar|request", 2);
    row("calendar|train", 2);
    row("calendar|train|--agent|1", 2);
    row("calendar|train|--agent|1|--skill|Juggling", 1);
    row("calendar|train|--agent|1|--skill|1|--hours|many", 2);
    row("calendar|request|--agent|1", 2);
    row("calendar|approve", 2);
    row("calendar|approve|soon", 2);
    row("calendar|approve|999", 1);
    row("calendar|requests|7", 2);
    row("calendar|list|--agent|Nobody", 1);
    row("dayplan", 2);
    row("dayplan|1|--date|2016-02-30", 2);
    row("dayplan|Nobody", 1);
    row("handover", 2);
    row("handover|ask|1", 2);
    row("handover|list|1", 2);
    row("handover|accept|999", 1);
}

void TestCalendarCommand::saysWhatIsWrongWithTheCall()
{
    QFETCH(QString, words);
    QFETCH(int, exitCode);
    const Answer answer = run(words);
    QCOMPARE(answer.exitCode, exitCode);
    QVERIFY(!answer.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestCalendarCommand)
#include "tst_calendarcommand.moc"
