// SPDX-License-Identifier: GPL-3.0-or-later
#include "skillsflow.h"

#include <QPointer>
#include <QUndoStack>

#include <algorithm>
#include <set>

namespace evenkeel {

SkillsFlow::SkillsFlow(SkillsMatrixModel *model, Store store, QUndoStack *undo, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_store(std::move(store))
    , m_undo(undo)
{}

void SkillsFlow::set(const std::vector<LevelWish> &wishes, const QString &text)
{
    std::vector<LevelSwap> swaps;
    for (const LevelWish &wish : wishes) {
        LevelSwap swap;
        swap.cell = {wish.agent, wish.skill};
        swap.before = m_model->shownLevel(swap.cell);
        swap.after = wish.level;
        // Where an earlier edit is not stored yet, its level comes back as one set by hand.
        const LevelVersion *version = m_model->matrix().level(wish.agent, wish.skill);
        if (version != nullptr && version->level.level == swap.before)
            swap.was = version->level;
        swaps.push_back(std::move(swap));
    }
    if (swaps.empty())
        return;
    RefusableStep::dropRefused(*m_undo);
    const auto work = [flow = QPointer<SkillsFlow>(this), text](const std::vector<LevelSwap> &swapped,
                                                                SwapDirection direction,
                                                                const std::shared_ptr<bool> &isRefused) {
        if (flow)
            flow->store(swapped, direction, isRefused, text);
        else
            *isRefused = true; // its page is gone with the workspace
    };
    m_undo->push(new SkillsStep(work, std::move(swaps), text));
}

void SkillsFlow::settle(const DisputedStep &step, DisputeChoice choice)
{
    std::vector<LevelVersion> theirs;
    std::set<SkillCell> disputed;
    for (const LevelDispute &dispute : step.disputes) {
        disputed.insert(dispute.cell);
        if (dispute.theirs)
            theirs.push_back(*dispute.theirs);
    }
    m_model->keep(theirs);
    std::vector<LevelWish> shown;
    for (const LevelVersion &version : theirs)
        shown.push_back({version.level.agent, version.level.skill, version.level.level});
    m_model->showLevels(shown);
    m_model->keep(theirs);
    std::vector<LevelWish> wishes = step.wanted;
    if (choice == DisputeChoice::Theirs)
        std::erase_if(wishes, [&disputed](const LevelWish &wish) {
            return disputed.contains({wish.agent, wish.skill});
        });
    set(wishes, step.text);
}

void SkillsFlow::store(const std::vector<LevelSwap> &swaps, SwapDirection direction,
                       const std::shared_ptr<bool> &isRefused, const QString &text)
{
    Errand errand{{}, isRefused, text};
    std::vector<LevelWish> shown;
    for (const LevelSwap &swap : swaps) {
        LevelChange change;
        change.agent = swap.cell.first;
        change.skill = swap.cell.second;
        change.level = direction == SwapDirection::Forth ? swap.after : swap.before;
        if (direction == SwapDirection::Back)
            change.restored = swap.was;
        shown.push_back({change.agent, change.skill, change.level});
        errand.changes.push_back(std::move(change));
    }
    m_model->showLevels(shown);
    m_waiting.push_back(std::move(errand));
    next();
}

void SkillsFlow::next()
{
    if (m_isStoring || m_waiting.empty())
        return;
    m_isStoring = true;
    Errand errand = std::move(m_waiting.front());
    m_waiting.pop_front();
    for (LevelChange &change : errand.changes)
        change.basedOn = m_model->versionOf({change.agent, change.skill});
    ++m_ownAnnouncements;
    Q_EMIT storing();
    m_store(errand.changes).then(this, [this, errand](const Result<LevelOutcome> &outcome) {
        m_isStoring = false;
        take(errand, outcome);
        next();
        if (isIdle())
            Q_EMIT idle();
    });
}

bool SkillsFlow::takeOwnAnnouncement()
{
    if (m_ownAnnouncements == 0)
        return false;
    --m_ownAnnouncements;
    return true;
}

void SkillsFlow::refuse(const Errand &errand)
{
    *errand.isRefused = true;
    RefusableStep::dropRefused(*m_undo);
}

void SkillsFlow::showStored(const Errand &errand)
{
    std::vector<LevelWish> shown;
    std::vector<LevelVersion> versions;
    for (const LevelChange &change : errand.changes) {
        const LevelVersion *version = m_model->matrix().level(change.agent, change.skill);
        shown.push_back({change.agent, change.skill, version == nullptr ? Proficiency::None : version->level.level});
        if (version != nullptr)
            versions.push_back(*version);
    }
    m_model->showLevels(shown);
    m_model->keep(versions);
}

void SkillsFlow::take(const Errand &errand, const Result<LevelOutcome> &outcome)
{
    if (!outcome) {
        m_ownAnnouncements = std::max(0, m_ownAnnouncements - 1); // what failed is not announced
        refuse(errand);
        showStored(errand);
        Q_EMIT failed(Words::failure(outcome.error()));
        return;
    }
    if (outcome->clashes.empty()) {
        m_model->keep(outcome->stored);
        Q_EMIT stored();
        return;
    }
    refuse(errand);
    DisputedStep step;
    step.text = errand.text;
    for (const LevelChange &change : errand.changes)
        step.wanted.push_back({change.agent, change.skill, change.level});
    for (const LevelClash &clash : outcome->clashes) {
        const LevelWish &wish = step.wanted[clash.edit];
        step.disputes.push_back({{wish.agent, wish.skill}, wish.level, clash.theirs});
    }
    Q_EMIT disputed(step);
}

} // namespace evenkeel
