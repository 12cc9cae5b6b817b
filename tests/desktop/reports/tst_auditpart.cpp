// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/charts/charttablemodel.h"
#include "desktop/deskparts.h"
#include "desktop/reports/auditpart.h"
#include "desktop/reports/auditrulesmodel.h"
#include "desktop/reports/auditticketsmodel.h"
#include "desktop/reports/periodpicker.h"
#include "desktop/reports/reportspage.h"
#include "desktop/reports/stattile.h"
#include "desktop/shell/filterchip.h"
#include "desktop/shell/job.h"
#include "desktop/shell/mainwindow.h"
#include "desktop/style/theme.h"
#include "desktop/tickets/linkbutton.h"
#include "desktop/tickets/ticketspage.h"
#include "services/workspace.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <set>

using namespace evenkeel;

namespace {

constexpr Instant Noon = instantFromMillis(1458648000000); // Tuesday 2016-03-22T12:00Z

QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

std::shared_ptr<const NamedAudit> smallAudit()
{
    auto audit = std::make_shared<NamedAudit>();
    audit->mostTickets = 0;
    Agent ines;
    ines.name = "Ines";
    audit->report.names.agents[AgentId{1}] = ines;
    Agent tom;
    tom.name = "Tom";
    audit->report.names.agents[AgentId{2}] = tom;
    AuditedRule rule;
    rule.rule = 5;
    rule.name = "Payments first";
    rule.asked = 4;
    rule.counts = {2, 1, 1, 0};
    rule.interval = Estimate{0.15, 0.85};
    rule.wentTo = {{AgentId{2}, {}, 2}};
    AuditedTicket one;
    one.ticket = TicketId{11};
    one.at = Noon;
    one.outcome = AuditOutcome::Stopped;
    one.chosen = AgentId{1};
    one.went = AgentId{2};
    one.gate = Gate::Skill;
    rule.departures = {one, one};
    audit->references[TicketId{11}] = QStringLiteral("T-11");
    audit->report.rules = {rule};
    return audit;
}

} // namespace

/// The part Audit of the page Reports.
class TstAuditPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rulesAreToldInFigures();
    void ticketsSayWhereTheyWent();
    void showsWhatThePolicyWouldHaveDone();
    void returnListsTheTicketsOfARule();
    void anAgentsRowListsWhatWentThere();
    void aTicketOpens();
    void aTileListsWhatWentAgainstTheRule();
    void writesWhatIsShown();
    void cancellingSaysSo();
    void daysWithoutTicketsSayWhatToDo();

private:
    void settle();
    void backToAudit();
    [[nodiscard]] ReportsPage *page() const
    {
        for (Page *one : m_window->pages()) {
            if (auto *reports = qobject_cast<ReportsPage *>(one))
                return reports;
        }
        return nullptr;
    }
    [[nodiscard]] AuditPart *part() const { return qobject_cast<AuditPart *>(page()->view(QStringLiteral("audit"))); }
    [[nodiscard]] TicketsPage *tickets() const { return qobject_cast<TicketsPage *>(m_window->currentPage()); }
    /// A rule of assignment that was not always followed.
    [[nodiscard]] int departedRow() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void TstAuditPart::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->apply(ThemeChoice::Light);
    auto opened = Workspace::open(QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("desk.evenkeel")),
                                  Workspace::Missing::Create, Clock(Noon));
    QVERIFY(opened.isOk());
    DemoRequest request;
    request.agents = 10;
    request.days = 20;
    auto filled = opened.value()->fillWithDemo(request, {}, {});
    QTRY_VERIFY_WITH_TIMEOUT(filled.isFinished(), 60'000);
    m_window = std::make_unique<MainWindow>(deskParts(true), *m_theme);
    m_window->setWorkspace(std::move(opened).value());
    m_window->resize(1440, 900);
    m_window->show();
    m_window->showGreeting(false);
    backToAudit();
}

void TstAuditPart::settle()
{
    for (Page *one : m_window->pages())
        QTRY_VERIFY_WITH_TIMEOUT(one->isSettled(), 60'000);
    QCoreApplication::processEvents();
}

void TstAuditPart::backToAudit()
{
    m_window->showPage(QStringLiteral("reports"));
    page()->showPart(QStringLiteral("audit"));
    settle();
}

int TstAuditPart::departedRow() const
{
    const auto *model = qobject_cast<AuditRulesModel *>(part()->rules()->model());
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->at(row)->stage == AuditStage::Assignment && !model->at(row)->departures.empty())
            return row;
    }
    qFatal("every rule was followed");
}

