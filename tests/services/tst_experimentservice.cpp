// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/experimentservice.h"

#include "services/policyvariable.h"
#include "services/reviewservice.h"
#include "services/workspacefile.h"
#include "storage/catalogstore.h"
#include "storage/experimentstore.h"
#include "storage/policystore.h"
#include "storage/reviewstore.h"
#include "storage/skillstore.h"
#include "storage/ticketstore.h"

#include <QtTest/QtTest>

#include <algorithm>

using namespace evenkeel;
using namespace std::chrono_literals;

/// One variable changed, watched, kept or taken back; and what a review makes of it.
class TestExperimentService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startPutsTheChangeInForce();
    void morePlacesThanOneAreRefused();
    void whatCannotBeComparedIsRefused();
    void revertMakesAVersionEqualToTheFormer();
    void revertIsTakenBack();
    void keptPolicyStays();
    void newerPolicyStandsInTheWay();
    void fewerReassignmentsHelped();
    void beforeTheEndItIsTooEarly();
    void sameWeekdaysAreCompared();
    void whatElseChangedIsSaid();
    void figuresOfDaysAreCompared();
    void withoutTicketsNothingIsSaid();
    void variableIsSetByItsPath();
    void everyVariableCanBeSet();
    void agendaTellsWhatWasDecidedAndDone();

private:
    [[nodiscard]] ExperimentService at(Instant now) { return ExperimentService(*m_database, now); }
    [[nodiscard]] ExperimentRequest request(double cap = 0.75) const
    {
        ExperimentRequest wanted;
        wanted.name = "Lower cap";
        wanted.policy.targetHigh = cap;
        wanted.metric = Metric::ReassignmentRate;
        wanted.target = 0.1;
        return wanted;
    }
    [[nodiscard]] Policy inForce(Instant now) { return (*PolicyStore(*m_database).inForceAt(now))->policy; }
    void addDays(Instant from, int days, int tickets, int reassigned);
    [[nodiscard]] ExperimentOutcome outcome(std::int64_t id, Instant now) { return *at(now).outcome(id, {}, {}); }
    [[nodiscard]] static const Disturbance *find(const ExperimentOutcome &outcome, DisturbanceKind kind)
    {
        const auto found = std::find_if(outcome.disturbances.begin(), outcome.disturbances.end(),
                                        [kind](const Disturbance &one) { return one.kind == kind; });
        return found == outcome.disturbances.end() ? nullptr : &*found;
    }

    std::unique_ptr<Database> m_database;
    const Instant m_monday = *instantFromIso("2024-05-06T00:00Z");
    AgentId m_ines;
    AgentId m_tom;
    int m_tickets = 0;
};

void TestExperimentService::init()
{
    auto opened = openWorkspace(QStringLiteral("sqlite::memory:"), OpenMode::CreateIfMissing);
    QVERIFY(opened);
    m_database = std::move(*opened);
    m_tickets = 0;
    Agent agent;
    agent.name = "Ines Haddad";
    m_ines = *CatalogStore(*m_database).save(agent);
    agent.name = "Tom Becker";
    m_tom = *CatalogStore(*m_database).save(agent);
}

/// So many tickets a day, of which some change hands.
void TestExperimentService::addDays(Instant from, int days, int tickets, int reassigned)
{
    std::vector<TicketEvent> events;
    for (int i = 0; i < days * tickets; ++i) {
        TicketEvent event;
        event.at = from + std::chrono::days{i / tickets} + std::chrono::minutes{600 + i % tickets};
        event.kind = EventKind::Created;
        event.change.subject = "Refund";
        event.ticket = *TicketStore(*m_database).create("desk", std::to_string(++m_tickets), event);
        event.kind = EventKind::Assigned;
        event.change = {};
        event.change.agent = m_ines;
        events.push_back(event);
        if (i % tickets >= reassigned)
            continue;
        event.at += 30min;
        event.kind = EventKind::Reassigned;
        event.change.agent = m_tom;
        events.push_back(event);
    }
    QVERIFY(TicketStore(*m_database).append(events));
}

