// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/policy.h"
#include "domain/ticketevent.h"
#include "metrics/findings.h"
#include "services/desknames.h"
#include "services/rulemisses.h"
#include "services/zoneoffsets.h"
#include "storage/database.h"

#include <span>
#include <string>
#include <vector>

namespace evenkeel {

/// Gathers what tickets do not tell of a desk: which triage rules hold for anything, and which reviews are overdue.
class FindingReader final
{
public:
    /// Of the policy and the levels in force at `end`; tickets created in the span are looked at.
    [[nodiscard]] static Result<FindingReader> open(Database &database, Interval span, Instant end);

    /// A rule fires for a ticket when it is the first that holds for it, as it came in or as it stands now: what was
    /// classified since may be what a rule asks for.
    void watch(const Ticket &ticket, std::span<const TicketEvent> story);

    /// How much of both times went to absence that nobody had planned.
    [[nodiscard]] Result<Done> readAbsence(Database &database, Interval period, Interval before, Instant now);

    [[nodiscard]] const FindingDesk &desk() const { return m_desk; }
    [[nodiscard]] const std::vector<std::string> &rules() const { return m_rules; } ///< names, by position
    /// Of the tickets watched.
    [[nodiscard]] const RuleMisses &misses() const { return m_misses; }

private:
    FindingReader(DeskNames names, Policy policy, Interval span);
    [[nodiscard]] Result<Done> readReviews(Database &database, Instant end);
    [[nodiscard]] std::size_t firstOf(const Ticket &ticket);

    DeskNames m_names;
    Policy m_policy; ///< with the triage rules that are looked at only
    Interval m_span;
    ZoneOffsets m_offsets;
    std::vector<std::string> m_rules;
    RuleMisses m_misses{{}, {}};
    FindingDesk m_desk;
};

} // namespace evenkeel
