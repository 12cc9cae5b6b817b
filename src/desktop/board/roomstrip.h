// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boardmodel.h"

#include "desktop/style/panel.h"

#include <utility>
#include <vector>

class QHBoxLayout;
class QPushButton;

namespace evenkeel {

/// The agents with the most room, always in sight: the lanes stand most loaded first, so they would be last.
class RoomStrip final : public Panel
{
    Q_OBJECT

public:
    explicit RoomStrip(const BoardModel *model, QWidget *parent = nullptr);

    /// Whose button is at a place on the screen; none where there is none.
    [[nodiscard]] AgentId agentAt(const QPoint &globalPosition) const;
    /// Lights the button of the agent a card would be dropped on.
    void setTarget(AgentId agent);

Q_SIGNALS:
    void agentChosen(evenkeel::AgentId agent);

private:
    void rebuild();

    const BoardModel *m_model;
    QHBoxLayout *m_agents = nullptr;
    std::vector<std::pair<AgentId, QPushButton *>> m_buttons;
    QString m_shown;
};

} // namespace evenkeel
