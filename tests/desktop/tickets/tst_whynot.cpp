// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/style/palette.h"
#include "desktop/tickets/ticketpane.h"
#include "desktop/tickets/ticketsheet.h"
#include "desktop/tickets/tracecolumns.h"
#include "desktop/tickets/tracemodel.h"
#include "desktop/tickets/traceview.h"
#include "desktop/tickets/whynotpopup.h"
#include "desktop/tickets/whynotwords.h"
#include "services/demoservice.h"
#include "services/workspace.h"
#include "services/workspacefile.h"

#include <QApplication>
#include <QComboBox>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

using namespace evenkeel;

namespace {

Instant now()
{
    return *instantFromIso("2016-03-16T10:00Z");
}

DeskNames twoNames()
{
    DeskNames names;
    names.agents[AgentId{1}] = {.id = AgentId{1}, .name = "Tom Becker"};
    names.agents[AgentId{2}] = {.id = AgentId{2}, .name = "Mei Lin"};
    names.skills[SkillId{3}] = {.id = SkillId{3}, .name = "Billing"};
    return names;
}

} // namespace

/// "Why not this colleague?" and decisions of the past in the ticket pane.
class WhyNotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { m_pane.reset(); }
    void pressingARowSaysWhyNotAndWhatItTakes();
    void returnOnARowAsksToo();
    void decisionsOfThePastAreExplained();
    void costsAreSaidInMinutes();

private:
    void openPane(TicketId ticket);
    [[nodiscard]] QTableView *table(const char *name) const;
    [[nodiscard]] WhyNotPopup *popup() const { return qobject_cast<WhyNotPopup *>(QApplication::activePopupWidget()); }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TicketPane> m_pane;
    std::vector<Decision> m_decisions;
};

void WhyNotTest::initTestCase()
{
    const QString url = QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("demo.evenkeel"));
    DemoRequest request;
    request.seed = 7;
    request.agents = 12;
    request.days = 20;
    auto opened = Workspace::open(url, Workspace::Missing::Create, Clock(now()));
    QVERIFY(opened);
    m_workspace = std::move(*opened);
    auto filled = m_workspace->fillWithDemo(request, {}, {});
    QTRY_VERIFY_WITH_TIMEOUT(filled.isFinished(), 60'000);
    auto routed = m_workspace->route();
    QTRY_VERIFY_WITH_TIMEOUT(routed.isFinished(), 60'000);
    QVERIFY(routed.result());
    m_decisions = routed.result()->decisions;
    QVERIFY(!m_decisions.empty());
}

void WhyNotTest::openPane(TicketId ticket)
{
    DeskContext desk;
    desk.workspace = m_workspace.get();
    m_pane = std::make_unique<TicketPane>(desk);
    m_pane->resize(380, 1400);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    m_pane->showTicket(ticket);
    QTRY_VERIFY(m_pane->isSettled() && !m_pane->sheet()->why().isEmpty());
}

QTableView *WhyNotTest::table(const char *name) const
{
    for (auto *view : m_pane->findChildren<QTableView *>()) {
        if (view->accessibleName() == QLatin1String(name))
            return view;
    }
    return nullptr;
}

void WhyNotTest::pressingARowSaysWhyNotAndWhatItTakes()
{
    openPane(m_decisions.front().ticket);
    QTableView *stopped = table("Agents who were stopped");
    QVERIFY(stopped && stopped->model()->rowCount() > 0);
    const QModelIndex row = stopped->model()->index(0, TraceColumn::Agent);
    QTest::mouseClick(stopped->viewport(), Qt::LeftButton, {}, stopped->visualRect(row).center());
    QTRY_VERIFY(popup() && m_pane->isSettled());
    const QString text = popup()->text();
    QVERIFY2(text.startsWith(QStringLiteral("Why not %1\n").arg(row.data().toString())), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Stopped. ")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("would have to")), qPrintable(text));
    QTest::keyClick(popup(), Qt::Key_Escape);
    QTRY_VERIFY(!popup());
}

void WhyNotTest::returnOnARowAsksToo()
{
    const auto chosen = std::find_if(m_decisions.begin(), m_decisions.end(),
                                     [](const Decision &decision) { return decision.agent.isValid(); });
    QVERIFY(chosen != m_decisions.end());
    openPane(chosen->ticket);
    QTableView *candidates = table("Candidates");
    candidates->setFocus();
    const QModelIndex first = candidates->model()->index(0, 0);
    candidates->setCurrentIndex(first);
    QTest::keyClick(candidates, Qt::Key_Return);
    QTRY_VERIFY(popup() && m_pane->isSettled());
    QVERIFY2(popup()->text().startsWith(QStringLiteral("Why %1\n").arg(first.data().toString())),
             qPrintable(popup()->text()));
    popup()->close();
}

void WhyNotTest::decisionsOfThePastAreExplained()
{
    const auto waiting = std::find_if(m_decisions.begin(), m_decisions.end(),
                                      [](const Decision &decision) { return !decision.agent.isValid(); });
    QVERIFY(waiting != m_decisions.end());
    openPane(waiting->ticket);
    auto *choice = m_pane->sheet()->findChild<QComboBox *>(QStringLiteral("decisions"));
    QVERIFY(choice && choice->isVisible());
    QCOMPARE(choice->count(), 2);
    QVERIFY(!m_pane->sheet()->pickedDecision().isValid());
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Down);
    QTRY_VERIFY(m_pane->isSettled());
    QVERIFY(m_pane->sheet()->pickedDecision().isValid());
    const auto footnotes = m_pane->sheet()->trace()->footnote();
    QVERIFY2(footnotes.contains(QStringLiteral("Decision ")), qPrintable(footnotes));
}

void WhyNotTest::costsAreSaidInMinutes()
{
    ColleagueAnswer answer;
    answer.trace.decision.method = AssignmentMethod::LeastCost;
    answer.trace.decision.agent = AgentId{1};
    WhyNot why;
    why.agent = AgentId{2};
    why.chosen = AgentId{1};
    why.behind = 12;
    why.decidedBy = ScoredTerm{ScoreTerm::SkillGap, 8};
    answer.why = why;
    QCOMPARE(WhyNotWords::why(answer, AgentId{2}, twoNames()),
             QStringList{QStringLiteral("Mei Lin could have taken it, but Tom Becker costs 12 min less. Most of all by "
                                        "Skill gap: 8.0 min.")});
    QCOMPARE(WhyNotWords::question(answer, AgentId{1}, twoNames()), QStringLiteral("Why Tom Becker"));
    RemedyChange level;
    level.kind = RemedyChange::Kind::SkillLevel;
    level.skill = SkillId{3};
    level.from = 1;
    level.to = 2;
    RemedyChange room;
    room.kind = RemedyChange::Kind::Capacity;
    room.from = 100;
    room.to = 101;
    answer.remedies = {{AgentId{2}, {level}}, {AgentId{2}, {room}}};
    QCOMPARE(WhyNotWords::whatItTakes(answer, twoNames()),
             (QStringList{QStringLiteral("Mei Lin would have to have Billing 2 instead of level 1."),
                          QStringLiteral("Or Mei Lin would have to have 101 units of capacity instead of 100.")}));
}

QTEST_MAIN(WhyNotTest)
#include "tst_whynot.moc"
