// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/deskparts.h"
#include "desktop/policy/policydialog.h"
#include "desktop/reports/periodpicker.h"
#include "desktop/reports/reportspage.h"
#include "desktop/reports/reviewform.h"
#include "desktop/reports/reviewitemsmodel.h"
#include "desktop/reports/reviewpart.h"
#include "desktop/shell/mainwindow.h"
#include "desktop/style/theme.h"
#include "services/reviewservice.h"
#include "services/workspace.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace evenkeel;

namespace {

constexpr Instant Noon = instantFromMillis(1458648000000); // Tuesday 2016-03-22T12:00Z
constexpr Millis Day = std::chrono::days{1};

ReviewItem item(std::int64_t id, const char *text, ReviewState state, Instant madeAt)
{
    ReviewItem made;
    made.id = id;
    made.text = text;
    made.state = state;
    made.madeAt = madeAt;
    return made;
}

} // namespace

/// The part Review of the page Reports, by keys.
class TstReviewPart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void groupsStandUnderTheirNames();
    void emptyDaysSayWhatAReviewIs();
    void recordsADecisionByKeys();
    void spaceTicksItOff();
    void undoTakesTheTickBack();
    void whatCameOfItIsWrittenInPlace();
    void deleteSaysItWasNotCarriedOut();
    void anotherHandWasFirst();
    void nextWeekAsksAboutIt();
    void aLeadLooksOn();

private:
    void settle();
    /// A key of the window itself, which has to be in front for it.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] ReportsPage *page() const { return qobject_cast<ReportsPage *>(m_window->currentPage()); }
    [[nodiscard]] ReviewPart *part() const
    {
        return qobject_cast<ReviewPart *>(page()->view(QStringLiteral("review")));
    }
    [[nodiscard]] QString cell(std::int64_t id, int column) const
    {
        const int row = part()->model()->rowOf(id);
        return row < 0 ? QString() : part()->model()->index(row, column).data().toString();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void TstReviewPart::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->apply(ThemeChoice::Light);
    auto opened = Workspace::open(QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("desk.evenkeel")),
                                  Workspace::Missing::Create, Clock(Noon));
    QVERIFY(opened.isOk());
    m_window = std::make_unique<MainWindow>(deskParts(true), *m_theme);
    m_window->setWorkspace(std::move(opened).value());
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->showGreeting(false);
    m_window->showPage(QStringLiteral("reports"));
    page()->showPart(QStringLiteral("review"));
    page()->period()->setPeriod(PeriodPicker::Kind::Week, QDate(2016, 3, 22));
    settle();
}

void TstReviewPart::settle()
{
    for (Page *one : m_window->pages())
        QTRY_VERIFY_WITH_TIMEOUT(one->isSettled(), 60'000);
    QCoreApplication::processEvents();
}

void TstReviewPart::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    page()->focusBody();
    QTest::keyClick(m_window.get(), key, modifiers);
}

void TstReviewPart::groupsStandUnderTheirNames()
{
    ReviewItemsModel model;
    const QAbstractItemModelTester tester(&model);
    ReviewAgenda agenda;
    agenda.now = Noon;
    agenda.open = {item(3, "Train two agents", ReviewState::Decided, Noon - 20 * Day)};
    agenda.open.front().due = Noon - Day;
    agenda.decided = {item(5, "Lower the cap", ReviewState::Done, Noon - Day)};
    model.setAgenda(agenda);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Still open from before"));
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEnabled));
    QCOMPARE(model.index(1, ReviewColumn::State).data().toString(), QStringLiteral("Overdue"));
    QCOMPARE(model.index(1, ReviewColumn::Who).data().toString(), QStringLiteral("Nobody yet"));
    QCOMPARE(model.index(3, ReviewColumn::State).data().toString(), QStringLiteral("Done"));
    QCOMPARE(model.rowOf(5), 3);
    QCOMPARE(model.firstRow(), 1);
    QVERIFY(model.itemAt(0) == nullptr);
    QSignalSpy spy(&model, &ReviewItemsModel::outcomeWritten);
    QVERIFY(model.setData(model.index(3, ReviewColumn::Outcome), QStringLiteral(" fewer moves "), Qt::EditRole));
    QCOMPARE(spy.front().at(1).toString(), QStringLiteral("fewer moves"));
    QVERIFY(!model.setData(model.index(3, ReviewColumn::What), QStringLiteral("else"), Qt::EditRole));
    model.setWritable(false);
    QVERIFY(!model.flags(model.index(3, ReviewColumn::Outcome)).testFlag(Qt::ItemIsEditable));
}

void TstReviewPart::emptyDaysSayWhatAReviewIs()
{
    QCOMPARE(part()->model()->rowCount(), 0);
    QVERIFY(!part()->table()->isVisible());
    // Words that wrap are shown whole.
    for (const QLabel *label : part()->findChildren<QLabel *>()) {
        if (label->isVisible() && label->wordWrap())
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
    }
    QVERIFY(part()->primaryAction()->isEnabled());
}

