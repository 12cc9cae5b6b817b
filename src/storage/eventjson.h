// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketevent.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace evenkeel {

/// The part of a change that has no columns of its own, as compact JSON; empty when there is nothing. Agent, queue,
/// status and priority are not in it. `author`: who wrote a note, where no agent of the desk did. Written by hand: it
/// runs for every event of an import.
[[nodiscard]] std::string detailToJson(const TicketChange &change, const std::optional<std::string> &author = {});

/// Reads it back into the change. False for anything it did not write.
[[nodiscard]] bool detailFromJson(std::string_view json, TicketChange &change);

/// Who wrote a note, from its detail; empty where that does not say.
[[nodiscard]] std::string authorFromJson(std::string_view json);

/// ["a","b"]; empty for an empty list.
[[nodiscard]] std::string tagsToJson(const std::vector<std::string> &tags);
[[nodiscard]] std::optional<std::vector<std::string>> tagsFromJson(std::string_view json);

/// [[skill,level,required],…]; empty for an empty list.
[[nodiscard]] std::string needsToJson(const std::vector<SkillNeed> &needs);
[[nodiscard]] std::optional<std::vector<SkillNeed>> needsFromJson(std::string_view json);

} // namespace evenkeel
