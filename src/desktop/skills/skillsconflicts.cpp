// SPDX-License-Identifier: GPL-3.0-or-later
// What the skills page asks when somebody else has set a level meanwhile.
#include "skillspage.h"

#include "desktop/conflict/conflictdialog.h"

namespace evenkeel {

ContestedValue SkillsPage::contested(const SkillCell &cell, Proficiency mine,
                                     const std::optional<LevelVersion> &theirs) const
{
    const DeskNames &names = m_model->matrix().names;
    const auto level = [](Proficiency of) { return QString::number(static_cast<int>(of)); };
    ContestedValue value;
    value.what = tr("%1 of %2", "skill, agent").arg(names.skill(cell.second), names.agent(cell.first));
    value.mine = level(mine);
    value.theirs = theirs ? level(theirs->level.level) : tr("no level");
    if (theirs) {
        value.who = QString::fromStdString(theirs->setBy);
        value.when = theirs->storedAt;
    }
    return value;
}

void SkillsPage::askWhichHolds(std::vector<ContestedValue> values,
                               const std::function<void(const std::vector<bool> &areMine)> &chosen)
{
    const auto count = static_cast<int>(values.size());
    ConflictDialog::ask(tr("%n levels were set by somebody else before you.", nullptr, count), std::move(values), this,
                        chosen);
}

void SkillsPage::settleDispute(const DisputedStep &step)
{
    std::vector<ContestedValue> values;
    for (const LevelDispute &dispute : step.disputes)
        values.push_back(contested(dispute.cell, dispute.mine, dispute.theirs));
    askWhichHolds(std::move(values), [this, step](const std::vector<bool> &areMine) { m_flow->settle(step, areMine); });
}

void SkillsPage::settleContest(const LevelBlocks::Contest &contest)
{
    std::vector<ContestedValue> values;
    for (const LevelClash &clash : contest.clashes) {
        const SkillLevel &wanted = contest.settings[clash.edit].edit.level;
        values.push_back(contested({wanted.agent, wanted.skill}, wanted.level, clash.theirs));
    }
    askWhichHolds(std::move(values),
                  [contest](const std::vector<bool> &areMine) { contest.settle(contest.clashes, areMine); });
}

} // namespace evenkeel
