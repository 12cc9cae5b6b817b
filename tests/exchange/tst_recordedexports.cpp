// SPDX-License-Identifier: GPL-3.0-or-later
#include "importedstories.h"

#include <QTest>

using namespace evenkeel;

namespace {

QString recorded(const char *name)
{
    return QStringLiteral(EVENKEEL_DATA_DIR "/export-formats/") + QLatin1String(name);
}

std::string recognisedAs(const std::vector<QString> &files)
{
    const auto recognised = ProfileLibrary::builtIn().recognise(files);
    return recognised && !recognised->empty() ? recognised->front().profile : std::string();
}

} // namespace

/// Responses and tables that real systems gave.
class TestRecordedExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsZendeskExports()
    {
        const QString cursor = recorded("zendesk-api/incremental_tickets_cursor.json");
        const QString times = recorded("zendesk-api/incremental_tickets_time_based.json");
        QCOMPARE(recognisedAs({cursor}), std::string("zendesk-api"));
        const ImportedStories imported = importFiles({cursor}, "zendesk-api");
        QCOMPARE(imported.tally->tickets, 1000);
        QCOMPARE(imported.tally->quarantined, 0);
        const auto closed =
            std::count_if(imported.stories.begin(), imported.stories.end(), [](const TicketStory &story) {
                return project({}, story.events).status == TicketStatus::Closed;
            });
        QCOMPARE(closed, 515); // deleted
        // The same tickets once more, in the other envelope.
        const ImportedStories both = importFiles({cursor, times}, "zendesk-api");
        QCOMPARE(both.tally->rows, 2000);
        QCOMPARE(both.tally->tickets, 1001); // each lacks one of the other's
    }

    void readsZendeskAudits()
    {
        const std::vector<QString> files{recorded("zendesk-api/ticket_audits.json"),
                                         recorded("zendesk-api/groups.json")};
        QCOMPARE(recognisedAs(files), std::string("zendesk-api"));
        const ImportedStories imported = importFiles(files, "zendesk-api");
        QCOMPARE(imported.tally->rows, 91);
        QCOMPARE(imported.tally->tickets, 86);
        QCOMPARE(imported.tally->quarantined, 0);
        const Ticket first = imported.ticket("1");
        QCOMPARE(imported.queueName(first.queue), std::string("Support"));
        QCOMPARE(first.priority, Priority::Normal);
        QCOMPARE(first.status, TicketStatus::Open); // deleted and brought back
        QCOMPARE(first.tags, (std::vector<std::string>{"sample", "support", "zendesk"}));
    }

    void readsZendeskTables()
    {
        const QString tickets = recorded("zendesk-tables/ticket_data.csv");
        QCOMPARE(recognisedAs({tickets}), std::string("zendesk-tables"));
        const ImportedStories imported =
            importFiles({tickets, recorded("zendesk-tables/ticket_field_history_data.csv"),
                         recorded("zendesk-tables/ticket_comment_data.csv"), recorded("zendesk-tables/user_data.csv"),
                         recorded("zendesk-tables/group_data.csv")},
                        "zendesk-tables");
        QVERIFY(imported.tally.isOk());
        QCOMPARE(imported.tally->tickets, 10);
        const Ticket ticket = imported.ticket("11071");
        QCOMPARE(imported.agentName(ticket.agent), std::string("Arthur Agent"));
        QCOMPARE(ticket.priority, Priority::Urgent);
        QCOMPARE(toIsoString(*ticket.resolvedAt), std::string("2020-11-14T11:01:27Z"));
        QCOMPARE(toIsoString(*ticket.closedAt), std::string("2020-11-15T11:01:27Z"));
        // Rows of tickets that are not in the ticket table, one of them with a status for its priority.
        const auto count = [&imported](QuarantineReason reason) {
            return std::count_if(imported.quarantine.begin(), imported.quarantine.end(),
                                 [reason](const QuarantinedRow &row) { return row.reason == reason; });
        };
        QCOMPARE(count(QuarantineReason::UnknownPriority), 1);
        QCOMPARE(count(QuarantineReason::UnknownTicket), imported.tally->quarantined - 1);
    }

    void readsFreshdeskResponses_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("status");
        QTest::newRow("array") << QByteArray("all_tickets.json") << 1 << static_cast<int>(TicketStatus::Open);
        QTest::newRow("search") << QByteArray("search_tickets.json") << 2 << static_cast<int>(TicketStatus::Open);
        QTest::newRow("single") << QByteArray("ticket_1.json") << 1 << static_cast<int>(TicketStatus::Open);
        QTest::newRow("changed") << QByteArray("ticket_1_updated.json") << 1
                                 << static_cast<int>(TicketStatus::Resolved);
    }

    void readsFreshdeskResponses()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, rows);
        QFETCH(int, status);
        const QString path = recorded("freshdesk-api/") + QLatin1String(file);
        QCOMPARE(recognisedAs({path}), std::string("freshdesk"));
        const ImportedStories imported = importFiles({path}, "freshdesk");
        QCOMPARE(imported.tally->rows, rows);
        QCOMPARE(imported.tally->tickets, 1);
        QCOMPARE(imported.tally->quarantined, 0);
        QCOMPARE(static_cast<int>(imported.ticket("1").status), status);
    }

    void recognisesTheIncidentLog()
    {
        QCOMPARE(recognisedAs({QStringLiteral(EVENKEEL_DATA_DIR "/incidents/incident_event_log.csv")}),
                 std::string("servicenow"));
    }
};

QTEST_GUILESS_MAIN(TestRecordedExports)
#include "tst_recordedexports.moc"
