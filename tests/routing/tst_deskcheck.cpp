// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskfixture.h"
#include "routing/deskcheck.h"

#include <QtTest>

#include <limits>

using namespace evenkeel;
using namespace evenkeel::fixture;

namespace {

bool isRefused(const DeskPicture &problem)
{
    const auto created = Dispatcher::create(problem);
    return !created && created.error().code == ErrorCode::InvalidArgument && !created.error().detail.empty();
}

} // namespace

class TestDeskCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesASoundPicture();
    void refusesIdsThatComeTwiceOrUnsorted();
    void refusesCapacitiesThatAreNoNumbers();
    void refusesUnsortedAbilities();
    void refusesCodesNobodyKnows();
    void refusesPoliciesNobodyCanCalculateWith();
};

void TestDeskCheck::takesASoundPicture()
{
    QVERIFY(checkPicture(picture(3, 3)).isOk());
}

void TestDeskCheck::refusesIdsThatComeTwiceOrUnsorted()
{
    DeskPicture problem = picture(2, 2);
    problem.agents[1].id = AgentId{1};
    QVERIFY(isRefused(problem));
    problem = picture(2, 2);
    std::swap(problem.tickets[0], problem.tickets[1]);
    QVERIFY(isRefused(problem));
    problem = picture(1, 1);
    problem.agents[0].id = {};
    QVERIFY(isRefused(problem));
    problem = picture(1, 1);
    problem.tickets[0].id = {};
    QVERIFY(isRefused(problem));
}

void TestDeskCheck::refusesCapacitiesThatAreNoNumbers()
{
    for (const double capacity :
         {-1.0, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(), 1e12}) {
        DeskPicture problem = picture(1, 1);
        problem.agents[0].capacity = capacity;
        QVERIFY(isRefused(problem));
    }
}

void TestDeskCheck::refusesUnsortedAbilities()
{
    DeskPicture problem = picture(1, 1);
    problem.agents[0].queues = {sales, support};
    QVERIFY(isRefused(problem));
    problem = picture(1, 1);
    problem.agents[0].skills = {{network, Proficiency::Basic}, {network, Proficiency::Advanced}};
    QVERIFY(isRefused(problem));
    problem = picture(1, 1);
    problem.agents[0].paces = {{outage, -0.5}};
    QVERIFY(isRefused(problem));
}

void TestDeskCheck::refusesCodesNobodyKnows()
{
    DeskPicture problem = picture(1, 1);
    problem.tickets[0].channel = static_cast<ChannelKind>(17);
    QVERIFY(isRefused(problem));
    problem = picture(1, 1);
    problem.tickets[0].needs = {{network, static_cast<Proficiency>(9), true}};
    QVERIFY(isRefused(problem));
    problem = picture(1, 1);
    problem.policy.method = static_cast<AssignmentMethod>(99);
    QVERIFY(isRefused(problem));
}

void TestDeskCheck::refusesPoliciesNobodyCanCalculateWith()
{
    DeskPicture problem = picture(1, 1);
    problem.policy.weights.phone = -5;
    QVERIFY(isRefused(problem));
    problem = picture(1, 1);
    problem.policy.relaxEvery = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(isRefused(problem));
    problem = picture(1, 1);
    problem.policy.layered.affinity = std::numeric_limits<double>::infinity();
    QVERIFY(isRefused(problem));
}

QTEST_APPLESS_MAIN(TestDeskCheck)
#include "tst_deskcheck.moc"
