// SPDX-License-Identifier: GPL-3.0-or-later
#include "acceptance/ctl.h"

#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <algorithm>
#include <cmath>

using namespace evenkeel;

namespace {

/// The last row of one incident, by (sys_updated_at, sys_mod_count).
struct LastRow
{
    QDateTime updated;
    int modCount = -1;
    QString agent;
    QString priority;
    QString channel;
    bool isReassigned = false;
    bool isReopened = false;
    bool isMissed = false;
    double resolvedAfterHours = -1;
    QDateTime resolvedAt;
};

/// One row of one incident: how it stood from then on.
struct PlainRow
{
    QDateTime updated;
    int modCount = -1;
    bool hasAgent = false;
    bool isOver = false; ///< resolved or closed
};

struct PlainIncident
{
    QDateTime opened;
    std::vector<PlainRow> rows; ///< by (updated, modCount)
};

QDateTime timeIn(const QString &text)
{
    return QDateTime::fromString(text + QStringLiteral(" +0000"), QStringLiteral("d/M/yyyy HH:mm t"));
}

/// The log read as plainly as can be, by none of the program's own code.
class PlainLog
{
public:
    [[nodiscard]] bool read(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const QStringList names = QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char(','));
        for (int i = 0; i < names.size(); ++i)
            m_columns.insert(names[i], i);
        while (!file.atEnd())
            take(QString::fromUtf8(file.readLine()).trimmed().split(QLatin1Char(',')));
        for (PlainIncident &incident : m_incidents) {
            std::stable_sort(incident.rows.begin(), incident.rows.end(), [](const PlainRow &a, const PlainRow &b) {
                return a.updated != b.updated ? a.updated < b.updated : a.modCount < b.modCount;
            });
        }
        return true;
    }
    [[nodiscard]] const QHash<QString, LastRow> &rows() const { return m_rows; }
    [[nodiscard]] const QHash<QString, PlainIncident> &incidents() const { return m_incidents; }
    [[nodiscard]] double share(bool LastRow::*of) const
    {
        return static_cast<double>(
                   std::count_if(m_rows.begin(), m_rows.end(), [of](const LastRow &row) { return row.*of; })) /
               static_cast<double>(m_rows.size());
    }

private:
    [[nodiscard]] QString cell(const QStringList &row, const char *name) const
    {
        return row[m_columns.value(QLatin1String(name))];
    }
    void take(const QStringList &cells)
    {
        LastRow &row = m_rows[cell(cells, "number")];
        const QDateTime updated = timeIn(cell(cells, "sys_updated_at"));
        const int modCount = cell(cells, "sys_mod_count").toInt();
        const QString state = cell(cells, "incident_state");
        PlainIncident &incident = m_incidents[cell(cells, "number")];
        incident.opened = timeIn(cell(cells, "opened_at"));
        incident.rows.push_back({updated, modCount, cell(cells, "assigned_to") != QLatin1String("?"),
                                 state == QLatin1String("Resolved") || state == QLatin1String("Closed")});
        if (row.modCount >= 0 && (updated < row.updated || (updated == row.updated && modCount < row.modCount)))
            return;
        row.updated = updated;
        row.modCount = modCount;
        row.agent = cell(cells, "assigned_to");
        row.priority = cell(cells, "priority");
        row.channel = cell(cells, "contact_type");
        row.isReassigned = cell(cells, "reassignment_count").toInt() > 0;
        row.isReopened = cell(cells, "reopen_count").toInt() > 0;
        row.isMissed = cell(cells, "made_sla") == QLatin1String("false");
        const QString resolved = cell(cells, "resolved_at");
        row.resolvedAfterHours =
            resolved == QLatin1String("?")
                ? -1
                : static_cast<double>(timeIn(cell(cells, "opened_at")).secsTo(timeIn(resolved))) / 3600;
        row.resolvedAt = row.resolvedAfterHours < 0 ? QDateTime() : timeIn(resolved);
    }

    QHash<QString, int> m_columns;
    QHash<QString, LastRow> m_rows;
    QHash<QString, PlainIncident> m_incidents;
};

// Definition 7 of Hyndman and Fan, which spreadsheets use.
double quantileOf(std::vector<double> values, double p)
{
    std::sort(values.begin(), values.end());
    const double place = static_cast<double>(values.size() - 1) * p;
    const auto below = static_cast<std::size_t>(place);
    const double above = values[std::min(below + 1, values.size() - 1)];
    return values[below] + (place - static_cast<double>(below)) * (above - values[below]);
}

