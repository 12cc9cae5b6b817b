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
[[nodiscard]] std::string_view codeOf(Handling handling);
[[nodiscard]] std::string_view codeOf(ConditionField field);
[[nodiscard]] std::string_view codeOf(FieldTest test);
[[nodiscard]] std::string_view codeOf(OrderMethod method);
[[nodiscard]] std::string_view codeOf(OrderField field);
[[nodiscard]] std::string_view codeOf(RingTrigger trigger);
[[nodiscard]] std::string_view codeOf(RingAction action);
[[nodiscard]] std::string_view codeOf(CapacityMeasure measure);
[[nodiscard]] std::string_view codeOf(AfterHours afterHours);
[[nodiscard]] std::string_view codeOf(EscalationSign sign);
[[nodiscard]] std::string_view codeOf(EscalationTarget target);

[[nodiscard]] std::optional<Priority> priorityFrom(std::string_view code);
[[nodiscard]] std::optional<TicketStatus> ticketStatusFrom(std::string_view code);
[[nodiscard]] std::optional<ChannelKind> channelKindFrom(std::string_view code);
[[nodiscard]] std::optional<EventKind> eventKindFrom(std::string_view code);
[[nodiscard]] std::optional<Gate> gateFrom(std::string_view code);
[[nodiscard]] std::optional<AssignmentMethod> assignmentMethodFrom(std::string_view code);
[[nodiscard]] std::optional<Presence> presenceFrom(std::string_view code);
[[nodiscard]] std::optional<Proficiency> proficiencyFrom(std::string_view code);
[[nodiscard]] std::optional<SkillKind> skillKindFrom(std::string_view code);
[[nodiscard]] std::optional<Handling> handlingFrom(std::string_view code);
[[nodiscard]] std::optional<ConditionField> conditionFieldFrom(std::string_view code);
[[nodiscard]] std::optional<FieldTest> fieldTestFrom(std::string_view code);
[[nodiscard]] std::optional<OrderMethod> orderMethodFrom(std::string_view code);
[[nodiscard]] std::optional<OrderField> orderFieldFrom(std::string_view code);
[[nodiscard]] std::optional<RingTrigger> ringTriggerFrom(std::string_view code);
[[nodiscard]] std::optional<RingAction> ringActionFrom(std::string_view code);
[[nodiscard]] std::optional<CapacityMeasure> capacityMeasureFrom(std::string_view code);
[[nodiscard]] std::optional<AfterHours> afterHoursFrom(std::string_view code);
[[nodiscard]] std::optional<EscalationSign> escalationSignFrom(std::string_view code);
[[nodiscard]] std::optional<EscalationTarget> escalationTargetFrom(std::string_view code);

} // namespace evenkeel
