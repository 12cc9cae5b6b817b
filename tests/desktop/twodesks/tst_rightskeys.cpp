// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/board/boardpage.h"
#include "desktop/board/boardview.h"
#include "desktop/board/listdialog.h"
#include "desktop/board/presencedialog.h"
#include "desktop/board/routepreviewdialog.h"
#include "desktop/calendar/calendarpage.h"
#include "desktop/calendar/timelineview.h"
#include "desktop/calendar/timeoffdialog.h"
#include "desktop/deskparts.h"
#include "desktop/shell/errorbanner.h"
#include "desktop/shell/rightsgate.h"
#include "desktop/skills/skillsgrid.h"
#include "desktop/skills/skillspage.h"
#include "desktop/style/tonelabel.h"
#include "desktop/tickets/storymodel.h"
#include "desktop/tickets/storyview.h"
#include "desktop/tickets/ticketpane.h"
#include "desktop/tickets/viewsbutton.h"
#include "services/workspace.h"
#include "storage/rightsstore.h"
#include "support/postgrescluster.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <memory>

using namespace evenkeel;

namespace {

constexpr Instant Noon = instantFromMillis(1458648000000); // Tuesday 2016-03-22T12:00Z

PostgresCluster &cluster()
{
    return PostgresCluster::shared();
}

} // namespace

/// What each role's keys and mouse do on the pages, beside what is stored then.
class RightsKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_window.reset(); }
    void aManagerRoutesByKeyboard();
    void aPlannerSetsLevelsAndShiftsAndNothingElse();
    void aLeadChangesNothingByKeysOrMouse();
    void aLeadWritesANoteInTheirName();
    void anAgentSetsOwnPresenceAndAsksForTimeOff();
    void anAgentSeesOwnRowsOnEveryPage();

private:
    void open(const char *login);
    template <class PageKind>
    PageKind *show(const char *key);
    void settle() const;
    [[nodiscard]] QString stored(const char *sql) const { return cluster().ask(m_database, QString::fromLatin1(sql)); }
    /// The sentence about the role in the bar of the page that is shown; empty: none.
    [[nodiscard]] QString sentence() const;
    /// What the banner says, which is put away then.
    [[nodiscard]] QString refusal() const;
    /// The first card that is in a lane.
    [[nodiscard]] TicketCard givenCard() const;
    void writeNote(const QString &text);

    QTemporaryDir m_folder;
    QString m_database;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void RightsKeysTest::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->apply(ThemeChoice::Light);
    const QString url = cluster().makeWorkspace();
    m_database = databaseOf(url);
    const auto opened = Workspace::open(url, Workspace::Missing::Create, Clock(Noon));
    QVERIFY(opened.isOk());
    DemoRequest request;
    request.agents = 8;
    request.days = 3;
    auto filled = (*opened)->fillWithDemo(request, {}, {});
    QTRY_VERIFY_WITH_TIMEOUT(filled.isFinished(), 120'000);
    QVERIFY(filled.result().isOk());
    const auto owner = Database::open(url);
    QVERIFY(owner.isOk());
    const std::tuple<const char *, DeskRole, AgentId> people[]{{"mia", DeskRole::Manager, {}},
                                                               {"pia", DeskRole::Planner, {}},
                                                               {"lea", DeskRole::Lead, AgentId{2}},
                                                               {"ann", DeskRole::Agent, AgentId{1}}};
    for (const auto &[login, role, agent] : people) {
        cluster().run(m_database, {QStringLiteral("CREATE ROLE %1 LOGIN").arg(QLatin1String(login))});
        QVERIFY(RightsStore(**owner).grant({login, role, agent}).isOk());
    }
}

void RightsKeysTest::open(const char *login)
{
    auto opened =
        Workspace::open(cluster().url(m_database, QString::fromLatin1(login)), Workspace::Missing::Refuse, Clock(Noon));
    QVERIFY(opened.isOk());
    m_window = std::make_unique<MainWindow>(deskParts(true), *m_theme);
    m_window->setWorkspace(std::move(opened).value());
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    settle();
}

void RightsKeysTest::settle() const
{
    for (Page *page : m_window->pages())
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled(), 60'000);
}

template <class PageKind>
PageKind *RightsKeysTest::show(const char *key)
{
    m_window->showPage(QString::fromLatin1(key));
    settle();
    m_window->currentPage()->focusBody();
    return qobject_cast<PageKind *>(m_window->currentPage());
}

QString RightsKeysTest::sentence() const
{
    const auto *said = m_window->currentPage()->findChild<ToneLabel *>(QStringLiteral("shut"));
    return said != nullptr && said->isVisible() ? said->text() : QString();
}

QString RightsKeysTest::refusal() const
{
    auto *banner = m_window->findChild<ErrorBanner *>();
    const QString text = banner->isVisible() ? banner->text() : QString();
    banner->hide();
    return text;
}

