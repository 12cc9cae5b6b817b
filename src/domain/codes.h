// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/agent.h"
#include "domain/channel.h"
#include "domain/decision.h"
#include "domain/priority.h"
#include "domain/ticketevent.h"
#include "domain/ticketstatus.h"

#include <optional>
#include <string_view>

namespace evenkeel {

/// Stable machine names of the domain's codes: for JSON, profiles, the command line. Not for people to read.
[[nodiscard]] std::string_view codeOf(Priority priority);
[[nodiscard]] std::string_view codeOf(TicketStatus status);
[[nodiscard]] std::string_view codeOf(ChannelKind kind);
[[nodiscard]] std::string_view codeOf(EventKind kind);
[[nodiscard]] std::string_view codeOf(Cause cause);
[[nodiscard]] std::string_view codeOf(Gate gate);
[[nodiscard]] std::string_view codeOf(ScoreTerm term);
[[nodiscard]] std::string_view codeOf(AssignmentMethod method);
[[nodiscard]] std::string_view codeOf(Presence presence);
[[nodiscard]] std::string_view codeOf(Proficiency level);
[[nodiscard]] std::string_view codeOf(SkillKind kind);

[[nodiscard]] std::optional<Priority> priorityFrom(std::string_view code);
[[nodiscard]] std::optional<TicketStatus> ticketStatusFrom(std::string_view code);
[[nodiscard]] std::optional<ChannelKind> channelKindFrom(std::string_view code);
[[nodiscard]] std::optional<EventKind> eventKindFrom(std::string_view code);
[[nodiscard]] std::optional<AssignmentMethod> assignmentMethodFrom(std::string_view code);
[[nodiscard]] std::optional<Presence> presenceFrom(std::string_view code);
[[nodiscard]] std::optional<Proficiency> proficiencyFrom(std::string_view code);
[[nodiscard]] std::optional<SkillKind> skillKindFrom(std::string_view code);

} // namespace evenkeel
