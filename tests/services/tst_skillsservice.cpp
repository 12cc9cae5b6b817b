// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/skilldeskreader.h"
#include "services/skillhistory.h"
#include "services/skillsservice.h"
#include "services/weekcalendar.h"
#include "storage/calendarstore.h"
#include "storage/catalogstore.h"
#include "storage/checker.h"
#include "support/demoworkspace.h"

using namespace evenkeel;
using namespace std::chrono_literals;

/// The skills matrix on a stored desk.
class TestSkillsService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void showsActiveAgentsByTeam();
    void setsABlockInOneStepAndTakesItBack();
    void tellsBothValuesOfAClash();
    void showsTheMatrixAsOfADate();
    void listsLevelsWhoseReviewHasPassed();
    void keepsWhatAReviewDecided();
    void refusesAReviewOfWhatHasChanged();
    void proposesLessOnlyWithEnoughEvidence();
    void countsHoursFromShiftsOrUsualHours();
    void startsOnMondayInTheDesksZone();
    void leavesOutWeeksThatAreNotPlanned();
    void numbersHoursOfTheWeek();
    void countsCoverageOfTheDemo();
    void findsSilosAndWhatLeaves();
    void advisesTrainingsThatCover();
    void readsDemandFromTickets();
    void stops();

private:
    SkillsService service(Millis later = 0ms) { return SkillsService(*m_database, demoNow() + later, "Ines"); }
    LevelChange change(Proficiency level, std::size_t agent = 0, std::size_t skill = 0)
    {
        const auto matrix = service().matrix(demoNow());
        LevelChange made;
        made.agent = matrix->agents[agent];
        made.skill = matrix->skills[skill];
        made.level = level;
        if (const LevelVersion *version = matrix->level(made.agent, made.skill))
            made.basedOn = version->id;
        else
            made.basedOn = LevelId{};
        return made;
    }

    std::unique_ptr<Database> m_database;
};

void TestSkillsService::init()
{
    m_database = demoWorkspace();
    QVERIFY(m_database != nullptr);
}

void TestSkillsService::showsActiveAgentsByTeam()
{
    CatalogStore catalog(*m_database);
    auto agents = catalog.agents();
    QVERIFY(agents.isOk());
    agents->front().isActive = false;
    QVERIFY(catalog.save(agents->front()).isOk());
    const auto matrix = service().matrix(demoNow());
    QVERIFY(matrix.isOk());
    QCOMPARE(matrix->agents.size(), agents->size() - 1);
    for (std::size_t i = 1; i < matrix->agents.size(); ++i)
        QVERIFY(matrix->names.agents.at(matrix->agents[i - 1]).team <= matrix->names.agents.at(matrix->agents[i]).team);
    for (std::size_t i = 1; i < matrix->skills.size(); ++i)
        QVERIFY(matrix->names.skills.at(matrix->skills[i - 1]).kind <= matrix->names.skills.at(matrix->skills[i]).kind);
    QVERIFY(!matrix->levels.empty());
    QVERIFY(!matrix->atWork.empty() && matrix->atWork.size() <= matrix->agents.size());
}

void TestSkillsService::setsABlockInOneStepAndTakesItBack()
{
    const std::vector<LevelChange> block{change(Proficiency::Advanced, 0, 0), change(Proficiency::Advanced, 1, 0),
                                         change(Proficiency::None, 0, 1)};
    const auto before = service().matrix(demoNow());
    const auto outcome = service().set(block);
    QVERIFY(outcome.isOk() && outcome->clashes.empty());
    QCOMPARE(outcome->stored.size(), std::size_t{3});
    QCOMPARE(outcome->stored[0].setBy, std::string("Ines"));
    QCOMPARE(outcome->stored[0].level.reviewAt, std::optional(demoNow() + LevelReviewAfter));
    QVERIFY(!outcome->stored[2].level.reviewAt);

    std::vector<LevelChange> back = block;
    for (std::size_t i = 0; i < back.size(); ++i) {
        back[i].basedOn = outcome->stored[i].id;
        const LevelVersion *old = before->level(back[i].agent, back[i].skill);
        back[i].level = old == nullptr ? Proficiency::None : old->level.level;
        if (old != nullptr)
            back[i].restored = old->level;
    }
    const auto undone = service().set(back);
    QVERIFY(undone.isOk() && undone->clashes.empty());
    const auto after = service().matrix(demoNow());
    for (const auto &[cell, version] : before->levels) {
        const LevelVersion *now = after->level(cell.first, cell.second);
        QVERIFY(now != nullptr);
        QCOMPARE(now->level.level, version.level.level);
        QCOMPARE(now->level.source, version.level.source);
        QCOMPARE(now->level.reviewAt, version.level.reviewAt);
    }
}

