// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace evenkeel {

/// Where in a policy something stands: what a finding points at and a difference is about.
struct PolicyPlace
{
    enum class Part : std::uint8_t {
        General = 0, ///< targets, method, weights, effort, handling
        Triage,      ///< a triage rule: id
        Queue,       ///< a queue's order and overflow: queue
        Rule,        ///< an assignment rule: id, queue
        Ring,        ///< a ring of a rule: id, queue, position
        Capacity,    ///< what counts toward load, weights, shares: position of a share
        Profile,     ///< a capacity profile: id
        Protection,
        Affinity,
        Offers,
        Escalation, ///< an escalation rule: id
        Leads,      ///< and substitutes
        Growth,
        Cost,
        Sla,      ///< targets by priority and their hours
        SlaRule,  ///< id
        Calendar, ///< a business calendar: queue holds its name
    };

    Part part = Part::General;
    int id = 0;
    std::string queue;
    int position = -1; ///< 0-based in its list; -1: the whole

    friend bool operator==(const PolicyPlace &, const PolicyPlace &) = default;
};

} // namespace evenkeel