TicketCard RightsKeysTest::givenCard() const
{
    const auto *board = qobject_cast<BoardPage *>(m_window->pages().first());
    for (const AgentLane &lane : board->model()->snapshot().lanes) {
        if (!lane.cards.empty())
            return lane.cards.front();
    }
    qFatal("nobody has a ticket");
}

void RightsKeysTest::writeNote(const QString &text)
{
    auto *page = show<Page>("tickets");
    page->showTicket(givenCard().id);
    settle();
    auto *note = page->findChild<QPlainTextEdit *>();
    note->setFocus();
    QTest::keyClicks(note, text);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    settle();
}

void RightsKeysTest::aManagerRoutesByKeyboard()
{
    open("mia");
    auto *board = show<BoardPage>("board");
    QVERIFY(sentence().isEmpty());
    QTest::keyClick(board, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(board->findChild<RoutePreviewDialog *>() != nullptr);
    settle();
    const QString before = stored("SELECT count(*) FROM ticket WHERE agent_id IS NOT NULL");
    board->findChild<RoutePreviewDialog *>()->accept();
    settle();
    QVERIFY(stored("SELECT count(*) FROM ticket WHERE agent_id IS NOT NULL") != before);
    QCOMPARE(m_window->desk().undo->count(), 1);
    QVERIFY(refusal().isEmpty());
}

void RightsKeysTest::aPlannerSetsLevelsAndShiftsAndNothingElse()
{
    open("pia");
    auto *skills = show<SkillsPage>("skills");
    QVERIFY(sentence().isEmpty());
    skills->selectFirst();
    const QString levels = stored("SELECT count(*) FROM skill_level");
    QTest::keyClick(skills->grid(), Qt::Key_3);
    QTest::keyClick(skills->grid(), Qt::Key_1);
    settle();
    QVERIFY(stored("SELECT count(*) FROM skill_level") != levels);

    auto *calendar = show<CalendarPage>("calendar");
    QVERIFY(sentence().isEmpty());
    const QString shifts = stored("SELECT count(*) FROM shift WHERE kind = 3");
    calendar->timeline()->setCaret(AgentId{3}, Noon + std::chrono::hours{22});
    calendar->timeline()->createAtCaret(ShiftKind::Training);
    settle();
    QVERIFY(refusal().isEmpty());
    QCOMPARE(stored("SELECT count(*) FROM shift WHERE kind = 3").toInt(), shifts.toInt() + 1);
    QTest::keyClick(calendar->timeline(), Qt::Key_Z, Qt::ControlModifier);
    settle();
    QVERIFY(refusal().isEmpty());

    auto *board = show<BoardPage>("board");
    QVERIFY2(sentence().contains(QStringLiteral("role planner")), qPrintable(sentence()));
    auto *view = board->findChild<BoardView *>();
    view->selectTicket(givenCard().id);
    QTest::keyClick(view, Qt::Key_R);
    QVERIFY(refusal().startsWith(QStringLiteral("The role planner does not allow that.")));
    QVERIFY(board->findChild<ListDialog *>() == nullptr);
    auto *tickets = show<Page>("tickets");
    tickets->showTicket(givenCard().id);
    settle();
    QVERIFY(!tickets->findChild<QPlainTextEdit *>()->isEnabled());
}

void RightsKeysTest::aLeadChangesNothingByKeysOrMouse()
{
    open("lea");
    const QString before = stored("SELECT max(id) FROM ticket_event") + u'/' +
                           stored("SELECT count(*) FROM skill_level") + u'/' + stored("SELECT count(*) FROM shift") +
                           u'/' + stored("SELECT count(*) FROM presence");
    auto *board = show<BoardPage>("board");
    QVERIFY2(sentence().contains(QStringLiteral("role lead")), qPrintable(sentence()));
    auto *view = board->findChild<BoardView *>();
    const TicketCard card = givenCard();
    view->selectTicket(card.id);
    for (const Qt::Key key : {Qt::Key_R, Qt::Key_P}) {
        QTest::keyClick(view, key);
        QVERIFY2(refusal().contains(QStringLiteral("role lead")), QTest::toString(QKeySequence(key)));
    }
    const QPoint grip = view->rectOf(card.id).center();
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, grip);
    QTest::mouseMove(view->viewport(), grip + QPoint(40, 90));
    QVERIFY(!view->isDragging());
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, grip + QPoint(40, 90));
    QTest::keyClick(view, Qt::Key_Menu);
    const auto *menu = board->findChild<QMenu *>();
    QVERIFY(menu != nullptr);
    int shut = 0;
    for (const QAction *action : menu->actions())
        shut += !action->isSeparator() && !action->isVisible() ? 1 : 0;
    QCOMPARE(shut, 4); // reassign, put back, presence, absent today
    board->findChild<QMenu *>()->close();

    auto *skills = show<SkillsPage>("skills");
    QVERIFY(sentence().contains(QStringLiteral("planners and managers")));
    skills->selectFirst();
    QTest::keyClick(skills->grid(), Qt::Key_3);
    QTest::keyClick(skills->grid(), Qt::Key_0);
    settle();

    auto *calendar = show<CalendarPage>("calendar");
    QVERIFY(sentence().contains(QStringLiteral("planners and managers")));
    calendar->timeline()->selectFirst();
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Insert}) {
        QTest::keyClick(calendar->timeline(), key);
        QVERIFY(refusal().contains(QStringLiteral("role lead")));
    }
    QTest::keyClick(calendar, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(calendar->findChild<TimeOffDialog *>() == nullptr);
    settle();
    QCOMPARE(m_window->desk().undo->count(), 0);
    QCOMPARE(stored("SELECT max(id) FROM ticket_event") + u'/' + stored("SELECT count(*) FROM skill_level") + u'/' +
                 stored("SELECT count(*) FROM shift") + u'/' + stored("SELECT count(*) FROM presence"),
             before);
}

