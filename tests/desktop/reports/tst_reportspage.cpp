// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/charts/chartcanvas.h"
#include "desktop/charts/chartcard.h"
#include "desktop/deskparts.h"
#include "desktop/reports/nowpart.h"
#include "desktop/reports/periodpicker.h"
#include "desktop/reports/reportspage.h"
#include "desktop/reports/trendspart.h"
#include "desktop/shell/commandpalette.h"
#include "desktop/shell/filterchip.h"
#include "desktop/shell/job.h"
#include "desktop/shell/jobbar.h"
#include "desktop/shell/mainwindow.h"
#include "desktop/style/theme.h"
#include "desktop/tickets/filterfield.h"
#include "desktop/tickets/ticketspage.h"
#include "services/workspace.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace evenkeel;

namespace {

constexpr Instant Noon = instantFromMillis(1458648000000); // Tuesday 2016-03-22T12:00Z

} // namespace

class TstReportsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void standsInSidebarAndPalette();
    void readsNothingBeforeItIsShown();
    void nowTellsTheDesk();
    void nowFollowsTheTeams();
    void trendsTellTheLastWeek();
    void clickingAMarkListsItsTickets();
    void whatIsListedIsWhatTheMarkCounts();
    void clearingTheListShowsAllTickets();
    void theArrowsGoFromWeekToWeek();
    void aMonthIsAsLongAsItIs();
    void teamsNarrowTheFiguresWithoutReading();
    void whatWasNotReadIsNotTakenForIt();
    void thePartIsRemembered();
    void anEmptyWorkspaceSaysWhatToImport();

private:
    void open(const QString &name, bool isFilled);
    void settle();
    void showTrends();
    [[nodiscard]] ReportsPage *reports() const;
    [[nodiscard]] TicketsPage *tickets() const;
    [[nodiscard]] TrendsPart *trends() const
    {
        return qobject_cast<TrendsPart *>(reports()->view(QStringLiteral("trends")));
    }
    [[nodiscard]] NowPart *now() const { return qobject_cast<NowPart *>(reports()->view(QStringLiteral("now"))); }

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    bool m_isFilled = false;
};

void TstReportsPage::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->apply(ThemeChoice::Light);
}

void TstReportsPage::init()
{
    QSettings(QStringLiteral("evenkeel"), QStringLiteral("evenkeel")).clear();
    open(QStringLiteral("desk.evenkeel"), true);
}

