// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "scheduling/sessionplan.h"
#include "storage/calendaredit.h"
#include "storage/database.h"

namespace evenkeel {

/// A training that is to be put into the calendar, as cross-training advice names it.
struct TrainingWish
{
    AgentId agent;
    SkillId skill;
    std::chrono::minutes total{8 * 60};
    std::chrono::minutes session{120};
    Interval span; ///< in which it is to happen
};

struct TrainingProposal
{
    SessionPlan plan;
    CalendarEdit edit; ///< adds the sessions as training entries; CalendarService::edit() stores it
};

/// Finds hours of training in the calendar where the desk misses the agent least.
class TrainingPlanService final
{
public:
    TrainingPlanService(Database &database, Instant now)
        : m_database(database)
        , m_now(now)
    {}

    /// Stores nothing. NotFound for an agent or a skill that is not there, InvalidArgument for lengths that are not
    /// above zero or an empty span.
    [[nodiscard]] Result<TrainingProposal> propose(const TrainingWish &wish);

private:
    Database &m_database;
    Instant m_now;
};

} // namespace evenkeel