void TstAuditPart::rulesAreToldInFigures()
{
    AuditRulesModel model;
    const QAbstractItemModelTester tester(&model);
    const auto audit = smallAudit();
    model.setReport(std::shared_ptr<const PolicyAuditReport>(audit, &audit->report));
    QCOMPARE(model.rowCount(), 1);
    const auto text = [&model](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(text(AuditColumn::Rule), QStringLiteral("Payments first"));
    QCOMPARE(text(AuditColumn::Asked), QStringLiteral("4"));
    QCOMPARE(text(AuditColumn::Share), QStringLiteral("50.0 %"));
    QCOMPARE(text(AuditColumn::Interval), QStringLiteral("15.0 – 85.0 %"));
    QCOMPARE(text(AuditColumn::Stopped), QStringLiteral("1"));
    QCOMPARE(text(AuditColumn::WentTo), QStringLiteral("Tom (2)"));
    const QVariantList parts = model.index(0, AuditColumn::Share).data(AuditRulesModel::Parts).toList();
    QCOMPARE(parts, (QVariantList{0.5, 0.25, 0.25, 0.0}));
    QCOMPARE(model.table().rows.size(), std::size_t{1});
    QCOMPARE(model.table().rows.front().size(), model.table().headers.size());
}

void TstAuditPart::ticketsSayWhereTheyWent()
{
    AuditTicketsModel model;
    const QAbstractItemModelTester tester(&model);
    const auto audit = smallAudit();
    model.setRule(audit, &audit->report.rules.front());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.ticketAt(0), TicketId{11});
    QVERIFY(!model.ticketAt(2).isValid());
    QCOMPARE(model.index(0, AuditTicketColumn::Ticket).data().toString(), QStringLiteral("T-11"));
    QCOMPARE(model.index(0, AuditTicketColumn::Chosen).data().toString(), QStringLiteral("Ines"));
    QCOMPARE(model.index(0, AuditTicketColumn::Went).data().toString(), QStringLiteral("Tom"));
    QVERIFY(model.index(0, AuditTicketColumn::Why).data().toString().startsWith(QStringLiteral("Against the rule")));
    const ChartTable table = AuditTicketsModel::table(*audit);
    QCOMPARE(table.rows.size(), std::size_t{2});
    QCOMPARE(table.rows.front().size(), table.headers.size());
    model.setRule(audit, nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TstAuditPart::showsWhatThePolicyWouldHaveDone()
{
    QVERIFY(part()->audit() != nullptr);
    QVERIFY(part()->message().isEmpty());
    QVERIFY(part()->primaryAction()->isEnabled());
    QVERIFY(part()->rules()->model()->rowCount() > 0);
    QVERIFY(part()->tickets()->model()->rowCount() > 0); // a rule that says something is chosen first
    std::int64_t asked = 0;
    std::int64_t counted = 0;
    for (const AuditedRule &rule : part()->audit()->report.rules) {
        asked += rule.asked;
        for (const std::int64_t count : rule.counts)
            counted += count;
    }
    QVERIFY(asked > 0);
    QCOMPARE(counted, asked);
}

void TstAuditPart::returnListsTheTicketsOfARule()
{
    const int row = departedRow();
    part()->rules()->setFocus();
    part()->rules()->setCurrentIndex(part()->rules()->model()->index(row, 0));
    const AuditedRule rule = part()->audit()->report.rules[static_cast<std::size_t>(row)];
    QCOMPARE(part()->tickets()->model()->rowCount(), static_cast<int>(rule.departures.size()));
    QTest::keyClick(part()->rules(), Qt::Key_Return);
    settle();
    QVERIFY(tickets() != nullptr);
    std::set<TicketId> wanted;
    for (const AuditedTicket &ticket : rule.departures)
        wanted.insert(ticket.ticket);
    QVERIFY(tickets()->listChip()->isVisible());
    QVERIFY(tickets()->listChip()->shownText().contains(QStringLiteral("went elsewhere")));
    QVERIFY2(tickets()->countText().startsWith(QString::number(wanted.size())), qPrintable(tickets()->countText()));
    backToAudit();
}

void TstAuditPart::anAgentsRowListsWhatWentThere()
{
    const int row = departedRow();
    part()->rules()->setCurrentIndex(part()->rules()->model()->index(row, 0));
    const AuditedRule rule = part()->audit()->report.rules[static_cast<std::size_t>(row)];
    QTableView *places = part()->destinations();
    QCOMPARE(places->model()->rowCount(), static_cast<int>(rule.wentTo.size()));
    std::set<TicketId> wanted;
    for (const AuditedTicket &ticket : rule.departures) {
        if (ticket.went == rule.wentTo.front().agent)
            wanted.insert(ticket.ticket);
    }
    QSignalSpy spy(part(), &ReportView::ticketsRequested);
    const QRect cell = places->visualRect(places->model()->index(0, 0));
    QTest::mouseClick(places->viewport(), Qt::LeftButton, {}, cell.center());
    QTest::mouseDClick(places->viewport(), Qt::LeftButton, {}, cell.center());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.front().front().value<ChartTickets>().tickets.size(), wanted.size());
    settle();
    backToAudit();
}

void TstAuditPart::aTicketOpens()
{
    part()->rules()->setCurrentIndex(part()->rules()->model()->index(departedRow(), 0));
    part()->tickets()->setFocus();
    part()->tickets()->setCurrentIndex(part()->tickets()->model()->index(0, 0));
    QSignalSpy spy(part(), &ReportView::ticketRequested);
    QTest::keyClick(part()->tickets(), Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    settle();
    backToAudit();
}

void TstAuditPart::aTileListsWhatWentAgainstTheRule()
{
    std::set<TicketId> wanted;
    for (const AuditedRule &rule : part()->audit()->report.rules) {
        for (const AuditedTicket &ticket : rule.departures) {
            if (rule.stage == AuditStage::Assignment && ticket.outcome == AuditOutcome::Allowed)
                wanted.insert(ticket.ticket);
        }
    }
    QSignalSpy spy(part(), &ReportView::ticketsRequested);
    QTest::mouseClick(part()->tile(AuditOutcome::Allowed), Qt::LeftButton);
    QCOMPARE(spy.count(), wanted.empty() ? 0 : 1);
    if (!wanted.empty())
        QCOMPARE(spy.front().front().value<ChartTickets>().tickets.size(), wanted.size());
    settle();
    backToAudit();
}

void TstAuditPart::writesWhatIsShown()
{
    const QString rules = m_folder.filePath(QStringLiteral("rules.csv"));
    part()->saveRules(rules);
    const QList<QByteArray> lines = bytesOf(rules).trimmed().split('\n');
    QCOMPARE(lines.size(), part()->rules()->model()->rowCount() + 1);
    QVERIFY(lines.first().contains("Followed"));
    const QString tickets = m_folder.filePath(QStringLiteral("tickets.csv"));
    part()->saveTickets(tickets);
    std::size_t departures = 0;
    for (const AuditedRule &rule : part()->audit()->report.rules)
        departures += rule.departures.size();
    QCOMPARE(static_cast<std::size_t>(bytesOf(tickets).trimmed().split('\n').size()), departures + 1);
    QSignalSpy spy(part(), &ReportView::failed);
    part()->saveRules(m_folder.filePath(QStringLiteral("nowhere/rules.csv")));
    QCOMPARE(spy.count(), 1);
}

void TstAuditPart::cancellingSaysSo()
{
    part()->refresh();
    const QList<Job *> jobs = m_window->findChildren<Job *>();
    QVERIFY(!jobs.isEmpty());
    for (Job *job : jobs)
        job->cancel();
    settle();
    QVERIFY2(part()->message().contains(QStringLiteral("cancelled")), qPrintable(part()->message()));
    QVERIFY(!part()->primaryAction()->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    settle();
    QVERIFY(part()->message().isEmpty());
}

void TstAuditPart::daysWithoutTicketsSayWhatToDo()
{
    page()->period()->setPeriod(PeriodPicker::Kind::Week, QDate(2011, 3, 14));
    settle();
    QVERIFY(part()->message().contains(QStringLiteral("nothing to compare")));
    QVERIFY(!part()->primaryAction()->isEnabled());
    page()->period()->setPeriod(PeriodPicker::Kind::Week, QDate(2016, 3, 14));
    settle();
    QVERIFY(part()->message().isEmpty());
}

QTEST_MAIN(TstAuditPart)

#include "tst_auditpart.moc"
