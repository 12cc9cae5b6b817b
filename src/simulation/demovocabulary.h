// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace evenkeel {

/// Languages of the demonstration's customers.
enum class DemoLanguage : std::uint8_t { English = 0, German = 1, French = 2 };
inline constexpr std::size_t DemoLanguageCount = 3;
[[nodiscard]] std::string_view codeOf(DemoLanguage language);

/// A category as the demonstration knows it; needs are positions in the list of skills, -1 for none.
struct DemoCategory
{
    std::string_view name;
    int team = -1; ///< -1: no team's own
    int queue = 0;
    int skill = -1;
    int level = 0;
    int preferred = -1;
    int preferredLevel = 0;
    int effort = 3;
    int minutes = 15;
    int share = 10; ///< of the volume
    std::span<const std::string_view> english;
    std::span<const std::string_view> german;
    std::span<const std::string_view> french;
};

[[nodiscard]] std::span<const DemoCategory> demoCategories();

/// Unique for every index; the first forty are as good as written by hand.
[[nodiscard]] std::string demoAgentName(std::size_t index);
/// The source's key of a customer, unique for every index.
[[nodiscard]] std::string demoCustomer(std::uint64_t index);
/// One of the category's subjects in the language, its places filled; month 0 to 11 is the ticket's own.
[[nodiscard]] std::string demoSubject(const DemoCategory &category, DemoLanguage language, unsigned month,
                                      Random &random);
[[nodiscard]] std::string_view demoNote(Random &random);
[[nodiscard]] std::string_view demoHandoverReason(Random &random);

} // namespace evenkeel
