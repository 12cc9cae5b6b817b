// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace evenkeel {

/// What of a policy is looked at: triage rules send tickets to queues, assignment rules to agents.
enum class AuditStage : std::uint8_t { Triage = 0, Assignment };

/// What became of what a rule would have done.
enum class AuditOutcome : std::uint8_t {
    Followed = 0, ///< done as the rule says: the queue it names, the agent it chooses
    Allowed,      ///< another agent, whom every gate lets take the ticket
    Stopped,      ///< an agent whom a gate stops, while the rule has somebody
    NotYet,       ///< given to somebody while the rule would have let the ticket wait; or in no queue yet
};
inline constexpr std::size_t AuditOutcomeCount = 4;
[[nodiscard]] std::string_view codeOf(AuditStage stage);
[[nodiscard]] std::string_view codeOf(AuditOutcome outcome);

/// What is to be known beside an audit; counts are of assignments unless said.
enum class AuditNoteCode : std::uint8_t {
    NothingAssigned = 0, ///< nobody was given a ticket in the period
    PeriodNotOver,       ///< it reaches past now; minutes
    OwnDecisions,        ///< taken from decision records
    Rebuilt,             ///< by hand or by a source: decided on the desk as it stood then
    TakenBack,           ///< undone right after: left out
    NotOpen,             ///< given while resolved or closed: left out
    AgentsGone,          ///< went to somebody who was not on the desk then: left out
    ClocksThatJump,      ///< from before their ticket came into being: left out
    LevelsLater,         ///< from before anybody's level was known: the first known levels stand in
    NoLevels,            ///< nobody has a level in any skill; 1
    AgentsWithoutHours,  ///< agents without shifts or usual hours around the period's end: never on shift
    CalendarOfNow,       ///< judged by agents and calendar as known now, since the source tells them later
};
inline constexpr std::size_t AuditNoteCount = 12;
[[nodiscard]] std::string_view codeOf(AuditNoteCode code);

struct AuditNote
{
    AuditNoteCode code = AuditNoteCode::NothingAssigned;
    std::int64_t count = 0;

    friend bool operator==(const AuditNote &, const AuditNote &) = default;
};

} // namespace evenkeel