void TestSkillsService::tellsBothValuesOfAClash()
{
    const LevelChange mine = change(Proficiency::Basic);
    LevelChange theirs = mine;
    theirs.level = Proficiency::Advanced;
    QVERIFY(SkillsService(*m_database, demoNow(), "Tom").set({&theirs, 1})->clashes.empty());
    const auto outcome = service().set({&mine, 1});
    QVERIFY(outcome.isOk());
    QVERIFY(outcome->stored.empty());
    QCOMPARE(outcome->clashes.size(), std::size_t{1});
    QCOMPARE(outcome->clashes[0].theirs->level.level, Proficiency::Advanced);
    QCOMPARE(outcome->clashes[0].theirs->setBy, std::string("Tom"));
}

void TestSkillsService::showsTheMatrixAsOfADate()
{
    const LevelChange made = change(Proficiency::Advanced);
    QVERIFY(service().set({&made, 1}).isOk());
    LevelChange later = made;
    later.level = Proficiency::None;
    later.basedOn.reset();
    QVERIFY(service(24h).set({&later, 1}).isOk());
    QCOMPARE(service().matrix(demoNow() + 1h)->level(made.agent, made.skill)->level.level, Proficiency::Advanced);
    QCOMPARE(service().matrix(demoNow() + 24h)->level(made.agent, made.skill)->level.level, Proficiency::None);
}

void TestSkillsService::listsLevelsWhoseReviewHasPassed()
{
    const auto everything = service().reviewsDue(true, {}, {});
    QVERIFY(everything.isOk());
    QVERIFY(everything->tickets > 0);
    std::int64_t solved = 0;
    int timed = 0;
    for (const LevelDue &due : everything->due) {
        QVERIFY(due.version.level.level != Proficiency::None);
        solved += due.evidence.solved;
        timed += due.evidence.minutes && due.evidence.teamMinutes ? 1 : 0;
    }
    QVERIFY(solved > 0 && timed > 0);
    const auto much = service(400 * 24h).reviewsDue(false, {}, {});
    QVERIFY(much.isOk());
    QCOMPARE(much->due.size(), everything->due.size());
    const auto due = service().reviewsDue(false, {}, {});
    QVERIFY(due.isOk() && due->due.size() < much->due.size());
}

void TestSkillsService::keepsWhatAReviewDecided()
{
    const LevelChange made = change(Proficiency::Intermediate);
    const LevelVersion set = service().set({&made, 1})->stored[0];
    const Millis quarter = LevelReviewAfter + 24h;
    const ReviewDecision accepted{made.agent, made.skill, set.id, Proficiency::Advanced, Proficiency::Advanced};
    const auto outcome = service(quarter).review({&accepted, 1});
    QVERIFY(outcome.isOk() && outcome->clashes.empty());
    const LevelVersion next = outcome->stored[0];
    QCOMPARE(next.level.source, LevelSource::History);
    QCOMPARE(next.level.reviewAt, std::optional(demoNow() + quarter + LevelReviewAfter));
    const ReviewDecision declined{made.agent, made.skill, next.id, Proficiency::Advanced, Proficiency::Basic};
    QVERIFY(service(quarter).review({&declined, 1}).isOk());
    const auto reviews = LevelStore(*m_database).reviews(made.agent);
    QVERIFY(reviews.isOk());
    QCOMPARE(reviews->size(), std::size_t{2});
    QCOMPARE(reviews->at(0).outcome, ReviewOutcome::Accepted);
    QCOMPARE(reviews->at(0).level, set.id);
    QCOMPARE(reviews->at(0).next, next.id);
    QCOMPARE(reviews->at(1).outcome, ReviewOutcome::Declined);
    QCOMPARE(reviews->at(1).reviewedBy, std::string("Ines"));
    const auto problems = Checker(*m_database).check();
    QVERIFY(problems.isOk() && problems->empty());
}