void TstReportsPage::open(const QString &name, bool isFilled)
{
    m_window.reset();
    auto opened =
        Workspace::open(QStringLiteral("sqlite:") + m_folder.filePath(name), Workspace::Missing::Create, Clock(Noon));
    QVERIFY(opened.isOk());
    if (isFilled && !std::exchange(m_isFilled, true)) {
        DemoRequest request;
        request.agents = 10;
        request.days = 20;
        bool isDone = false;
        opened.value()->fillWithDemo(request, {}, {}).then(this, [&](const Result<Done> &) { isDone = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isDone, 60'000);
    }
    m_window = std::make_unique<MainWindow>(deskParts(true), *m_theme);
    m_window->setWorkspace(std::move(opened).value());
    m_window->resize(1440, 900);
    m_window->show();
    m_window->showGreeting(false);
    m_window->showPage(QStringLiteral("reports"));
    settle();
}

void TstReportsPage::settle()
{
    for (Page *page : m_window->pages())
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled(), 60'000);
}

void TstReportsPage::showTrends()
{
    QTest::mouseClick(m_window->findChild<QAbstractButton *>(QStringLiteral("trends")), Qt::LeftButton);
    settle();
    QVERIFY(trends()->view() != nullptr);
}

ReportsPage *TstReportsPage::reports() const
{
    for (Page *page : m_window->pages()) {
        if (auto *found = qobject_cast<ReportsPage *>(page))
            return found;
    }
    return nullptr;
}

TicketsPage *TstReportsPage::tickets() const
{
    for (Page *page : m_window->pages()) {
        if (auto *found = qobject_cast<TicketsPage *>(page))
            return found;
    }
    return nullptr;
}

void TstReportsPage::standsInSidebarAndPalette()
{
    QVERIFY(reports() != nullptr);
    QCOMPARE(m_window->currentPage(), reports());
    QStringList offered;
    for (const QAction *action : reports()->pageActions())
        offered << action->text();
    QVERIFY(offered.contains(QStringLiteral("Reports: Trends")));
    QVERIFY(!reports()->keyLines().isEmpty());
}

void TstReportsPage::readsNothingBeforeItIsShown()
{
    m_window->showPage(QStringLiteral("board"));
    settle();
    QVERIFY(trends()->view() == nullptr);
    reports()->refresh();
    QVERIFY(reports()->isSettled());
}

void TstReportsPage::nowTellsTheDesk()
{
    QCOMPARE(reports()->part(), QStringLiteral("now"));
    const DeskNow &desk = now()->now();
    QCOMPARE(desk.agentCount, 10);
    QVERIFY(desk.openCount > 0);
    QVERIFY(!reports()->period()->isVisible());
    QCOMPARE(now()->loadCard()->canvas()->figure().marks.size(), desk.agents.size());
    QVERIFY(!now()->coverageCard()->canvas()->figure().isEmpty());
    QCOMPARE(now()->coverageCard()->canvas()->figure().x.categories.size(), 12);
    QCOMPARE(static_cast<std::size_t>(now()->riskTable()->model()->rowCount()),
             desk.atRisk.size() + desk.breached.size());
}

void TstReportsPage::nowFollowsTheTeams()
{
    const auto team = m_window->workspace()->names();
    QTRY_VERIFY(team.isFinished());
    const int all = now()->now().agentCount;
    reports()->teams()->setChosen({static_cast<qlonglong>(team.result()->teams.begin()->first.value)});
    settle();
    QVERIFY(now()->now().agentCount < all);
}

void TstReportsPage::trendsTellTheLastWeek()
{
    showTrends();
    QVERIFY(reports()->period()->isVisible());
    QCOMPARE(reports()->period()->first(), QDate(2016, 3, 14));
    const TrendsView &view = *trends()->view();
    QCOMPARE(view.bins.size(), std::size_t{7});
    std::size_t created = 0;
    for (const TimeBin &bin : view.bins)
        created += bin.created.size();
    QVERIFY(created > 0);
    const ChartFigure &volume = trends()->card(QStringLiteral("volume"))->canvas()->figure();
    QCOMPARE(volume.marks.size(), std::size_t{14});
    double drawn = 0;
    for (const double value : volume.series[0].y)
        drawn += value;
    QCOMPARE(static_cast<std::size_t>(drawn), created);
    for (const QString &key : {QStringLiteral("first-response"), QStringLiteral("resolution"),
                               QStringLiteral("backlog"), QStringLiteral("utilization"), QStringLiteral("complexity"),
                               QStringLiteral("queue-depth"), QStringLiteral("first-response-histogram"),
                               QStringLiteral("reassignments"), QStringLiteral("arrivals-by-hour")}) {
        QVERIFY2(trends()->card(key) != nullptr, qPrintable(key));
        QVERIFY2(!trends()->card(key)->canvas()->figure().isEmpty(), qPrintable(key));
        QVERIFY2(!trends()->card(key)->canvas()->figure().ground.isEmpty(), qPrintable(key));
    }
    QVERIFY(!trends()->summary().isEmpty());
}

void TstReportsPage::clickingAMarkListsItsTickets()
{
    showTrends();
    ChartCard *card = trends()->card(QStringLiteral("volume"));
    trends()->scrollArea()->ensureWidgetVisible(card);
    int mark = 0;
    while (card->canvas()->figure().behind(mark).tickets.empty())
        ++mark;
    const auto expected = card->canvas()->figure().behind(mark);
    QTest::mouseClick(card->canvas(), Qt::LeftButton, {}, card->canvas()->markPosition(mark).toPoint());
    QCOMPARE(m_window->currentPage(), tickets());
    settle();
    QVERIFY(tickets()->listChip()->isVisible());
    QVERIFY(tickets()->listChip()->shownText().contains(expected.title));
    QVERIFY(tickets()->countText().startsWith(QString::number(expected.tickets.size())));
}

void TstReportsPage::whatIsListedIsWhatTheMarkCounts()
{
    showTrends();
    for (const QString &key : {QStringLiteral("volume"), QStringLiteral("first-response"), QStringLiteral("backlog"),
                               QStringLiteral("arrivals-by-hour"), QStringLiteral("complexity")}) {
        const ChartFigure &figure = trends()->card(key)->canvas()->figure();
        std::size_t listed = 0;
        for (int mark = 0; mark < static_cast<int>(figure.marks.size()); ++mark)
            listed += figure.behind(mark).tickets.size();
        QVERIFY2(listed > 0, qPrintable(key));
    }
    const TrendsView &view = *trends()->view();
    const ChartFigure &backlog = trends()->card(QStringLiteral("backlog"))->canvas()->figure();
    for (std::size_t i = 0; i < 20; ++i)
        QCOMPARE(backlog.behind(static_cast<int>(2 * i)).tickets.size(), static_cast<std::size_t>(view.backlog[i]));
}

void TstReportsPage::clearingTheListShowsAllTickets()
{
    showTrends();
    ChartCard *card = trends()->card(QStringLiteral("volume"));
    card->canvas()->setCurrent(0);
    card->canvas()->setFocus();
    QTest::keyClick(card->canvas(), Qt::Key_Return);
    settle();
    const QString some = tickets()->countText();
    tickets()->listChip()->setFocus();
    QTest::keyClick(tickets()->listChip(), Qt::Key_Delete);
    settle();
    QVERIFY(!tickets()->listChip()->isVisible());
    QVERIFY(tickets()->countText() != some);
    QVERIFY(tickets()->field()->text().isEmpty());
}

void TstReportsPage::theArrowsGoFromWeekToWeek()
{
    showTrends();
    QTest::keyClick(reports(), Qt::Key_Left, Qt::AltModifier);
    settle();
    QCOMPARE(reports()->period()->first(), QDate(2016, 3, 7));
    QCOMPARE(reports()->period()->text(), QStringLiteral("W10, 7 Mar to 13 Mar 2016"));
    QCOMPARE(trends()->view()->bins.size(), std::size_t{7});
    reports()->period()->step(2);
    settle();
    // The week is not over: nothing is shown of what lies ahead.
    QCOMPARE(reports()->period()->first(), QDate(2016, 3, 21));
    QCOMPARE(trends()->view()->bins.size(), std::size_t{2});
}

void TstReportsPage::aMonthIsAsLongAsItIs()
{
    PeriodPicker picker;
    picker.setPeriod(PeriodPicker::Kind::Month, QDate(2016, 2, 17));
    QCOMPARE(picker.first(), QDate(2016, 2, 1));
    QCOMPARE(picker.next(), QDate(2016, 3, 1));
    picker.step(1);
    QCOMPARE(picker.next(), QDate(2016, 4, 1));
    picker.setDays(QDate(2016, 3, 20), QDate(2016, 3, 11));
    QCOMPARE(picker.first(), QDate(2016, 3, 11));
    QCOMPARE(picker.next(), QDate(2016, 3, 21));
    picker.step(-1);
    QCOMPARE(picker.first(), QDate(2016, 3, 1));
    QCOMPARE(picker.next(), QDate(2016, 3, 11));
}

void TstReportsPage::teamsNarrowTheFiguresWithoutReading()
{
    showTrends();
    const auto ground = trends()->view()->ground;
    const auto all = trends()->view()->problem.tickets.size();
    reports()->teams()->setChosen({static_cast<qlonglong>(ground->teams.front().value)});
    settle();
    QCOMPARE(trends()->view()->ground, ground);
    QVERIFY(trends()->view()->problem.tickets.size() < all);
    reports()->teams()->clear();
    settle();
    QCOMPARE(trends()->view()->problem.tickets.size(), all);
}

void TstReportsPage::whatWasNotReadIsNotTakenForIt()
{
    showTrends();
    QVERIFY(trends()->staleText().isEmpty());
    reports()->period()->step(-1);
    const QList<Job *> jobs = m_window->findChildren<Job *>();
    QVERIFY(!jobs.isEmpty());
    for (Job *job : jobs)
        job->cancel();
    settle();
    QVERIFY(!trends()->staleText().isEmpty());
    QVERIFY(!trends()->scrollArea()->isEnabled());
    QCOMPARE(trends()->view()->ground->period.length(), Millis{std::chrono::days{7}});
    const Instant before = trends()->view()->ground->period.from;
    trends()->refresh();
    settle();
    QVERIFY(trends()->staleText().isEmpty());
    QVERIFY(trends()->scrollArea()->isEnabled());
    QVERIFY(trends()->view()->ground->period.from < before);
}

void TstReportsPage::thePartIsRemembered()
{
    showTrends();
    open(QStringLiteral("desk.evenkeel"), true);
    QCOMPARE(reports()->part(), QStringLiteral("trends"));
}

void TstReportsPage::anEmptyWorkspaceSaysWhatToImport()
{
    open(QStringLiteral("empty.evenkeel"), false);
    m_window->showGreeting(false);
    m_window->showPage(QStringLiteral("reports"));
    settle();
    QVERIFY(now()->loadCard()->canvas()->figure().empty.contains(QStringLiteral("Import")));
    showTrends();
    const ChartFigure &volume = trends()->card(QStringLiteral("volume"))->canvas()->figure();
    QVERIFY(volume.isEmpty());
    QVERIFY(volume.empty.contains(QStringLiteral("Import")));
    QVERIFY(!m_window->grab().isNull());
}

QTEST_MAIN(TstReportsPage)

#include "tst_reportspage.moc"
