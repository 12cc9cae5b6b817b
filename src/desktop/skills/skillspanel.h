// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/skillinsight.h"

#include "desktop/style/panel.h"

class QVBoxLayout;

namespace evenkeel {

/// Beside the matrix: what rests on one agent, and the trainings that pay most.
class SkillsPanel final : public Panel
{
    Q_OBJECT

public:
    explicit SkillsPanel(QWidget *parent = nullptr);

    void setInsight(const SkillInsight &insight);

Q_SIGNALS:
    /// What if this agent, whom a skill rests on, leaves?
    void leaveAsked(evenkeel::AgentId agent);
    /// Show the level that the training is about.
    void trainingChosen(evenkeel::AgentId agent, evenkeel::SkillId skill);

private:
    void addTitle(const QString &title, const QString &under);
    /// `leaving`: the agent to ask about from here, or none.
    void addNote(const QString &title, const QString &text, bool isBad, AgentId leaving = {});
    void addSilos(const SiloView &view);
    [[nodiscard]] QString leaningText(const SkillSilo &silo, const QString &agent, const QString &nobody,
                                      const QString &open) const;
    void addWarnings(const SiloView &view);
    void addAdvice(const AdviceView &view);
    void addTraining(const AdviceView &view, const Training &training, Millis most);

    QVBoxLayout *m_list = nullptr;
    DeskNames m_names;
};

} // namespace evenkeel
