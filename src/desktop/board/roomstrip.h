// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boardmodel.h"

#include "desktop/style/panel.h"

class QHBoxLayout;

namespace evenkeel {

/// The agents with the most room, always in sight: the lanes stand most loaded first, so they would be last.
class RoomStrip final : public Panel
{
    Q_OBJECT

public:
    explicit RoomStrip(const BoardModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    void agentChosen(evenkeel::AgentId agent);

private:
    void rebuild();

    const BoardModel *m_model;
    QHBoxLayout *m_agents = nullptr;
    QString m_shown;
};

} // namespace evenkeel
