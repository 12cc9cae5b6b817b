// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/calendarfiles.h"

#include "services/calendarreader.h"
#include "services/calendarservice.h"
#include "services/deskreader.h"
#include "services/workspacefile.h"
#include "storage/calendarstore.h"
#include "storage/catalogstore.h"
#include "storage/holidaystore.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace evenkeel;

/// Calendar files of a workspace, in and out.
class TestCalendarFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void importGivesEntriesToTheAgent();
    void sameFileTwiceChangesNothing();
    void movedEventMovesTheEntry();
    void refusedRowsCostNoOther();
    void dryRunStoresNothing();
    void holidaysCloseTheSlaCalendar();
    void ownFileComesBackWithoutDoubles();
    void exportKeepsNamesThroughMoves();
    void dryRunTellsWhatWouldCome();
    void importIsOneStepBack();
    void holidaysOfATeamGiveItsAgentsTheRegion();
    void wholeDaysOfAnAgentAreTimeOff();

private:
    [[nodiscard]] QString write(const QByteArray &body)
    {
        const QString name = m_folder.filePath(QStringLiteral("in.ics"));
        QFile file(name);
        if (file.open(QIODevice::WriteOnly))
            file.write("BEGIN:VCALENDAR\nVERSION:2.0\nX-WR-CALNAME:Rota\n" + body + "END:VCALENDAR\n");
        return name;
    }
    [[nodiscard]] CalendarImportOutcome import(const QByteArray &body, bool isDryRun = false)
    {
        CalendarImportRequest request;
        request.file = write(body);
        request.agent = m_wen;
        request.kind = ShiftKind::Work;
        request.isDryRun = isDryRun;
        return *CalendarFiles(*m_database, m_now).read(request);
    }
    [[nodiscard]] std::vector<CalendarEntry> entries()
    {
        return *CalendarStore(*m_database).entries({m_now - std::chrono::days{90}, m_now + std::chrono::days{90}});
    }
    static QByteArray event(const char *uid, const char *from, const char *until)
    {
        return QByteArray("BEGIN:VEVENT\nUID:") + uid + "\nDTSTART:" + from + "\nDTEND:" + until +
               "\nSUMMARY:Early\nEND:VEVENT\n";
    }

    std::unique_ptr<Database> m_database;
    QTemporaryDir m_folder;
    Instant m_now = *instantFromIso("2016-03-22T09:00Z");
    AgentId m_wen;
};

void TestCalendarFiles::init()
{
    auto opened = openWorkspace(QStringLiteral("sqlite::memory:"), OpenMode::CreateIfMissing);
    QVERIFY(opened);
    m_database = std::move(*opened);
    Agent agent;
    agent.zone = "Europe/Berlin";
    agent.name = "Wen Zhao";
    m_wen = *CatalogStore(*m_database).save(agent);
}

void TestCalendarFiles::importGivesEntriesToTheAgent()
{
    const auto outcome = import(event("a", "20160323T080000", "20160323T160000"));
    QCOMPARE(outcome.added, 1);
    const auto stored = entries();
    QCOMPARE(stored.size(), std::size_t{1});
    QCOMPARE(stored[0].uid, std::string("a"));
    QCOMPARE(stored[0].shift.note, std::string("Early"));
    QCOMPARE(stored[0].shift.span.from, *instantFromIso("2016-03-23T07:00Z")); // no zone in the file: the agent's
}

void TestCalendarFiles::sameFileTwiceChangesNothing()
{
    const QByteArray body =
        event("a", "20160323T080000Z", "20160323T160000Z") +
        "BEGIN:VEVENT\nUID:b\nDTSTART:20160321T080000Z\nDURATION:PT8H\nRRULE:FREQ=DAILY;COUNT=5\nEND:VEVENT\n";
    QCOMPARE(import(body).added, 6);
    const auto before = entries();
    const auto again = import(body);
    QCOMPARE(again.added, 0);
    QCOMPARE(again.changed, 0);
    QCOMPARE(again.known, 6);
    QVERIFY(entries() == before);
}

void TestCalendarFiles::movedEventMovesTheEntry()
{
    QCOMPARE(import(event("a", "20160323T080000Z", "20160323T160000Z")).added, 1);
    const auto outcome = import(event("a", "20160324T080000Z", "20160324T160000Z"));
    QCOMPARE(outcome.changed, 1);
    const auto stored = entries();
    QCOMPARE(stored.size(), std::size_t{1});
    QCOMPARE(stored[0].shift.span.from, *instantFromIso("2016-03-24T08:00Z"));
    QVERIFY(CalendarService(*m_database, m_now).repeat(outcome.edit.reversed()));
    QCOMPARE(entries().at(0).shift.span.from, *instantFromIso("2016-03-23T08:00Z"));
}

