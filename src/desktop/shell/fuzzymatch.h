// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace evenkeel {

/// How well `text` answers `query`: every letter of the query occurs in order, case and accents aside. Higher is
/// better: letters at the start of words and letters in a row count more, a long remainder counts less.
/// Nothing when a letter is missing. Linear in the text.
[[nodiscard]] std::optional<int> fuzzyScore(const QString &query, const QString &text);

} // namespace evenkeel
