// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/qnamespace.h>

namespace evenkeel::SkillsRole {

/// Beside what Qt's roles tell: of cells, and of headers where it says so.
enum : int {
    Level = Qt::UserRole + 1, ///< 0 to 3
    IsOverdue,                ///< the review date has passed
    IsGroup,                  ///< also of a row's header: a team
    IsCollapsed,              ///< of a row's header
    Count,                    ///< of a row's header: skills of an agent, agents of a team
    Kind,                     ///< of a column's header: its kind in words
    IsKindStart,              ///< of a column's header, and of cells: the first of its kind
};

} // namespace evenkeel::SkillsRole
