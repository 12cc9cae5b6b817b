// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <string>

namespace evenkeel {

/// The place of the first key that stands twice in one object, as "queues.0.rules", array positions counted from 0.
/// JSON readers keep one of the two and lose the other without a word. The text must be valid JSON.
[[nodiscard]] std::optional<std::string> repeatedKey(const QByteArray &json);

} // namespace evenkeel
