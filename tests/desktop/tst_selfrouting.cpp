// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/board/boardpage.h"
#include "desktop/board/listdialog.h"
#include "desktop/board/selfroutedmodel.h"
#include "desktop/deskparts.h"
#include "desktop/shell/commandpalette.h"
#include "desktop/shell/errorbanner.h"
#include "desktop/shell/palettemodel.h"
#include "desktop/shell/selfrouting.h"
#include "desktop/style/tonelabel.h"
#include "services/sweeper.h"
#include "services/workspace.h"
#include "storage/leasestore.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <memory>

using namespace evenkeel;

namespace {

constexpr Instant Noon = instantFromMillis(1458648000000); // Tuesday 2016-03-22T12:00Z

} // namespace

/// The switch that lets a desk route by itself.
class SelfRoutingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void isOffUntilSomebodyTurnsItOn();
    void turnedOnItGivesWhatWaits();
    void whatItGaveIsPutBackAndUndone();
    void isRememberedForItsWorkspaceOnly();
    void aFailureIsToldOnce();
    void thePaletteTurnsItToo();
    void saysWhoElseRoutes();

private:
    void open(const QString &name);
    void settle();
    [[nodiscard]] BoardPage *board() const { return qobject_cast<BoardPage *>(m_window->pages().first()); }
    [[nodiscard]] SelfRouting *routing() const { return m_window->desk().selfRouting; }
    [[nodiscard]] QPushButton *button() const;
    [[nodiscard]] QString status() const
    {
        const auto *label = m_window->findChild<ToneLabel *>(QStringLiteral("routing"));
        return label->isVisible() ? label->text() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void SelfRoutingTest::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->apply(ThemeChoice::Light);
}

void SelfRoutingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
}

void SelfRoutingTest::cleanup()
{
    m_window.reset();
}

