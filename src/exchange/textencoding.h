// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/utf8.h"

#include <string>
#include <string_view>

namespace evenkeel {

[[nodiscard]] bool isAscii(std::string_view text);

/// Appends Latin-1 text as UTF-8. Bytes 0x80-0x9f are read as Windows-1252, as files called Latin-1 mostly mean them.
void appendLatin1(std::string &utf8, std::string_view latin1);

/// UTF-8 as it is, anything else as Latin-1: for showing bytes of unknown encoding.
[[nodiscard]] std::string readableText(std::string_view bytes);

} // namespace evenkeel
