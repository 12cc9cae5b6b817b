// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

namespace evenkeel {

/// What customers wrote, and what people and things are called, as it may be put on a screen: one line, without control
/// characters and marks that turn the direction of what stands beside it, cut with dots after so many letters. What is
/// stored stays as it is. The text is to be shown as plain text all the same; a < is a <.
[[nodiscard]] QString shownLine(std::string_view utf8, qsizetype most = 300);

/// The same of several lines, which it keeps.
[[nodiscard]] QString shownText(std::string_view utf8, qsizetype most = 20'000);

} // namespace evenkeel
