// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "storage/transaction.h"

#include <QTest>

using namespace evenkeel;

class TransactionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsCommitted();
    void undoesWhatIsNot();
    void undoesOnlyTheInnerPart();
    void undoesCommittedPartsWithTheWhole();
    void refusesToCommitTwice();
    void canBeMoved();
};

namespace {

std::size_t teams(const Desk &desk)
{
    return must(CatalogStore(*desk.database).teams()).size();
}

void addTeam(const Desk &desk, const std::string &name)
{
    must(CatalogStore(*desk.database).save(Team{{}, name}));
}

} // namespace

void TransactionTest::keepsWhatIsCommitted()
{
    const Desk desk;
    Transaction transaction = must(Transaction::begin(*desk.database));
    addTeam(desk, "B");
    must(transaction.commit());
    QCOMPARE(teams(desk), std::size_t{2});
}

void TransactionTest::undoesWhatIsNot()
{
    const Desk desk;
    {
        Transaction transaction = must(Transaction::begin(*desk.database));
        addTeam(desk, "B");
    }
    QCOMPARE(teams(desk), std::size_t{1});
}

void TransactionTest::undoesOnlyTheInnerPart()
{
    const Desk desk;
    Transaction outer = must(Transaction::begin(*desk.database));
    addTeam(desk, "B");
    {
        Transaction inner = must(Transaction::begin(*desk.database));
        addTeam(desk, "C");
    }
    must(outer.commit());
    QCOMPARE(teams(desk), std::size_t{2});
}

void TransactionTest::undoesCommittedPartsWithTheWhole()
{
    const Desk desk;
    {
        Transaction outer = must(Transaction::begin(*desk.database));
        Transaction inner = must(Transaction::begin(*desk.database));
        addTeam(desk, "C");
        must(inner.commit());
    }
    QCOMPARE(teams(desk), std::size_t{1});
}

void TransactionTest::refusesToCommitTwice()
{
    const Desk desk;
    Transaction transaction = must(Transaction::begin(*desk.database));
    must(transaction.commit());
    QCOMPARE(transaction.commit().error().code, ErrorCode::InvalidArgument);
}

void TransactionTest::canBeMoved()
{
    const Desk desk;
    {
        Transaction first = must(Transaction::begin(*desk.database));
        addTeam(desk, "B");
        Transaction second = std::move(first);
        must(second.commit());
    }
    QCOMPARE(teams(desk), std::size_t{2});
}

QTEST_GUILESS_MAIN(TransactionTest)
#include "tst_transaction.moc"
