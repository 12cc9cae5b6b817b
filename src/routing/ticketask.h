// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/applicablerules.h"
#include "routing/compiledpolicy.h"
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

    /// The level an agent must have now: an optional need loses a level a step and goes when its skill is dropped, a
    /// required one never.
    [[nodiscard]] Proficiency levelIn(const Relaxation &relaxed) const;
};

/// What a ticket asks of an agent: worked out when the ticket changes, read at every decision.
struct TicketAsk
{
    RoutingTicket ticket;
    std::vector<AskedNeed> needs; ///< those above level None; a language named without a need: policy.languageLevel
    MilliUnits weight = 0;        ///< status included
    MilliUnits minutes = 0;       ///< expected handling in thousandths of minutes, as far as its status counts
    bool isCounting = false;      ///< its status counts toward load
    bool isComplex = false;
    bool isForGrowth = false; ///< drawn to go to somebody learning
    Minutes firstResponse{0}; ///< the promise that rings go by
    const QueueRules *queueRules = nullptr;
    std::vector<ApplicableRule> rules; ///< of its queue, in order
    Slot queue = NoSlot;
    Slot category = NoSlot;
    std::uint64_t fingerprint = 0;

    /// On whose desk it counts: its agent's, or while it waits that of whoever was offered it.
    [[nodiscard]] AgentId holder() const { return ticket.agent.isValid() ? ticket.agent : ticket.offeredTo; }
    [[nodiscard]] bool isWaiting() const { return !holder().isValid(); }
    [[nodiscard]] bool isOffered() const { return !ticket.agent.isValid() && ticket.offeredTo.isValid(); }
};

/// Everything but the slots, which belong to the agent table. `compiled` must outlive the answer.
[[nodiscard]] TicketAsk askOf(RoutingTicket ticket, const CompiledPolicy &compiled, std::span<const SkillId> languages);

/// What the ticket takes of a capacity profile while it is held, in thousandths of the profile's measure; nothing
/// where it does not count toward load or the profile is about other channels.
[[nodiscard]] MilliUnits profileUse(const TicketAsk &ask, const RoutingProfile &profile);

/// A fixed draw by the ticket's id: the same ticket is always drawn or never, and about `share` of all are.
[[nodiscard]] bool isDrawn(TicketId ticket, double share);

} // namespace evenkeel
