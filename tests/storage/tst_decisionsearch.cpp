// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "storage/batchstore.h"
#include "storage/decisionstore.h"
#include "storage/query.h"

#include <QTest>

using namespace evenkeel;

Q_DECLARE_METATYPE(evenkeel::DecisionQuestion)

class DecisionSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsWhatWasAsked_data();
    void findsWhatWasAsked();
    void findsWhoWaitedBecauseNobodyHadTheSkill();
    void goesOnWhereThePageEnded();
    void countsDecisionsAndTickets();
    void countsByRule();
    void readsNoMoreThanTheIndexGives();

private:
    [[nodiscard]] QString found(const DecisionQuestion &question);
    [[nodiscard]] QString ticketsInPages(const DecisionQuestion &question);

    std::unique_ptr<Desk> m_desk;
};

namespace {

Decision assigned(int ticket, int at, int agent, int rule, AssignmentMethod method = AssignmentMethod::Layered)
{
    Decision made;
    made.ticket = TicketId{ticket};
    made.at = minute(at);
    made.agent = AgentId{agent};
    made.rule = rule;
    made.method = method;
    made.policyVersion = 1;
    return made;
}

Decision nobody(int ticket, int at, Gate gate, std::optional<SkillNeed> need = {})
{
    Decision made;
    made.ticket = TicketId{ticket};
    made.at = minute(at);
    made.policyVersion = 2;
    made.stopped[static_cast<std::size_t>(gate)] = 3;
    made.agentsConsidered = 3;
    made.blockedNeed = need;
    made.asOfEvent = EventId{9}; // the last
    return made;
}

} // namespace

/// Decisions 1 to 6, at minutes 10 to 60.
void DecisionSearchTest::init()
{
    m_desk = std::make_unique<Desk>();
    for (int i = 1; i <= 3; ++i)
        importOne(*m_desk->database, story("A-" + std::to_string(i)));
    CatalogStore catalog(*m_desk->database);
    must(catalog.saveAll(std::vector<Skill>{{SkillId{1}, "Billing"}, {SkillId{2}, "API"}}));
    const SkillNeed billing3{SkillId{1}, Proficiency::Advanced, true};
    const SkillNeed billing2{SkillId{1}, Proficiency::Intermediate, true};
    const std::vector<Decision> made{assigned(1, 10, 1, 4),
                                     nobody(1, 20, Gate::Skill, billing3),
                                     nobody(3, 30, Gate::Skill, billing2),
                                     nobody(2, 40, Gate::Capacity),
                                     assigned(2, 50, 2, 0, AssignmentMethod::BestSkill),
                                     nobody(1, 60, Gate::Language, SkillNeed{SkillId{2}, Proficiency::Basic, false})};
    must(DecisionStore(*m_desk->database).add(made));
}

QString DecisionSearchTest::found(const DecisionQuestion &question)
{
    QStringList ids;
    for (const Decision &decision : must(DecisionStore(*m_desk->database).search(question, 100)))
        ids << QString::number(decision.id.value);
    return ids.join(u' ');
}

void DecisionSearchTest::findsWhatWasAsked_data()
{
    QTest::addColumn<DecisionQuestion>("question");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const DecisionQuestion &question, const char *expected) {
        QTest::newRow(name) << question << QString::fromLatin1(expected);
    };
    row("everything", {}, "6 5 4 3 2 1");
    row("span", {.span = Interval{minute(20), minute(50)}}, "4 3 2");
    row("gate", {.blockedBy = Gate::Skill}, "3 2");
    row("gate that blocked none", {.blockedBy = Gate::Queue}, "");
    row("skill", {.blockedSkill = SkillId{1}}, "3 2");
    row("skill and level", {.blockedSkill = SkillId{1}, .blockedLevel = Proficiency::Advanced}, "2");
    row("agent", {.agent = AgentId{2}}, "5");
    row("rule", {.rule = 4}, "1");
    row("no rule", {.rule = 0, .outcome = DecisionOutcome::Assigned}, "5");
    row("method", {.method = AssignmentMethod::BestSkill}, "5");
    row("policy", {.policyVersion = 2}, "6 4 3 2");
    row("assigned", {.outcome = DecisionOutcome::Assigned}, "5 1");
    row("nobody", {.outcome = DecisionOutcome::Nobody}, "6 4 3 2");
    row("ticket", {.ticket = TicketId{1}}, "6 2 1");
    row("several at once", {.span = Interval{minute(0), minute(25)}, .outcome = DecisionOutcome::Nobody}, "2");
}

