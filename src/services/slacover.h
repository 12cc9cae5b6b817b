// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"
#include "base/result.h"
#include "domain/skill.h"
#include "routing/deskpicture.h"
#include "services/desknames.h"
#include "storage/database.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace evenkeel {

/// Who of the desk could have taken a ticket, and when one of them was on shift: what a breach is judged by.
///
/// Levels are those of the day on which the ticket came; shifts are what the calendar says now of that time, usual
/// hours where there are none, as the desk reads them. Where no levels or no hours at all are known of a time, the
/// answer is that somebody could.
class SlaCover final
{
public:
    /// Of agents who are active now.
    [[nodiscard]] static Result<SlaCover> read(Database &database, const DeskNames &names, Interval span, Instant now);

    struct Answer
    {
        bool isAnybodySkilled = true;
        std::optional<Intervals> open; ///< absent: no hours are known
    };
    [[nodiscard]] Result<Answer> of(const RoutingTicket &ticket);

private:
    struct AgentHours
    {
        Agent agent;
        Intervals open;
        bool isKnown = false;
    };
    using Levels = std::map<std::pair<AgentId, SkillId>, Proficiency>;

    explicit SlaCover(Database &database)
        : m_database(&database)
    {}
    [[nodiscard]] Result<const Levels *> levelsOn(Instant day);
    [[nodiscard]] const std::optional<Intervals> &openOf(const std::vector<std::size_t> &agents);

    Database *m_database;
    std::vector<AgentHours> m_agents;
    std::map<Instant, Levels> m_levels;
    std::map<std::vector<std::size_t>, std::optional<Intervals>> m_open;
};

} // namespace evenkeel
