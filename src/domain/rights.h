// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace evenkeel {

/// What whoever opened the workspace is there. Stored as its number; never renumber.
enum class DeskRole : std::uint8_t {
    Owner = 0, ///< of the workspace's tables, or of the file
    Manager = 1,
    Planner = 2, ///< reads all, edits skills and the calendar
    Lead = 3,    ///< reads all, changes nothing but notes
    Agent = 4,   ///< sees own tickets and own plan
};

/// Something that not everybody may do. A database on a server enforces it; programs ask so as not to offer in vain.
enum class Right : std::uint8_t {
    ReadAll,
    Note,
    EditSkills,
    EditCalendar,
    Route, ///< give tickets to agents, by hand too, and the presence of others
    EditPolicy,
    EditCatalog, ///< agents, queues, categories, saved views; imports
    SetPresence, ///< one's own at least
    AskTimeOff,  ///< for oneself at least
    AnswerOffer, ///< to oneself at least
    Administer,  ///< grant and revoke roles, back up and move the workspace
};

struct Rights
{
    DeskRole role = DeskRole::Owner;
    bool isKnown = true; ///< false on a server where nothing was granted: it alone decides, and the role says nothing
    AgentId agent;       ///< who whoever logged in is on the desk, where that is known

    [[nodiscard]] bool may(Right right) const;

    friend bool operator==(const Rights &, const Rights &) = default;
};

/// "manager" and so on, as people type them; a file's owner has no such word.
inline constexpr std::array<std::pair<DeskRole, std::string_view>, 4> GrantableRoles{{{DeskRole::Manager, "manager"},
                                                                                      {DeskRole::Planner, "planner"},
                                                                                      {DeskRole::Lead, "lead"},
                                                                                      {DeskRole::Agent, "agent"}}};

[[nodiscard]] std::string_view wordOf(DeskRole role); ///< "owner" for that
[[nodiscard]] std::optional<DeskRole> roleFrom(std::string_view word);

} // namespace evenkeel
