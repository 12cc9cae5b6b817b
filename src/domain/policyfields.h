// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policy.h"
#include "domain/policyplace.h"

#include <string>
#include <vector>

namespace evenkeel {

/// A field by the name it has in policy files, and its value as text (see policytext.h).
struct PolicyField
{
    const char *name = "";
    std::string text;
};

/// A setting that is no part of a list; names of settings in groups are paths: "weights.chat".
struct PolicySetting
{
    PolicyPlace::Part part = PolicyPlace::Part::General;
    std::string name;
    std::string text;
};

/// All settings, the same ones in the same order for every policy. The version is none.
[[nodiscard]] std::vector<PolicySetting> settingsOf(const Policy &policy);

// Everything of a thing but what it is known by (id, or the name of queues and calendars).
[[nodiscard]] std::vector<PolicyField> fieldsOf(const TriageRule &rule);
[[nodiscard]] std::vector<PolicyField> fieldsOf(const QueuePolicy &queue);
[[nodiscard]] std::vector<PolicyField> fieldsOf(const AssignmentRule &rule);
[[nodiscard]] std::vector<PolicyField> fieldsOf(const CapacityProfile &profile);
[[nodiscard]] std::vector<PolicyField> fieldsOf(const CapacityShare &share);
[[nodiscard]] std::vector<PolicyField> fieldsOf(const EscalationRule &rule);
[[nodiscard]] std::vector<PolicyField> fieldsOf(const TeamLead &lead);
[[nodiscard]] std::vector<PolicyField> fieldsOf(const SubstituteChain &chain);
[[nodiscard]] std::vector<PolicyField> fieldsOf(const Learner &learner);
[[nodiscard]] std::vector<PolicyField> fieldsOf(const SlaRule &rule);
[[nodiscard]] std::vector<PolicyField> fieldsOf(const BusinessCalendar &calendar);

} // namespace evenkeel