void TestCalendarFiles::refusedRowsCostNoOther()
{
    const auto outcome =
        import(event("a", "20160323T080000Z", "20160323T160000Z") + event("b", "20160324T080000Z", "20160323T160000Z") +
               "BEGIN:VEVENT\nUID:c\nDTSTART;TZID=Mars:20160324T080000\nDURATION:PT1H\nEND:VEVENT\n");
    QCOMPARE(outcome.added, 1);
    QCOMPARE(outcome.refusals.size(), std::size_t{2});
    QVERIFY(outcome.refusals[0].reason == IcsReason::EndBeforeStart);
    QVERIFY(outcome.refusals[1].reason == IcsReason::UnknownZone);
    QCOMPARE(entries().size(), std::size_t{1});
}

void TestCalendarFiles::dryRunStoresNothing()
{
    QCOMPARE(import(event("a", "20160323T080000Z", "20160323T160000Z"), true).added, 1);
    QVERIFY(entries().empty());
}

void TestCalendarFiles::holidaysCloseTheSlaCalendar()
{
    CalendarImportRequest request;
    request.file = write("BEGIN:VEVENT\nUID:g\nDTSTART;VALUE=DATE:20160325\nSUMMARY:Good Friday\nEND:VEVENT\n");
    request.slaCalendar = QStringLiteral("*");
    const auto outcome = CalendarFiles(*m_database, m_now).read(request);
    QVERIFY(outcome);
    QCOMPARE(outcome->holidays, 1);
    const auto policy = DeskReader(*m_database).policyAt(m_now);
    QCOMPARE(policy->version, outcome->policyVersion);
    QVERIFY(policy->sla.holidays == std::vector<std::string>{"2016-03-25"});
    const auto view =
        CalendarReader(*m_database, m_now).view({{m_now - std::chrono::days{2}, m_now + std::chrono::days{5}}, {}});
    QVERIFY((view->holidays == std::vector<PublicHoliday>{{"2016-03-25", "Rota", "Good Friday"}}));
    QVERIFY(entries().empty());
    QCOMPARE(CalendarFiles(*m_database, m_now).read(request)->policyVersion, 0); // nothing new to close
    request.slaCalendar = QStringLiteral("Nowhere");
    QCOMPARE(CalendarFiles(*m_database, m_now).read(request).error().code, ErrorCode::NotFound);
}

void TestCalendarFiles::ownFileComesBackWithoutDoubles()
{
    const UsualHours usual{m_wen, Instant{}, {"Europe/Berlin", {{1, 540, 1020}, {2, 540, 1020}}}};
    QVERIFY(CalendarStore(*m_database).addPatterns(std::span(&usual, 1)));
    QCOMPARE(import(event("a@example", "20160330T080000Z", "20160330T160000Z")).added, 1);
    const auto before = entries();
    CalendarFiles files(*m_database, m_now);
    const QString name = m_folder.filePath(QStringLiteral("out.ics"));
    const Interval span{*instantFromIso("2016-03-21T00:00Z"), *instantFromIso("2016-04-11T00:00Z")};
    const auto written = files.write(name, m_wen, {}, span);
    QVERIFY(written);
    QCOMPARE(*written, 3 + 4); // the planned week of three, usual hours in two others
    CalendarImportRequest request;
    request.file = name;
    const auto back = files.read(request);
    QVERIFY(back);
    QCOMPARE(back->known, 7);
    QCOMPARE(back->added + back->changed, 0);
    QVERIFY(back->refusals.empty() && back->unowned.empty());
    QVERIFY(entries() == before);
}