// Monday to Friday, 9 to 17 o'clock, day by day.
double workingHours(const QDateTime &from, const QDateTime &until)
{
    double hours = 0;
    for (QDate day = from.date(); day <= until.date(); day = day.addDays(1)) {
        const QDateTime begin = std::max(from, QDateTime(day, QTime(9, 0), Qt::UTC));
        const QDateTime end = std::min(until, QDateTime(day, QTime(17, 0), Qt::UTC));
        if (day.dayOfWeek() <= 5 && begin < end)
            hours += static_cast<double>(begin.secsTo(end)) / 3600;
    }
    return hours;
}

double middleOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

// Mean absolute difference of all pairs over twice the mean: the coefficient's definition, without sorting.
double giniOf(const QHash<QString, int> &counts)
{
    double differences = 0;
    double sum = 0;
    for (const int one : counts) {
        sum += one;
        for (const int other : counts)
            differences += std::abs(one - other);
    }
    return differences / (2 * static_cast<double>(counts.size()) * sum);
}

} // namespace

/// Every figure the incident log is known by, beside a calculation from the file that shares nothing with ours.
class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesTheKnownFigures();
    void agreesWithTheFileInShares();
    void agreesWithTheFileInResolution();
    void agreesWithTheFileInWorkingTime();
    void agreesWithTheFileInWaiting();
    void agreesWithTheFileAtAPeriodsEnd_data();
    void agreesWithTheFileAtAPeriodsEnd();
    void agreesWithTheFileByPriority();
    void agreesWithTheFileByChannel();
    void agreesWithTheFileByAgent();
    void saysWhatTheLogDoesNotTell();
    void saysFromWhereOnTheScoreCounts();
    void weeksSumToTheWhole();
    void refusesWrongCalls_data();
    void refusesWrongCalls();

private:
    [[nodiscard]] Answer run(QStringList words) const
    {
        return ctl(QStringList{QStringLiteral("--db"), m_folder.filePath(QStringLiteral("incidents.evenkeel")),
                               QStringLiteral("--json"), QStringLiteral("--now"), QStringLiteral("2017-03-20T10:00Z")} +
                   words);
    }
    [[nodiscard]] QJsonArray metrics(const QStringList &words) const
    {
        return run(QStringList{QStringLiteral("metrics"), QStringLiteral("--from"), QStringLiteral("2016-02-29"),
                               QStringLiteral("--to"), QStringLiteral("2017-02-19")} +
                   words)
            .json()
            .value(QLatin1String("metrics"))
            .toArray();
    }
    [[nodiscard]] QJsonObject figure(const QString &metric) const
    {
        return metrics({QStringLiteral("--metric"), metric}).at(0).toObject();
    }
    [[nodiscard]] QHash<QString, int> countsBy(const QString &dimension, const QString &metric) const;
    [[nodiscard]] QHash<QString, int> countsIn(QString LastRow::*of) const;

    QTemporaryDir m_folder;
    PlainLog m_log;
};

QHash<QString, int> TestMetrics::countsBy(const QString &dimension, const QString &metric) const
{
    QHash<QString, int> counts;
    for (const QJsonValue &value : metrics({QStringLiteral("--by"), dimension, QStringLiteral("--metric"), metric})) {
        const QJsonObject by = value[QLatin1String("by")].toObject();
        if (!by.isEmpty())
            counts.insert(by.value(dimension).toString(), value[QLatin1String("n")].toInt());
    }
    return counts;
}

QHash<QString, int> TestMetrics::countsIn(QString LastRow::*of) const
{
    QHash<QString, int> counts;
    for (const LastRow &row : m_log.rows())
        ++counts[row.*of == QLatin1String("?") ? QString() : row.*of];
    return counts;
}

void TestMetrics::initTestCase()
{
    const QString log = QStringLiteral(EVENKEEL_DATA_DIR) + QStringLiteral("/incidents/incident_event_log.csv");
    QVERIFY(m_log.read(log));
    const Answer import =
        run({QStringLiteral("import"), log, QStringLiteral("--profile"), QStringLiteral("servicenow")});
    QCOMPARE(import.exitCode, 0);
}

