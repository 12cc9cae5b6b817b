// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/findings.h"

#include "metrics/evendesk.h"
#include "metrics/findingpicture.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace evenkeel;
using namespace std::chrono_literals;

class TstFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingOnAnEvenDesk();
    void findsOneOverloadedBesideOneIdle();
    void leaveIsNotIdleness();
    void findsWhoGetsTheComplexOnes();
    void findsASkillThatOneAgentSolves();
    void findsACategoryThatGoesAstray();
    void saysWhichSkillWasLacking();
    void findsASkillThatGoesAstray();
    void findsTwoPeaksOfOneQueue();
    void findsAQueueThatAges();
    void findsReopeningsThatRise();
    void findsACategoryWorthAnArticle();
    void findsWhatCostsMost();
    void namesOneOfEachKindFirst();
    void looksAtLoadWhileSomebodyIsThere();
    void leavesLiveChannelsOutOfPeaks();
    void putsWhatGoesWrongFirst();
    void everyFindingHasAPicture();
    void saysNothingOfFewTickets();
    void refusesTwoDesks();
    void stopsWhenAsked();
};

void TstFindings::findsNothingOnAnEvenDesk()
{
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        const std::vector<Finding> found = TwoTimes(seed).found();
        QVERIFY2(found.empty(), found.empty() ? "" : codeOf(found.front().kind).data());
    }
}

void TstFindings::findsOneOverloadedBesideOneIdle()
{
    TwoTimes times;
    for (TicketHold &hold : times.now.holds)
        hold.load = hold.agent == 3 ? 3.8F : hold.agent == 5 ? 0.8F : hold.load;
    const auto found = times.found(FindingKind::UnevenLoad);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].subject, 3U);
    QCOMPARE(found[0].other, 5U);
    QVERIFY(std::abs(found[0].value - 0.95) < 1e-6);
    QVERIFY(std::abs(found[0].against - 0.2) < 1e-6);
    QCOMPARE(found[0].n, 25);
    QCOMPARE(found[0].denominator, 50);
    QCOMPARE(found[0].since, times.now.period.from);
    // Where it was so before, it is said since then.
    times.before.holds = times.now.holds;
    for (TicketHold &hold : times.before.holds)
        hold.span = times.before.period;
    QCOMPARE(times.found(FindingKind::UnevenLoad)[0].since, times.before.period.from);
}

void TstFindings::leaveIsNotIdleness()
{
    TwoTimes times;
    for (TicketHold &hold : times.now.holds)
        hold.load = hold.agent == 3 ? 3.8F : hold.agent == 5 ? 0.0F : hold.load;
    times.now.agents[5].availableMinutes = 0;
    QVERIFY(times.found(FindingKind::UnevenLoad).empty());
}

void TstFindings::findsWhoGetsTheComplexOnes()
{
    TwoTimes times;
    times.change(&TwoTimes::now, [](MetricTicket &ticket) {
        if (groupOf(ticket, MetricDimension::Agent) == 2)
            ticket.set(TicketMark::Complex);
    });
    const auto found = times.found(FindingKind::UnevenComplexity);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].subject, 2U);
    QCOMPARE(found[0].value, 1.0);
    QVERIFY(found[0].against < 0.3);
    QVERIFY(found[0].p < 0.05);
    QVERIFY(found[0].interval && found[0].interval->low > 0.9);
}

void TstFindings::findsASkillThatOneAgentSolves()
{
    TwoTimes times;
    const auto takeAll = [](MetricTicket &ticket) {
        if (groupOf(ticket, MetricDimension::Skill) == 1)
            groupOf(ticket, MetricDimension::Agent) = 6;
    };
    times.change(&TwoTimes::now, takeAll);
    times.change(&TwoTimes::before, takeAll);
    const auto found = times.found(FindingKind::Silo);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].subject, 1U);
    QCOMPARE(found[0].other, 6U);
    QCOMPARE(found[0].value, 1.0);
}

void TstFindings::findsACategoryThatGoesAstray()
{
    TwoTimes times;
    times.change(&TwoTimes::now, [](MetricTicket &ticket) {
        if (ticket.category == 7)
            ticket.set(TicketMark::Misrouted);
    });
    const auto found = times.found(FindingKind::Misrouting);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].subject, 7U);
    QCOMPARE(found[0].value, 1.0);
    QVERIFY(found[0].against < 0.1);
    QCOMPARE(found[0].n, found[0].denominator);
    QCOMPARE(found[0].since, times.now.period.from);
}