void TestExperimentService::startPutsTheChangeInForce()
{
    const auto started = at(m_monday).start(request());
    QVERIFY(started);
    QCOMPARE(started->variable, std::string("targetHigh"));
    QCOMPARE(started->before, std::string("0.8"));
    QCOMPARE(started->after, std::string("0.75"));
    QCOMPARE(started->metric, std::string("reassignment_rate"));
    QCOMPARE(started->formerVersion, 1);
    QCOMPARE(started->policyVersion, 2);
    QCOMPARE(started->watch.length(), Millis{std::chrono::days{14}});
    QCOMPARE(inForce(m_monday).targetHigh, 0.75);
    QVERIFY(at(m_monday).list()->front() == *started);
    const auto second = at(m_monday + 1h).start(request(0.7));
    QVERIFY(!second);
    QCOMPARE(second.error().detail, std::string("experiment 1"));
    QCOMPARE(inForce(m_monday + 2h).version, 2); // the second one's policy was not saved either
}

void TestExperimentService::morePlacesThanOneAreRefused()
{
    ExperimentRequest wanted = request();
    wanted.policy.targetLow = 0.6;
    const auto refused = at(m_monday).start(wanted);
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, std::string("differences 2"));
    wanted.policy = Policy{};
    QCOMPARE(at(m_monday).start(wanted).error().detail, std::string("differences 0"));
    QCOMPARE(PolicyStore(*m_database).versions()->size(), std::size_t{1});
}

void TestExperimentService::whatCannotBeComparedIsRefused()
{
    ExperimentRequest wanted = request();
    wanted.metric = Metric::ComplexShare;
    QCOMPARE(at(m_monday).start(wanted).error().detail, std::string("metric"));
    wanted = request();
    wanted.target = 0;
    QCOMPARE(at(m_monday).start(wanted).error().detail, std::string("target"));
    QCOMPARE(PolicyStore(*m_database).versions()->size(), std::size_t{1});
    QCOMPARE(at(m_monday).outcome(7, {}, {}).error().code, ErrorCode::NotFound);
}

void TestExperimentService::revertMakesAVersionEqualToTheFormer()
{
    const Policy former = inForce(m_monday);
    QVERIFY(at(m_monday).start(request()));
    const auto reverted = at(m_monday + 24h).revert(1);
    QVERIFY(reverted);
    QCOMPARE(reverted->state, ExperimentState::Reverted);
    QCOMPARE(reverted->endVersion, 3);
    QCOMPARE(inForce(m_monday + 25h).version, 3);
    QVERIFY(differences(former, inForce(m_monday + 25h)).empty());
    QCOMPARE(at(m_monday + 26h).revert(1).error().code, ErrorCode::Conflict);
}

void TestExperimentService::revertIsTakenBack()
{
    QVERIFY(at(m_monday).start(request()));
    QVERIFY(at(m_monday + 24h).revert(1));
    const auto again = at(m_monday + 25h).undo(1);
    QVERIFY(again);
    QCOMPARE(again->state, ExperimentState::Running);
    QCOMPARE(again->policyVersion, 4);
    QVERIFY(!again->endedAt);
    QCOMPARE(inForce(m_monday + 26h).targetHigh, 0.75);
    QVERIFY(at(m_monday + 27h).revert(1));
    QCOMPARE(inForce(m_monday + 28h).targetHigh, 0.8);
}

void TestExperimentService::keptPolicyStays()
{
    QVERIFY(at(m_monday).start(request()));
    QCOMPARE(at(m_monday + 1h).keep(1)->state, ExperimentState::Kept);
    QCOMPARE(inForce(m_monday + 2h).version, 2);
    QCOMPARE(at(m_monday + 2h).undo(1)->state, ExperimentState::Running);
    QCOMPARE(at(m_monday + 3h).stop(1)->state, ExperimentState::Stopped);
    QCOMPARE(inForce(m_monday + 4h).version, 2);
    QVERIFY(at(m_monday + 4h).start(request(0.7))); // another one may run now
    QCOMPARE(at(m_monday + 5h).undo(1).error().detail, std::string("experiment 2"));
}

