// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"

#include "base/instant.h"

#include <QString>

namespace evenkeel {

/// How long the calendar page of a workspace takes to open a month, and each frame while it is scrolled and while a
/// shift is dragged. Frames are painted into memory, at the scale that QT_SCALE_FACTOR sets.
[[nodiscard]] std::vector<bench::Figure> measureCalendarFrames(const QString &url, Instant now);

} // namespace evenkeel
