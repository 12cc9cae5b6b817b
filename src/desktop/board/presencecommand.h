// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refusablestep.h"

#include "domain/agent.h"

#include <functional>
#include <optional>

namespace evenkeel {

/// Presence of one agent set by hand. No setting means: follow the shift.
class PresenceCommand final : public RefusableStep
{
public:
    /// Stores what is wanted where `seen` holds; when the desk refuses, says so through the flag.
    using Store =
        std::function<void(AgentId, const std::optional<PresenceSetting> &wanted,
                           const std::optional<PresenceSetting> &seen, const std::shared_ptr<bool> &isRefused)>;

    PresenceCommand(Store store, AgentId agent, std::optional<PresenceSetting> before,
                    std::optional<PresenceSetting> after, const QString &text);

    void undo() override;
    void redo() override;

private:
    void go(const std::optional<PresenceSetting> &wanted, const std::optional<PresenceSetting> &seen);

    Store m_store;
    AgentId m_agent;
    std::optional<PresenceSetting> m_before;
    std::optional<PresenceSetting> m_after;
};

} // namespace evenkeel
