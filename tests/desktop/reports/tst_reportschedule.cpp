// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/reports/reporthistorydialog.h"
#include "desktop/reports/reporthistorymodel.h"
#include "desktop/reports/reportscheduledialog.h"
#include "desktop/reports/reportscheduleflow.h"
#include "desktop/shell/deskcontext.h"
#include "services/workspace.h"
#include "storage/reportrunstore.h"
#include "storage/reportschedulestore.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

using namespace evenkeel;

namespace {

constexpr Instant Noon = instantFromMillis(1458648000000); // Tuesday 2016-03-22T12:00Z

ReportSchedule basicSchedule()
{
    ReportSchedule schedule;
    schedule.day = 2;
    schedule.minute = 390;
    schedule.formats.set(ReportFormat::Csv);
    schedule.folder = "/srv/reports";
    schedule.host = "elsewhere";
    schedule.since = Noon - std::chrono::days{30};
    return schedule;
}

ReportRun basicRun(std::int64_t id)
{
    ReportRun run;
    run.id = id;
    run.period = "2016-W" + std::to_string(id);
    run.state = ReportRunState::Failed;
    run.tries = 3;
    run.startedAt = Noon;
    run.maker = {"evenkeelctl", "elsewhere", "ines"};
    run.formats.set(ReportFormat::Html);
    run.folder = "/srv/reports";
    run.leftOut = 2;
    run.error = Error{ErrorCode::FileReadOnly, "/srv/reports/weekly.html"};
    return run;
}

QPushButton *button(const QDialog &dialog, const QString &text)
{
    for (QPushButton *one : dialog.findChildren<QPushButton *>()) {
        if (one->text() == text)
            return one;
    }
    return nullptr;
}

} // namespace

/// When reports are made by themselves, and what was made, on the page.
class TstReportSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsWhatStands();
    void saysWhatIsMissingAndWhenTheNextOneComes();
    void eachKindHasItsOwn();
    void whoMayNotEditCanLook();
    void historyKeepsTheChosenRow();
    void historySaysWhyOneFailed();
    void savesAndRemoves();
    void aFolderThatCannotBeWrittenIsRefused();
    void anEditOfSomebodyElseIsNotLost();
    void makesOneAgainAndOpensIt();

private:
    [[nodiscard]] DeskContext desk() const;
    [[nodiscard]] std::vector<ReportSchedule> schedules() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TstReportSchedule::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto opened = Workspace::open(QStringLiteral("sqlite:") + m_folder->filePath(QStringLiteral("desk.evenkeel")),
                                  Workspace::Missing::Create, Clock(Noon));
    QVERIFY(opened.isOk());
    m_workspace = std::move(opened).value();
}

DeskContext TstReportSchedule::desk() const
{
    DeskContext context;
    context.workspace = m_workspace.get();
    context.isClockFixed = true;
    return context;
}

std::vector<ReportSchedule> TstReportSchedule::schedules() const
{
    auto read =
        m_workspace->read([](Database &database) { return ReportScheduleStore(database).schedules(); }).result();
    return read ? *read : std::vector<ReportSchedule>{};
}

void TstReportSchedule::showsWhatStands()
{
    const ReportScheduleDialog dialog({{basicSchedule()}, "Europe/Berlin", Noon});
    QVERIFY(dialog.schedule() == basicSchedule());
    QVERIFY(dialog.removeButton()->isEnabled());
    QVERIFY2(dialog.state().contains(QStringLiteral("2016-W12")), qPrintable(dialog.state()));
    QVERIFY2(dialog.state().contains(QStringLiteral("06:30")), qPrintable(dialog.state())); // by the desk's clock
}

