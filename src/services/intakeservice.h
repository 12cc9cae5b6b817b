// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/deskreader.h"

namespace evenkeel {

/// Sends waiting tickets to the queues the policy's triage rules say, and records it. What a person set by hand goes
/// before any rule; what a rule set is looked at anew, so that a changed field routes again.
class IntakeService final
{
public:
    IntakeService(Database &database, Instant now)
        : m_database(database)
        , m_now(now)
    {}

    /// The number of tickets that changed; none of them, where one cannot be stored.
    [[nodiscard]] Result<int> run();

private:
    Database &m_database;
    Instant m_now;
};

} // namespace evenkeel
