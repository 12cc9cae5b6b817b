// SPDX-License-Identifier: GPL-3.0-or-later
#include "triage/propose.h"

#include "triage/plantedhistory.h"

#include <QtTest/QtTest>

using namespace evenkeel;
using test::PlantedHistory;

namespace {

PlantedHistory twoTeams()
{
    PlantedHistory past;
    for (int agent = 1; agent <= 4; ++agent) {
        past.work(agent, 10, 60, agent == 1 ? 15 : 30);
        past.work(agent, 11, 40, 20);
    }
    for (int agent = 5; agent <= 8; ++agent)
        past.work(agent, 20, 50, 60);
    past.handOver(4, 10, 30, 2);
    return past;
}

const LevelProposal *levelOf(const Proposal &proposal, int agent, int category)
{
    for (const LevelProposal &level : proposal.levels) {
        for (const SkillMember &member : proposal.skills[level.skill].members) {
            if (level.agent == AgentId{agent} && member.category == CategoryId{category})
                return &level;
        }
    }
    return nullptr;
}

} // namespace

class TestPropose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingOfAnEmptyPast()
    {
        const Result<Proposal> proposal = propose({});
        QVERIFY(proposal.isOk());
        QVERIFY(proposal->skills.empty());
        QVERIFY(proposal->levels.empty());
        QVERIFY(proposal->efforts.empty());
        QVERIFY(proposal->hours.empty());
        QVERIFY(proposal->paces.empty());
        QVERIFY(proposal->homes.empty());
        QCOMPARE(proposal->ticketsRead, 0);
    }

    void recoversWhatWasPlanted()
    {
        const Result<Proposal> proposal = propose(twoTeams().history);
        QVERIFY(proposal.isOk());
        QCOMPARE(proposal->skills.size(), 2U);
        QCOMPARE(proposal->skills[0].lead, CategoryId{10});
        QCOMPARE(proposal->skills[1].lead, CategoryId{20});
        QCOMPARE(proposal->hours.size(), 8U);
        QCOMPARE(levelOf(*proposal, 1, 10)->level, Proficiency::Advanced);
        QVERIFY(levelOf(*proposal, 4, 10)->level < levelOf(*proposal, 1, 10)->level);
        QCOMPARE(levelOf(*proposal, 4, 10)->reassignedAway, 30);
        QVERIFY(levelOf(*proposal, 5, 10) == nullptr);
    }

    void answersTheSameWhateverTheOrder()
    {
        const PlantedHistory past = twoTeams();
        const Result<Proposal> first = propose(past.history);
        QVERIFY(first.isOk());
        for (std::uint64_t seed = 1; seed <= 5; ++seed)
            QVERIFY(*propose(past.shuffled(seed)) == *first);
    }

    void countsWhatItCouldUse()
    {
        PlantedHistory past;
        past.work(1, 10, 30, 20);
        past.history.tickets[0].resolvedAt.reset();
        past.history.tickets[1].lastAgent = {};
        past.history.tickets[2].category = {};
        const Result<Proposal> proposal = propose(past.history);
        QCOMPARE(proposal->ticketsRead, 30);
        QCOMPARE(proposal->ticketsUsed, 27);
        QCOMPARE(proposal->skills.at(0).tickets, 27);
    }

    void findsHomeQueues()
    {
        PlantedHistory past;
        past.work(1, 3, 80, 10); // queue 1
        past.work(1, 4, 15, 10); // queue 2
        past.work(1, 5, 5, 10);  // queue 3: too seldom to serve
        const Result<Proposal> proposal = propose(past.history);
        QCOMPARE(proposal->homes.size(), 1U);
        const HomeProposal &home = proposal->homes[0];
        QCOMPARE(home.queue, QueueId{1});
        QCOMPARE(home.share, 0.8);
        QCOMPARE(home.served, (std::vector<QueueId>{QueueId{1}, QueueId{2}}));
    }

    void stopsWhenTold()
    {
        std::stop_source source;
        const Result<Proposal> proposal =
            propose(twoTeams().history, {}, source.get_token(), [&](const ProgressReport &report) {
                if (report.done == 2)
                    source.request_stop();
            });
        QVERIFY(!proposal.isOk());
        QCOMPARE(proposal.error().code, ErrorCode::Cancelled);
    }

    void reportsProgressUpToTheEnd()
    {
        std::vector<ProgressReport> reports;
        QVERIFY(propose(twoTeams().history, {}, {}, [&](const ProgressReport &report) {
                    reports.push_back(report);
                }).isOk());
        QVERIFY(reports.size() > 1);
        QCOMPARE(reports.back().done, reports.back().total);
    }

    void refusesImpossibleOptions()
    {
        ProposalOptions options;
        options.skills.maxSkills = 1;
        QCOMPARE(propose({}, options).error().code, ErrorCode::InvalidArgument);
        options = {};
        options.hours.cover = 1.5;
        QCOMPARE(propose({}, options).error().code, ErrorCode::InvalidArgument);
        options = {};
        options.effort.effortTenMinutes = 1;
        QCOMPARE(propose({}, options).error().code, ErrorCode::InvalidArgument);
        options = {};
        options.paces.fastest = 0;
        QCOMPARE(propose({}, options).error().code, ErrorCode::InvalidArgument);
    }

    void survivesTimesThatContradictEachOther()
    {
        PlantedHistory past;
        past.work(1, 10, 30, 20);
        past.history.tickets[3].resolvedAt = *past.history.tickets[3].assignedAt - std::chrono::hours{5};
        past.history.tickets[4].id = past.history.tickets[5].id;
        past.history.handovers.push_back({TicketId{999'999}, AgentId{55}, Instant{}});
        const Result<Proposal> proposal = propose(past.history);
        QVERIFY(proposal.isOk());
        QCOMPARE(proposal->efforts.at(0).n, 29);
    }
};

QTEST_APPLESS_MAIN(TestPropose)
#include "tst_propose.moc"