void DecisionSearchTest::findsWhatWasAsked()
{
    QFETCH(DecisionQuestion, question);
    QFETCH(QString, expected);
    QCOMPARE(found(question), expected);
    QStringList tickets;
    for (const Decision &decision : must(DecisionStore(*m_desk->database).search(question, 100)))
        tickets << QString::number(decision.ticket.value);
    QCOMPARE(ticketsInPages(question), tickets.join(u' '));
}

// Two at a time, so that places in the middle and at the end are gone on from.
QString DecisionSearchTest::ticketsInPages(const DecisionQuestion &question)
{
    QStringList tickets;
    std::optional<DecisionPlace> place;
    do {
        for (const TicketId ticket : must(DecisionStore(*m_desk->database).tickets(question, 2, place)))
            tickets << QString::number(ticket.value);
    } while (place);
    return tickets.join(u' ');
}

// It waited all week: asked on Monday, asked again until Friday. Whoever looks for Wednesday finds it.
void DecisionSearchTest::findsWhoWaitedBecauseNobodyHadTheSkill()
{
    DecisionStore store(*m_desk->database);
    Decision again = must(store.decision(DecisionId{3}));
    for (const int at : {70, 80, 90}) {
        again.at = minute(at);
        QCOMPARE(must(store.addOrRepeat({&again, 1})), std::vector{DecisionId{3}});
    }
    const DecisionQuestion question{.span = Interval{minute(75), minute(78)},
                                    .blockedBy = Gate::Skill,
                                    .blockedSkill = SkillId{1},
                                    .blockedLevel = Proficiency::Intermediate};
    const std::vector<Decision> waited = must(store.search(question, 10));
    QCOMPARE(waited.size(), std::size_t{1});
    QCOMPARE(waited[0].ticket, TicketId{3});
    QCOMPARE(waited[0].at, minute(30));
    QCOMPARE(waited[0].repeats, 3);
    QCOMPARE(waited[0].repeatedUntil, std::optional(minute(90)));
    QCOMPARE(found({}), QStringLiteral("3 6 5 4 2 1"));
}

void DecisionSearchTest::goesOnWhereThePageEnded()
{
    DecisionStore store(*m_desk->database);
    must(store.add(std::vector{assigned(3, 60, 3, 1), assigned(3, 60, 3, 1)})); // three at one moment
    std::vector<std::int64_t> ids;
    std::optional<DecisionPlace> place;
    for (;;) {
        const std::vector<Decision> page = must(store.search({}, 3, place));
        for (const Decision &decision : page)
            ids.push_back(decision.id.value);
        if (page.size() < 3)
            break;
        place = DecisionPlace::of(page.back());
    }
    QCOMPARE(ids, (std::vector<std::int64_t>{8, 7, 6, 5, 4, 3, 2, 1}));
}

void DecisionSearchTest::countsDecisionsAndTickets()
{
    DecisionStore store(*m_desk->database);
    QCOMPARE(must(store.counts({.outcome = DecisionOutcome::Nobody})), (DecisionCounts{4, 3}));
    QCOMPARE(must(store.counts({.blockedBy = Gate::Queue})), (DecisionCounts{0, 0}));
}

void DecisionSearchTest::countsByRule()
{
    DecisionStore store(*m_desk->database);
    QCOMPARE(must(store.countsByRule({minute(0), minute(100)})), (std::map<int, std::int64_t>{{0, 5}, {4, 1}}));
    QCOMPARE(must(store.countsByRule({minute(20), minute(30)})), (std::map<int, std::int64_t>{{0, 1}}));
}

void DecisionSearchTest::readsNoMoreThanTheIndexGives()
{
    for (const char *condition :
         {"last_at >= 1 AND at < 9", "blocked_gate = 'skill' AND last_at >= 1", "blocked_skill_id = 1 AND last_at >= 1",
          "agent_id = 1 AND last_at >= 1", "rule = 1 AND rule > 0 AND last_at >= 1", "batch_id = 1"}) {
        if (isOnPostgres()) { // which reads a small table whole, unless told that this is dear
            const QString asked = QStringLiteral("SET enable_seqscan = off; EXPLAIN SELECT id FROM decision WHERE ");
            const QString way = PostgresCluster::shared().ask(databaseOf(m_desk->database->url()),
                                                              asked + QString::fromLatin1(condition));
            QVERIFY2(way.startsWith(QStringLiteral("Index")) || way.startsWith(QStringLiteral("Bitmap")),
                     qPrintable(way));
            continue;
        }
        Query plan(*m_desk->database, "EXPLAIN QUERY PLAN SELECT id FROM decision WHERE ", condition);
        QVERIFY(plan.next());
        QVERIFY2(plan.view(3).starts_with("SEARCH"), plan.text(3).c_str());
    }
}

QTEST_GUILESS_MAIN(DecisionSearchTest)
#include "tst_decisionsearch.moc"
