// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/board/boardpage.h"
#include "desktop/deskparts.h"
#include "desktop/shell/errorbanner.h"
#include "desktop/shell/rightsgate.h"
#include "services/workspace.h"
#include "storage/rightsstore.h"
#include "support/postgrescluster.h"

#include <QAction>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace evenkeel;

namespace {

constexpr Instant Noon = instantFromMillis(1458648000000); // Tuesday 2016-03-22T12:00Z

} // namespace

/// The window as it opens for each role of one workspace on a server.
class RightsWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_window.reset(); }
    void theOwnerMayDoAll();
    void aLeadIsNotLedToRoute();
    void anAgentSeesOwnTicketsAndNoGreeting();
    void whatAPageEnablesAgainStaysShut();

private:
    void open(const char *login);
    [[nodiscard]] QAction *action(const QString &text) const;

    QTemporaryDir m_folder;
    QString m_database;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

void RightsWindowTest::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    m_theme = std::make_unique<Theme>(*qApp);
    m_theme->apply(ThemeChoice::Light);
    PostgresCluster &cluster = PostgresCluster::shared();
    const QString url = cluster.makeWorkspace();
    m_database = databaseOf(url);
    const auto opened = Workspace::open(url, Workspace::Missing::Create, Clock(Noon));
    QVERIFY(opened.isOk());
    DemoRequest request;
    request.agents = 8;
    request.days = 3;
    auto filled = (*opened)->fillWithDemo(request, {}, {});
    QTRY_VERIFY_WITH_TIMEOUT(filled.isFinished(), 120'000);
    cluster.run(m_database, {QStringLiteral("CREATE ROLE lea LOGIN"), QStringLiteral("CREATE ROLE ann LOGIN")});
    const auto owner = Database::open(url);
    QVERIFY(owner.isOk());
    QVERIFY(RightsStore(**owner).grant({"lea", DeskRole::Lead, {}}).isOk());
    QVERIFY(RightsStore(**owner).grant({"ann", DeskRole::Agent, AgentId{1}}).isOk());
}

void RightsWindowTest::open(const char *login)
{
    auto opened = Workspace::open(PostgresCluster::shared().url(m_database, QString::fromLatin1(login)),
                                  Workspace::Missing::Refuse, Clock(Noon));
    QVERIFY(opened.isOk());
    m_window = std::make_unique<MainWindow>(deskParts(true), *m_theme);
    m_window->setWorkspace(std::move(opened).value());
    m_window->resize(1440, 900);
    m_window->show();
    m_window->showPage(QStringLiteral("board"));
    for (Page *page : m_window->pages())
        QTRY_VERIFY_WITH_TIMEOUT(page->isSettled(), 60'000);
}

QAction *RightsWindowTest::action(const QString &text) const
{
    const QList<QAction *> actions = m_window->findChildren<QAction *>();
    for (QAction *one : actions) {
        if (one->text() == text || one->text().startsWith(text + u' '))
            return one;
    }
    qFatal("there is no action %s", qPrintable(text));
}

void RightsWindowTest::theOwnerMayDoAll()
{
    open("owner");
    QCOMPARE(m_window->rights().role, DeskRole::Owner);
    QVERIFY(m_window->desk().selfRouting != nullptr);
    QVERIFY(action(QStringLiteral("Route"))->isEnabled());
    QVERIFY(action(QStringLiteral("Import tickets"))->isEnabled());
    QVERIFY(action(QStringLiteral("Ask for time off"))->isEnabled());
}

void RightsWindowTest::aLeadIsNotLedToRoute()
{
    open("lea");
    QCOMPARE(m_window->rights().role, DeskRole::Lead);
    QVERIFY(m_window->desk().selfRouting == nullptr);
    for (const char *text : {"Route", "Rebalance", "Import tickets", "Calendar rules", "Copy a week onward",
                             "Ask for time off", "Put draft", "Hand over …", "Import levels …"}) {
        const QAction *shut = action(QString::fromUtf8(text));
        QVERIFY2(!shut->isEnabled() && !shut->isVisible(), text);
        QCOMPARE(shut->toolTip(), QStringLiteral("The role lead does not allow that"));
    }
    const auto *board = qobject_cast<BoardPage *>(m_window->pages().first());
    QVERIFY(!board->model()->snapshot().lanes.empty()); // all of it, to be read
}

void RightsWindowTest::anAgentSeesOwnTicketsAndNoGreeting()
{
    open("ann");
    QCOMPARE(m_window->rights(), (Rights{DeskRole::Agent, true, AgentId{1}}));
    QVERIFY(!m_window->pages().isEmpty() && m_window->currentPage() != nullptr);
    const auto *board = qobject_cast<BoardPage *>(m_window->pages().first());
    for (const AgentLane &lane : board->model()->snapshot().lanes)
        QCOMPARE(lane.id, AgentId{1});
    QVERIFY(!action(QStringLiteral("Route"))->isEnabled());
    QVERIFY(action(QStringLiteral("Ask for time off"))->isEnabled());
    m_window->showGreeting(true); // a page that finds no ticket asks for it
    QVERIFY(m_window->currentPage() != nullptr);
    QVERIFY(!m_window->findChild<ErrorBanner *>()->isVisible());
}

void RightsWindowTest::whatAPageEnablesAgainStaysShut()
{
    QObject page;
    auto *route = new QAction(QStringLiteral("Route"), &page);
    auto *read = new QAction(QStringLiteral("Read"), &page);
    RightsGate::require(route, Right::Route);
    RightsGate::require(read, Right::ReadAll);
    RightsGate gate({DeskRole::Lead, true, {}});
    gate.guard(page);
    QVERIFY(!route->isEnabled() && read->isEnabled());
    route->setEnabled(true);
    route->setToolTip(QStringLiteral("Give it away"));
    QVERIFY(!route->isEnabled());
    QCOMPARE(route->toolTip(), RightsGate::reason({DeskRole::Lead, true, {}}));
    QVERIFY(read->toolTip() != route->toolTip());
}

QTEST_MAIN(RightsWindowTest)
#include "tst_rightswindow.moc"
