// SPDX-License-Identifier: GPL-3.0-or-later
#include "twodesks.h"

#include "desktop/board/boardpage.h"
#include "desktop/board/boardview.h"
#include "desktop/board/listdialog.h"
#include "desktop/board/presencedialog.h"
#include "desktop/calendar/calendarpage.h"
#include "desktop/calendar/rulesdialog.h"
#include "desktop/calendar/timelineview.h"
#include "desktop/tickets/filterfield.h"
#include "desktop/tickets/ticketspage.h"
#include "desktop/tickets/viewsbutton.h"
#include "services/presencecalls.h"
#include "storage/calendarrulestore.h"
#include "storage/calendarstore.h"
#include "storage/ticketstore.h"
#include "storage/timeoffstore.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QSpinBox>

using namespace evenkeel;

/// Calendar, presence, tickets and saved views that two people change at once.
class TwoDesksEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase() { m_desks.reset(); }
    void asksWhichTimesOfAnEntryHold();
    void asksBeforeUndoMovesWhatSomebodyElseMoved();
    void asksWhichAnswerToARequestHolds();
    void mergesRulesAndAsksWhereBothChangedOne();
    void asksWhichPresenceHolds();
    void asksWhoIsToHaveATicket();
    void asksWhichSavedViewHolds();

private:
    template <class Value, class Work>
    Value stored(Work work) const
    {
        auto read = m_desks->ines->workspace().read(work);
        read.waitForFinished();
        const auto result = read.result();
        if (!result)
            qFatal("%s", result.error().detail.c_str());
        return *result;
    }
    CalendarEntry addEntry(const std::string &uid);
    [[nodiscard]] Interval spanOf(const std::string &uid) const;
    /// What stands in the audit trail: the login of a server, in a file the machine's user.
    [[nodiscard]] static QString anybody(const ConflictDialog *dialog) { return asked(dialog, 0, ConflictColumn::Who); }
    static void answer(OneDesk &desk, Qt::Key key, Qt::KeyboardModifiers modifiers);
    static void useMine(OneDesk &desk);
    static void keepTheirs(OneDesk &desk);

    std::unique_ptr<TwoDesks> m_desks;
};

void TwoDesksEditsTest::initTestCase()
{
    m_desks = std::make_unique<TwoDesks>();
}

void TwoDesksEditsTest::init()
{
    for (const auto &desk : {m_desks->ines.get(), m_desks->tom.get()}) {
        desk->settle();
        desk->undo().clear();
    }
}

