// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/leasekeeper.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace evenkeel {

struct GroupHealth
{
    QueueGroup group;
    QStringList queues; ///< by name
    QString holder;     ///< the last one; empty: nobody, or given back
    bool isAlive = false;
    std::optional<std::chrono::milliseconds> sinceSweep;

    [[nodiscard]] bool isSwept() const;
    [[nodiscard]] bool isWell() const { return isAlive && isSwept(); }
};

/// Whether somebody routes each queue group. A holder whose last renewal looks fresh is believed; where it does not,
/// which a clock that was set does as well, its next renewal is waited for, three seconds at most.
[[nodiscard]] Result<std::vector<GroupHealth>> readRoutingHealth(Database &database, Instant now);

} // namespace evenkeel
