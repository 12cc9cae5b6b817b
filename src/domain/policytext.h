// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"

#include <string>
#include <string_view>
#include <vector>

namespace evenkeel {

// Parts of a policy as short JSON on one line, in the form policy files have: equal parts give equal texts, and what
// a file leaves out because it is as usual is the empty text. For comparing policies, not for reading them back.

/// The shortest number that reads back as this one: 0.9, 30.
[[nodiscard]] std::string numberText(double number);
/// In quotation marks, with what JSON wants escaped.
[[nodiscard]] std::string quotedText(std::string_view text);
[[nodiscard]] std::string listText(const std::vector<std::string> &texts);

[[nodiscard]] std::string conditionText(const Condition &condition);
[[nodiscard]] std::string needsText(const std::vector<SkillAsk> &needs);
[[nodiscard]] std::string candidatesText(const CandidateTest &who);
[[nodiscard]] std::string orderText(const Prioritization &order);
/// Without rings of its own the empty text; without any, "[]".
[[nodiscard]] std::string ringsText(const std::optional<std::vector<Ring>> &rings);
[[nodiscard]] std::string channelsText(ChannelMask channels);
[[nodiscard]] std::string exceptionsText(const std::vector<LimitFor> &exceptions);
[[nodiscard]] std::string targetText(const SlaTarget &target);
[[nodiscard]] std::string hoursText(const WeekPattern &week);
[[nodiscard]] std::string pausesText(const SlaPolicy &sla);

} // namespace evenkeel
