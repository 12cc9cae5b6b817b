// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace evenkeel {

/// Whether the bytes are UTF-8 as RFC 3629 has it (no surrogates, no overlong forms, nothing above U+10FFFF).
[[nodiscard]] bool isUtf8(std::string_view bytes);

/// The same text with every wrong byte replaced by U+FFFD.
[[nodiscard]] std::string mendedUtf8(std::string_view bytes);

} // namespace evenkeel