void TestExperimentService::newerPolicyStandsInTheWay()
{
    QVERIFY(at(m_monday).start(request()));
    Policy newer = inForce(m_monday);
    newer.complexInFlight = 5;
    QVERIFY(PolicyStore(*m_database).save(newer, m_monday + 1h, {}));
    const auto refused = at(m_monday + 2h).revert(1);
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, std::string("policy 3"));
    QCOMPARE(ExperimentStore(*m_database).experiment(1)->state, ExperimentState::Running);
}

// 14 days of 10 tickets before, 14 after; 6 of 10 reassigned before, 3 of 10 after: -0.3, Newcombe -0.404 to -0.186.
void TestExperimentService::fewerReassignmentsHelped()
{
    addDays(m_monday - std::chrono::days{14}, 14, 10, 6);
    addDays(m_monday, 14, 10, 3);
    QVERIFY(at(m_monday).start(request()));
    const ExperimentOutcome found = outcome(1, m_monday + std::chrono::days{20});
    QVERIFY(found.isOver);
    QVERIFY(found.comparison);
    QCOMPARE(found.comparison->partBefore, std::int64_t{84});
    QCOMPARE(found.comparison->nBefore, std::int64_t{140});
    QCOMPARE(found.comparison->partAfter, std::int64_t{42});
    QCOMPARE(found.comparison->nAfter, std::int64_t{140});
    QVERIFY(std::abs(found.comparison->difference.low + 0.404) < 0.002);
    QVERIFY(std::abs(found.comparison->difference.high + 0.186) < 0.002);
    QCOMPARE(found.verdict.verdict, ExperimentVerdict::Helped);
    QCOMPARE(found.verdict.reason, VerdictReason::Clear);
    QVERIFY(!find(found, DisturbanceKind::Volume));
}

void TestExperimentService::beforeTheEndItIsTooEarly()
{
    addDays(m_monday - std::chrono::days{14}, 14, 10, 3);
    addDays(m_monday, 14, 10, 9);
    QVERIFY(at(m_monday).start(request()));
    QCOMPARE(outcome(1, m_monday).verdict.reason, VerdictReason::NotOver);
    QCOMPARE(outcome(1, m_monday + std::chrono::days{2}).verdict.reason, VerdictReason::NotOver);
    const ExperimentOutcome harm = outcome(1, m_monday + std::chrono::days{10});
    QVERIFY(!harm.isOver);
    QCOMPARE(harm.verdict.verdict, ExperimentVerdict::Hurt);
    QCOMPARE(harm.verdict.reason, VerdictReason::HarmIsPlain);
    QCOMPARE(harm.comparison->nAfter, std::int64_t{100});
}

void TestExperimentService::sameWeekdaysAreCompared()
{
    ExperimentRequest wanted = request();
    wanted.watch = std::chrono::days{10};
    QVERIFY(at(m_monday + 9h).start(wanted));
    const ExperimentOutcome half = outcome(1, m_monday + std::chrono::days{3});
    QCOMPARE(half.before.from, m_monday + 9h - std::chrono::days{14});
    QCOMPARE(half.before.length(), half.after.length());
    const ExperimentOutcome whole = outcome(1, m_monday + std::chrono::days{40});
    QCOMPARE(whole.after.until, m_monday + 9h + std::chrono::days{10});
    QCOMPARE(whole.before.until, m_monday + 9h - std::chrono::days{4});
}

void TestExperimentService::whatElseChangedIsSaid()
{
    addDays(m_monday - std::chrono::days{14}, 14, 10, 3);
    addDays(m_monday, 14, 30, 9);
    QVERIFY(at(m_monday).start(request()));
    Policy other = inForce(m_monday);
    other.complexInFlight = 5;
    QVERIFY(PolicyStore(*m_database).save(other, m_monday + 48h, {}));
    const SkillId api = *CatalogStore(*m_database).save(Skill{{}, "API"});
    const std::vector<SkillLevel> levels{{m_ines, api, Proficiency::Basic, m_monday + 24h},
                                         {m_tom, api, Proficiency::Basic, m_monday - std::chrono::days{90}}};
    QVERIFY(SkillStore(*m_database).append(levels));
    const ExperimentOutcome found = outcome(1, m_monday + std::chrono::days{15});
    QCOMPARE(find(found, DisturbanceKind::PolicySaved)->value, 1.0);
    QCOMPARE(find(found, DisturbanceKind::LevelsChanged)->value, 1.0);
    QCOMPARE(find(found, DisturbanceKind::Volume)->value, 420.0);
    QCOMPARE(find(found, DisturbanceKind::Volume)->against, 140.0);
    QVERIFY(!find(found, DisturbanceKind::PolicySavedBefore));
    QVERIFY(!find(found, DisturbanceKind::Holidays));
}