void TestCalendarFiles::exportKeepsNamesThroughMoves()
{
    CalendarService service(*m_database, m_now);
    const Interval span{*instantFromIso("2016-03-23T08:00Z"), *instantFromIso("2016-03-23T16:00Z")};
    const auto made = service.edit({{}, {{{0, m_wen, span, ShiftKind::Work, "x"}, {}}}});
    CalendarFiles files(*m_database, m_now);
    const auto uidIn = [&](const char *name) {
        const QString file = m_folder.filePath(QString::fromLatin1(name));
        [[maybe_unused]] const auto written =
            files.write(file, m_wen, {}, {span.from - std::chrono::days{9}, span.until + std::chrono::days{9}});
        QFile in(file);
        if (!in.open(QIODevice::ReadOnly))
            return QByteArray();
        for (const QByteArray &line : in.readAll().split('\n')) {
            if (line.startsWith("UID:"))
                return line.trimmed();
        }
        return QByteArray();
    };
    const QByteArray before = uidIn("before.ics");
    QVERIFY(before.endsWith("@evenkeel"));
    CalendarEntry moved = made->added[0];
    moved.shift.span.until += std::chrono::hours{1};
    QVERIFY(service.edit({made->added, {moved}}));
    QCOMPARE(uidIn("after.ics"), before);
}

void TestCalendarFiles::dryRunTellsWhatWouldCome()
{
    QCOMPARE(import(event("a", "20160323T080000Z", "20160323T160000Z")).added, 1);
    const auto outcome = import(
        event("a", "20160323T090000Z", "20160323T160000Z") + event("b", "20160324T080000Z", "20160324T160000Z"), true);
    QCOMPARE(outcome.edit.removed.size(), std::size_t{1});
    QCOMPARE(outcome.edit.added.size(), std::size_t{2});
    QCOMPARE(entries().size(), std::size_t{1});
}

void TestCalendarFiles::importIsOneStepBack()
{
    CalendarImportRequest request;
    request.file = write("BEGIN:VEVENT\nUID:g\nDTSTART;VALUE=DATE:20160325\nSUMMARY:Good Friday\nEND:VEVENT\n"
                         "BEGIN:VEVENT\nUID:s\nDTSTART:20160323T080000Z\nDTEND:20160323T160000Z\nCATEGORIES:SHIFT\n"
                         "X-EVENKEEL-AGENT:Wen Zhao\nEND:VEVENT\n");
    CalendarFiles files(*m_database, m_now);
    const auto outcome = files.read(request);
    QVERIFY(outcome);
    QCOMPARE(outcome->holidayEdit.added.size(), std::size_t{1});
    QCOMPARE(outcome->added, 1);
    const CalendarImportStep step{outcome->edit, outcome->holidayEdit};
    QVERIFY(files.repeat(step.reversed()));
    QVERIFY(entries().empty());
    QVERIFY(HolidayStore(*m_database).between("2016-01-01", "2016-12-31")->empty());
    QVERIFY(files.repeat(step));
    QCOMPARE(entries().size(), std::size_t{1});
    QCOMPARE(HolidayStore(*m_database).between("2016-01-01", "2016-12-31")->size(), std::size_t{1});
    // Nothing goes back where an entry has changed since, no holiday either.
    CalendarEntry moved = entries().at(0);
    moved.shift.span.until += std::chrono::hours{1};
    QVERIFY(CalendarService(*m_database, m_now).edit({entries(), {moved}}));
    QCOMPARE(files.repeat(step.reversed()).error().code, ErrorCode::Conflict);
    QCOMPARE(HolidayStore(*m_database).between("2016-01-01", "2016-12-31")->size(), std::size_t{1});
}

void TestCalendarFiles::holidaysOfATeamGiveItsAgentsTheRegion()
{
    CalendarImportRequest request;
    request.file = write("BEGIN:VEVENT\nUID:g\nDTSTART;VALUE=DATE:20160325\nSUMMARY:Good Friday\nEND:VEVENT\n");
    request.agent = m_wen;
    request.areHolidays = true;
    request.region = QStringLiteral("Germany");
    QVERIFY(CalendarFiles(*m_database, m_now).read(request));
    QVERIFY((*HolidayStore(*m_database).regions() == std::vector<AgentRegion>{{m_wen, "Germany"}}));
    QVERIFY(entries().empty());
}

void TestCalendarFiles::wholeDaysOfAnAgentAreTimeOff()
{
    CalendarImportRequest request;
    request.file = write("BEGIN:VEVENT\nUID:w\nDTSTART;VALUE=DATE:20160325\nSUMMARY:Lake\nEND:VEVENT\n");
    request.agent = m_wen;
    const auto outcome = CalendarFiles(*m_database, m_now).read(request);
    QCOMPARE(outcome->holidays, 0);
    QVERIFY(entries().at(0).shift.kind == ShiftKind::TimeOff);
}

QTEST_GUILESS_MAIN(TestCalendarFiles)
#include "tst_calendarfiles.moc"
