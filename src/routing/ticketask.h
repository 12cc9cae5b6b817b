// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/deskpicture.h"
#include "routing/loadunits.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace evenkeel {

/// A position in one of the agent table's rows (of a skill, a queue, a category).
using Slot = std::uint32_t;
inline constexpr Slot NoSlot = 0xffffffffU;

inline constexpr std::size_t ProficiencyCount = 4;

/// One need of a ticket, made ready for deciding.
struct AskedNeed
{
    SkillNeed need;
    bool isLanguage = false;
    Slot skill = NoSlot;
    std::array<double, ProficiencyCount> fit{}; ///< by the agent's level

    /// The level an agent must have in this ring: an optional need loses a level a ring, a required one never.
    [[nodiscard]] Proficiency levelIn(int ring) const;
};

/// What a ticket asks of an agent: worked out when the ticket changes, read at every decision.
struct TicketAsk
{
    RoutingTicket ticket;
    std::vector<AskedNeed> needs; ///< those above level None; a language named without a need: policy.languageLevel
    MilliUnits weight = 0;        ///< status included
    bool isCounting = false;      ///< its status counts toward load
    bool isComplex = false;
    Slot queue = NoSlot;
    Slot category = NoSlot;
    std::uint64_t fingerprint = 0;
};

/// Everything but the slots, which belong to the agent table.
[[nodiscard]] TicketAsk askOf(RoutingTicket ticket, const Policy &policy, std::span<const SkillId> languages);

/// Optional skill steps dropped by now: one for each policy.relaxEvery of the first-response SLA used, at most as many
/// as there are levels. Where the resolution clock runs already, its time counts against the first-response target.
[[nodiscard]] int ringOf(const RoutingTicket &ticket, const Policy &policy, const WorkingTime &hours, Instant now);

} // namespace evenkeel
