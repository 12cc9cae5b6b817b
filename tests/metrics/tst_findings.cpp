// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/findings.h"

#include "base/random.h"
#include "metrics/findingpicture.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace evenkeel;
using namespace std::chrono_literals;

namespace {

constexpr int Agents = 8;
constexpr int Queues = 4;
constexpr int Skills = 4;
constexpr int Categories = 12;
const Instant monday = *instantFromIso("2026-03-02");

/// One team in which everything is even: every agent solves every skill, replies take an hour or two.
class EvenDesk
{
public:
    EvenDesk(Interval period, std::uint64_t seed, int tickets)
        : m_random(seed)
    {
        desk.period = period;
        desk.known = period.until + 24h * 60;
        desk.agents.resize(Agents);
        for (MetricAgent &agent : desk.agents) {
            agent.team = 0;
            agent.availableMinutes = 2400;
        }
        desk.skills.assign(Skills, MetricSkill{3});
        desk.groupCounts = {1, Agents, 1, Queues, Skills, PriorityCountOf, 0, 3, 1};
        desk.categories = Categories;
        desk.areLevelsKnown = true;
        desk.hasReplies = true;
        for (int i = 0; i < tickets; ++i)
            addTicket();
        // All hold 25 tickets of two units the whole time.
        for (std::uint32_t agent = 0; agent < Agents; ++agent) {
            for (std::uint32_t ticket = 0; ticket < 25; ++ticket)
                desk.holds.push_back({agent * 25 + ticket, agent, period, 2});
        }
    }

    MetricsProblem desk;

private:
    static constexpr std::uint32_t PriorityCountOf = 4;

    void addTicket()
    {
        MetricTicket ticket;
        ticket.groups.fill(NoGroup);
        const auto set = [&](MetricDimension dimension, int most) {
            ticket.groups[static_cast<std::size_t>(dimension)] =
                static_cast<std::uint32_t>(m_random.below(static_cast<std::uint64_t>(most)));
        };
        set(MetricDimension::Agent, Agents);
        set(MetricDimension::Queue, Queues);
        set(MetricDimension::Skill, Skills);
        ticket.groups[0] = 0;
        ticket.category = static_cast<std::uint32_t>(m_random.below(Categories));
        ticket.createdAt =
            desk.period.from +
            Millis{static_cast<std::int64_t>(m_random.below(static_cast<std::uint64_t>(desk.period.length().count())))};
        ticket.resolvedAt = ticket.createdAt;
        for (const TicketMark mark : {TicketMark::Lived, TicketMark::Created, TicketMark::Assigned,
                                      TicketMark::AskingSkill, TicketMark::Resolved})
            ticket.set(mark);
        ticket.set(TicketMark::Complex, m_random.chance(0.2));
        ticket.set(TicketMark::Misrouted, m_random.chance(0.05));
        ticket.set(TicketMark::ReopenedIn14Days, m_random.chance(0.04));
        ticket.set(TicketMark::FirstContact, m_random.chance(0.5));
        ticket.frtWorkingMinutes = 90 * std::exp(0.6 * m_random.normal());
        ticket.handlingMinutes = static_cast<float>(m_random.between(10, 40));
        ticket.effort = static_cast<std::uint8_t>(m_random.between(2, 8));
        desk.tickets.push_back(ticket);
    }

    Random m_random;
};

struct TwoTimes
{
    explicit TwoTimes(std::uint64_t seed = 1)
        : now(EvenDesk({monday, monday + 168h}, seed, 600).desk)
        , before(EvenDesk({monday - 168h * 4, monday}, seed + 1000, 2400).desk)
    {}
    MetricsProblem now;
    MetricsProblem before;
    FindingDesk desk;

    [[nodiscard]] std::vector<Finding> found() const
    {
        FindingsOptions options;
        options.resamples = 199;
        const auto findings = findFindings(now, before, desk, options);
        return findings ? *findings : std::vector<Finding>{};
    }
    [[nodiscard]] std::vector<Finding> found(FindingKind kind) const
    {
        std::vector<Finding> all = found();
        std::erase_if(all, [kind](const Finding &finding) { return finding.kind != kind; });
        return all;
    }
    template <class Change>
    void change(MetricsProblem TwoTimes::*time, Change change)
    {
        for (MetricTicket &ticket : (this->*time).tickets)
            change(ticket);
    }
};

std::uint32_t &groupOf(MetricTicket &ticket, MetricDimension dimension)
{
    return ticket.groups[static_cast<std::size_t>(dimension)];
}

} // namespace

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
    void findsTwoPeaksOfOneQueue();
    void findsAQueueThatAges();
    void findsReopeningsThatRise();
    void findsACategoryWorthAnArticle();
    void findsWhatCostsMost();
    void findsARuleThatNeverFires();
    void findsReviewsThatAreOverdue();
    void namesOneOfEachKindFirst();
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
            ticket.ageHours = 50;
    });
    times.change(&TwoTimes::before, [](MetricTicket &ticket) { ticket.ageHours = 10; });
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
    // Old as ever is not ageing.
    times.change(&TwoTimes::before, [](MetricTicket &ticket) { ticket.ageHours = 45; });
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

void TstFindings::findsARuleThatNeverFires()
{
    TwoTimes times;
    times.desk.rules = {{12, 3000}, {0, 3000}, {1, 3000}};
    const auto found = times.found(FindingKind::DeadRule);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].subject, 1U);
    QCOMPARE(found[0].denominator, 3000);
    QVERIFY(found[0].interval && found[0].interval->high < 0.002);
    // A rule for something rare is not dead after a quiet week.
    times.desk.rules = {{0, 199}};
    QVERIFY(times.found(FindingKind::DeadRule).empty());
}

void TstFindings::findsReviewsThatAreOverdue()
{
    TwoTimes times;
    times.desk.reviews = {{0, 8, {}}, {2, 8, monday - 240h}, {5, 8, monday - 24h}, {0, 0, {}}};
    const auto found = times.found(FindingKind::OverdueReviews);
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found[0].subject, 2U);
    QCOMPARE(found[0].n, 7);
    QCOMPARE(found[0].denominator, 24);
    QCOMPARE(found[0].since, monday - 240h);
    times.desk.reviews = {{0, 8, {}}, {0, 8, {}}, {0, 8, {}}, {0, 0, {}}};
    QVERIFY(times.found().empty());
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
