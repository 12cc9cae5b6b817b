// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace evenkeel {

/// {"skill": 3, …}: agents by the code of the gate that stopped them; gates that stopped nobody are left out.
[[nodiscard]] std::string stoppedToJson(const std::array<int, GateCount> &stopped);
[[nodiscard]] std::optional<std::array<int, GateCount>> stoppedFromJson(std::string_view json);

/// [{"agent": 7, "score": 81.5, "terms": [["skill-fit", 40], …]}, …]; scores come back exactly.
[[nodiscard]] std::string rankingToJson(const std::vector<RankedAgent> &ranking);
[[nodiscard]] std::optional<std::vector<RankedAgent>> rankingFromJson(std::string_view json);

} // namespace evenkeel