void TstFindings::saysWhichSkillWasLacking()
{
    TwoTimes times;
    int turn = 0;
    times.change(&TwoTimes::now, [&turn](MetricTicket &ticket) {
        if (ticket.category != 7)
            return;
        ticket.set(TicketMark::Misrouted);
        ticket.lackedSkill = ++turn % 5 == 0 ? 1 : 2;
        ticket.lackedLevel = ++turn % 7 == 0 ? 3 : 2;
    });
    std::int64_t before = 0;
    std::int64_t asking = 0;
    for (const MetricTicket &ticket : times.before.tickets) {
        asking += ticket.category == 7 ? 1 : 0;
        before += ticket.category == 7 && ticket.is(TicketMark::Misrouted) ? 1 : 0;
    }
    const auto found = times.found(FindingKind::Misrouting);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(otherOf(found[0].kind), FindingSubject::Skill);
    QCOMPARE(found[0].other, 2U);
    QCOMPARE(found[0].level, std::uint8_t{2});
    QCOMPARE(found[0].nBefore, before);
    QCOMPARE(found[0].denominatorBefore, asking);
}

// One in four of each category: too few to be sure of any, plenty in all.
void TstFindings::findsASkillThatGoesAstray()
{
    TwoTimes times;
    int turn = 0;
    times.change(&TwoTimes::now, [&turn](MetricTicket &ticket) {
        const bool isAstray = groupOf(ticket, MetricDimension::Skill) == 3 && ++turn % 4 != 0;
        ticket.set(TicketMark::Misrouted, isAstray);
        if (groupOf(ticket, MetricDimension::Skill) != 3)
            ticket.marks &= ~bitOf(TicketMark::Misrouted);
        ticket.lackedSkill = 3;
        ticket.lackedLevel = 1;
    });
    const auto found = times.found(FindingKind::MisroutedSkill);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].subject, 3U);
    QCOMPARE(found[0].other, 3U);
    QVERIFY(std::abs(found[0].value - 0.75) < 0.05);
    // What a category explains is not said of its skill again.
    times.change(&TwoTimes::now, [](MetricTicket &ticket) {
        if (ticket.is(TicketMark::Misrouted))
            ticket.category = 5;
        else if (ticket.category == 5)
            ticket.category = 6;
    });
    QCOMPARE(times.found(FindingKind::Misrouting).size(), std::size_t{1});
    QVERIFY(times.found(FindingKind::MisroutedSkill).empty());
}

void TstFindings::findsTwoPeaksOfOneQueue()
{
    TwoTimes times;
    int turn = 0;
    const auto split = [&turn](MetricTicket &ticket) {
        if (groupOf(ticket, MetricDimension::Queue) == 3 && ++turn % 3 == 0)
            ticket.frtWorkingMinutes *= 30;
    };
    times.change(&TwoTimes::now, split);
    times.change(&TwoTimes::before, split);
    const auto found = times.found(FindingKind::TwoPeaks);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].subject, 3U);
    QVERIFY(found[0].value > 10 * found[0].against);
    QVERIFY(std::abs(static_cast<double>(found[0].n) / static_cast<double>(found[0].denominator) - 1.0 / 3) < 0.05);
}

void TstFindings::findsAQueueThatAges()
{
    TwoTimes times;
    times.change(&TwoTimes::now, [](MetricTicket &ticket) {
        if (groupOf(ticket, MetricDimension::Queue) == 0)
            ticket.ageWorkingHours = 50;
    });
    times.change(&TwoTimes::before, [](MetricTicket &ticket) { ticket.ageWorkingHours = 10; });
    const auto found = times.found(FindingKind::AgeingQueue);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].subject, 0U);
    QCOMPARE(found[0].value, 50.0);
    QCOMPARE(found[0].against, 10.0);
    const FindingPicture picture = pictureOf(found[0], times.now, times.before, times.desk, {});
    QCOMPARE(picture.shape, FindingPicture::Shape::Ages);
    QCOMPARE(picture.values.size() + 1, picture.edges.size());
    QCOMPARE(static_cast<std::int64_t>(std::accumulate(picture.values.begin(), picture.values.end(), 0.0)),
             found[0].denominator);
    // What came in over a weekend is old by the clock alone.
    times.change(&TwoTimes::now, [](MetricTicket &ticket) {
        ticket.ageHours = 60;
        ticket.ageWorkingHours = groupOf(ticket, MetricDimension::Queue) == 0 ? 4 : 0;
    });
    times.change(&TwoTimes::before, [](MetricTicket &ticket) { ticket.ageWorkingHours = 0.5; });
    QVERIFY(times.found(FindingKind::AgeingQueue).empty());
    times.change(&TwoTimes::now, [](MetricTicket &ticket) { ticket.ageWorkingHours = 50; });
    // Old as ever is not ageing.
    times.change(&TwoTimes::before, [](MetricTicket &ticket) { ticket.ageWorkingHours = 45; });
    QVERIFY(times.found(FindingKind::AgeingQueue).empty());
}