void TestExperimentService::figuresOfDaysAreCompared()
{
    addDays(m_monday - std::chrono::days{14}, 28, 6, 1);
    ExperimentRequest wanted = request();
    wanted.metric = Metric::QueueDepthSd;
    QVERIFY(at(m_monday).start(wanted));
    const ExperimentOutcome found = outcome(1, m_monday + std::chrono::days{14});
    QVERIFY(found.comparison);
    QCOMPARE(found.comparison->nAfter, std::int64_t{14});
    QVERIFY(found.comparison->after > found.comparison->before); // nothing is ever resolved, so it grows
    QCOMPARE(found.verdict.verdict, ExperimentVerdict::Hurt);
}

void TestExperimentService::withoutTicketsNothingIsSaid()
{
    QVERIFY(at(m_monday).start(request()));
    const ExperimentOutcome found = outcome(1, m_monday + std::chrono::days{15});
    QVERIFY(!found.comparison);
    QCOMPARE(found.verdict.verdict, ExperimentVerdict::TooEarly);
    QCOMPARE(found.verdict.reason, VerdictReason::TooFew);
}

void TestExperimentService::variableIsSetByItsPath()
{
    Policy policy;
    QueuePolicy queue;
    queue.queue = "Payments";
    AssignmentRule rule;
    rule.id = 5;
    queue.rules = {rule};
    policy.queues = {queue};
    const auto lower = withVariable(policy, QStringLiteral("targetHigh"), QStringLiteral("0.75"));
    QVERIFY(lower);
    QCOMPARE(lower->targetHigh, 0.75);
    const auto capped = withVariable(policy, QStringLiteral("queues.Payments.rules.5.cap"), QStringLiteral("0.7"));
    QVERIFY(capped);
    QCOMPARE(capped->queues.front().rules.front().cap, std::optional(0.7));
    const auto difference = differences(policy, *capped);
    QCOMPARE(difference.size(), std::size_t{1});
    QCOMPARE(variableOf(difference.front()), std::string("rule 5 (Payments): cap"));
    QCOMPARE(withVariable(policy, QStringLiteral("queues.Nowhere.order"), QStringLiteral("1")).error().code,
             ErrorCode::NotFound);
    QCOMPARE(withVariable(policy, QStringLiteral("targetHigh"), QStringLiteral("much")).error().code,
             ErrorCode::BadFormat);
    QVERIFY(!withVariable(policy, QStringLiteral("noSuchThing"), QStringLiteral("1")));
}

