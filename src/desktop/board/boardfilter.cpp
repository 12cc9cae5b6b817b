// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardfilter.h"

#include <algorithm>

namespace evenkeel {

bool BoardFilter::accepts(const AgentLane &lane) const
{
    if (!teams.empty() && !teams.contains(lane.team))
        return false;
    if (isOnShiftOnly && !lane.isOnShift && lane.presence == Presence::Offline)
        return false;
    return skills.empty() || std::any_of(lane.skills.begin(), lane.skills.end(),
                                         [this](SkillId skill) { return skills.contains(skill); });
}

bool BoardFilter::accepts(const TicketCard &card, double atRiskShare) const
{
    if (!priorities.empty() && !priorities.contains(card.priority))
        return false;
    if (!channels.empty() && !channels.contains(card.channel))
        return false;
    if (isAtRiskOnly && card.slaShare < atRiskShare)
        return false;
    return text.isEmpty() || card.subject.contains(text, Qt::CaseInsensitive) ||
           card.reference.contains(text, Qt::CaseInsensitive);
}

} // namespace evenkeel
