// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticketsamples.h"

#include "desktop/tickets/filterfield.h"
#include "desktop/tickets/ticketpane.h"
#include "desktop/tickets/ticketsheet.h"
#include "desktop/tickets/ticketsmodel.h"
#include "desktop/tickets/ticketspage.h"
#include "desktop/tickets/tickettable.h"
#include "desktop/tickets/viewsbutton.h"
#include "services/workspace.h"
#include "storage/decisionstore.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace evenkeel;
using namespace std::chrono_literals;

namespace {

constexpr int TicketCount = 500;

std::unique_ptr<TicketIndex> makeIndex(int count)
{
    auto index = std::make_unique<TicketIndex>();
    for (int i = 1; i <= count; ++i) {
        const std::string reference = "INC" + std::to_string(i);
        const std::string subject = i % 5 == 0 ? "Refund not received " + std::to_string(i) : "Login fails";
        IndexedTicket ticket;
        ticket.id = TicketId{i};
        ticket.reference = reference;
        ticket.subject = subject;
        ticket.status = i % 2 == 0 ? TicketStatus::Open : TicketStatus::Closed;
        ticket.priority = static_cast<Priority>(i % 4);
        ticket.agent = AgentId{i % 3};
        ticket.channel = ChannelId{1 + i % 2};
        ticket.queue = QueueId{1};
        ticket.effort = 1 + i % 10;
        ticket.createdAt = samples::Now - std::chrono::minutes(i);
        index->add(ticket);
    }
    return index;
}

} // namespace

class TicketsPageTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_settings;
    std::unique_ptr<TicketsPage> m_page;

    void waitForAnswer(int rows) { QTRY_COMPARE(m_page->model()->rowCount(), rows); }

