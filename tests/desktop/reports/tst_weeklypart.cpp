// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/deskparts.h"
#include "desktop/reports/periodpicker.h"
#include "desktop/reports/reportpreview.h"
#include "desktop/reports/reportscheduleflow.h"
#include "desktop/reports/reportspage.h"
#include "desktop/reports/screenlook.h"
#include "desktop/reports/weeklypart.h"
#include "desktop/shell/mainwindow.h"
#include "desktop/style/theme.h"
#include "services/workspace.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPrinter>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace evenkeel;

namespace {

constexpr Instant Noon = instantFromMillis(1458648000000); // Tuesday 2016-03-22T12:00Z

QByteArray bytesOf(const QString &file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

int pagesIn(const QString &file)
{
    static const QRegularExpression page(QStringLiteral("/Type /Page\\b"));
    return static_cast<int>(QString::fromLatin1(bytesOf(file)).count(page));
}

} // namespace

class TstWeeklyPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void weeksAreListedNewestFirst();
    void showsTheLastWeekThatIsOver();
    void choosingAWeekShowsItsReport();
    void aMonthIsToldAsAMonth();
    void otherDaysHaveNoReport();
    void aReportThatCannotBeMadeLeavesNoOtherInItsPlace();
    void headlinesStandBesideThePages();
    void thePageLinksGoToTheirPage();
    void savesWhatIsShown();
    void whatCannotBeWrittenLeavesTheOldOne();
    void printsThePagesThatWereAskedFor();
    void aPrinterThatCannotPrintIsSaid();
    void scheduleAndHistoryAreThereWithoutAReport();
    void thePrimaryActionIsThisPartsAlone();
    void bothShadesAreReadable();

private:
    void settle();
    [[nodiscard]] ReportsPage *page() const { return qobject_cast<ReportsPage *>(m_window->currentPage()); }
    [[nodiscard]] WeeklyPart *part() const
    {
        return qobject_cast<WeeklyPart *>(page()->view(QStringLiteral("weekly")));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void TstWeeklyPart::initTestCase()
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
    bool isDone = false;
    opened.value()->fillWithDemo(request, {}, {}).then(this, [&](const Result<Done> &) { isDone = true; });
    QTRY_VERIFY_WITH_TIMEOUT(isDone, 60'000);
    m_window = std::make_unique<MainWindow>(deskParts(true), *m_theme);
    m_window->setWorkspace(std::move(opened).value());
    m_window->resize(1440, 900);
    m_window->show();
    m_window->showGreeting(false);
    m_window->showPage(QStringLiteral("reports"));
    page()->showPart(QStringLiteral("weekly"));
    settle();
}

void TstWeeklyPart::settle()
{
    for (Page *one : m_window->pages())
        QTRY_VERIFY_WITH_TIMEOUT(one->isSettled(), 60'000);
    QCoreApplication::processEvents(); // a layout shows its new widgets with the next event
}

void TstWeeklyPart::weeksAreListedNewestFirst()
{
    WeeksModel model;
    const QAbstractItemModelTester tester(&model);
    model.setPeriods(WeeksModel::Unit::Week, QDate(2016, 3, 22), QDate(2016, 3, 14));
    QCOMPARE(model.rowCount(), 12);
    QCOMPARE(model.index(0).data(WeeksModel::FirstDay).toDate(), QDate(2016, 3, 14));
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("W11"));
    QVERIFY(!model.index(0).data(WeeksModel::Findings).isValid());
    model.setFindings(QDate(2016, 3, 14), 3);
    QVERIFY(model.index(0).data(WeeksModel::Findings).toString().contains(u'3'));
    // One that lies further back is listed while it is shown.
    model.setPeriods(WeeksModel::Unit::Week, QDate(2016, 3, 22), QDate(2015, 6, 3));
    QCOMPARE(model.rowCount(), 13);
    QCOMPARE(model.index(12).data(WeeksModel::FirstDay).toDate(), QDate(2015, 6, 1));
    model.setPeriods(WeeksModel::Unit::Month, QDate(2016, 3, 22), QDate(2016, 2, 3));
    QCOMPARE(model.index(0).data(WeeksModel::FirstDay).toDate(), QDate(2016, 2, 1));
    QCOMPARE(WeeksModel::wordOf(WeeksModel::Unit::Week, QDate(2016, 1, 2)), QStringLiteral("2015-W53"));
    QCOMPARE(WeeksModel::wordOf(WeeksModel::Unit::Month, QDate(2016, 3, 1)), QStringLiteral("2016-03"));
}

void TstWeeklyPart::showsTheLastWeekThatIsOver()
{
    QVERIFY(part()->pages() != nullptr);
    QVERIFY(part()->pages()->pageCount() > 1);
    QVERIFY(part()->document().title.contains(QStringLiteral("11")));
    QCOMPARE(part()->weeks()->currentIndex().row(), 0);
    QVERIFY(part()->weeks()->currentIndex().data(WeeksModel::Findings).isValid());
    // Something is painted where the first page is.
    const QImage shown = part()->preview()->grab().toImage();
    const QRectF area = part()->preview()->pageRect(0);
    int inked = 0;
    for (int y = 30; y < 300; y += 2) {
        for (int x = static_cast<int>(area.left()) + 30; x < area.right() - 30; x += 2)
            inked += shown.pixelColor(x, y).lightness() < 120 ? 1 : 0;
    }
    QVERIFY(inked > 100);
}

void TstWeeklyPart::choosingAWeekShowsItsReport()
{
    part()->weeks()->setFocus();
    QTest::keyClick(part()->weeks(), Qt::Key_Down);
    settle();
    QCOMPARE(page()->period()->first(), QDate(2016, 3, 7));
    QVERIFY(part()->document().title.contains(QStringLiteral("10")));
    page()->period()->step(1);
    settle();
    QCOMPARE(part()->weeks()->currentIndex().row(), 0);
}

void TstWeeklyPart::aMonthIsToldAsAMonth()
{
    page()->period()->setPeriod(PeriodPicker::Kind::Month, QDate(2016, 3, 2));
    settle();
    QVERIFY(part()->document().title.contains(QStringLiteral("March 2016")));
    page()->period()->setPeriod(PeriodPicker::Kind::Week, QDate(2016, 3, 14));
    settle();
}

void TstWeeklyPart::otherDaysHaveNoReport()
{
    page()->period()->setDays(QDate(2016, 3, 14), QDate(2016, 3, 17));
    settle();
    QVERIFY(!part()->preview()->isVisible());
    QVERIFY(!part()->primaryAction()->isEnabled());
    page()->period()->setPeriod(PeriodPicker::Kind::Week, QDate(2016, 3, 14));
    settle();
    QVERIFY(part()->preview()->isVisible());
    QVERIFY(part()->primaryAction()->isEnabled());
}

void TstWeeklyPart::aReportThatCannotBeMadeLeavesNoOtherInItsPlace()
{
    QSignalSpy spy(part(), &ReportView::failed);
    page()->period()->setPeriod(PeriodPicker::Kind::Week, QDate(12000, 1, 3)); // no week has that name
    settle();
    QCOMPARE(spy.count(), 1);
    QVERIFY(!part()->preview()->isVisible());
    QVERIFY(!part()->primaryAction()->isEnabled());
    page()->period()->setPeriod(PeriodPicker::Kind::Week, QDate(2016, 3, 14));
    settle();
    QVERIFY(part()->preview()->isVisible());
}

void TstWeeklyPart::headlinesStandBesideThePages()
{
    QVERIFY(!part()->document().headlines.empty());
    QStringList shown;
    for (const QLabel *label : part()->findChildren<QLabel *>()) {
        if (label->isVisible())
            shown << label->text();
    }
    for (const ReportHeadline &headline : part()->document().headlines)
        QVERIFY2(shown.contains(headline.name), qPrintable(headline.name));
}

void TstWeeklyPart::thePageLinksGoToTheirPage()
{
    // The last section may go on for a page or two.
    QAbstractButton *last = nullptr;
    int lastPage = 1;
    for (QAbstractButton *button : part()->findChildren<QAbstractButton *>()) {
        const int number = button->text().section(u' ', 0, 0).toInt();
        if (button->isVisible() && number > lastPage) {
            last = button;
            lastPage = number;
        }
    }
    QVERIFY(last != nullptr);
    QVERIFY(lastPage > 3);
    last->click();
    QCOMPARE(part()->preview()->currentPage(), lastPage - 1);
    QTest::keyClick(part()->preview(), Qt::Key_Home);
    QCOMPARE(part()->preview()->currentPage(), 0);
}

void TstWeeklyPart::savesWhatIsShown()
{
    const QString pdf = m_folder.filePath(QStringLiteral("week.pdf"));
    part()->savePdf(pdf);
    QVERIFY(bytesOf(pdf).startsWith("%PDF"));
    QVERIFY(bytesOf(pdf).size() > 5'000);
    const QString sheet = m_folder.filePath(QStringLiteral("week.xlsx"));
    part()->saveSheet(sheet);
    QVERIFY(bytesOf(sheet).startsWith("PK"));
}

void TstWeeklyPart::whatCannotBeWrittenLeavesTheOldOne()
{
    QSignalSpy spy(part(), &ReportView::failed);
    part()->savePdf(m_folder.filePath(QStringLiteral("nowhere/week.pdf")));
    QCOMPARE(spy.count(), 1);
}

void TstWeeklyPart::printsThePagesThatWereAskedFor()
{
    const QString file = m_folder.filePath(QStringLiteral("printed.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(file);
    printer.setPageSize(QPageSize(QPageSize::A4));
    part()->print(printer);
    QVERIFY(bytesOf(file).startsWith("%PDF"));
    QCOMPARE(pagesIn(file), part()->pages()->pageCount());
    // On other paper the pages are laid out anew.
    printer.setOutputFileName(m_folder.filePath(QStringLiteral("letter.pdf")));
    printer.setPageSize(QPageSize(QPageSize::Letter));
    part()->print(printer);
    QVERIFY(bytesOf(printer.outputFileName()).contains("/MediaBox [0 0 612"));
    printer.setOutputFileName(m_folder.filePath(QStringLiteral("two.pdf")));
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFromTo(2, 3);
    part()->print(printer);
    QCOMPARE(pagesIn(printer.outputFileName()), 2);
}

void TstWeeklyPart::aPrinterThatCannotPrintIsSaid()
{
    QSignalSpy spy(part(), &ReportView::failed);
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(m_folder.filePath(QStringLiteral("nowhere/printed.pdf")));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("QPainter::begin")));
    part()->print(printer);
    QCOMPARE(spy.count(), 1);
}

void TstWeeklyPart::scheduleAndHistoryAreThereWithoutAReport()
{
    page()->period()->setDays(QDate(2016, 3, 14), QDate(2016, 3, 17));
    settle();
    for (const char *name : {"Schedule…", "History"}) {
        const auto actions = part()->viewActions();
        const auto found = std::find_if(actions.begin(), actions.end(),
                                        [name](QAction *action) { return action->text() == QString::fromUtf8(name); });
        QVERIFY2(found != actions.end() && (*found)->isEnabled(), name);
        const auto buttons = part()->findChildren<QAbstractButton *>();
        const auto button = std::find_if(buttons.begin(), buttons.end(), [name](const QAbstractButton *one) {
            return one->text() == QString::fromUtf8(name);
        });
        QVERIFY2(button != buttons.end() && (*button)->isEnabled(), name);
        (*button)->click();
    }
    QTRY_VERIFY(part()->schedules()->scheduleDialog());
    QVERIFY(part()->schedules()->historyDialog());
    part()->schedules()->scheduleDialog()->reject();
    part()->schedules()->historyDialog()->reject();
    page()->period()->setPeriod(PeriodPicker::Kind::Week, QDate(2016, 3, 14));
    settle();
}

void TstWeeklyPart::thePrimaryActionIsThisPartsAlone()
{
    QVERIFY(part()->primaryAction()->isVisible());
    page()->showPart(QStringLiteral("now"));
    settle();
    QVERIFY(!part()->primaryAction()->isVisible());
    page()->showPart(QStringLiteral("weekly"));
    settle();
    QVERIFY(part()->primaryAction()->isVisible());
}

void TstWeeklyPart::bothShadesAreReadable()
{
    for (const Shade shade : {Shade::Light, Shade::Dark}) {
        const PageLook look = screenLook(Palette::of(shade));
        for (const PageInk ink :
             {PageInk::Text, PageInk::Muted, PageInk::Good, PageInk::Caution, PageInk::Bad, PageInk::Accent})
            QVERIFY(contrastRatio(look.ink(ink), look.ink(PageInk::Ground)) >= 4.5);
    }
}

QTEST_MAIN(TstWeeklyPart)

#include "tst_weeklypart.moc"
