// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/importservice.h"

#include "services/checkservice.h"
#include "services/quarantinerows.h"
#include "services/workspacefile.h"
#include "storage/catalogstore.h"
#include "storage/historystore.h"
#include "storage/ticketstore.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace evenkeel;

class TestImportService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importsATable();
    void importingTwiceAddsNothing();
    void newerExportAddsOnlyWhatIsNew();
    void dryRunSaysEverythingAndStoresNothing();
    void cancellingLeavesNothing();
    void badRowsGoToQuarantineAndComeBackMended();
    void readingAFileAgainListsItsBadRowsOnce();
    void setsRowsWithNamesOfNoUseAside();
    void unknownFileFindsNoProfile();
    void missingFileIsNamed();
    void previewShowsColumnsAndRows();

private:
    QString write(const char *name, const QByteArray &content);
    [[nodiscard]] ImportService service() { return ImportService(*m_database, *instantFromIso("2024-05-06T12:00Z")); }
    Result<ImportSummary> import(const QString &file, bool isDryRun = false);

    std::unique_ptr<Database> m_database;
    QTemporaryDir m_folder;
};

namespace {

const QByteArray Header = "id,subject,status,priority,channel,created,updated,agent,group,category\n";
const QByteArray TwoTickets =
    Header +
    "A-1,Refund not received,open,high,email,2024-05-01T08:00Z,2024-05-01T09:00Z,Ines Haddad,Payments,Refunds\n"
    "A-2,\"Card, declined\",new,urgent,phone,2024-05-01T10:00Z,2024-05-01T10:00Z,,Payments,Cards\n";

} // namespace

void TestImportService::init()
{
    auto opened = openWorkspace(QStringLiteral("sqlite::memory:"), OpenMode::CreateIfMissing);
    QVERIFY(opened);
    m_database = std::move(*opened);
}

