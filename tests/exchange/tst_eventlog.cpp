// SPDX-License-Identifier: GPL-3.0-or-later
#include "importedstories.h"

#include "base/random.h"
#include "domain/codes.h"

#include <QTest>

#include <set>

using namespace evenkeel;

namespace {

const QByteArray Header =
    "number,incident_state,reassignment_count,reopen_count,sys_mod_count,made_sla,opened_at,sys_updated_at,"
    "contact_type,category,priority,assignment_group,assigned_to,resolved_at,closed_at\n";

/// One row: state, counts, sla, update time, priority, group, agent; the rest is the same on all rows.
QByteArray row(const char *number, const char *state, const char *counts, const char *sla, const char *updated,
               const char *group, const char *agent, const char *resolved = "?", const char *priority = "3 - Moderate")
{
    return QByteArray(number) + ',' + state + ',' + counts + ',' + sla + ",1/3/2016 09:00," + updated + ",Phone,Mail," +
           priority + ',' + group + ',' + agent + ',' + resolved + ",?\n";
}

const QByteArray Story = row("I1", "New", "0,0,0", "true", "1/3/2016 09:05", "Desk", "?", "2/3/2016 10:00") +
                         row("I1", "Active", "0,0,1", "true", "1/3/2016 09:10", "Desk", "Ann", "2/3/2016 10:00") +
                         row("I1", "-100", "1,0,2", "true", "1/3/2016 09:30", "Field", "Bob", "2/3/2016 10:00") +
                         row("I1", "Resolved", "1,0,3", "true", "1/3/2016 12:00", "Field", "Bob", "2/3/2016 10:00") +
                         row("I1", "Active", "1,1,4", "false", "1/3/2016 15:00", "Field", "?", "2/3/2016 10:00") +
                         row("I1", "Resolved", "1,1,5", "false", "2/3/2016 10:00", "Field", "Bob", "2/3/2016 10:00") +
                         row("I1", "Closed", "1,1,6", "false", "7/3/2016 10:00", "Field", "Bob", "2/3/2016 10:00");

std::string summary(const TicketStory &story)
{
    std::string text;
    for (const TicketEvent &event : story.events) {
        text += std::string(codeOf(event.kind));
        if (event.change.status)
            text += "=" + std::string(codeOf(*event.change.status));
        text += " ";
    }
    return text;
}

ImportedStories imported(const QByteArray &rows, const ImportOptions &options = {})
{
    TestFiles files;
    return importFiles({files.write("log.csv", Header + rows)}, "servicenow", options);
}

std::map<std::string, std::string> byReference(const ImportedStories &stories)
{
    std::map<std::string, std::string> told;
    for (const TicketStory &story : stories.stories) {
        for (const TicketEvent &event : story.events)
            told[story.reference] += std::to_string(event.origin) + ' ';
    }
    return told;
}

} // namespace

class TestEventLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheDifferencesBetweenRows()
    {
        const ImportedStories stories = imported(Story);
        QCOMPARE(stories.tally->quarantined, 0);
        QCOMPARE(stories.stories.size(), std::size_t{1});
        QCOMPARE(
            summary(stories.stories.front()),
            std::string("created assigned status=open reassigned status=resolved unassigned reopened=open assigned "
                        "status=resolved resolved closed=closed "));
        const Ticket ticket = stories.ticket("I1");
        QCOMPARE(toIsoString(ticket.createdAt), std::string("2016-03-01T09:00:00Z"));
        QCOMPARE(toIsoString(*ticket.firstAssignedAt), std::string("2016-03-01T09:10:00Z"));
        QCOMPARE(toIsoString(*ticket.resolvedAt), std::string("2016-03-02T10:00:00Z"));
        QCOMPARE(toIsoString(*ticket.closedAt), std::string("2016-03-07T10:00:00Z"));
        QCOMPARE(ticket.reassignments, 1);
        QCOMPARE(ticket.reopens, 1);
        QCOMPARE(ticket.slaMet, std::optional(false));
        QCOMPARE(stories.agentName(ticket.agent), std::string("Bob"));
        QCOMPARE(stories.queueName(ticket.queue), std::string("Field"));
        QCOMPARE(ticket.subject, std::string("Mail"));
    }

    void knowsTheFutureOfNoMoment()
    {
        const ImportedStories stories = imported(Story, {.until = instantFromIso("2016-03-01T13:00Z")});
        const Ticket ticket = stories.ticket("I1");
        QCOMPARE(ticket.status, TicketStatus::Resolved);
        QVERIFY(!ticket.resolvedAt);
        QVERIFY(!ticket.closedAt);
        QCOMPARE(ticket.slaMet, std::optional(true));
        QCOMPARE(ticket.reopens, 0);
    }

    void saysNothingOfAPromiseThatStillRuns()
    {
        const ImportedStories stories = imported(Story, {.until = instantFromIso("2016-03-01T09:20Z")});
        QVERIFY(!stories.ticket("I1").slaMet);
    }

    void keepsTheStatusAtAWordThatTellsNothing()
    {
        QCOMPARE(imported(Story, {.until = instantFromIso("2016-03-01T09:30Z")}).ticket("I1").status,
                 TicketStatus::Open);
    }

    void teachesWhoServesWhatAndWhere()
    {
        const ImportedStories stories = imported(Story);
        QCOMPARE(stories.additions.agents.size(), std::size_t{2});
        const Agent &bob = stories.additions.agents.back();
        QCOMPARE(bob.name, std::string("Bob"));
        QCOMPARE(bob.queues.size(), std::size_t{1});
        QCOMPARE(stories.queueName(bob.queues.front()), std::string("Field"));
        QCOMPARE(stories.additions.teams.size(), std::size_t{2});
        QVERIFY(bob.team != stories.additions.agents.front().team);
    }

    void countsReassignmentsNobodySees()
    {
        const ImportedStories stories = imported(row("I1", "New", "0,0,0", "true", "1/3/2016 09:05", "Desk", "?") +
                                                 row("I1", "New", "2,0,1", "true", "1/3/2016 09:10", "Desk", "?"));
        QCOMPARE(stories.ticket("I1").reassignments, 2);
        QCOMPARE(summary(stories.stories.front()), std::string("created reassigned "));
    }

    void tellsTheSameInAnyOrderAndFromScatteredRows()
    {
        QList<QByteArray> rows;
        for (int ticket = 0; ticket < 40; ++ticket) {
            QByteArray story = Story;
            story.replace("I1", "I" + QByteArray::number(ticket));
            rows += story.trimmed().split('\n');
        }
        const auto whole = byReference(imported(rows.join('\n') + '\n'));
        QCOMPARE(whole.size(), std::size_t{40});
        Random random(5);
        for (const std::size_t memory : {std::size_t{64}, std::size_t{1} << 20U}) {
            for (qsizetype i = rows.size() - 1; i > 0; --i)
                rows.swapItemsAt(i, static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(i) + 1)));
            const ImportedStories shuffled = imported(rows.join('\n') + '\n', {.memoryLimit = memory});
            QCOMPARE(byReference(shuffled), whole);
            QCOMPARE(shuffled.tally->rows, 280);
            QCOMPARE(shuffled.tally->tickets, 40);
        }
    }

    void joinsTheRowsOfSeveralFiles()
    {
        const QList<QByteArray> rows = Story.trimmed().split('\n');
        TestFiles files;
        const QString first = files.write("a.csv", Header + rows.mid(0, 3).join('\n'));
        const QString second = files.write("b.csv", Header + rows.mid(2).join('\n'));
        const ImportedStories stories = importFiles({second, first}, "servicenow");
        QCOMPARE(stories.tally->tickets, 1);
        QCOMPARE(byReference(stories), byReference(imported(Story)));
    }

    void repeatsTheOriginsOfAnOlderExport()
    {
        const QList<QByteArray> rows = Story.trimmed().split('\n');
        for (int known = 1; known < rows.size(); ++known) {
            QByteArray text = rows.mid(0, known).join('\n') + '\n';
            text.replace("2/3/2016 10:00,?", "?,?"); // not yet resolved then
            const ImportedStories older = imported(text);
            const ImportedStories whole = imported(Story);
            std::set<std::uint64_t> newer;
            for (const TicketEvent &event : whole.stories.front().events)
                newer.insert(event.origin);
            for (const TicketEvent &event : older.stories.front().events)
                QVERIFY(newer.contains(event.origin));
        }
    }

    void setsABadRowAsideAndReadsTheRest_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QByteArray>("value");
        const auto add = [](const char *reason, const char *column, const char *value, const QByteArray &bad) {
            QTest::newRow(reason) << bad << QByteArray(reason) << QByteArray(column) << QByteArray(value);
        };
        const char *late = "1/3/2016 12:30";
        add("unknown-status", "incident_state", "Frozen", row("I1", "Frozen", "1,0,4", "true", late, "Field", "Eve"));
        add("unknown-priority", "priority", "9 - Odd",
            row("I1", "Active", "1,0,4", "true", late, "Field", "Eve", "?", "9 - Odd"));
        add("bad-time", "sys_updated_at", "31/2/2016 12:30",
            row("I1", "Active", "1,0,4", "true", "31/2/2016 12:30", "Field", "Eve"));
        add("missing-time", "sys_updated_at", "", row("I1", "Active", "1,0,4", "true", "?", "Field", "Eve"));
        add("missing-reference", "number", "", row("", "Active", "1,0,4", "true", late, "Field", "Eve"));
        add("bad-number", "reassignment_count", "many", row("I1", "Active", "many,0,4", "true", late, "Field", "Eve"));
        add("bad-flag", "made_sla", "maybe", row("I1", "Active", "1,0,4", "maybe", late, "Field", "Eve"));
        add("unterminated-quote", "", "", "I1,\"Active\n");
    }

    void setsABadRowAsideAndReadsTheRest()
    {
        QFETCH(QByteArray, bad);
        QFETCH(QByteArray, reason);
        QFETCH(QByteArray, column);
        QFETCH(QByteArray, value);
        QList<QByteArray> rows = Story.trimmed().split('\n');
        rows.insert(4, bad.trimmed());
        const ImportedStories stories = imported(rows.join('\n') + '\n');
        QVERIFY(stories.tally.isOk());
        QCOMPARE(stories.tally->rows, 8);
        QCOMPARE(stories.quarantine.size(), std::size_t{1});
        const QuarantinedRow &aside = stories.quarantine.front();
        QCOMPARE(QByteArray::fromStdString(std::string(codeOf(aside.reason))), reason);
        QCOMPARE(QByteArray::fromStdString(aside.column), column);
        QCOMPARE(QByteArray::fromStdString(aside.value), value);
        QCOMPARE(QByteArray::fromStdString(aside.raw), bad.trimmed());
        QCOMPARE(aside.line, 6);
        // As if the row were not there: not even its agent is known.
        QCOMPARE(byReference(stories), byReference(imported(Story)));
        QCOMPARE(stories.additions.agents.size(), std::size_t{2});
    }

    void stopsWhenAskedToOrWhenTheSinkFails()
    {
        TestFiles files;
        const QString file = files.write("log.csv", Header + Story);
        const ProfileLibrary library = ProfileLibrary::builtIn();
        const QuarantineSink quarantine = [](QuarantinedRow &&) {};
        ImportDirectory directory;
        std::stop_source stop;
        stop.request_stop();
        const StorySink take = [](std::vector<TicketStory> &&) -> Result<Done> { return Done{}; };
        const auto cancelled =
            readTickets({{file}}, *library.find("servicenow"), directory, {}, take, quarantine, stop.get_token(), {});
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        const StorySink refuse = [](std::vector<TicketStory> &&) -> Result<Done> {
            return Error{ErrorCode::DiskFull, "x"};
        };
        const auto full = readTickets({{file}}, *library.find("servicenow"), directory, {}, refuse, quarantine, {}, {});
        QCOMPARE(full.error(), (Error{ErrorCode::DiskFull, "x"}));
    }

    void namesFilesItCannotRead()
    {
        TestFiles files;
        QCOMPARE(importFiles({QStringLiteral("/nowhere.csv")}, "servicenow").tally.error().code,
                 ErrorCode::FileMissing);
        const auto foreign = importFiles({files.write("x.csv", "a,b\n1,2\n")}, "servicenow").tally;
        QCOMPARE(foreign.error().code, ErrorCode::BadFormat);
        QVERIFY(foreign.error().detail.find("x.csv") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestEventLog)
#include "tst_eventlog.moc"