void TestSkillsService::refusesAReviewOfWhatHasChanged()
{
    const LevelChange made = change(Proficiency::Intermediate);
    const LevelVersion old = service().set({&made, 1})->stored[0];
    LevelChange other = made;
    other.basedOn.reset();
    QVERIFY(service().set({&other, 1}).isOk());
    const ReviewDecision decision{made.agent, made.skill, old.id, Proficiency::Advanced, std::nullopt};
    const auto outcome = service().review({&decision, 1});
    QVERIFY(outcome.isOk());
    QCOMPARE(outcome->clashes.size(), std::size_t{1});
    QVERIFY(LevelStore(*m_database).reviews(made.agent)->empty());
}

void TestSkillsService::proposesLessOnlyWithEnoughEvidence()
{
    using enum Proficiency;
    QCOMPARE(proposedBeside(Basic, Advanced, 50), std::optional(Advanced));
    QCOMPARE(proposedBeside(Basic, Basic, 50), std::optional<Proficiency>());
    QCOMPARE(proposedBeside(Advanced, Basic, 4), std::optional<Proficiency>());
    QCOMPARE(proposedBeside(Advanced, Basic, 8), std::optional<Proficiency>()); // eight tickets propose no more
    QCOMPARE(proposedBeside(Advanced, Intermediate, 20), std::optional<Proficiency>());
    QCOMPARE(proposedBeside(Advanced, Basic, 20), std::optional(Basic));
    QCOMPARE(proposedBeside(Advanced, Intermediate, 60), std::optional(Intermediate));
}

void TestSkillsService::countsHoursFromShiftsOrUsualHours()
{
    const auto names = service().matrix(demoNow())->names;
    const AgentId agent = names.agents.begin()->first;
    const Instant monday = *instantFromIso("2031-01-06T00:00Z"); // far from what the demo planned
    const WeekPattern usual{"UTC", {{1, 540, 1020}, {2, 540, 1020}}};
    CalendarStore calendar(*m_database);
    const UsualHours hours{agent, Instant{}, usual};
    QVERIFY(calendar.addPatterns({&hours, 1}).isOk());
    const auto atWork = [&] { return hoursAtWork(*m_database, names, {monday, monday + 14 * 24h}, monday)->at(agent); };
    QCOMPARE(atWork().lengthWithin({monday, monday + 14 * 24h}), Millis{32h});
    // A break closes; the second week has a shift, so its usual hours do not count.
    const std::vector<Shift> entries{{0, agent, {monday + 10h, monday + 11h}, ShiftKind::Break, ""},
                                     {0, agent, {monday + 9 * 24h, monday + 9 * 24h + 4h}, ShiftKind::Work, ""}};
    QVERIFY(calendar.add(entries, demoNow()).isOk());
    QCOMPARE(atWork().lengthWithin({monday, monday + 7 * 24h}), Millis{15h});
    QCOMPARE(atWork().lengthWithin({monday + 7 * 24h, monday + 14 * 24h}), Millis{4h});
}

void TestSkillsService::startsOnMondayInTheDesksZone()
{
    const auto view = readSkillDesk(*m_database, demoNow());
    QVERIFY(view.isOk());
    QCOMPARE(view->desk.cells.size() % (WeekHours * 2), std::size_t{0});
    QVERIFY(view->desk.cells.size() <= std::size_t{CoverageWeeks * WeekHours * 2});
    QVERIFY(isSound(view->desk));
    QVERIFY(view->span.from <= demoNow() && demoNow() < view->span.from + 7 * 24h);
    QCOMPARE(view->desk.cells.front().slot, 0);
    QCOMPARE(toIsoString(view->span.from + zoneOffset(view->zone, view->span.from)),
             std::string("2016-03-14T00:00:00Z"));
}

void TestSkillsService::leavesOutWeeksThatAreNotPlanned()
{
    const Instant monday = *instantFromIso("2031-01-05T23:00Z"); // far from what the demo planned
    const AgentId agent = service().matrix(demoNow())->agents.front();
    std::vector<Shift> shifts;
    for (const int day : {0, 1, 2, 7, 8, 9, 14})
        shifts.push_back({0, agent, {monday + day * 24h + 9h, monday + day * 24h + 17h}, ShiftKind::Work, ""});
    QVERIFY(CalendarStore(*m_database).add(shifts, demoNow()).isOk());
    const auto view = readSkillDesk(*m_database, monday + 12h);
    QVERIFY(view.isOk());
    QCOMPARE(view->span, (Interval{monday, monday + 14 * 24h})); // one day of the third week says too little
}

