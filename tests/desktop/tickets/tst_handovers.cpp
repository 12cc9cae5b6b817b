// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/tickets/filterfield.h"
#include "desktop/tickets/handoverdialog.h"
#include "desktop/tickets/handoverlistdialog.h"
#include "desktop/tickets/handovermodel.h"
#include "desktop/tickets/ticketsmodel.h"
#include "desktop/tickets/ticketspage.h"
#include "desktop/tickets/tickettable.h"
#include "services/workspace.h"
#include "storage/ticketstore.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace evenkeel;

/// Work handed over on the tickets page, by keyboard and mouse.
class HandoversTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void asksAnswersAndTakesBack();
    void leavesOutWhatNobodyHas();

private:
    void settle()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), 30'000);
        if (auto *list = m_page->findChild<HandoverListDialog *>())
            QTRY_VERIFY_WITH_TIMEOUT(list->isSettled(), 10'000);
    }
    AgentId holder(TicketId id)
    {
        auto read = m_workspace->read([id](Database &database) { return TicketStore(database).ticket(id); });
        read.waitForFinished();
        return read.result()->agent;
    }
    /// Filters by typing, and selects the first rows by key.
    void select(const QString &filter, int rows)
    {
        m_page->field()->setFocus();
        m_page->field()->clear();
        QTest::keyClicks(m_page->field(), filter);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->rowCount() >= rows && m_page->isSettled(), 10'000);
        m_page->selectFirst();
        m_page->focusBody();
        for (int i = 1; i < rows; ++i)
            QTest::keyClick(m_page->table(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_page->table()->selectedRows().size(), rows);
    }
    HandoverDialog *ask()
    {
        m_page->handOver();
        return m_page->findChild<HandoverDialog *>();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<TicketsPage> m_page;
};

void HandoversTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    auto opened = Workspace::open(QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("desk.evenkeel")),
                                  Workspace::Missing::Create, Clock(*instantFromIso("2016-03-22T13:00Z")));
    QVERIFY(opened.isOk());
    m_workspace = std::move(*opened);
    DemoRequest request;
    request.agents = 12;
    request.days = 20;
    auto filled = m_workspace->fillWithDemo(request, {}, {});
    filled.waitForFinished();
    QVERIFY(filled.result().isOk());
    m_undo = std::make_unique<QUndoStack>();
    DeskContext context;
    context.workspace = m_workspace.get();
    context.undo = m_undo.get();
    context.isClockFixed = true;
    m_page = std::make_unique<TicketsPage>(context);
    m_page->resize(1200, 800);
    m_page->show();
    m_page->refresh();
    settle();
    QTRY_VERIFY_WITH_TIMEOUT(m_page->model()->rowCount() > 0, 30'000);
}

void HandoversTest::cleanup()
{
    for (QDialog *dialog : m_page->findChildren<QDialog *>())
        delete dialog;
    m_undo->clear();
}

void HandoversTest::asksAnswersAndTakesBack()
{
    select(QStringLiteral("status:open -agent:none "), 2);
    const TicketLine first = m_page->model()->line(m_page->table()->selectedRows().front());
    HandoverDialog *dialog = ask();
    QVERIFY(dialog != nullptr);
    QVERIFY(!dialog->button()->isEnabled());
    QTest::keyClick(dialog->agents(), Qt::Key_Down);
    while (AgentId{dialog->agents()->currentData().toLongLong()} == first.agent || dialog->records().size() < 2)
        QTest::keyClick(dialog->agents(), Qt::Key_Down);
    const AgentId to{dialog->agents()->currentData().toLongLong()};
    QVERIFY(!dialog->button()->isEnabled());
    QTest::keyClicks(dialog->why(), QStringLiteral("Leaves at two"));
    QVERIFY(dialog->button()->isEnabled());
    QVERIFY(!dialog->grab().isNull());
    QTest::keyClick(dialog->why(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_undo->count(), 1, 10'000);
    m_page->showHandovers();
    auto *list = m_page->findChild<HandoverListDialog *>();
    const QAbstractItemModelTester tester(list->model());
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, 10'000);
    QCOMPARE(list->model()->waitingCount(), 2);
    QVERIFY(!list->grab().isNull());
    const HandoverRecord asked = list->model()->lineAt(list->table()->currentIndex().row()).record;
    QCOMPARE(asked.why, std::string("Leaves at two"));
    QCOMPARE(asked.to, to);
    QTest::keyClicks(list->words(), QStringLiteral("Gladly"));
    QTest::keyClick(list->table(), Qt::Key_A);
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->waitingCount(), 1, 10'000);
    QCOMPARE(holder(asked.ticket), to);
    const int row = list->model()->rowOf(asked.id);
    QCOMPARE(list->model()->lineAt(row).record.answer, std::string("Gladly"));
    // What came of it, and all the way back.
    list->table()->selectRow(row);
    QVERIFY(!list->outcomeButton()->isEnabled());
    QTest::keyClicks(list->words(), QStringLiteral("Refunded"));
    QTest::mouseClick(list->outcomeButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->lineAt(list->model()->rowOf(asked.id)).record.outcome,
                              std::string("Refunded"), 10'000);
    m_undo->undo();
    m_undo->undo();
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->waitingCount(), 2, 10'000);
    QCOMPARE(holder(asked.ticket), asked.from);
    m_undo->undo();
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->waitingCount(), 0, 10'000);
    QCOMPARE(list->model()->lineAt(0).record.state, HandoverState::Withdrawn);
    m_undo->redo();
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->waitingCount(), 2, 10'000);
    list->table()->selectRow(0);
    QTest::mouseClick(list->button(HandoverState::Declined), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->waitingCount(), 1, 10'000);
    settle();
}

void HandoversTest::leavesOutWhatNobodyHas()
{
    select(QStringLiteral("status:closed "), 1);
    HandoverDialog *dialog = ask();
    QVERIFY(dialog != nullptr);
    QTest::keyClick(dialog->agents(), Qt::Key_Down);
    QTest::keyClicks(dialog->why(), QStringLiteral("Why"));
    QVERIFY(dialog->records().empty());
    QVERIFY(!dialog->button()->isEnabled());
}

QTEST_MAIN(HandoversTest)
#include "tst_handovers.moc"