void TstReportSchedule::saysWhatIsMissingAndWhenTheNextOneComes()
{
    const ReportScheduleDialog dialog({{}, "UTC", Noon});
    QVERIFY(!dialog.saveButton()->isEnabled());
    QVERIFY(!dialog.removeButton()->isEnabled());
    QVERIFY2(dialog.state().startsWith(QStringLiteral("None is made by itself yet.")), qPrintable(dialog.state()));
    QTest::keyClicks(dialog.folder(), QStringLiteral("reports"));
    QVERIFY(!dialog.saveButton()->isEnabled()); // from where on?
    dialog.folder()->setText(QStringLiteral(" /srv/reports/ "));
    QVERIFY(dialog.saveButton()->isEnabled());
    QCOMPARE(dialog.schedule().folder, std::string("/srv/reports"));
    QCOMPARE(dialog.schedule().since, Noon);
    QCOMPARE(dialog.schedule().host, std::string());
    const ReportScheduleDialog server({{}, "UTC", Noon, true});
    QCOMPARE(server.schedule().host, QSysInfo::machineHostName().toStdString());
}

void TstReportSchedule::eachKindHasItsOwn()
{
    ReportScheduleDialog dialog({{basicSchedule()}, "UTC", Noon});
    QCOMPARE(dialog.day()->count(), 7);
    dialog.showKind(ReportKind::Monthly);
    QCOMPARE(dialog.day()->count(), 28);
    QVERIFY(dialog.folder()->text().isEmpty());
    QVERIFY(!dialog.removeButton()->isEnabled());
    dialog.day()->setCurrentIndex(14);
    dialog.time()->setTime(QTime(23, 59));
    dialog.folder()->setText(QStringLiteral("/srv"));
    QCOMPARE(dialog.schedule().kind, ReportKind::Monthly);
    QCOMPARE(dialog.schedule().day, 15);
    QCOMPARE(dialog.schedule().minute, 1439);
    dialog.showKind(ReportKind::Weekly);
    QVERIFY(dialog.schedule() == basicSchedule());
}

void TstReportSchedule::whoMayNotEditCanLook()
{
    const ReportScheduleDialog dialog({{basicSchedule()}, "UTC", Noon, true, false, QStringLiteral("Not by you.")});
    QVERIFY(!dialog.saveButton()->isEnabled());
    QVERIFY(!dialog.removeButton()->isEnabled());
    QVERIFY(!dialog.folder()->isEnabled());
    QCOMPARE(dialog.folder()->text(), QStringLiteral("/srv/reports"));
    QCOMPARE(dialog.state(), QStringLiteral("Not by you."));
    ReportHistoryDialog history(false);
    history.setRuns({basicRun(11)});
    QVERIFY(!button(history, QStringLiteral("Make again"))->isEnabled());
}

void TstReportSchedule::historyKeepsTheChosenRow()
{
    ReportHistoryModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRuns({basicRun(12), basicRun(11)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, ReportHistoryModel::Period).data().toString(), QStringLiteral("2016-W12"));
    model.setRuns({basicRun(12), basicRun(11)});
    ReportHistoryDialog dialog(true);
    QVERIFY(!dialog.table()->isVisibleTo(&dialog)); // nothing yet, and it says so
    dialog.setRuns({basicRun(12), basicRun(11)});
    QVERIFY(dialog.table()->isVisibleTo(&dialog));
    dialog.table()->selectRow(1);
    dialog.setRuns({basicRun(13), basicRun(12), basicRun(11)});
    QCOMPARE(dialog.table()->currentIndex().row(), 2);
}

void TstReportSchedule::historySaysWhyOneFailed()
{
    ReportHistoryDialog dialog(true);
    dialog.setRuns({basicRun(11)});
    QVERIFY2(dialog.detail().contains(QStringLiteral("/srv/reports/weekly.html")), qPrintable(dialog.detail()));
    QVERIFY(dialog.detail().contains(QStringLiteral("3")));
    QVERIFY(!button(dialog, QStringLiteral("Open file"))->isEnabled()); // it is on another machine
    QVERIFY(!button(dialog, QStringLiteral("Open folder"))->isEnabled());
    ReportRun making = basicRun(11);
    making.state = ReportRunState::Making;
    dialog.setRuns({making});
    QVERIFY(!button(dialog, QStringLiteral("Make again"))->isEnabled());
}

