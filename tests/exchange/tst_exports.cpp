// SPDX-License-Identifier: GPL-3.0-or-later
#include "importedstories.h"

#include "base/random.h"
#include "domain/codes.h"

#include <QTest>

#include <set>

using namespace evenkeel;

namespace {

QString fixture(const char *name)
{
    return QStringLiteral(EVENKEEL_SOURCE_DIR "/tests/exchange/fixtures/") + QLatin1String(name);
}

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

std::string iso(const std::optional<Instant> &at)
{
    return at ? toIsoString(*at) : std::string();
}

} // namespace

/// Exports of help desks, in fixtures written for these tests.
class TestExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesWhatFilesAre_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QByteArray>("profile");
        QTest::newRow("zendesk") << QStringList{fixture("zendesk_tickets.json")} << QByteArray("zendesk-api");
        QTest::newRow("zendesk with lists")
            << QStringList{fixture("zendesk_users.json"), fixture("zendesk_audits.json"),
                           fixture("zendesk_tickets.json"), fixture("zendesk_groups.json")}
            << QByteArray("zendesk-api");
        QTest::newRow("freshdesk") << QStringList{fixture("freshdesk_ticket.json")} << QByteArray("freshdesk");
        QTest::newRow("jira") << QStringList{fixture("jira.csv")} << QByteArray("jira");
        QTest::newRow("table") << QStringList{fixture("table.csv")} << QByteArray("table");
    }

    void recognisesWhatFilesAre()
    {
        QFETCH(QStringList, files);
        QFETCH(QByteArray, profile);
        const std::vector<QString> list(files.begin(), files.end());
        const auto recognised = ProfileLibrary::builtIn().recognise(list);
        QVERIFY(recognised.isOk());
        QVERIFY(!recognised->empty());
        QCOMPARE(QByteArray::fromStdString(recognised->front().profile), profile);
        for (const std::string &role : recognised->front().roles)
            QVERIFY(!role.empty());
    }

    void recognisesNothingInForeignFiles()
    {
        TestFiles files;
        const std::vector<QString> list{files.write("x.csv", "weight,height\n1,2\n")};
        const auto recognised = ProfileLibrary::builtIn().recognise(list);
        QVERIFY(recognised.isOk());
        QVERIFY(recognised->empty());
    }

    void readsZendeskTickets()
    {
        const ImportedStories imported = importFiles({fixture("zendesk_tickets.json")}, "zendesk-api");
        QCOMPARE(imported.tally->rows, 3);
        QCOMPARE(imported.tally->tickets, 2);
        QCOMPARE(imported.quarantine.size(), std::size_t{1});
        QCOMPARE(imported.quarantine.front().reason, QuarantineReason::UnknownStatus);
        QCOMPARE(imported.quarantine.front().value, std::string("melted"));
        QVERIFY(imported.stories.front().isSnapshot);
        const Ticket solved = imported.ticket("71");
        QCOMPARE(solved.status, TicketStatus::Resolved);
        QCOMPARE(solved.priority, Priority::High);
        QCOMPARE(solved.rating, std::optional(5));
        QCOMPARE(solved.tags, (std::vector<std::string>{"billing", "vip"}));
        QCOMPARE(imported.agentName(solved.agent), std::string("31"));
        // Updated before it was created: never earlier than its birth.
        QCOMPARE(iso(imported.ticket("72").updatedAt), std::string("2024-05-07T10:00:00Z"));
    }

    void readsRecommendationsAndRevenue()
    {
        TestFiles files;
        const QString file = files.write("x.csv", "id,status,created at,updated at,nps,csat,revenue\n"
                                                  "1,closed,2024-05-06 10:00,2024-05-07 10:00,9,4,1250.50\n"
                                                  "2,closed,2024-05-06 10:00,2024-05-07 10:00,11,4,\n"
                                                  "3,closed,2024-05-06 10:00,2024-05-07 10:00,,9,\n"
                                                  "4,closed,2024-05-06 10:00,2024-05-07 10:00,,,much\n"
                                                  "5,closed,2024-05-06 10:00,2024-05-07 10:00,,,\n");
        const ImportedStories imported = importFiles({file}, "table");
        QCOMPARE(imported.quarantine.size(), std::size_t{3});
        for (const auto &row : imported.quarantine)
            QCOMPARE(row.reason, QuarantineReason::BadNumber);
        const TicketStory *story = imported.story("1");
        QVERIFY(story != nullptr);
        std::optional<int> recommendation;
        std::optional<double> revenue;
        for (const TicketEvent &event : story->events) {
            recommendation = event.change.recommendation ? event.change.recommendation : recommendation;
            revenue = event.change.revenue ? event.change.revenue : revenue;
        }
        QCOMPARE(recommendation, std::optional(9));
        QCOMPARE(revenue, std::optional(1250.5));
        QCOMPARE(imported.ticket("1").rating, std::optional(4));
        QVERIFY(imported.story("5") != nullptr);
        // The same picture a day later tells the same two things, not new ones.
        const QString later = files.write("y.csv", "id,status,created at,updated at,nps,csat,revenue\n"
                                                   "1,closed,2024-05-06 10:00,2024-05-08 10:00,9,4,1250.50\n");
        const ImportedStories again = importFiles({later}, "table");
        const auto originOf = [](const TicketStory &told, bool isRevenue) {
            std::uint64_t origin = 0;
            for (const TicketEvent &event : told.events) {
                if (isRevenue ? event.change.revenue.has_value() : event.change.recommendation.has_value())
                    origin = event.origin;
            }
            return origin;
        };
        QVERIFY(originOf(*story, true) != 0);
        QCOMPARE(originOf(*again.story("1"), true), originOf(*story, true));
        QCOMPARE(originOf(*again.story("1"), false), originOf(*story, false));
    }

    void tellsZendeskAuditsInTheirOrder()
    {
        const ImportedStories imported = importFiles({fixture("zendesk_audits.json"), fixture("zendesk_tickets.json"),
                                                      fixture("zendesk_users.json"), fixture("zendesk_groups.json")},
                                                     "zendesk-api");
        const TicketStory *story = imported.story("71");
        QVERIFY(story != nullptr);
        QVERIFY(!story->isSnapshot);
        QCOMPARE(summary(*story),
                 std::string("created queued assigned status=open classified responded reassigned noted "
                             "resolved=resolved rated "));
        const Ticket ticket = imported.ticket("71");
        QCOMPARE(imported.agentName(ticket.agent), std::string("Omar Haddad"));
        QCOMPARE(imported.queueName(ticket.queue), std::string("Billing"));
        QCOMPARE(ticket.priority, Priority::High);
        QCOMPARE(story->events.front().change.priority, std::optional(Priority::Normal));
        QCOMPARE(iso(ticket.firstAssignedAt), std::string("2024-05-06T08:30:00Z"));
        QCOMPARE(iso(ticket.firstRespondedAt), std::string("2024-05-06T08:30:00Z"));
        QCOMPARE(iso(ticket.resolvedAt), std::string("2024-05-08T09:00:00Z"));
        QCOMPARE(ticket.reassignments, 1);
        // The audit of a ticket nobody describes.
        QVERIFY(imported.story("99") == nullptr);
        const auto orphan = std::find_if(imported.quarantine.begin(), imported.quarantine.end(),
                                         [](const auto &row) { return row.reason == QuarantineReason::UnknownTicket; });
        QVERIFY(orphan != imported.quarantine.end());
        QCOMPARE(orphan->value, std::string("99"));
    }

    void tellsAuditsOnlyUntilAMoment()
    {
        const ImportedStories imported = importFiles({fixture("zendesk_audits.json"), fixture("zendesk_tickets.json")},
                                                     "zendesk-api", {.until = instantFromIso("2024-05-06T08:45Z")});
        const Ticket ticket = imported.ticket("71");
        QCOMPARE(ticket.status, TicketStatus::Open);
        QCOMPARE(imported.agentName(ticket.agent), std::string("30"));
        QVERIFY(!ticket.rating);
        QVERIFY(imported.story("72") == nullptr);
    }

    void readsFreshdeskCodesAndStats()
    {
        const ImportedStories imported = importFiles({fixture("freshdesk_ticket.json")}, "freshdesk");
        const Ticket ticket = imported.ticket("12");
        QCOMPARE(ticket.status, TicketStatus::Closed);
        QCOMPARE(ticket.priority, Priority::Urgent);
        QCOMPARE(imported.additions.channels.front().name, std::string("Chat"));
        QCOMPARE(imported.additions.channels.front().handling, Handling::Live);
        QCOMPARE(iso(ticket.createdAt), std::string("2024-02-01T08:00:00Z"));
        QCOMPARE(iso(ticket.firstRespondedAt), std::string("2024-02-01T08:20:00Z"));
        QCOMPARE(iso(ticket.resolvedAt), std::string("2024-02-02T08:00:00Z"));
        QCOMPARE(iso(ticket.closedAt), std::string("2024-02-03T08:00:00Z"));
        QCOMPARE(iso(ticket.dueAt), std::string("2024-02-02T10:00:00Z"));
    }

    void readsJiraRowsWithRepeatedColumns()
    {
        const ImportedStories imported = importFiles({fixture("jira.csv")}, "jira");
        QCOMPARE(imported.tally->tickets, 3);
        const Ticket done = imported.ticket("DESK-1");
        QCOMPARE(done.tags, (std::vector<std::string>{"screen", "vip"}));
        QCOMPARE(done.status, TicketStatus::Resolved);
        QCOMPARE(done.priority, Priority::Urgent);
        QCOMPARE(iso(done.createdAt), std::string("2024-03-12T09:41:00Z"));
        QCOMPARE(iso(done.resolvedAt), std::string("2024-03-13T15:42:00Z"));
        QCOMPARE(iso(imported.ticket("DESK-2").createdAt), std::string("2021-09-30T17:20:00Z"));
        QCOMPARE(iso(imported.ticket("DESK-3").createdAt), std::string("2025-06-21T16:14:00Z"));
        QCOMPARE(imported.quarantine.size(), std::size_t{1});
        QCOMPARE(imported.quarantine.front().reason, QuarantineReason::AmbiguousTime);
        QCOMPARE(imported.quarantine.front().column, std::string("Created"));
        QCOMPARE(imported.quarantine.front().line, 6);
    }

    void readsAmbiguousDatesOnceTheOrderIsNamed()
    {
        const ImportedStories imported = importFiles({fixture("jira.csv")}, "jira", {.dateOrder = DateOrder::DayFirst});
        QCOMPARE(iso(imported.ticket("DESK-4").createdAt), std::string("2025-07-06T16:14:00Z"));
        QCOMPARE(imported.quarantine.front().reason, QuarantineReason::BadTime); // 6/21 has no month 21
    }

    void readsAnyTableWithCommonColumns()
    {
        const ImportedStories imported = importFiles({fixture("table.csv")}, "table");
        QCOMPARE(imported.tally->tickets, 3);
        QCOMPARE(imported.quarantine.size(), std::size_t{1});
        QCOMPARE(imported.quarantine.front().reason, QuarantineReason::BadNumber);
        QCOMPARE(imported.quarantine.front().column, std::string("Effort"));
        const Ticket closed = imported.ticket("1");
        QCOMPARE(closed.status, TicketStatus::Closed);
        QCOMPARE(closed.language, std::string("de"));
        QCOMPARE(closed.effort, std::optional(1));
        QCOMPARE(closed.rating, std::optional(5));
        QCOMPARE(closed.customer, std::string("c1"));
        QCOMPARE(closed.tier, std::string("Gold"));
        QVERIFY(imported.ticket("2").tier.empty());
        QCOMPARE(closed.tags, (std::vector<std::string>{"reset", "login"}));
        QCOMPARE(iso(closed.firstRespondedAt), std::string("2024-01-02T09:30:00Z"));
        QCOMPARE(iso(closed.resolvedAt), std::string("2024-01-03T10:00:00Z"));
        QCOMPARE(iso(closed.closedAt), std::string("2024-01-05T09:00:00Z"));
        QCOMPARE(iso(closed.assignedAt), std::string("2024-01-03T10:00:00Z"));
        const Ticket open = imported.ticket("2");
        QCOMPARE(open.status, TicketStatus::Open);
        QCOMPARE(open.priority, Priority::Urgent);
        QCOMPARE(imported.agentName(open.agent), std::string("Bob"));
        QCOMPARE(iso(imported.ticket("4").createdAt), std::string("2024-01-02T09:00:00Z"));
    }

    void readsATableOnlyUntilAMoment()
    {
        const ImportedStories imported =
            importFiles({fixture("table.csv")}, "table", {.until = instantFromIso("2024-01-02T09:40Z")});
        QCOMPARE(imported.tally->tickets, 2);
        const Ticket ticket = imported.ticket("1");
        QCOMPARE(ticket.status, TicketStatus::New);
        QVERIFY(!ticket.resolvedAt);
        QVERIFY(!ticket.agent.isValid());
        QVERIFY(ticket.firstRespondedAt.has_value());
    }

    void takesTheNewestOfSeveralPictures()
    {
        TestFiles files;
        const QString older =
            files.write("a.csv", "id,created,updated,status\n1,2024-01-02,2024-01-03,open\n2,2024-01-02,,new\n");
        const QString newer = files.write("b.csv", "id,created,updated,status\n1,2024-01-02,2024-01-04,closed\n");
        for (const auto &list : {std::vector{older, newer}, std::vector{newer, older}}) {
            const ImportedStories imported = importFiles(list, "table");
            QCOMPARE(imported.tally->tickets, 2);
            QCOMPARE(imported.ticket("1").status, TicketStatus::Closed);
        }
    }

    void givesCreationTheSameOriginWhateverThePictureSays()
    {
        TestFiles files;
        const auto origins = [&files](const char *row) {
            std::set<std::uint64_t> set;
            const QString file = files.write("t.csv", QByteArray("id,created,updated,status,priority\n") + row);
            const ImportedStories imported = importFiles({file}, "table");
            set.insert(imported.stories.front().events.front().origin);
            return set;
        };
        QCOMPARE(origins("1,2024-01-02,2024-01-03,open,low\n"), origins("1,2024-01-02,2024-01-09,closed,high\n"));
    }

    void readsJsonLinesAndWrappedTables()
    {
        TestFiles files;
        const QByteArray one("{\"id\": 1, \"created\": \"2024-01-02\", \"tags\": [\"a\", \"b\"]}");
        for (const QByteArray &text :
             {one, one + "\n" + one + "\n", "[" + one + "]", "{\"data\": [" + one + "], \"n\": 1}"}) {
            const ImportedStories imported = importFiles({files.write("t.json", text)}, "table");
            QVERIFY2(imported.tally.isOk(), text.constData());
            QCOMPARE(imported.tally->tickets, 1);
            QCOMPARE(imported.ticket("1").tags, (std::vector<std::string>{"a", "b"}));
        }
    }

    void losesNoRowOfDamagedFiles()
    {
        Random random(17);
        for (const char *name : {"zendesk_tickets.json", "zendesk_audits.json", "jira.csv", "table.csv"}) {
            QFile file(fixture(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray whole = file.readAll();
            for (int round = 0; round < 60; ++round) {
                QByteArray text = whole;
                for (std::uint64_t i = random.below(4); i > 0; --i)
                    text[static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(text.size())))] =
                        static_cast<char>(random.below(256));
                text.truncate(text.size() - static_cast<qsizetype>(random.below(30)));
                TestFiles files;
                const QString path = files.write(name, text);
                const auto recognised = ProfileLibrary::builtIn().recognise(std::vector{path});
                if (!recognised || recognised->empty())
                    continue;
                const ImportedStories imported =
                    importFiles({path}, recognised->front().profile.c_str(), {.bufferSize = 7});
                if (!imported.tally)
                    continue;
                QCOMPARE(imported.quarantine.size(), static_cast<std::size_t>(imported.tally->quarantined));
                QVERIFY(imported.tally->tickets <= imported.tally->rows);
            }
        }
    }

    void readsLocalTimesByTheProfilesZone()
    {
        MappingProfile profile = *ProfileLibrary::builtIn().find("table");
        profile.zone = "Europe/Berlin";
        TestFiles files;
        const ImportedStories imported =
            importFiles({files.write("t.csv", "id,created\n1,2024-07-02 12:00\n2,2024-07-02T12:00:00Z\n")}, profile);
        QCOMPARE(iso(imported.ticket("1").createdAt), std::string("2024-07-02T10:00:00Z"));
        QCOMPARE(iso(imported.ticket("2").createdAt), std::string("2024-07-02T12:00:00Z"));
    }
};

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
