// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"
#include "base/result.h"
#include "domain/agent.h"
#include "storage/changestore.h"
#include "storage/database.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace evenkeel {

/// Presence set by hand. Settings are only added; of an agent's settings begun by a moment the newest counts.
class PresenceStore final
{
public:
    explicit PresenceStore(Database &database)
        : m_database(database)
    {}

    /// The settings that hold at the moment (ended ones are left out), ordered by agent; of those stored up to and
    /// including the change.
    [[nodiscard]] Result<std::vector<PresenceSetting>> settingsAt(Instant at, ChangeId asOf = NewestChange);
    /// The agent's settings begun by the moment, whether or not they have ended, the newest first; at most `most`.
    [[nodiscard]] Result<std::vector<PresenceSetting>> settingsOf(AgentId agent, Instant at, int most);
    /// Settings that began in the span, whether or not they have ended, ordered by agent, beginning, id.
    [[nodiscard]] Result<std::vector<PresenceSetting>> settingsIn(Interval span);
    [[nodiscard]] Result<Done> add(const PresenceSetting &setting);
    /// The same, from `setting.since` on, by somebody who saw `seen` hold for the agent, nothing: nothing set by hand.
    /// Conflict, detail "presence " and the number of the newest setting, when something else holds. When it began is
    /// not compared.
    [[nodiscard]] Result<Done> change(const PresenceSetting &setting, const std::optional<PresenceSetting> &seen);
    /// The number of the agent's newest setting begun by the moment; 0 without any.
    [[nodiscard]] Result<std::int64_t> newestOf(AgentId agent, Instant at);

private:
    Database &m_database;
};

} // namespace evenkeel