// What is offered is taken: each path leads to the place that the variable names.
void TestExperimentService::everyVariableCanBeSet()
{
    Policy policy;
    QueuePolicy queue;
    queue.queue = "Pay.ments"; // a name with a dot
    AssignmentRule rule;
    rule.id = 5;
    rule.name = "7";
    rule.cap = 0.7;
    queue.rules = {rule};
    policy.queues = {queue};
    TriageRule triage;
    triage.id = 3;
    triage.effort = 4;
    policy.triage = {triage};
    const std::vector<PolicyVariable> variables = variablesOf(policy);
    QVERIFY(variables.size() > 60);
    int rules = 0;
    for (const PolicyVariable &variable : variables) {
        QString wanted = QStringLiteral("1");
        if (variable.kind == PolicyVariableKind::Number || variable.kind == PolicyVariableKind::Share)
            wanted = QStringLiteral("0.5");
        else if (variable.kind == PolicyVariableKind::Switch)
            wanted = variable.value == "true" ? QStringLiteral("false") : QStringLiteral("true");
        else if (variable.kind == PolicyVariableKind::Method)
            wanted = variableText(QStringLiteral("best-skill"));
        else if (variable.kind == PolicyVariableKind::Level)
            wanted = variableText(QStringLiteral("advanced"));
        else if (variable.kind == PolicyVariableKind::Priority)
            wanted = variableText(QStringLiteral("high"));
        else if (variable.kind == PolicyVariableKind::AfterHours)
            wanted = variableText(QStringLiteral("nothing"));
        else if (variable.kind == PolicyVariableKind::Queue)
            wanted = variableText(QStringLiteral("12"));
        const auto changed = withVariable(policy, variable.path, wanted);
        QVERIFY2(changed.isOk(), qPrintable(variable.path + u' ' + wanted));
        const std::vector<PolicyDifference> found = differences(policy, *changed);
        QVERIFY2(found.size() <= 1, qPrintable(variable.path));
        if (found.empty())
            continue; // it has that value already
        QCOMPARE(found.front().place, variable.subject.place);
        QCOMPARE(found.front().field, variable.subject.field);
        QCOMPARE(found.front().before, variable.value);
        rules += found.front().place.part == PolicyPlace::Part::Rule ? 1 : 0;
    }
    QCOMPARE(rules, 4); // on, method, cap, waitIfNobody
}

void TestExperimentService::agendaTellsWhatWasDecidedAndDone()
{
    const Interval week{m_monday, m_monday + std::chrono::days{7}};
    ReviewStore store(*m_database);
    const auto add = [&store](const char *text, Instant made, ReviewState state, std::optional<Instant> due = {}) {
        ReviewItem item;
        item.text = text;
        item.madeAt = made;
        item.state = state;
        item.due = due;
        return *store.add(item);
    };
    const auto train = add("Train two", m_monday - 72h, ReviewState::Decided, m_monday + 24h);
    const auto article = add("Write an article", m_monday - 72h, ReviewState::Decided);
    add("Older and late", m_monday - 90h, ReviewState::Decided, m_monday + 24h);
    const auto idea = add("Try another order", m_monday + 24h, ReviewState::Proposed);
    add("Lower the cap", m_monday + 24h, ReviewState::Decided);
    add("Next week's", m_monday + std::chrono::days{8}, ReviewState::Decided);
    const Instant now = m_monday + std::chrono::days{9};
    QVERIFY(settleReviewItem(*m_database, train, ReviewState::Done, "Both advanced", m_monday + 48h));
    QCOMPARE(settleReviewItem(*m_database, train, ReviewState::Done, {}, now).error().code, ErrorCode::Conflict);
    QCOMPARE(settleReviewItem(*m_database, idea, ReviewState::Done, {}, now).error().code, ErrorCode::Conflict);
    QVERIFY(settleReviewItem(*m_database, idea, ReviewState::Declined, "Too costly", now));
    QVERIFY(at(m_monday + 24h).start(request()));

    const auto agenda = reviewAgenda(*m_database, week, now);
    QVERIFY(agenda);
    QCOMPARE(agenda->decided.size(), std::size_t{1});
    QCOMPARE(agenda->proposed.size(), std::size_t{1});
    QCOMPARE(agenda->proposed.front().state, ReviewState::Declined);
    QCOMPARE(agenda->settled.size(), std::size_t{1});
    QCOMPARE(agenda->settled.front().outcome, std::string("Both advanced"));
    QCOMPARE(agenda->open.size(), std::size_t{2});
    QCOMPARE(agenda->open.front().text, std::string("Older and late")); // overdue comes first
    QCOMPARE(agenda->open.back().id, article);
    QCOMPARE(agenda->started.size(), std::size_t{1});
    QVERIFY(agenda->ended.empty());
    QVERIFY(reviewAgenda(*m_database, {m_monday - std::chrono::days{60}, m_monday - std::chrono::days{53}}, now)
                ->isEmpty());
}

QTEST_GUILESS_MAIN(TestExperimentService)
#include "tst_experimentservice.moc"