void TstFindings::findsReopeningsThatRise()
{
    TwoTimes times;
    int turn = 0;
    times.change(&TwoTimes::now, [&turn](MetricTicket &ticket) {
        if (groupOf(ticket, MetricDimension::Queue) == 1)
            ticket.set(TicketMark::ReopenedIn14Days, ++turn % 4 == 0);
    });
    const auto found = times.found(FindingKind::RisingReopenings);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].subject, 1U);
    QVERIFY(found[0].value > 0.2 && found[0].against < 0.08);
}

void TstFindings::findsACategoryWorthAnArticle()
{
    TwoTimes times;
    times.change(&TwoTimes::now, [](MetricTicket &ticket) {
        if (ticket.category != 4)
            return;
        ticket.effort = 1;
        ticket.set(TicketMark::FirstContact);
    });
    const auto found = times.found(FindingKind::Repetitive);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].subject, 4U);
    QCOMPARE(found[0].denominator, 600);
}

void TstFindings::findsWhatCostsMost()
{
    TwoTimes times;
    times.change(&TwoTimes::now, [](MetricTicket &ticket) {
        if (ticket.category == 9)
            ticket.handlingMinutes = 200;
    });
    const auto found = times.found(FindingKind::CostlyArea);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].subject, 9U);
    QVERIFY(found[0].value > 0.3);
    QCOMPARE(found[0].against, 1.0 / Categories);
}

void TstFindings::namesOneOfEachKindFirst()
{
    TwoTimes times;
    times.change(&TwoTimes::now, [](MetricTicket &ticket) {
        ticket.set(TicketMark::Misrouted, ticket.category < 4);
        if (ticket.category == 9)
            ticket.handlingMinutes = 200;
    });
    const auto found = times.found();
    QCOMPARE(found.size(), std::size_t{5});
    QVERIFY(found[0].kind != found[1].kind);
    QCOMPARE(found[2].kind, FindingKind::Misrouting);
    QVERIFY(found[2].n >= found[3].n && found[3].n >= found[4].n);
}

void TstFindings::saysNothingOfFewTickets()
{
    TwoTimes times;
    times.now.tickets.resize(10);
    times.now.holds.clear();
    times.before.tickets.clear();
    times.before.holds.clear();
    times.change(&TwoTimes::now, [](MetricTicket &ticket) {
        ticket.set(TicketMark::Misrouted);
        ticket.set(TicketMark::ReopenedIn14Days);
        ticket.handlingMinutes = ticket.category == 1 ? 500 : 1;
    });
    QVERIFY(times.found().empty());
}

// Tickets of somebody on leave load nobody.
void TstFindings::looksAtLoadWhileSomebodyIsThere()
{
    TwoTimes times;
    std::vector<Interval> shifts;
    for (int day = 0; day < 5; ++day)
        shifts.push_back({monday + 24h * day + 8h, monday + 24h * day + 16h});
    for (MetricAgent &agent : times.now.agents)
        agent.open = shifts;
    for (TicketHold &hold : times.now.holds)
        hold.load = hold.agent == 5 ? 0.8F : hold.load;
    const auto addNights = [&times](Instant from, Instant until) {
        for (std::uint32_t ticket = 0; ticket < 60; ++ticket)
            times.now.holds.push_back({ticket, 3, {from, until}, 3});
    };
    addNights(monday + 120h, monday + 168h); // over the weekend
    QVERIFY(times.found(FindingKind::UnevenLoad).empty());
    addNights(monday, monday + 120h);
    const auto found = times.found(FindingKind::UnevenLoad);
    QCOMPARE(found.size(), std::size_t{1});
    QVERIFY(std::abs(found[0].value - 2.3) < 1e-6); // 25 of 2 units and 60 of 3, of 100
    QVERIFY(std::abs(found[0].against - 0.2) < 1e-6);
}

