// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace evenkeel {

/// The style sheet of a report, with its colours.
[[nodiscard]] QString reportStyle();

} // namespace evenkeel