void TstReviewPart::recordsADecisionByKeys()
{
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    const auto form = [this] { return part()->findChild<ReviewForm *>(); };
    QTRY_VERIFY(form() != nullptr);
    QVERIFY(QTest::qWaitForWindowActive(form()->dialog()));
    QVERIFY(!form()->dialog()->acceptButton()->isEnabled());
    QTest::keyClicks(form()->what(), QStringLiteral("Lower the cap of payments"));
    QTest::keyClicks(form()->who(), QStringLiteral("Ines"));
    QTest::keyClick(form()->dialog(), Qt::Key_Return);
    QTRY_COMPARE(part()->model()->rowCount(), 2);
    settle();
    QVERIFY(part()->table()->isVisible());
    QCOMPARE(cell(1, ReviewColumn::What), QStringLiteral("Lower the cap of payments"));
    QCOMPARE(cell(1, ReviewColumn::Who), QStringLiteral("Ines"));
    QCOMPARE(cell(1, ReviewColumn::State), QStringLiteral("Decided"));
    QVERIFY(!cell(1, ReviewColumn::Due).isEmpty());
    QCOMPARE(part()->table()->currentIndex().row(), 1);
}

void TstReviewPart::spaceTicksItOff()
{
    part()->table()->setFocus();
    QTest::keyClick(part()->table(), Qt::Key_Space);
    QTRY_COMPARE(cell(1, ReviewColumn::State), QStringLiteral("Done"));
    settle();
    QVERIFY(part()->summary().startsWith(QStringLiteral("1 of 1 decision")));
    QTest::keyClick(part()->table(), Qt::Key_Space); // it is done already
    settle();
    QCOMPARE(cell(1, ReviewColumn::State), QStringLiteral("Done"));
}

void TstReviewPart::undoTakesTheTickBack()
{
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(cell(1, ReviewColumn::State), QStringLiteral("Decided"));
    settle();
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(cell(1, ReviewColumn::State), QStringLiteral("Done"));
    settle();
}

void TstReviewPart::whatCameOfItIsWrittenInPlace()
{
    part()->table()->setFocus();
    QTest::keyClick(part()->table(), Qt::Key_F2);
    QTRY_VERIFY(part()->table()->findChild<QLineEdit *>() != nullptr);
    auto *field = part()->table()->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("Fewer moves"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(cell(1, ReviewColumn::Outcome), QStringLiteral("Fewer moves"));
    settle();
}

void TstReviewPart::deleteSaysItWasNotCarriedOut()
{
    auto added = m_window->workspace()->perform([](Database &database) {
        return addReviewItem(database, item(0, "Try another rota", ReviewState::Proposed, Noon - Day));
    });
    QTRY_VERIFY(added.isFinished());
    part()->refresh();
    settle();
    part()->table()->setCurrentIndex(part()->model()->index(part()->model()->rowOf(2), 0));
    part()->table()->setFocus();
    QTest::keyClick(part()->table(), Qt::Key_Space);
    QTRY_COMPARE(cell(2, ReviewColumn::State), QStringLiteral("Decided"));
    settle();
    QCOMPARE(part()->table()->currentIndex().row(), part()->model()->rowOf(2));
    QTest::keyClick(part()->table(), Qt::Key_Delete);
    QTRY_COMPARE(cell(2, ReviewColumn::State), QStringLiteral("Not carried out"));
    settle();
}

void TstReviewPart::anotherHandWasFirst()
{
    auto added = m_window->workspace()->perform([](Database &database) {
        return addReviewItem(database, item(0, "Ask the vendor", ReviewState::Decided, Noon - Day));
    });
    QTRY_VERIFY(added.isFinished());
    part()->refresh();
    settle();
    auto settled = m_window->workspace()->perform(
        [](Database &database) { return settleReviewItem(database, 3, ReviewState::Dropped, "too dear", Noon); });
    QTRY_VERIFY(settled.isFinished());
    part()->table()->setCurrentIndex(part()->model()->index(part()->model()->rowOf(3), 0));
    part()->table()->setFocus();
    QSignalSpy spy(part(), &ReportView::failed);
    QTest::keyClick(part()->table(), Qt::Key_Space);
    QTRY_COMPARE(spy.count(), 1);
    settle();
    QCOMPARE(cell(3, ReviewColumn::State), QStringLiteral("Not carried out")); // as the other one left it
}

void TstReviewPart::nextWeekAsksAboutIt()
{
    auto added = m_window->workspace()->perform([](Database &database) {
        return addReviewItem(database, item(0, "Write an article", ReviewState::Decided, Noon - 10 * Day));
    });
    QTRY_VERIFY(added.isFinished());
    part()->refresh();
    settle();
    QCOMPARE(part()->model()->index(0, 0).data().toString(), QStringLiteral("Still open from before"));
    QCOMPARE(part()->model()->rowOf(4), 1);
    page()->period()->setPeriod(PeriodPicker::Kind::Week, QDate(2016, 3, 1));
    settle();
    QCOMPARE(part()->model()->rowCount(), 0); // made later
    page()->period()->setPeriod(PeriodPicker::Kind::Week, QDate(2016, 3, 22));
    settle();
}

void TstReviewPart::aLeadLooksOn()
{
    DeskContext desk = m_window->desk();
    desk.rights = {DeskRole::Lead, true, {}};
    ReviewPart looking(desk);
    for (QAction *action : looking.viewActions()) {
        action->setVisible(true);
        QVERIFY2(!action->isEnabled() && !action->isVisible(), qPrintable(action->text()));
    }
    QVERIFY(looking.askItem() == nullptr);
    looking.setScope({{}, QDate(2016, 3, 21), QDate(2016, 3, 28)});
    QTRY_VERIFY_WITH_TIMEOUT(looking.isSettled(), 60'000);
    QVERIFY(looking.model()->rowCount() > 0);
    const QModelIndex outcome = looking.model()->index(looking.model()->firstRow(), ReviewColumn::Outcome);
    QVERIFY(!looking.model()->flags(outcome).testFlag(Qt::ItemIsEditable));
}

QTEST_MAIN(TstReviewPart)

#include "tst_reviewpart.moc"