void RightsKeysTest::aLeadWritesANoteInTheirName()
{
    open("lea");
    writeNote(QStringLiteral("Called back, all is well"));
    QVERIFY2(refusal().isEmpty(), "the note was refused");
    QCOMPARE(stored("SELECT count(*) FROM ticket_event WHERE kind = 10 AND text = 'Called back, all is well' AND "
                    "actor_id = 2"),
             QStringLiteral("1"));
    const QString name = stored("SELECT name FROM agent WHERE id = 2");
    bool isSigned = false;
    for (const StoryView *story : m_window->currentPage()->findChildren<StoryView *>()) {
        for (int row = 0; row < story->story()->rowCount(); ++row)
            isSigned |= story->story()->index(row, 0).data().toString() == QStringLiteral("Note by %1").arg(name);
    }
    QVERIFY(isSigned);
    QVERIFY(m_window->currentPage()->findChild<QPlainTextEdit *>()->toPlainText().isEmpty());
}

void RightsKeysTest::anAgentSetsOwnPresenceAndAsksForTimeOff()
{
    open("ann");
    auto *board = show<BoardPage>("board");
    auto *view = board->findChild<BoardView *>();
    view->selectLane(AgentId{1});
    QTest::keyClick(view, Qt::Key_P);
    auto *presence = board->findChild<PresenceDialog *>();
    QVERIFY2(presence != nullptr, qPrintable(refusal()));
    auto *choice = presence->findChild<QComboBox *>();
    choice->setCurrentIndex(choice->count() - 1);
    presence->accept();
    settle();
    QVERIFY2(refusal().isEmpty(), "presence was refused");
    QCOMPARE(stored("SELECT count(*) FROM presence WHERE agent_id = 1"), QStringLiteral("1"));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(view, Qt::Key_Z, Qt::ControlModifier);
    settle();
    QVERIFY2(refusal().isEmpty(), "undoing it was refused");
    QCOMPARE(stored("SELECT count(*) FROM presence WHERE agent_id = 1"), QStringLiteral("2"));

    auto *calendar = show<CalendarPage>("calendar");
    QVERIFY(sentence().contains(QStringLiteral("ask for time off")));
    calendar->timeline()->selectFirst();
    QTest::keyClick(calendar->timeline(), Qt::Key_Delete);
    QVERIFY(refusal().contains(QStringLiteral("role agent")));
    QTest::keyClick(calendar->timeline(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto *ask = calendar->findChild<TimeOffDialog *>();
    QVERIFY(ask != nullptr);
    QTest::keyClick(ask, Qt::Key_Return);
    settle();
    QVERIFY2(refusal().isEmpty(), "asking was refused");
    QCOMPARE(stored("SELECT count(*) FROM time_off_request WHERE agent_id = 1 AND state = 0"), QStringLiteral("1"));
}

void RightsKeysTest::anAgentSeesOwnRowsOnEveryPage()
{
    open("ann");
    const QString name = stored("SELECT name FROM agent WHERE id = 1");
    const auto *board = show<BoardPage>("board");
    QVERIFY(sentence().contains(QStringLiteral("your own tickets")));
    QCOMPARE(board->model()->snapshot().lanes.size(), std::size_t{1});
    for (const TicketCard &card : board->model()->snapshot().waiting)
        QCOMPARE(card.offeredTo, AgentId{1});
    show<Page>("tickets");
    QVERIFY(sentence().contains(QStringLiteral("your own tickets")));
    const auto *skills = show<SkillsPage>("skills");
    QCOMPARE(skills->model()->agentCount(), 1);
    QVERIFY(sentence().contains(QStringLiteral("your own levels")));
    const auto *calendar = show<CalendarPage>("calendar");
    QCOMPARE(calendar->calendar().agents.size(), std::size_t{1});
    QCOMPARE(QString::fromStdString(calendar->calendar().agents.front().name), name);
    show<Page>("policy");
    QVERIFY(sentence().contains(QStringLiteral("managers put one in force")));
    QVERIFY2(refusal().isEmpty(), "a page could not be read");
}

QTEST_MAIN(RightsKeysTest)
#include "tst_rightskeys.moc"
