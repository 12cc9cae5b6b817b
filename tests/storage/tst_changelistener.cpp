// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "storage/changelistener.h"
#include "storage/serverfault.h"
#include "storage/transaction.h"

#include <QSignalSpy>
#include <QTest>

using namespace evenkeel;

class ChangeListenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsWhatAnyoneStores();
    void hearsNothingOfWhatWasNotStored();
    void hearsNothingOfOtherWorkspaces();
    void refusesWhatIsNoServer();
};

namespace {

void addTeam(Database &database, const char *name)
{
    must(CatalogStore(database).save(Team{{}, name}));
}

} // namespace

void ChangeListenerTest::hearsWhatAnyoneStores()
{
    const QString url = PostgresCluster::shared().makeWorkspace();
    const auto one = must(Database::open(url));
    const auto other = must(Database::open(url));
    const auto listener = must(ChangeListener::listen(url));
    QSignalSpy heard(listener.get(), &ChangeListener::changeStored);
    addTeam(*one, "A");
    QTRY_COMPARE(heard.count(), 1);
    addTeam(*other, "B");
    QTRY_COMPARE(heard.count(), 2);
    QCOMPARE(must(CatalogStore(*one).teams()).size(), std::size_t{2}); // it is there when it is heard
}

void ChangeListenerTest::hearsNothingOfWhatWasNotStored()
{
    const QString url = PostgresCluster::shared().makeWorkspace();
    const auto database = must(Database::open(url));
    const auto listener = must(ChangeListener::listen(url));
    QSignalSpy heard(listener.get(), &ChangeListener::changeStored);
    {
        const Transaction transaction = must(Transaction::begin(*database));
        addTeam(*database, "taken back");
    }
    must(must(Transaction::begin(*database)).commit());
    must(CatalogStore(*database).teams());
    addTeam(*database, "A"); // comes through one wire in order: had there been anything before, it would be counted
    QTRY_VERIFY(heard.count() > 0);
    QCOMPARE(heard.count(), 1);
}

void ChangeListenerTest::hearsNothingOfOtherWorkspaces()
{
    const QString url = PostgresCluster::shared().makeWorkspace();
    const auto mine = must(Database::open(url));
    const auto other = must(Database::open(PostgresCluster::shared().makeWorkspace()));
    const auto listener = must(ChangeListener::listen(url));
    QSignalSpy heard(listener.get(), &ChangeListener::changeStored);
    addTeam(*other, "A");
    addTeam(*mine, "B");
    QTRY_VERIFY(heard.count() > 0);
    QCOMPARE(heard.count(), 1);
}

void ChangeListenerTest::refusesWhatIsNoServer()
{
    QCOMPARE(ChangeListener::listen(QStringLiteral("sqlite::memory:")).error().code, ErrorCode::InvalidArgument);
    QCOMPARE(serverFaultOf(ChangeListener::listen(QStringLiteral("postgresql://x@/desk?host=/nowhere")).error()),
             std::optional(ServerFault::Unreachable));
}

QTEST_GUILESS_MAIN(ChangeListenerTest)
#include "tst_changelistener.moc"
