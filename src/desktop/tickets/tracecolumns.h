// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace evenkeel {

namespace TraceColumn {
enum Column { Agent, Gates, Terms, Score, Count };
}

namespace TraceRole {
enum Role {
    Secondary = Qt::UserRole, ///< QString under the name: the load before and after
    Passes,                   ///< QList<bool>, one a gate in order
    Points,                   ///< QList<qreal>, one a term in the model's order of terms
    IsChosen,
    Obstacle,    ///< QString instead of the bar: what stopped the agent
    AgentNumber, ///< qlonglong, the agent's id
};
}

} // namespace evenkeel