QString TestImportService::write(const char *name, const QByteArray &content)
{
    QFile file(m_folder.filePath(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", name);
    return file.fileName();
}

Result<ImportSummary> TestImportService::import(const QString &file, bool isDryRun)
{
    ImportRequest request;
    request.files = {file};
    request.profile = QStringLiteral("table");
    request.isDryRun = isDryRun;
    return service().run(request, {}, {});
}

void TestImportService::importsATable()
{
    const auto summary = import(write("two.csv", TwoTickets));
    QVERIFY2(summary, summary ? "" : summary.error().detail.c_str());
    QCOMPARE(summary->rows, std::int64_t{2});
    QCOMPARE(summary->ticketsNew, std::int64_t{2});
    QCOMPARE(summary->agents, std::int64_t{1});
    QCOMPARE(summary->quarantined, std::int64_t{0});
    const auto tickets = TicketStore(*m_database).ticketsByReference("A-2");
    QVERIFY(tickets && tickets->size() == 1);
    QCOMPARE(tickets->front().subject, std::string("Card, declined"));
    QCOMPARE(tickets->front().priority, Priority::Urgent);
    QVERIFY(!tickets->front().agent.isValid());
    QVERIFY(checkWorkspace(*m_database, {}, {})->isOk());
}

void TestImportService::importingTwiceAddsNothing()
{
    const QString file = write("two.csv", TwoTickets);
    QVERIFY(import(file));
    const auto again = import(file);
    QVERIFY(again);
    QCOMPARE(again->ticketsNew, std::int64_t{0});
    QCOMPARE(again->events, std::int64_t{0});
    QCOMPARE(again->agents, std::int64_t{0});
}

void TestImportService::newerExportAddsOnlyWhatIsNew()
{
    QVERIFY(import(write("two.csv", TwoTickets)));
    const auto before = *TicketStore(*m_database).eventCount();
    QByteArray newer = TwoTickets;
    newer.replace("new,urgent,phone,2024-05-01T10:00Z,2024-05-01T10:00Z,,",
                  "open,urgent,phone,2024-05-01T10:00Z,2024-05-02T10:00Z,Tom Becker,");
    const auto summary = import(
        write("newer.csv", newer + "A-3,Third,new,low,web,2024-05-02T08:00Z,2024-05-02T08:00Z,,Payments,Cards\n"));
    QVERIFY(summary);
    QCOMPARE(summary->ticketsNew, std::int64_t{1});
    QVERIFY(*TicketStore(*m_database).eventCount() - before == summary->events);
    const auto ticket = TicketStore(*m_database).ticketsByReference("A-2")->front();
    QCOMPARE(ticket.status, TicketStatus::Open);
    QVERIFY(ticket.agent.isValid());
    QCOMPARE(TicketStore(*m_database).ticketsByReference("A-1")->front().updatedAt,
             *instantFromIso("2024-05-01T09:00Z"));
    QVERIFY(checkWorkspace(*m_database, {}, {})->isOk());
}

void TestImportService::dryRunSaysEverythingAndStoresNothing()
{
    const QString file = write("two.csv", TwoTickets);
    const auto would = import(file, true);
    QVERIFY(would);
    QCOMPARE(would->ticketsNew, std::int64_t{2});
    QCOMPARE(*TicketStore(*m_database).ticketCount(), std::int64_t{0});
    QVERIFY(CatalogStore(*m_database).agents()->empty());
    const auto did = import(file);
    QCOMPARE(did->events, would->events);
}

void TestImportService::cancellingLeavesNothing()
{
    QByteArray many = Header;
    for (int i = 0; i < 20'000; ++i)
        many +=
            "B-" + QByteArray::number(i) + ",Subject,new,low,web,2024-05-02T08:00Z,2024-05-02T08:00Z,,Payments,Cards\n";
    ImportRequest request;
    request.files = {write("many.csv", many)};
    request.profile = QStringLiteral("table");
    std::stop_source stop;
    const auto summary =
        service().run(request, stop.get_token(), [&stop](const ProgressReport &) { stop.request_stop(); });
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, ErrorCode::Cancelled);
    QCOMPARE(*TicketStore(*m_database).ticketCount(), std::int64_t{0});
    QCOMPARE(*TicketStore(*m_database).eventCount(), std::int64_t{0});
    QVERIFY(CatalogStore(*m_database).queues()->empty());
    QVERIFY(checkWorkspace(*m_database, {}, {})->isOk());
}

void TestImportService::badRowsGoToQuarantineAndComeBackMended()
{
    const auto summary =
        import(write("bad.csv", TwoTickets + "A-3,Third,new,low,web,2024-02-31T08:00Z,,,Payments,Cards\n"));
    QVERIFY(summary);
    QCOMPARE(summary->ticketsNew, std::int64_t{2});
    QCOMPARE(summary->quarantined, std::int64_t{1});
    QCOMPARE(summary->examples.size(), std::size_t{1});
    QCOMPARE(summary->examples.front().reason, QStringLiteral("bad-time"));
    const auto rows = readQuarantine(*m_database);
    QVERIFY(rows && rows->size() == 1);
    QCOMPARE(rows->front().line, std::int64_t{4});
    QCOMPARE(rows->front().column, QStringLiteral("created"));
    QCOMPARE(rows->front().value, QStringLiteral("2024-02-31T08:00Z"));
    QCOMPARE(rows->front().reason, QStringLiteral("bad-time"));

    const QString sheet = m_folder.filePath(QStringLiteral("quarantine.csv"));
    QVERIFY(writeQuarantine(*m_database, sheet));
    QFile file(sheet);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray mended = file.readAll();
    QVERIFY(mended.contains("2024-02-31"));
    mended.replace("2024-02-31", "2024-02-29");
    const auto again = import(write("mended.csv", mended));
    QVERIFY2(again, again ? "" : again.error().detail.c_str());
    QCOMPARE(again->ticketsNew, std::int64_t{1});
    QCOMPARE(again->quarantined, std::int64_t{0});
    QCOMPARE(TicketStore(*m_database).ticketsByReference("A-3")->front().createdAt,
             *instantFromIso("2024-02-29T08:00Z"));
}

void TestImportService::readingAFileAgainListsItsBadRowsOnce()
{
    const QByteArray bad = TwoTickets + "A-3,Third,new,low,web,2024-02-31T08:00Z,,,Payments,Cards\n";
    const QString file = write("again.csv", bad);
    QVERIFY(import(file));
    QVERIFY(import(file));
    QCOMPARE(readQuarantine(*m_database)->size(), std::size_t{1});
    QByteArray mended = bad;
    mended.replace("2024-02-31", "2024-02-29");
    QVERIFY(import(write("again.csv", mended)));
    QVERIFY(readQuarantine(*m_database)->empty());
}

void TestImportService::setsRowsWithNamesOfNoUseAside()
{
    const QByteArray longName(1'001, 'x');
    const auto row = [](const QByteArray &id, const QByteArray &agent, const QByteArray &group,
                        const QByteArray &category) {
        return id + ",Subject,open,low,web,2024-05-02T08:00Z,2024-05-02T08:00Z," + agent + ',' + group + ',' +
               category + '\n';
    };
    const auto summary = import(
        write("long.csv", TwoTickets + row(longName, "Ines", "Payments", "Cards") +
                              row("A-3", longName, "Payments", "Cards") + row("A-4", "Ines", longName, "Cards") +
                              row("A-5", "Ines", "Payments", longName) + row("A-6", "Ines", "Payments", "Cards")));
    QVERIFY2(summary, summary ? "" : summary.error().detail.c_str());
    QCOMPARE(summary->ticketsNew, std::int64_t{3});
    QCOMPARE(summary->quarantined, std::int64_t{4});
    for (const auto &example : summary->examples)
        QCOMPARE(example.reason, QStringLiteral("too-long"));
    QVERIFY(checkWorkspace(*m_database, {}, {})->isOk());
}

void TestImportService::unknownFileFindsNoProfile()
{
    ImportRequest request;
    request.files = {write("weather.csv", "city,rain\nBremen,often\n")};
    const auto summary = service().run(request, {}, {});
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, ErrorCode::NotFound);
}

void TestImportService::missingFileIsNamed()
{
    const auto summary = import(m_folder.filePath(QStringLiteral("nothing.csv")));
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, ErrorCode::FileMissing);
    QVERIFY(QString::fromStdString(summary.error().detail).contains(QStringLiteral("nothing.csv")));
}

void TestImportService::previewShowsColumnsAndRows()
{
    ImportRequest request;
    request.files = {write("two.csv", TwoTickets)};
    const auto preview = service().preview(request);
    QVERIFY(preview);
    QCOMPARE(preview->profile, QStringLiteral("table"));
    QCOMPARE(preview->header.size(), 10);
    QCOMPARE(preview->rows.size(), std::size_t{2});
    QCOMPARE(preview->rows[1][1], QStringLiteral("Card, declined"));
    QCOMPARE(preview->delimiter, QChar(u','));
}

QTEST_GUILESS_MAIN(TestImportService)
#include "tst_importservice.moc"
