// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/proposalservice.h"

#include "services/checkservice.h"
#include "services/deskreader.h"
#include "storage/catalogstore.h"
#include "storage/skillstore.h"
#include "support/demoworkspace.h"

#include <algorithm>

using namespace evenkeel;

class TestProposalService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposingChangesNothing();
    void acceptedSkillsHoldSinceTheLastEvent();
    void acceptedPartsAlone();
    void hoursAloneLeaveCategoriesAndAgentsAsTheyAre();
    void acceptingTwiceMakesNoSecondSkill();
    void isRefusedWhereSomebodyHasEditedSince();
    void emptyWorkspaceProposesNothing();
};

void TestProposalService::proposingChangesNothing()
{
    const auto database = demoWorkspace();
    const auto before = database->changeCounter();
    ProposalService service(*database);
    const auto proposal = service.propose({}, {});
    QVERIFY(proposal);
    const auto view = service.view(*proposal);
    QVERIFY(view);
    QVERIFY(!view->skills.empty() && view->skills.size() <= 12);
    QVERIFY(!view->levels.empty());
    QVERIFY(!view->efforts.empty());
    QCOMPARE(view->hours.size(), std::size_t{12});
    for (const SkillProposalRow &row : view->skills)
        QVERIFY(!row.name.isEmpty());
    QCOMPARE(*database->changeCounter(), *before);
}

void TestProposalService::acceptedSkillsHoldSinceTheLastEvent()
{
    const auto database = demoWorkspace();
    ProposalService service(*database);
    const auto proposal = service.propose({}, {});
    QVERIFY(service.accept(*proposal, {}));
    const auto names = DeskReader(*database).names();
    const auto learned = std::count_if(names->categories.begin(), names->categories.end(), [](const auto &entry) {
        return entry.second.required && entry.second.handling;
    });
    QVERIFY(learned > 0);
    const auto levels = SkillStore(*database).levelsAt(demoNow());
    QVERIFY(std::any_of(levels->begin(), levels->end(), [](const SkillLevel &level) {
        return level.source == LevelSource::History && level.reviewAt;
    }));
    QVERIFY(checkWorkspace(*database, {}, {})->isOk());
}

void TestProposalService::acceptedPartsAlone()
{
    const auto database = demoWorkspace();
    const auto before = DeskReader(*database).names()->skills.size();
    ProposalService service(*database);
    const auto proposal = service.propose({}, {});
    ProposalChoice choice;
    choice.skills = false;
    QVERIFY(service.accept(*proposal, choice));
    QCOMPARE(DeskReader(*database).names()->skills.size(), before);
}

void TestProposalService::hoursAloneLeaveCategoriesAndAgentsAsTheyAre()
{
    const auto database = demoWorkspace();
    const auto before = DeskReader(*database).names();
    ProposalService service(*database);
    const auto proposal = service.propose({}, {});
    ProposalChoice choice;
    choice.skills = false;
    choice.efforts = false;
    QVERIFY(service.accept(*proposal, choice));
    QVERIFY(DeskReader(*database).names()->categories == before->categories);
    QVERIFY(service.accept(*service.propose({}, {}), {}));
    QVERIFY(DeskReader(*database).names()->agents == before->agents); // teams and queues are nobody's proposal
}

void TestProposalService::acceptingTwiceMakesNoSecondSkill()
{
    const auto database = demoWorkspace();
    ProposalService service(*database);
    const auto proposal = service.propose({}, {});
    QVERIFY(service.accept(*proposal, {}));
    const auto skills = DeskReader(*database).names()->skills.size();
    QVERIFY(service.accept(*service.propose({}, {}), {}));
    QCOMPARE(DeskReader(*database).names()->skills.size(), skills);
}

void TestProposalService::isRefusedWhereSomebodyHasEditedSince()
{
    const auto database = demoWorkspace();
    ProposalService service(*database);
    const auto proposal = service.propose({}, {});
    Category category = DeskReader(*database).names()->categories.begin()->second;
    category.effort = category.effort == 9 ? 8 : 9;
    QVERIFY(CatalogStore(*database).save(category));
    QCOMPARE(service.accept(*proposal, {}).error(), (Error{ErrorCode::Conflict, "category"}));
    QCOMPARE(DeskReader(*database).names()->categories.at(category.id).effort, category.effort);
    ProposalChoice hours; // which have nothing to do with it
    hours.skills = false;
    hours.efforts = false;
    QVERIFY(service.accept(*proposal, hours));
    QVERIFY(service.accept(*service.propose({}, {}), {}));
}

void TestProposalService::emptyWorkspaceProposesNothing()
{
    auto database = openWorkspace(QStringLiteral("sqlite::memory:"), OpenMode::CreateIfMissing);
    ProposalService service(**database);
    const auto proposal = service.propose({}, {});
    QVERIFY(proposal);
    const auto view = service.view(*proposal);
    QVERIFY(view && view->skills.empty() && view->levels.empty() && view->efforts.empty() && view->hours.empty());
}

QTEST_GUILESS_MAIN(TestProposalService)
#include "tst_proposalservice.moc"
