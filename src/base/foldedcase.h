// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace evenkeel {

/// The text in small letters, for comparing without regard to case: Latin, Greek, Cyrillic and Armenian letters up to
/// U+07FF that have one small form of the same length in UTF-8; everything else stays as it is. The same on every
/// machine and in every locale.
[[nodiscard]] std::string folded(std::string_view utf8);

} // namespace evenkeel