void SelfRoutingTest::open(const QString &name)
{
    auto opened =
        Workspace::open(QStringLiteral("sqlite:") + m_folder->filePath(name), Workspace::Missing::Create, Clock(Noon));
    QVERIFY(opened.isOk());
    DemoRequest request;
    request.agents = 10;
    request.days = 6;
    auto filled = (*opened)->board();
    QTRY_VERIFY_WITH_TIMEOUT(filled.isFinished(), 60'000);
    if (filled.result()->totalTickets == 0) {
        auto demo = (*opened)->fillWithDemo(request, {}, {});
        QTRY_VERIFY_WITH_TIMEOUT(demo.isFinished(), 60'000);
    }
    m_window = std::make_unique<MainWindow>(deskParts(true), *m_theme);
    m_window->setWorkspace(std::move(opened).value());
    m_window->resize(1440, 900);
    m_window->show();
    m_window->showPage(QStringLiteral("board"));
    settle();
}

void SelfRoutingTest::settle()
{
    for (Page *page : m_window->pages())
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled(), 60'000);
}

QPushButton *SelfRoutingTest::button() const
{
    for (QPushButton *candidate : board()->findChildren<QPushButton *>()) {
        if (candidate->isCheckable())
            return candidate;
    }
    return nullptr;
}

void SelfRoutingTest::isOffUntilSomebodyTurnsItOn()
{
    open(QStringLiteral("desk.evenkeel"));
    QVERIFY(button() != nullptr && !button()->isChecked());
    QVERIFY(!routing()->isOn());
    QVERIFY(!m_window->findChild<Sweeper *>()->isOn());
    QCOMPARE(status(), QString());
}

void SelfRoutingTest::turnedOnItGivesWhatWaits()
{
    open(QStringLiteral("desk.evenkeel"));
    auto seen = m_window->workspace()->read([](Database &database) { return SweepService(database, Noon).preview(); });
    QTRY_VERIFY_WITH_TIMEOUT(seen.isFinished(), 60'000);
    QVERIFY(seen.result().isOk());
    const int expected = seen.result()->assigned;
    const int left = seen.result()->waiting;
    QVERIFY(expected > 0);
    QTest::mouseClick(button(), Qt::LeftButton);
    QVERIFY(routing()->isOn() && button()->isChecked());
    QTRY_COMPARE(static_cast<int>(board()->model()->snapshot().waiting.size()), left);
    QTRY_VERIFY2(status().startsWith(QStringLiteral("Routing by itself, last sweep ")), qPrintable(status()));
    QVERIFY2(status().contains(QStringLiteral(" %1 assigned").arg(expected)), qPrintable(status()));
    QVERIFY2(status().contains(QStringLiteral(" %1 waiting").arg(left)), qPrintable(status()));
    QCOMPARE(static_cast<int>(routing()->routed().size()), expected);
    QVERIFY(!m_window->desk().undo->canUndo()); // nobody took this step

    // A ticket that somebody puts back is given away, too, and not to whom it was taken from.
    const TicketId ticket = routing()->routed().front().ticket;
    const AgentId agent = board()->model()->card(ticket)->agent;
    auto back = m_window->workspace()->handOver({{ticket, agent, {}, {}}});
    QTRY_VERIFY(back.isFinished() && back.result().isOk());
    QTRY_COMPARE(static_cast<int>(routing()->routed().size()), expected + 1);
    QCOMPARE(routing()->routed().front().ticket, ticket);
    const AgentId other = routing()->routed().front().agent;
    QVERIFY(other.isValid() && other != agent);
    QTRY_COMPARE(board()->model()->card(ticket)->agent, other);

    // What was done can be looked up, and the ticket opened.
    QSignalSpy requested(board(), &Page::ticketRequested);
    board()->showSelfRouted();
    auto *dialog = board()->findChild<ListDialog *>();
    QCOMPARE(dialog->table()->model()->rowCount(), expected + 1);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().value<TicketId>(), ticket);
    m_window->showPage(QStringLiteral("board"));

    QTest::mouseClick(button(), Qt::LeftButton);
    QVERIFY(!routing()->isOn() && !button()->isChecked());
    QVERIFY(!m_window->findChild<Sweeper *>()->isOn());
    QCOMPARE(status(), QString());
    settle();
}

void SelfRoutingTest::whatItGaveIsPutBackAndUndone()
{
    open(QStringLiteral("back.evenkeel"));
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_VERIFY(!routing()->routed().empty());
    QTest::mouseClick(button(), Qt::LeftButton);
    settle();
    const TicketId ticket = routing()->routed().front().ticket;
    const AgentId agent = routing()->routed().front().agent;
    QTRY_COMPARE(board()->model()->card(ticket)->agent, agent);
    board()->showSelfRouted();
    for (QPushButton *deed : board()->findChild<ListDialog *>()->findChildren<QPushButton *>()) {
        if (deed->text() == QLatin1String("Put back to waiting"))
            deed->click();
    }
    QTRY_VERIFY(!board()->model()->card(ticket)->agent.isValid());
    QTRY_VERIFY(m_window->desk().undo->canUndo());
    m_window->desk().undo->undo();
    QTRY_COMPARE(board()->model()->card(ticket)->agent, agent);
    settle();

    // What is with nobody cannot be put back, and that is said.
    m_window->desk().undo->redo();
    QTRY_VERIFY(!board()->model()->card(ticket)->agent.isValid());
    board()->putBack(ticket);
    QTRY_VERIFY(m_window->findChild<ErrorBanner *>()->text().startsWith(QStringLiteral("Nobody has ticket")));
}

void SelfRoutingTest::isRememberedForItsWorkspaceOnly()
{
    open(QStringLiteral("one.evenkeel"));
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_VERIFY(!routing()->routed().empty());
    settle();
    open(QStringLiteral("other.evenkeel"));
    QVERIFY(!routing()->isOn());
    open(QStringLiteral("one.evenkeel"));
    QVERIFY(routing()->isOn() && button()->isChecked());
    QVERIFY(m_window->findChild<Sweeper *>()->isOn());
}

void SelfRoutingTest::aFailureIsToldOnce()
{
    open(QStringLiteral("desk.evenkeel"));
    auto *sweeper = m_window->findChild<Sweeper *>();
    const auto *banner = m_window->findChild<ErrorBanner *>();
    routing()->action()->setChecked(true);
    QSignalSpy told(routing(), &SelfRouting::failed);
    Q_EMIT sweeper->failed({ErrorCode::FileLocked, "desk.evenkeel"});
    Q_EMIT sweeper->failed({ErrorCode::FileLocked, "desk.evenkeel"});
    QCOMPARE(told.count(), 1);
    QVERIFY(banner->isVisible() && banner->text().contains(QStringLiteral("Routing by itself has failed")));
    QVERIFY2(status().endsWith(QStringLiteral("failed")), qPrintable(status()));
    Q_EMIT sweeper->swept({});
    QVERIFY2(!status().contains(QStringLiteral("failed")), qPrintable(status()));
    Q_EMIT sweeper->failed({ErrorCode::FileLocked, "desk.evenkeel"});
    QCOMPARE(told.count(), 2);
    routing()->action()->setChecked(false);
    Q_EMIT sweeper->failed({ErrorCode::FileLocked, "desk.evenkeel"}); // of a sweep that was under way
    QCOMPARE(told.count(), 2);
    QCOMPARE(status(), QString());
}

void SelfRoutingTest::thePaletteTurnsItToo()
{
    open(QStringLiteral("desk.evenkeel"));
    m_window->showPage(QStringLiteral("tickets"));
    m_window->openPalette();
    auto *field = m_window->palettePanel()->findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("route by itself"));
    QVERIFY(m_window->palettePanel()->model()->rowCount() > 0);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(routing()->isOn());
    routing()->action()->setChecked(false);
    settle();
}

void SelfRoutingTest::saysWhoElseRoutes()
{
    open(QStringLiteral("shared.evenkeel"));
    const QString url = m_window->workspace()->url();
    m_window.reset();
    {
        const auto database = Database::open(url);
        QVERIFY(database.isOk());
        QVERIFY(LeaseStore(**database).take(1, {}, "serve@hall"));
    }
    open(QStringLiteral("shared.evenkeel"));
    QTRY_COMPARE(status(), QStringLiteral("Routed by serve@hall"));
    QVERIFY(!routing()->isOn());
}

QTEST_MAIN(SelfRoutingTest)
#include "tst_selfrouting.moc"