private Q_SLOTS:
    void initTestCase() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path()); }

    void init()
    {
        QSettings(QStringLiteral("evenkeel"), QStringLiteral("evenkeel")).clear();
        m_page = std::make_unique<TicketsPage>(DeskContext{});
        m_page->resize(1280, 800);
        m_page->setNames(samples::names());
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void showsFirstLinesBeforeTheIndexIsThere()
    {
        const QAbstractItemModelTester tester(m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        FirstTickets first;
        first.total = 24918;
        TicketLine line;
        line.id = TicketId{7};
        line.reference = QStringLiteral("INC7");
        first.lines = {line};
        m_page->showFirst(first);
        QCOMPARE(m_page->model()->rowCount(), 1);
        QCOMPARE(m_page->countText(), QStringLiteral("24,918 tickets"));
        m_page->setIndex(makeIndex(TicketCount));
        waitForAnswer(TicketCount);
        QVERIFY(m_page->isSettled());
    }

    void filtersWhileTyping()
    {
        m_page->setIndex(makeIndex(TicketCount));
        waitForAnswer(TicketCount);
        QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(m_page->field(), QStringLiteral("refund"));
        waitForAnswer(TicketCount / 5);
        QCOMPARE(m_page->countText(), QStringLiteral("100 of 500 tickets"));
        QTest::keyClicks(m_page->field(), QStringLiteral(" is:open"));
        waitForAnswer(TicketCount / 10);
        QTest::keyClick(m_page->field(), Qt::Key_Escape);
        QTest::keyClick(m_page->field(), Qt::Key_Escape);
        waitForAnswer(TicketCount);
        QVERIFY(m_page->field()->text().isEmpty());
    }

    void saysWhatItCannotReadAndKeepsTheText()
    {
        m_page->setIndex(makeIndex(TicketCount));
        m_page->field()->setFocus();
        QTest::keyClicks(m_page->field(), QStringLiteral("refund status:opne"));
        waitForAnswer(TicketCount / 5);
        QCOMPARE(m_page->field()->text(), QStringLiteral("refund status:opne"));
        QVERIFY(m_page->problemText().contains(QStringLiteral("opne")));
        QTest::keyClick(m_page->field(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(m_page->field(), QStringLiteral("refund"));
        QVERIFY(m_page->problemText().isEmpty());
    }

    void completesFromTheKeyboard()
    {
        m_page->field()->setFocus();
        QTest::keyClicks(m_page->field(), QStringLiteral("sta"));
        QAbstractItemView *popup = m_page->field()->completions()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(m_page->field()->text(), QStringLiteral("status:"));
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(m_page->field()->text(), QStringLiteral("status:open "));
    }

    void sortsByAClickOnTheHeader()
    {
        m_page->setIndex(makeIndex(TicketCount));
        waitForAnswer(TicketCount);
        QHeaderView *header = m_page->table()->horizontalHeader();
        const auto click = [&] {
            const int x = header->sectionViewportPosition(TicketColumn::Reference) + 20;
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
        };
        const auto first = [&] { return m_page->model()->index(0, TicketColumn::Reference).data().toString(); };
        click();
        const Qt::SortOrder order = header->sortIndicatorOrder();
        QTRY_COMPARE(first(), order == Qt::AscendingOrder ? QStringLiteral("INC1") : QStringLiteral("INC500"));
        click();
        QTRY_COMPARE(first(), order == Qt::AscendingOrder ? QStringLiteral("INC500") : QStringLiteral("INC1"));
    }

    void keepsTheSelectionOverAnUpdate()
    {
        m_page->setIndex(makeIndex(TicketCount));
        waitForAnswer(TicketCount);
        m_page->table()->showRow(40);
        const TicketId chosen = m_page->table()->currentTicket();
        TicketRecord record;
        record.facts.id = TicketId{TicketCount + 1};
        record.facts.createdAt = samples::Now + 1h;
        record.reference = "INC501";
        m_page->update({record});
        waitForAnswer(TicketCount + 1);
        QCOMPARE(m_page->table()->currentTicket(), chosen);
        QCOMPARE(m_page->table()->currentIndex().row(), 41);
    }

    void copiesTheSelectionAsATable()
    {
        m_page->setIndex(makeIndex(TicketCount));
        waitForAnswer(TicketCount);
        m_page->table()->setFocus();
        m_page->table()->showRow(0);
        QTest::keyClick(m_page->table(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_page->table(), Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(QStringLiteral("Reference\tSubject\tPriority")));
        QVERIFY(lines[1].startsWith(QStringLiteral("INC1\tLogin fails\tNormal")));
    }

    void opensAndClosesThePaneFromTheKeyboard()
    {
        m_page->setIndex(makeIndex(TicketCount));
        waitForAnswer(TicketCount);
        m_page->focusBody();
        QTest::keyClick(m_page->table(), Qt::Key_Return);
        QVERIFY(m_page->pane()->isVisible());
        QCOMPARE(m_page->pane()->ticket(), TicketId{1});
        QTest::keyClick(m_page->table(), Qt::Key_Down);
        QCOMPARE(m_page->pane()->ticket(), TicketId{2});
        QTest::keyClick(m_page->pane(), Qt::Key_Escape);
        QVERIFY(!m_page->pane()->isVisible());
    }

    void showsATicketThatTheFilterHides()
    {
        m_page->setIndex(makeIndex(TicketCount));
        m_page->field()->setText(QStringLiteral("refund"));
        waitForAnswer(TicketCount / 5);
        m_page->showTicket(TicketId{3});
        waitForAnswer(TicketCount);
        QTRY_COMPARE(m_page->table()->currentTicket(), TicketId{3});
        QVERIFY(m_page->field()->text().isEmpty());
    }

    void savesRenamesAndDeletesViews()
    {
        m_page->setIndex(makeIndex(TicketCount));
        m_page->field()->setText(QStringLiteral("refund"));
        m_page->table()->setColumnHidden(TicketColumn::Queue, true);
        QSignalSpy saved(m_page.get(), &TicketsPage::saveViewRequested);
        QSignalSpy removed(m_page.get(), &TicketsPage::removeViewRequested);
        const auto choose = [this](const QString &text) {
            QMenu *menu = m_page->views()->menu();
            Q_EMIT menu->aboutToShow();
            const QList<QAction *> actions = menu->actions();
            for (QAction *action : actions) {
                if (action->text() == text)
                    return action->trigger();
            }
            QFAIL(qPrintable(text));
        };
        const auto answer = [this](const QString &name) {
            auto *dialog = m_page->findChild<QInputDialog *>();
            QVERIFY(dialog);
            dialog->setTextValue(name);
            dialog->accept();
        };
        choose(QStringLiteral("Save as a new view"));
        answer(QStringLiteral("  My   refunds "));
        QCOMPARE(saved.size(), 1);
        const auto view = saved.first().first().value<NamedView>();
        QCOMPARE(view.name, QStringLiteral("My refunds"));
        m_page->setViews({view});
        choose(QStringLiteral("All tickets"));
        QVERIFY(m_page->field()->text().isEmpty());
        QVERIFY(!m_page->table()->isColumnHidden(TicketColumn::Queue));
        choose(QStringLiteral("My refunds"));
        QCOMPARE(m_page->field()->text(), QStringLiteral("refund"));
        QVERIFY(m_page->table()->isColumnHidden(TicketColumn::Queue));
        QCOMPARE(m_page->views()->current(), QStringLiteral("My refunds"));
        QTRY_VERIFY(!m_page->findChild<QInputDialog *>());
        choose(QStringLiteral("Rename this view"));
        answer(QStringLiteral("Money back"));
        QCOMPARE(saved.last().first().value<NamedView>(), (NamedView{QStringLiteral("Money back"), view.json}));
        QCOMPARE(removed.last().first().value<NamedView>().name, QStringLiteral("My refunds"));
        choose(QStringLiteral("Delete this view"));
        QCOMPARE(removed.last().first().value<NamedView>().name, QStringLiteral("Money back"));
    }

    void asksTheDecisionRecordsBeforeItAnswers()
    {
        m_page->setIndex(makeIndex(TicketCount));
        waitForAnswer(TicketCount);
        QSignalSpy asked(m_page.get(), &TicketsPage::decisionsRequested);
        QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(m_page->field(), QStringLiteral("waited:\"billing 3\" decided:last-week"));
        QVERIFY(m_page->problemText().isEmpty());
        QVERIFY(!m_page->isSettled());
        QCOMPARE(m_page->countText(), QStringLiteral("Searching the decision records"));
        const auto older = asked.first().first().value<TicketFilter>();
        const auto newest = asked.last().first().value<TicketFilter>();
        QCOMPARE(newest.text(), m_page->field()->text());
        const auto about = [](std::vector<TicketId> tickets) {
            return std::make_shared<const DecidedTickets>(DecidedTickets{std::move(tickets), {}});
        };
        m_page->showDecided(older, about({TicketId{7}}));
        m_page->showDecided(newest, about({TicketId{3}, TicketId{5}, TicketId{400}}));
        waitForAnswer(3);
        QVERIFY(m_page->isSettled());
        QCOMPARE(m_page->countText(), QStringLiteral("3 of 500 tickets"));

        // Another order asks nobody again; a changed ticket does.
        const qsizetype before = asked.size();
        QHeaderView *header = m_page->table()->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(TicketColumn::Reference) + 20, header->height() / 2));
        QTRY_VERIFY(m_page->isSettled());
        QCOMPARE(asked.size(), before);
        TicketRecord record;
        record.facts.id = TicketId{TicketCount + 1};
        m_page->update({record});
        QCOMPARE(asked.size(), before + 1);
        m_page->showDecided(newest, nullptr); // could not be read
        waitForAnswer(0);
        m_page->field()->clear();
        waitForAnswer(TicketCount + 1);
    }

    void completesWhatATicketWaitedFor()
    {
        m_page->field()->setFocus();
        QTest::keyClicks(m_page->field(), QStringLiteral("wai"));
        QAbstractItemView *popup = m_page->field()->completions()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(m_page->field()->text(), QStringLiteral("waited:"));
        QTest::keyClicks(m_page->field(), QStringLiteral("bil"));
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(m_page->field()->text(), QStringLiteral("waited:Billing "));
        QTest::keyClicks(m_page->field(), QStringLiteral("decided:last-w"));
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(m_page->field()->text(), QStringLiteral("waited:Billing decided:last-week "));
    }

    void offersAViewOfWhatWaitedForASkill()
    {
        m_page->setIndex(makeIndex(TicketCount));
        waitForAnswer(TicketCount);
        QMenu *menu = m_page->views()->menu();
        const auto texts = [menu] {
            Q_EMIT menu->aboutToShow();
            QStringList all;
            const QList<QAction *> actions = menu->actions();
            for (const QAction *action : actions)
                all.append(action->text());
            return all;
        };
        const QString name = QStringLiteral("Waited for a skill, last week");
        const qsizetype place = texts().indexOf(name);
        QVERIFY(place > 0);
        menu->actions().at(place)->trigger();
        QCOMPARE(m_page->field()->text(), QStringLiteral("waited:skill decided:last-week"));
        QCOMPARE(m_page->views()->current(), name);
        QVERIFY(texts().contains(QStringLiteral("Save as a new view")));
        QVERIFY(!texts().contains(QStringLiteral("Delete this view"))); // nobody saved it
        const qsizetype breached = texts().indexOf(QStringLiteral("Breached by waiting, this month"));
        QVERIFY(breached > 0);
        QSignalSpy asked(m_page.get(), &TicketsPage::decisionsRequested);
        menu->actions().at(breached)->trigger();
        QCOMPARE(m_page->field()->text(),
                 QStringLiteral("breach:capacity,skill,shift,not-allowed,routing-not-run created:this-month"));
        QTRY_COMPARE(asked.count(), 1);
        QVERIFY(asked.first().first().value<TicketFilter>().asksBreaches());
    }

    void viewsSurviveAsJsonAndRefuseNonsense()
    {
        TicketView view = TicketView::standard();
        view.filter = QStringLiteral("agent:\"Sarah W\" -status:closed");
        view.columns = {TicketColumn::Subject, TicketColumn::Sla};
        view.order = Qt::AscendingOrder;
        view.sortColumn = TicketColumn::Sla;
        QCOMPARE(TicketView::fromJson(view.toJson()), view);
        QCOMPARE(TicketView::fromJson("not json"), TicketView::standard());
        QCOMPARE(TicketView::fromJson(R"({"columns":["x",7],"sort":"y","widths":{"sla":-5,"age":1e9}})"),
                 TicketView::standard());
    }

    void remembersItsColumns()
    {
        TicketView view = TicketView::standard();
        view.columns = {TicketColumn::Sla, TicketColumn::Reference};
        m_page->setView(view);
        TicketsPage another({});
        QCOMPARE(another.view().columns, view.columns);
    }

    void explainsEmptyPages()
    {
        m_page->setIndex(makeIndex(0));
        QTRY_COMPARE(m_page->countText(), QStringLiteral("0 tickets"));
        QPushButton *import = nullptr;
        const auto buttons = m_page->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isVisible() && button->text() == QStringLiteral("Import tickets"))
                import = button;
        }
        QVERIFY(import);
        QSignalSpy wanted(m_page.get(), &TicketsPage::importRequested);
        QTest::mouseClick(import, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }

    void showsAWorkspaceAndFollowsItsChanges()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("t.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,created,subject,status\n1,2016-03-01 10:00,Refund,open\n2,2016-03-02 10:00,Login,closed\n");
        file.close();
        auto workspace = Workspace::open(QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("w.evenkeel")),
                                         Workspace::Missing::Create, Clock(samples::Now));
        QVERIFY(workspace);
        TicketsPage page({workspace.value().get(), nullptr, nullptr});
        page.resize(1280, 800);
        page.show();
        page.refresh();
        QTRY_VERIFY(page.isSettled());
        QCOMPARE(page.model()->rowCount(), 0);
        ImportRequest request;
        request.files = {file.fileName()};
        const auto imported = workspace.value()->import(request, {}, {}).result();
        QVERIFY(imported);
        QTRY_COMPARE(page.model()->rowCount(), 2);
        QTRY_VERIFY(page.isSettled());
        page.selectFirst();
        QTRY_COMPARE(page.pane()->sheet()->subject(), QStringLiteral("Login"));
        auto *note = page.pane()->findChild<QPlainTextEdit *>();
        note->setPlainText(QStringLiteral("seen"));
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(note->toPlainText().isEmpty());
        QVERIFY(workspace.value()->ticket(page.table()->currentTicket()).result()->story.back().text == "seen");
        const auto store = [now = workspace.value()->now()](Database &database) {
            Decision blocked;
            blocked.ticket = TicketId{1};
            blocked.at = now - std::chrono::days{7};
            blocked.agentsConsidered = 1;
            blocked.stopped[static_cast<std::size_t>(Gate::Skill)] = 1;
            return DecisionStore(database).add(std::vector{blocked}).isOk();
        };
        QVERIFY(workspace.value()->read(store).result());
        page.field()->setFocus();
        QTest::keyClicks(page.field(), QStringLiteral("waited:skill decided:last-week"));
        QTRY_COMPARE(page.model()->rowCount(), 1);
        QCOMPARE(page.model()->index(0, TicketColumn::Subject).data().toString(), QStringLiteral("Refund"));
        page.field()->clear();
        QTRY_COMPARE(page.model()->rowCount(), 2);
        Q_EMIT page.saveViewRequested({QStringLiteral("Mine"), TicketView::standard().toJson()}, std::nullopt);
        QTRY_COMPARE(page.views()->views().size(), std::size_t{1});
        Q_EMIT page.removeViewRequested(page.views()->views().front());
        QTRY_COMPARE(page.views()->views().size(), std::size_t{0});
    }

    void entersNotesFromTheKeyboard()
    {
        TicketSheet sheet;
        sheet.resize(340, 900);
        sheet.showDetail(samples::detail(), samples::names());
        sheet.showTrace(samples::trace(), samples::names());
        sheet.show();
        QVERIFY(QTest::qWaitForWindowExposed(&sheet));
        QVERIFY(sheet.facts().contains(QStringLiteral("Priority: High")));
        QSignalSpy entered(&sheet, &TicketSheet::noteEntered);
        auto *note = sheet.findChild<QPlainTextEdit *>();
        note->setFocus();
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(entered.size(), 0); // nothing to note
        QTest::keyClicks(note, QStringLiteral("called back"));
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(entered.size(), 1);
        QCOMPARE(entered.first().first().toString(), QStringLiteral("called back"));
        sheet.clearNote();
        QVERIFY(note->toPlainText().isEmpty());
    }

    void nothingInThePaneIsWiderThanIt()
    {
        TicketSheet sheet;
        sheet.resize(340, 700);
        TicketDetail detail = samples::detail();
        detail.ticket.subject = "Donaudampfschifffahrtsgesellschaft kündigt Rahmenvertrag mit Sonderkündigungsrecht";
        sheet.showDetail(detail, samples::names());
        sheet.showTrace(samples::trace(), samples::names());
        sheet.show();
        QVERIFY(QTest::qWaitForWindowExposed(&sheet));
        QVERIFY2(sheet.widget()->width() <= sheet.viewport()->width(),
                 qPrintable(QString::number(sheet.widget()->width())));
    }
};

QTEST_MAIN(TicketsPageTest)
#include "tst_ticketspage.moc"
