// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scheduling/conflicts.h"

#include <QString>
#include <QTimeZone>

namespace evenkeel {

/// The rule that is not kept, by how much, and what would mend it, in one line.
[[nodiscard]] QString conflictText(const CalendarConflict &conflict, const QTimeZone &zone);

} // namespace evenkeel