void TstReportSchedule::savesAndRemoves()
{
    QWidget widget;
    ReportScheduleFlow flow(desk(), &widget);
    flow.askSchedule();
    QTRY_VERIFY(flow.scheduleDialog());
    flow.scheduleDialog()->folder()->setText(m_folder->filePath(QStringLiteral("made/here")));
    QTest::keyClick(flow.scheduleDialog(), Qt::Key_Return);
    QTRY_VERIFY(!flow.scheduleDialog());
    QCOMPARE(schedules().size(), std::size_t{1});
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("made/here"))));
    flow.askSchedule();
    QTRY_VERIFY(flow.scheduleDialog());
    flow.scheduleDialog()->removeButton()->click();
    QTRY_VERIFY(!flow.scheduleDialog());
    QVERIFY(schedules().empty());
}

void TstReportSchedule::aFolderThatCannotBeWrittenIsRefused()
{
    QWidget widget;
    ReportScheduleFlow flow(desk(), &widget);
    QSignalSpy failed(&flow, &ReportScheduleFlow::failed);
    flow.askSchedule();
    QTRY_VERIFY(flow.scheduleDialog());
    flow.scheduleDialog()->folder()->setText(m_folder->filePath(QStringLiteral("desk.evenkeel/below")));
    flow.scheduleDialog()->saveButton()->click();
    QCOMPARE(failed.count(), 1);
    QVERIFY(flow.scheduleDialog()->isVisible()); // nothing typed is lost
    QVERIFY(schedules().empty());
    flow.scheduleDialog()->reject();
}

void TstReportSchedule::anEditOfSomebodyElseIsNotLost()
{
    QWidget widget;
    ReportScheduleFlow flow(desk(), &widget);
    QSignalSpy failed(&flow, &ReportScheduleFlow::failed);
    flow.askSchedule();
    QTRY_VERIFY(flow.scheduleDialog());
    const auto set = m_workspace
                         ->perform([](Database &database) {
                             return ReportScheduleStore(database).set(basicSchedule(), std::nullopt);
                         })
                         .result();
    QVERIFY(set.isOk());
    flow.scheduleDialog()->folder()->setText(m_folder->path());
    flow.scheduleDialog()->saveButton()->click();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(schedules() == std::vector{basicSchedule()});
    flow.scheduleDialog()->reject();
}

void TstReportSchedule::makesOneAgainAndOpensIt()
{
    QWidget widget;
    ReportScheduleFlow flow(desk(), &widget);
    QSignalSpy opened(&flow, &ReportScheduleFlow::openRequested);
    ReportRun lost = basicRun(11);
    lost.folder = m_folder->filePath(QStringLiteral("made")).toStdString();
    const auto stored = m_workspace
                            ->perform([lost](Database &database) -> Result<Done> {
                                auto claimed = ReportRunStore(database).claim(lost, std::nullopt);
                                if (!claimed)
                                    return claimed.error();
                                claimed->state = ReportRunState::Stopped;
                                claimed->endedAt = Noon;
                                return ReportRunStore(database).end(*claimed);
                            })
                            .result();
    QVERIFY(stored.isOk());
    flow.showHistory();
    QTRY_COMPARE(flow.historyDialog()->table()->model()->rowCount(), 1);
    button(*flow.historyDialog(), QStringLiteral("Make again"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(flow.historyDialog()->table()->model()->rowCount(), 2, 30'000);
    flow.historyDialog()->table()->selectRow(
        flow.historyDialog()->table()->model()->index(0, ReportHistoryModel::State).data().toString() ==
                QStringLiteral("Made")
            ? 0
            : 1);
    QVERIFY2(flow.historyDialog()->detail().contains(QStringLiteral("SHA-256")),
             qPrintable(flow.historyDialog()->detail()));
    button(*flow.historyDialog(), QStringLiteral("Open file"))->click();
    QCOMPARE(opened.takeFirst().at(0).toString(), m_folder->filePath(QStringLiteral("made/weekly-2016-W11.html")));
    button(*flow.historyDialog(), QStringLiteral("Open folder"))->click();
    QCOMPARE(opened.takeFirst().at(0).toString(), m_folder->filePath(QStringLiteral("made")));
    flow.historyDialog()->reject();
}

QTEST_MAIN(TstReportSchedule)
#include "tst_reportschedule.moc"