void TwoDesksEditsTest::answer(OneDesk &desk, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // Two windows share one front: a key that comes while the other one has it is pressed again.
    const QPointer<ConflictDialog> dialog = desk.question();
    for (int press = 0; press < 5 && dialog; ++press) {
        QTest::keyClick(desk.question(), key, modifiers);
        if (QTest::qWaitFor([&dialog] { return dialog.isNull(); }, 2'000))
            break;
    }
    QVERIFY(dialog.isNull());
    QVERIFY(!desk.isAsked());
    desk.settle();
}

void TwoDesksEditsTest::useMine(OneDesk &desk)
{
    answer(desk, Qt::Key_U, Qt::AltModifier);
}

void TwoDesksEditsTest::keepTheirs(OneDesk &desk)
{
    answer(desk, Qt::Key_Return, Qt::NoModifier);
}

CalendarEntry TwoDesksEditsTest::addEntry(const std::string &uid)
{
    const auto *page = m_desks->ines->show<CalendarPage>("calendar");
    const AgentId agent = page->calendar().agents.front().id;
    const Instant from = DeskNoon + std::chrono::hours{21};
    CalendarEdit edit;
    edit.added.push_back({{0, agent, {from, from + std::chrono::hours{2}}, ShiftKind::Training, {}}, uid});
    auto made = m_desks->ines->workspace().editCalendar(edit);
    made.waitForFinished();
    const auto done = made.result();
    if (!done)
        qFatal("%s", done.error().detail.c_str());
    for (OneDesk *desk : {m_desks->tom.get(), m_desks->ines.get()}) {
        auto *calendar = desk->show<CalendarPage>("calendar");
        const auto isShown = [&] {
            const auto &entries = calendar->calendar().entries;
            return std::any_of(entries.begin(), entries.end(),
                               [&](const CalendarEntry &entry) { return entry.uid == uid; });
        };
        if (!QTest::qWaitFor(isShown, 20'000))
            qFatal("the entry does not show");
        desk->settle();
    }
    return done->added.front();
}

Interval TwoDesksEditsTest::spanOf(const std::string &uid) const
{
    const auto entries = stored<std::vector<CalendarEntry>>([uid](Database &database) {
        return CalendarStore(database).entriesNamed({&uid, 1});
    });
    return entries.empty() ? Interval{} : entries.front().shift.span;
}

void TwoDesksEditsTest::asksWhichTimesOfAnEntryHold()
{
    const CalendarEntry entry = addEntry("contested");
    auto *ines = m_desks->ines->show<CalendarPage>("calendar");
    auto *tom = m_desks->tom->show<CalendarPage>("calendar");
    ines->timeline()->select({entry});
    tom->timeline()->select({entry});
    m_desks->ines->work();
    QTest::keyClick(ines->timeline(), Qt::Key_Right, Qt::AltModifier);
    m_desks->ines->waitUntilStored();
    m_desks->tom->work();
    QTest::keyClick(tom->timeline(), Qt::Key_Left, Qt::AltModifier);
    const ConflictDialog *dialog = m_desks->tom->question();
    QCOMPARE(dialog->model()->rowCount(), 1);
    QVERIFY(asked(dialog, 0, ConflictColumn::Mine).contains(QStringLiteral("08:45")));
    QVERIFY(asked(dialog, 0, ConflictColumn::Theirs).contains(QStringLiteral("09:15")));
    QVERIFY(!anybody(dialog).isEmpty());
    useMine(*m_desks->tom);
    const Interval span = entry.shift.span;
    constexpr auto Quarter = std::chrono::minutes{15};
    QCOMPARE(spanOf("contested"), (Interval{span.from - Quarter, span.until - Quarter}));
    m_desks->tom->undo().undo();
    m_desks->tom->settle();
    QCOMPARE(spanOf("contested"), (Interval{span.from + Quarter, span.until + Quarter}));
}

void TwoDesksEditsTest::asksBeforeUndoMovesWhatSomebodyElseMoved()
{
    const CalendarEntry entry = addEntry("moved on");
    auto *ines = m_desks->ines->show<CalendarPage>("calendar");
    auto *tom = m_desks->tom->show<CalendarPage>("calendar");
    tom->timeline()->select({entry});
    QTest::keyClick(tom->timeline(), Qt::Key_Right, Qt::AltModifier);
    m_desks->tom->settle();
    constexpr auto Quarter = std::chrono::minutes{15};
    const auto moved = [&](int quarters) {
        return Interval{entry.shift.span.from + quarters * Quarter, entry.shift.span.until + quarters * Quarter};
    };
    const auto shownTo = [](const CalendarPage *page, Interval span) {
        const auto &entries = page->calendar().entries;
        return std::any_of(entries.begin(), entries.end(), [span](const CalendarEntry &one) {
            return one.uid == "moved on" && one.shift.span == span;
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(shownTo(ines, moved(1)), 20'000);
    m_desks->ines->settle();
    CalendarEntry theirs = entry;
    theirs.shift.span = moved(1);
    ines->timeline()->select({theirs});
    QTest::keyClick(ines->timeline(), Qt::Key_Right, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(shownTo(tom, moved(2)), 20'000);
    m_desks->tom->settle();
    m_desks->tom->comeToFront();
    QTest::keyClick(tom->timeline(), Qt::Key_Z, Qt::ControlModifier);
    keepTheirs(*m_desks->tom);
    QCOMPARE(spanOf("moved on"), moved(2));
    QVERIFY(!m_desks->tom->undo().canUndo());
}

void TwoDesksEditsTest::asksWhichAnswerToARequestHolds()
{
    auto *ines = m_desks->ines->show<CalendarPage>("calendar");
    auto *tom = m_desks->tom->show<CalendarPage>("calendar");
    TimeOffRequest request;
    request.agent = ines->calendar().agents.back().id;
    request.span = {DeskNoon + std::chrono::hours{20}, DeskNoon + std::chrono::hours{29}};
    auto asking = m_desks->ines->workspace().askTimeOff(request);
    asking.waitForFinished();
    const std::int64_t id = asking.result()->id;
    m_desks->ines->work();
    ines->decide(id, RequestState::Approved);
    m_desks->ines->waitUntilStored();
    m_desks->tom->work();
    tom->decide(id, RequestState::Declined, QStringLiteral("too thin"));
    const ConflictDialog *dialog = m_desks->tom->question();
    QCOMPARE(asked(dialog, 0, ConflictColumn::Mine), QStringLiteral("declined"));
    QCOMPARE(asked(dialog, 0, ConflictColumn::Theirs), QStringLiteral("approved"));
    QCOMPARE(anybody(dialog), QStringLiteral("ines"));
    useMine(*m_desks->tom);
    const auto now = stored<TimeOffRequest>([id](Database &database) { return TimeOffStore(database).request(id); });
    QCOMPARE(now.state, RequestState::Declined);
    QCOMPARE(now.decidedBy, std::string("tom"));
    const auto entries = stored<std::vector<CalendarEntry>>(
        [span = request.span](Database &database) { return CalendarStore(database).entries(span); });
    QVERIFY(std::none_of(entries.begin(), entries.end(), [&](const CalendarEntry &entry) {
        return entry.shift.agent == request.agent && entry.shift.kind == ShiftKind::TimeOff;
    }));
}

void TwoDesksEditsTest::mergesRulesAndAsksWhereBothChangedOne()
{
    const auto openRules = [](OneDesk &desk) {
        auto *page = desk.show<CalendarPage>("calendar");
        for (QAction *action : page->findChildren<QAction *>()) {
            if (action->text() == QStringLiteral("Calendar rules"))
                action->trigger();
        }
        return page->findChild<RulesDialog *>();
    };
    RulesDialog *tom = openRules(*m_desks->tom);
    RulesDialog *ines = openRules(*m_desks->ines);
    QVERIFY(tom != nullptr && ines != nullptr);
    const auto type = [](RulesDialog *dialog, int box, const QString &text) {
        auto *spin = dialog->findChildren<QSpinBox *>().at(box);
        spin->setFocus();
        spin->selectAll();
        QTest::keyClicks(spin, text);
    };
    constexpr int Days = 0;
    constexpr int Agents = 1;
    type(tom, Agents, QStringLiteral("3"));
    type(tom, Days, QStringLiteral("5"));
    type(ines, Agents, QStringLiteral("2"));
    m_desks->ines->work();
    QTest::keyClick(ines, Qt::Key_Return);
    m_desks->ines->waitUntilStored();
    // The other desk hears of it while the rules are being typed there, and keeps them.
    const auto *shown = qobject_cast<CalendarPage *>(tom->parentWidget());
    QTRY_COMPARE_WITH_TIMEOUT(shown->calendar().rules.minimumAgents, 2, 20'000);
    m_desks->tom->settle();
    QVERIFY(tom->isVisible());
    QCOMPARE(tom->rules().minimumAgents, 3);
    m_desks->tom->work();
    QTest::keyClick(tom, Qt::Key_Return);
    const ConflictDialog *dialog = m_desks->tom->question();
    QCOMPARE(dialog->model()->rowCount(), 1); // the days in a row only Tom changed
    QCOMPARE(asked(dialog, 0, ConflictColumn::Mine), QStringLiteral("3"));
    QCOMPARE(asked(dialog, 0, ConflictColumn::Theirs), QStringLiteral("2"));
    keepTheirs(*m_desks->tom);
    const auto rules =
        stored<StoredCalendarRules>([](Database &database) { return CalendarRuleStore(database).newest(); });
    QCOMPARE(rules.rules.minimumAgents, 2);
    QCOMPARE(rules.rules.daysInRow, 5);
}

void TwoDesksEditsTest::asksWhichPresenceHolds()
{
    auto *ines = m_desks->ines->show<BoardPage>("board");
    auto *tom = m_desks->tom->show<BoardPage>("board");
    const AgentId agent = ines->model()->shownAgents().front();
    const auto open = [agent](OneDesk &desk, BoardPage *page) {
        desk.comeToFront();
        page->view()->setFocus();
        page->view()->selectTicket(page->model()->cardAt({agent, 0})->id);
        QTest::keyClick(page->view(), Qt::Key_P);
        return page->findChild<PresenceDialog *>();
    };
    PresenceDialog *toms = open(*m_desks->tom, tom);
    PresenceDialog *hers = open(*m_desks->ines, ines);
    QVERIFY(toms != nullptr && hers != nullptr);
    m_desks->ines->work();
    QTest::keyClick(hers, Qt::Key_Return);
    m_desks->ines->waitUntilStored();
    QTRY_VERIFY_WITH_TIMEOUT(tom->model()->lane(agent)->isPresenceByHand, 20'000); // Tom's window knows it …
    m_desks->tom->settle();
    QVERIFY(toms->isVisible()); // … and what he chooses in it stays
    QTest::keyClick(toms->findChild<QComboBox *>(), Qt::Key_Down);
    m_desks->tom->work();
    QTest::keyClick(toms, Qt::Key_Return);
    const ConflictDialog *dialog = m_desks->tom->question();
    QVERIFY(asked(dialog, 0, ConflictColumn::Mine).startsWith(QStringLiteral("Away")));
    QVERIFY(asked(dialog, 0, ConflictColumn::Theirs).startsWith(QStringLiteral("Busy")));
    useMine(*m_desks->tom);
    const auto now = [agent](Database &database) { return presenceNow(database, agent, DeskNoon); };
    QCOMPARE(stored<AuthoredPresence>(now).setting->presence, Presence::Away);
    m_desks->tom->undo().undo();
    m_desks->tom->settle();
    QCOMPARE(stored<AuthoredPresence>(now).setting->presence, Presence::Busy);
    // Ines' own step is no longer the last word, and says so.
    QTRY_VERIFY_WITH_TIMEOUT(m_desks->ines->undo().canUndo(), 10'000);
}

void TwoDesksEditsTest::asksWhoIsToHaveATicket()
{
    auto *tom = m_desks->tom->show<BoardPage>("board");
    m_desks->ines->show<BoardPage>("board");
    Workspace &elsewhere = m_desks->ines->workspace();
    const auto isFree = [&](TicketId ticket, AgentId from, AgentId to) {
        auto asking = elsewhere.objections({ticket, from, to, {}});
        asking.waitForFinished();
        return asking.result() && asking.result()->empty();
    };
    TicketId ticket;
    AgentId from;
    std::vector<AgentId> takers;
    for (const AgentLane &lane : tom->model()->snapshot().lanes) {
        for (const TicketCard &card : lane.cards) {
            takers.clear();
            for (const AgentId to : tom->model()->shownAgents()) {
                if (takers.size() < 2 && to != lane.id && isFree(card.id, lane.id, to))
                    takers.push_back(to);
            }
            if (takers.size() == 2) {
                ticket = card.id;
                from = lane.id;
                break;
            }
        }
        if (ticket.isValid())
            break;
    }
    QVERIFY(ticket.isValid());
    m_desks->tom->comeToFront();
    tom->view()->setFocus();
    tom->view()->selectTicket(ticket);
    QTest::keyClick(tom->view(), Qt::Key_R);
    auto *list = tom->findChild<ListDialog *>();
    QVERIFY(list != nullptr);
    auto moving = elsewhere.handOver({{ticket, from, takers[0], QStringLiteral("by Ines")}});
    moving.waitForFinished();
    QVERIFY(moving.result().isOk());
    QTest::keyClicks(list->findChild<QLineEdit *>(), tom->model()->lane(takers[1])->name);
    QTest::keyClick(list, Qt::Key_Return);
    const ConflictDialog *dialog = m_desks->tom->question();
    QCOMPARE(asked(dialog, 0, ConflictColumn::Mine),
             QStringLiteral("with %1").arg(tom->model()->lane(takers[1])->name));
    QCOMPARE(asked(dialog, 0, ConflictColumn::Theirs),
             QStringLiteral("with %1").arg(tom->model()->lane(takers[0])->name));
    useMine(*m_desks->tom);
    const auto agentNow = [ticket](Database &database) { return TicketStore(database).ticket(ticket); };
    QCOMPARE(stored<Ticket>(agentNow).agent, takers[1]);
    m_desks->tom->undo().undo();
    m_desks->tom->settle();
    QCOMPARE(stored<Ticket>(agentNow).agent, takers[0]);
}

void TwoDesksEditsTest::asksWhichSavedViewHolds()
{
    auto *ines = m_desks->ines->show<TicketsPage>("tickets");
    auto *tom = m_desks->tom->show<TicketsPage>("tickets");
    const auto save = [](TicketsPage *page, const QString &filter) {
        page->field()->setText(filter);
        Q_EMIT page->views()->saveRequested(QStringLiteral("Late"));
    };
    m_desks->ines->work();
    save(ines, QStringLiteral("priority:urgent"));
    m_desks->ines->waitUntilStored();
    m_desks->tom->work();
    save(tom, QStringLiteral("status:open"));
    const ConflictDialog *dialog = m_desks->tom->question();
    QVERIFY(asked(dialog, 0, ConflictColumn::Mine).startsWith(QStringLiteral("status:open")));
    QVERIFY(asked(dialog, 0, ConflictColumn::Theirs).startsWith(QStringLiteral("priority:urgent")));
    useMine(*m_desks->tom);
    const auto view = [](Database &database) { return readTicketView(database, QStringLiteral("Late")); };
    QTRY_VERIFY(stored<AuthoredView>(view).view->json.contains("status:open"));
    // Ines goes on with what she has, and is asked in her turn.
    save(ines, QStringLiteral("priority:high"));
    keepTheirs(*m_desks->ines);
    QVERIFY(stored<AuthoredView>(view).view->json.contains("status:open"));
    QTRY_COMPARE(ines->field()->text(), QStringLiteral("status:open"));
}

QTEST_MAIN(TwoDesksEditsTest)
#include "tst_twodesksedits.moc"
