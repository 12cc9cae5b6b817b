// SPDX-License-Identifier: GPL-3.0-or-later
#include "skillsflow.h"

#include <QPointer>
#include <QUndoStack>

#include <algorithm>
#include <set>

namespace evenkeel {

SkillsFlow::SkillsFlow(SkillsMatrixModel *model, Store store, QUndoStack *undo, std::shared_ptr<LevelLineage> lineage,
                       QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_store(std::move(store))
    , m_undo(undo)
    , m_lineage(std::move(lineage))
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
    const auto trail = std::make_shared<LevelTrail>();
    const auto work = [flow = QPointer<SkillsFlow>(this), trail, text](const std::vector<LevelSwap> &swapped,
                                                                       SwapDirection direction,
                                                                       const std::shared_ptr<bool> &isRefused) {
        if (flow)
            flow->store(swapped, {{}, direction, isRefused, trail, text});
        else
            *isRefused = true; // its page is gone with the workspace
    };
    m_undo->push(new SkillsStep(work, std::move(swaps), text));
}

void SkillsFlow::settle(const DisputedStep &step, const std::vector<bool> &areMine)
{
    std::vector<LevelVersion> theirs;
    std::vector<LevelWish> shown;
    std::set<SkillCell> given;
    for (std::size_t i = 0; i < step.disputes.size(); ++i) {
        const LevelDispute &dispute = step.disputes[i];
        if (i >= areMine.size() || !areMine[i])
            given.insert(dispute.cell);
        if (!dispute.theirs)
            continue;
        theirs.push_back(*dispute.theirs);
        shown.push_back({dispute.cell.first, dispute.cell.second, dispute.theirs->level.level});
    }
    m_model->keep(theirs);
    m_model->showLevels(shown);
    m_model->keep(theirs);
    std::vector<LevelWish> wishes = step.wanted;
    std::erase_if(wishes, [&given](const LevelWish &wish) { return given.contains({wish.agent, wish.skill}); });
    set(wishes, step.text);
}

void SkillsFlow::store(const std::vector<LevelSwap> &swaps, Errand errand)
{
    std::vector<LevelWish> shown;
    for (const LevelSwap &swap : swaps) {
        LevelChange change;
        change.agent = swap.cell.first;
        change.skill = swap.cell.second;
        change.level = errand.direction == SwapDirection::Forth ? swap.after : swap.before;
        if (errand.direction == SwapDirection::Back)
            change.restored = swap.was;
        shown.push_back({change.agent, change.skill, change.level});
        errand.changes.push_back(std::move(change));
    }
    m_model->showLevels(shown);
    m_waiting.push_back(std::move(errand));
    next();
}

void SkillsFlow::base(Errand &errand)
{
    LevelTrail &trail = *errand.trail;
    if (trail.isStored()) {
        const std::vector<LevelId> expected = trail.expected(*m_lineage, errand.direction == SwapDirection::Forth);
        for (std::size_t i = 0; i < errand.changes.size(); ++i)
            errand.changes[i].basedOn = expected[i];
        return;
    }
    trail.cells.clear();
    trail.based.clear();
    for (LevelChange &change : errand.changes) {
        trail.cells.emplace_back(change.agent, change.skill);
        trail.based.push_back(m_model->versionOf(trail.cells.back()));
        change.basedOn = trail.based.back();
    }
}

void SkillsFlow::next()
{
    while (!m_isStoring && !m_waiting.empty()) {
        Errand errand = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (errand.direction == SwapDirection::Back && !errand.trail->isStored()) {
            refuse(errand); // it was undone before the answer came that nothing was stored
            showStored(errand);
            continue;
        }
        base(errand);
        m_isStoring = true;
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
    RefusableStep::dropRefusedSoon(*m_undo);
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
        errand.trail->follow(*m_lineage, errand.direction == SwapDirection::Forth, outcome->stored);
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
