// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/pastdesk.h"
#include "services/policyauditresults.h"

#include <map>
#include <tuple>

namespace evenkeel {

/// Where an audit is written down, rule by rule.
class AuditSheet final
{
public:
    [[nodiscard]] static Result<AuditSheet> open(Database &database, Interval period, Instant now);

    void note(AuditNoteCode code) { ++m_notes[static_cast<std::size_t>(code)]; }
    /// The ticket was given to somebody; the rule is the one that decides.
    void add(const RewoundTicket &past, int rule, int policyVersion, const AuditedTicket &audited);
    /// Which queue the triage rules of the moment send a ticket to that came in the span, and where it was first.
    void lookAtIntake(const RewoundTicket &past, Interval span, const PastPolicies &policies);

    [[nodiscard]] PolicyAuditReport take(const PastPolicies &policies);

private:
    using Key = std::tuple<AuditStage, int, QueueId>;

    AuditSheet(Interval period, Instant now, DeskNames names);
    void count(AuditedRule &rule, const AuditedTicket &audited);
    void countDestinations(AuditedRule &rule) const;
    void nameRules(const PastPolicies &policies);
    [[nodiscard]] Result<Done> readGround(Database &database);

    Interval m_period;
    Instant m_now;
    DeskNames m_names;
    DeskCatalog m_catalog;
    QueueId m_fallback; ///< the catalogue's own
    std::map<Key, AuditedRule> m_rules;
    std::map<int, std::int64_t> m_policies; ///< asked, by version
    std::array<std::int64_t, AuditNoteCount> m_notes{};
};

} // namespace evenkeel