void TestMetrics::givesTheKnownFigures()
{
    const auto value = [this](const char *metric) {
        return figure(QString::fromLatin1(metric)).value(QLatin1String("value")).toDouble();
    };
    QCOMPARE(value("tickets"), 24'918.0);
    QCOMPARE(QString::number(value("reassignment_rate") * 100, 'f', 2), QStringLiteral("45.63"));
    QCOMPARE(QString::number(value("reopen_rate") * 100, 'f', 2), QStringLiteral("1.10"));
    QCOMPARE(QString::number((1 - value("sla_attainment")) * 100, 'f', 2), QStringLiteral("36.58"));
    QCOMPARE(QString::number(value("ticket_gini"), 'f', 4), QStringLiteral("0.7240"));
    QCOMPARE(QString::number(value("resolution_hours_median"), 'f', 1), QStringLiteral("22.1"));
}

void TestMetrics::agreesWithTheFileInShares()
{
    const auto value = [this](const char *metric) {
        return figure(QString::fromLatin1(metric)).value(QLatin1String("value")).toDouble();
    };
    QCOMPARE(value("reassignment_rate"), m_log.share(&LastRow::isReassigned));
    QCOMPARE(value("reopen_rate"), m_log.share(&LastRow::isReopened));
    QCOMPARE(1 - value("sla_attainment"), m_log.share(&LastRow::isMissed));
}

void TestMetrics::agreesWithTheFileInResolution()
{
    std::vector<double> hours;
    for (const LastRow &row : m_log.rows()) {
        if (row.resolvedAfterHours >= 0)
            hours.push_back(row.resolvedAfterHours);
    }
    const QJsonObject median = figure(QStringLiteral("resolution_hours_median"));
    QCOMPARE(median.value(QLatin1String("n")).toInt(), static_cast<int>(hours.size()));
    QVERIFY(std::abs(median.value(QLatin1String("value")).toDouble() - middleOf(hours)) < 1e-9);
    QVERIFY(median.value(QLatin1String("low")).toDouble() <= middleOf(hours));
    QVERIFY(median.value(QLatin1String("high")).toDouble() >= middleOf(hours));
}

void TestMetrics::agreesWithTheFileInWorkingTime()
{
    std::vector<double> clock;
    std::vector<double> working;
    for (auto it = m_log.rows().begin(); it != m_log.rows().end(); ++it) {
        if (it->resolvedAfterHours < 0)
            continue;
        clock.push_back(it->resolvedAfterHours);
        working.push_back(workingHours(m_log.incidents()[it.key()].opened, it->resolvedAt));
    }
    const auto isAlike = [this](const char *metric, double expected) {
        const QJsonObject ours = figure(QString::fromLatin1(metric));
        return std::abs(ours.value(QLatin1String("value")).toDouble() - expected) < 1e-6;
    };
    QCOMPARE(figure(QStringLiteral("resolved")).value(QLatin1String("n")).toInt(), static_cast<int>(clock.size()));
    QVERIFY(isAlike("resolution_hours_p90", quantileOf(clock, 0.9)));
    QVERIFY(isAlike("resolution_working_hours_median", quantileOf(working, 0.5)));
    QVERIFY(isAlike("resolution_working_hours_p90", quantileOf(working, 0.9)));
}

// Some rows give an incident to somebody before it was opened: these are left out and counted in a note.
void TestMetrics::agreesWithTheFileInWaiting()
{
    std::vector<double> minutes;
    int backward = 0;
    int assigned = 0;
    int reassigned = 0;
    for (auto it = m_log.incidents().begin(); it != m_log.incidents().end(); ++it) {
        const auto first =
            std::find_if(it->rows.begin(), it->rows.end(), [](const PlainRow &row) { return row.hasAgent; });
        if (first == it->rows.end())
            continue;
        ++assigned;
        reassigned += m_log.rows()[it.key()].isReassigned ? 1 : 0;
        const double waited = static_cast<double>(it->opened.secsTo(first->updated)) / 60;
        if (waited < 0)
            ++backward;
        else
            minutes.push_back(waited);
    }
    const QJsonObject median = figure(QStringLiteral("assignment_wait_minutes_median"));
    const QJsonObject p90 = figure(QStringLiteral("assignment_wait_minutes_p90"));
    QCOMPARE(median.value(QLatin1String("n")).toInt(), static_cast<int>(minutes.size()));
    QVERIFY(std::abs(median.value(QLatin1String("value")).toDouble() - quantileOf(minutes, 0.5)) < 1e-6);
    QVERIFY(std::abs(p90.value(QLatin1String("value")).toDouble() - quantileOf(minutes, 0.9)) < 1e-6);
    QVERIFY(backward > 0);
    const QJsonArray notes =
        run({QStringLiteral("metrics"), QStringLiteral("--from"), QStringLiteral("2016-02-29"), QStringLiteral("--to"),
             QStringLiteral("2017-02-19"), QStringLiteral("--metric"), QStringLiteral("tickets")})
            .json()
            .value(QLatin1String("notes"))
            .toArray();
    const auto note = std::find_if(notes.begin(), notes.end(), [](const QJsonValue &one) {
        return one[QLatin1String("note")].toString() == QLatin1String("negative-durations");
    });
    QVERIFY(note != notes.end());
    QVERIFY((*note)[QLatin1String("count")].toInt() >= backward);
    const QJsonObject rate = figure(QStringLiteral("reassignment_rate_assigned"));
    QCOMPARE(rate.value(QLatin1String("n")).toInt(), reassigned);
    QCOMPARE(rate.value(QLatin1String("denominator")).toInt(), assigned);
}

void TestMetrics::agreesWithTheFileAtAPeriodsEnd_data()
{
    QTest::addColumn<QDate>("end");
    QTest::newRow("two weeks") << QDate(2016, 3, 14);
    QTest::newRow("March") << QDate(2016, 4, 1);
    QTest::newRow("April") << QDate(2016, 5, 1);
}

// What was open then, who had it, and how old was what nobody had: from the last row before that moment.
void TestMetrics::agreesWithTheFileAtAPeriodsEnd()
{
    QFETCH(const QDate, end);
    const QDateTime moment(end, QTime(0, 0), Qt::UTC);
    int open = 0;
    std::vector<double> ages;
    for (const PlainIncident &incident : m_log.incidents()) {
        if (incident.opened >= moment)
            continue;
        PlainRow last;
        for (const PlainRow &row : incident.rows) {
            if (row.updated < moment)
                last = row;
        }
        open += last.isOver ? 0 : 1;
        if (!last.isOver && !last.hasAgent)
            ages.push_back(static_cast<double>(incident.opened.secsTo(moment)) / 3600);
    }
    const QJsonArray figures = run({QStringLiteral("metrics"), QStringLiteral("--from"), QStringLiteral("2016-02-29"),
                                    QStringLiteral("--to"), end.toString(Qt::ISODate), QStringLiteral("--metric"),
                                    QStringLiteral("backlog"), QStringLiteral("--metric"), QStringLiteral("waiting"),
                                    QStringLiteral("--metric"), QStringLiteral("queue_age_hours_median"),
                                    QStringLiteral("--metric"), QStringLiteral("queue_age_hours_p90")})
                                   .json()
                                   .value(QLatin1String("metrics"))
                                   .toArray();
    QCOMPARE(figures.at(0)[QLatin1String("n")].toInt(), open);
    QCOMPARE(figures.at(1)[QLatin1String("n")].toInt(), static_cast<int>(ages.size()));
    QVERIFY(std::abs(figures.at(2)[QLatin1String("value")].toDouble() - quantileOf(ages, 0.5)) < 1e-6);
    QVERIFY(std::abs(figures.at(3)[QLatin1String("value")].toDouble() - quantileOf(ages, 0.9)) < 1e-6);
}

void TestMetrics::agreesWithTheFileByPriority()
{
    QHash<QString, int> missed;
    for (const LastRow &row : m_log.rows())
        missed[row.priority] += row.isMissed ? 1 : 0;
    const QHash<QString, QString> names{{QStringLiteral("1 - Critical"), QStringLiteral("urgent")},
                                        {QStringLiteral("2 - High"), QStringLiteral("high")},
                                        {QStringLiteral("3 - Moderate"), QStringLiteral("normal")},
                                        {QStringLiteral("4 - Low"), QStringLiteral("low")}};
    const QHash<QString, int> all = countsIn(&LastRow::priority);
    const QHash<QString, int> kept = countsBy(QStringLiteral("priority"), QStringLiteral("sla_attainment"));
    QCOMPARE(all.size(), names.size());
    for (auto it = all.begin(); it != all.end(); ++it)
        QCOMPARE(kept.value(names.value(it.key())), it.value() - missed.value(it.key()));
}

void TestMetrics::agreesWithTheFileByChannel()
{
    QCOMPARE(countsBy(QStringLiteral("channel"), QStringLiteral("tickets")), countsIn(&LastRow::channel));
}

void TestMetrics::agreesWithTheFileByAgent()
{
    QHash<QString, int> counts = countsIn(&LastRow::agent);
    QHash<QString, int> ours = countsBy(QStringLiteral("agent"), QStringLiteral("tickets"));
    ours.removeIf([](const auto &it) { return it.value() == 0; }); // had tickets once, and has none as their last agent
    QCOMPARE(ours, counts);
    counts.remove(QString());
    const double gini = figure(QStringLiteral("ticket_gini")).value(QLatin1String("value")).toDouble();
    QVERIFY(std::abs(gini - giniOf(counts)) < 1e-9);
}

void TestMetrics::saysWhatTheLogDoesNotTell()
{
    const QJsonObject reply = figure(QStringLiteral("frt_minutes_median"));
    QVERIFY(reply.value(QLatin1String("value")).isNull());
    QCOMPARE(reply.value(QLatin1String("n")).toInt(), 0);
    const QJsonArray notes = run({QStringLiteral("metrics")}).json().value(QLatin1String("notes")).toArray();
    QStringList codes;
    for (const QJsonValue &note : notes)
        codes << note[QLatin1String("note")].toString();
    QVERIFY(codes.contains(QStringLiteral("no-hours")));
    QVERIFY(codes.contains(QStringLiteral("no-tickets"))); // of the last four weeks
}

void TestMetrics::saysFromWhereOnTheScoreCounts()
{
    const QJsonObject steps =
        run({QStringLiteral("metrics"), QStringLiteral("--metric"), QStringLiteral("performance_score")})
            .json()
            .value(QLatin1String("score_steps"))
            .toObject();
    QCOMPARE(steps.value(QLatin1String("frt_minutes_median")).toArray(), (QJsonArray{60, 240, 480, 1440}));
    QCOMPARE(steps.value(QLatin1String("resolution_hours_median")).toArray(), (QJsonArray{4, 24, 48, 72}));
    QCOMPARE(steps.value(QLatin1String("csat")).toArray(), (QJsonArray{0.95, 0.9, 0.8, 0.7}));
}

void TestMetrics::weeksSumToTheWhole()
{
    int tickets = 0;
    int resolved = 0;
    int judged = 0;
    const QDateTime first(QDate(2016, 2, 29), QTime(0, 0), Qt::UTC);
    for (int week = 0; week < 52; week += 4) {
        const QJsonArray figures =
            run({QStringLiteral("metrics"), QStringLiteral("--from"), first.addDays(7 * week).toString(Qt::ISODate),
                 QStringLiteral("--to"), first.addDays(7 * week + 28).toString(Qt::ISODate), QStringLiteral("--metric"),
                 QStringLiteral("tickets"), QStringLiteral("--metric"), QStringLiteral("resolved"),
                 QStringLiteral("--metric"), QStringLiteral("sla_attainment")})
                .json()
                .value(QLatin1String("metrics"))
                .toArray();
        tickets += figures.at(0)[QLatin1String("n")].toInt();
        resolved += figures.at(1)[QLatin1String("n")].toInt();
        judged += figures.at(2)[QLatin1String("denominator")].toInt();
    }
    QCOMPARE(tickets, 24'918);
    QCOMPARE(resolved, 23'362);
    QVERIFY2(judged >= 24'918, qPrintable(QString::number(judged)));
}

void TestMetrics::refusesWrongCalls_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("dimension") << QStringList{QStringLiteral("--by"), QStringLiteral("moon")};
    QTest::newRow("twice") << QStringList{QStringLiteral("--by"), QStringLiteral("team,team")};
    QTest::newRow("metric") << QStringList{QStringLiteral("--metric"), QStringLiteral("luck")};
    QTest::newRow("time") << QStringList{QStringLiteral("--from"), QStringLiteral("soon")};
    QTest::newRow("backward") << QStringList{QStringLiteral("--from"), QStringLiteral("2017-01-01"),
                                             QStringLiteral("--to"), QStringLiteral("2016-01-01")};
    QTest::newRow("long") << QStringList{QStringLiteral("--from"), QStringLiteral("1970-01-01")};
}

void TestMetrics::refusesWrongCalls()
{
    QFETCH(const QStringList, words);
    QCOMPARE(run(QStringList{QStringLiteral("metrics")} + words).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
