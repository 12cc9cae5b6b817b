// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agent.h"

#include <QUndoCommand>

#include <functional>
#include <optional>

namespace evenkeel {

/// Presence of one agent set by hand. No setting means: follow the shift.
class PresenceCommand final : public QUndoCommand
{
public:
    using Store = std::function<void(AgentId, const std::optional<PresenceSetting> &)>;

    PresenceCommand(Store store, AgentId agent, std::optional<PresenceSetting> before,
                    std::optional<PresenceSetting> after, const QString &text);

    void undo() override;
    void redo() override;

private:
    Store m_store;
    AgentId m_agent;
    std::optional<PresenceSetting> m_before;
    std::optional<PresenceSetting> m_after;
};

} // namespace evenkeel