void TstFindings::leavesLiveChannelsOutOfPeaks()
{
    TwoTimes times;
    for (MetricsProblem TwoTimes::*time : {&TwoTimes::now, &TwoTimes::before}) {
        (times.*time).groupCounts[static_cast<std::size_t>(MetricDimension::Channel)] = 2;
        int turn = 0;
        times.change(time, [&turn](MetricTicket &ticket) {
            const bool isChat = ++turn % 3 == 0;
            groupOf(ticket, MetricDimension::Channel) = isChat ? 1 : 0;
            if (isChat)
                ticket.frtWorkingMinutes = 1;
        });
    }
    QVERIFY(times.found(FindingKind::TwoPeaks).empty());
}

void TstFindings::putsWhatGoesWrongFirst()
{
    TwoTimes times;
    times.change(&TwoTimes::now, [](MetricTicket &ticket) {
        ticket.handlingMinutes = ticket.category == 1 ? 500 : 10; // costs most, and of many tickets
        if (ticket.category == 2)
            ticket.set(TicketMark::Misrouted);
    });
    const auto found = times.found();
    QCOMPARE(found.size(), std::size_t{2});
    QCOMPARE(found[0].kind, FindingKind::Misrouting);
    QCOMPARE(found[1].kind, FindingKind::CostlyArea);
}

void TstFindings::everyFindingHasAPicture()
{
    TwoTimes times;
    times.desk.rules = {{0, 3000}, {40, 3000}};
    times.desk.reviews.assign(Skills, {3, 8, monday - 24h * 9});
    times.desk.promises = 600;
    times.desk.broken.fill(40);
    times.desk.absences = {{{10, 50}, 5}};
    times.desk.absencesBefore = {{{4, 200}, 3}};
    for (TicketHold &hold : times.now.holds)
        hold.load = hold.agent == 3 ? 3.8F : hold.agent == 5 ? 0.8F : hold.load;
    for (MetricsProblem TwoTimes::*time : {&TwoTimes::now, &TwoTimes::before}) {
        int turn = 0;
        times.change(time, [&turn, time](MetricTicket &ticket) {
            ++turn;
            if (groupOf(ticket, MetricDimension::Skill) == 2)
                groupOf(ticket, MetricDimension::Agent) = 4;
            if (groupOf(ticket, MetricDimension::Queue) == 1 && turn % 3 == 0)
                ticket.frtWorkingMinutes = 2000;
            ticket.ageWorkingHours = time == &TwoTimes::now ? 50 : 10;
            ticket.set(TicketMark::Misrouted,
                       ticket.category == 3 || (groupOf(ticket, MetricDimension::Skill) == 0 && turn % 4 == 0));
            ticket.set(TicketMark::ReopenedIn14Days, time == &TwoTimes::now && turn % 4 == 0);
            ticket.set(TicketMark::Complex, groupOf(ticket, MetricDimension::Agent) == 1);
            ticket.handlingMinutes = ticket.category == 1 ? 500 : 10;
            if (ticket.category == 5) {
                ticket.effort = 1;
                ticket.set(TicketMark::FirstContact);
            }
        });
    }
    std::array<bool, FindingKindCount> isSeen{};
    for (const Finding &finding : times.found()) {
        isSeen[static_cast<std::size_t>(finding.kind)] = true;
        const FindingPicture picture = pictureOf(finding, times.now, times.before, times.desk, {});
        const std::string_view code = codeOf(finding.kind);
        QVERIFY2(picture.shape != FindingPicture::Shape::None, code.data());
        QVERIFY2(!picture.values.empty() && !picture.marked.empty(), code.data());
        QVERIFY(picture.edges.empty() ? picture.groups.size() == picture.values.size()
                                      : picture.edges.size() == picture.values.size() + 1);
        for (const std::size_t place : picture.marked)
            QVERIFY(place < picture.values.size());
    }
    for (std::size_t kind = 0; kind < FindingKindCount; ++kind)
        QVERIFY2(isSeen[kind], codeOf(static_cast<FindingKind>(kind)).data());
}

void TstFindings::refusesTwoDesks()
{
    TwoTimes times;
    times.before.agents.resize(3);
    const auto found = findFindings(times.now, times.before, {}, {});
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::InvalidArgument);
}

void TstFindings::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();
    const TwoTimes times;
    const auto found = findFindings(times.now, times.before, {}, {}, stop.get_token());
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TstFindings)
#include "tst_findings.moc"