void TestSkillsService::numbersHoursOfTheWeek()
{
    QCOMPARE(weekSlot(*instantFromIso("2016-03-14T00:00Z"), 0ms), 0);
    QCOMPARE(weekSlot(*instantFromIso("2016-03-20T23:59Z"), 0ms), 167);
    QCOMPARE(weekSlot(*instantFromIso("2016-03-20T23:30Z"), 1h), 0);
    QCOMPARE(weekSlot(*instantFromIso("2016-03-16T10:15Z"), 0ms), 58);
}

void TestSkillsService::countsCoverageOfTheDemo()
{
    const auto view = service().coverage({Proficiency::Basic, 1}, {}, {});
    QVERIFY(view.isOk());
    QCOMPARE(view->skills.size(), view->names.skills.size());
    for (const SkillCoverage &skill : view->skills) {
        QVERIFY(skill.open > 0ms && skill.open <= view->span.length());
        QVERIFY(skill.nobody + skill.onlyOne <= skill.open);
        const auto stricter = service().coverage({Proficiency::Advanced, 1}, {}, {});
        for (const SkillCoverage &other : stricter->skills) {
            if (other.skill == skill.skill)
                QVERIFY(other.nobody >= skill.nobody && other.agents <= skill.agents);
        }
    }
}

void TestSkillsService::findsSilosAndWhatLeaves()
{
    const auto view = service().silos({}, {}, {});
    QVERIFY(view.isOk());
    QVERIFY(view->tickets > 0);
    std::int64_t solved = 0;
    for (const SkillSilo &silo : view->silos) {
        solved += silo.solved;
        QVERIFY(silo.topShare >= 0 && silo.topShare <= 1);
    }
    QVERIFY(solved > 0);
    QVERIFY(view->crowd.crowded.empty()); // the demo has fewer than twelve
    const AgentId agent = view->silos.front().topAgent;
    const auto leaving = service().ifLeaves(agent, {}, {}, {});
    QVERIFY(leaving.isOk() && !leaving->losses.empty());
    for (const SkillLoss &loss : leaving->losses)
        QVERIFY(loss.nobodyAfter >= loss.nobodyBefore);
    QCOMPARE(service().ifLeaves(AgentId{999}, {}, {}, {}).error().code, ErrorCode::NotFound);
}

void TestSkillsService::advisesTrainingsThatCover()
{
    TrainingOptions options;
    options.coverage = {Proficiency::Advanced, 2};
    const auto before = service().coverage(options.coverage, {}, {});
    const auto advice = service().advise(options, {}, {});
    QVERIFY(advice.isOk() && before.isOk());
    QVERIFY(!advice->plan.trainings.empty());
    std::vector<LevelChange> changes;
    for (const Training &training : advice->plan.trainings) {
        LevelChange made;
        made.agent = training.agent;
        made.skill = training.skill;
        made.level = training.to;
        changes.push_back(made);
    }
    QVERIFY(service().set(changes).isOk());
    // Following the advice has the effect that it promised.
    const auto after = service().advise(options, {}, {});
    QCOMPARE(after->plan.uncoveredBefore, advice->plan.uncoveredAfter);
}

void TestSkillsService::readsDemandFromTickets()
{
    const auto view = readSkillDesk(*m_database, demoNow());
    const auto demand = readSkillDemand(*m_database, view->names, view->desk.skills, view->zone, demoNow(), {}, {});
    QVERIFY(demand.isOk());
    double expected = 0;
    for (const double tickets : demand->expected)
        expected += tickets;
    // The demo tells twenty days, a week of thirteen has fewer than what comes in a week of those.
    QVERIFY(expected > 0);
    std::size_t asked = 0;
    for (const auto &last : demand->lastAsked)
        asked += last ? 1U : 0U;
    QVERIFY(asked > 0);
}

void TestSkillsService::stops()
{
    std::stop_source stop;
    stop.request_stop();
    QCOMPARE(service().silos({}, stop.get_token(), {}).error().code, ErrorCode::Cancelled);
    QCOMPARE(service().advise({}, stop.get_token(), {}).error().code, ErrorCode::Cancelled);
    QCOMPARE(service().reviewsDue(true, stop.get_token(), {}).error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestSkillsService)
#include "tst_skillsservice.moc"
