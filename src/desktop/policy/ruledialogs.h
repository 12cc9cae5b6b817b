// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knownnames.h"
#include "policydialog.h"

#include "domain/policy.h"

#include <memory>

/// Dialogs about one rule or profile each. They edit the value given, which is theirs to change: put it into the
/// policy when the dialog is accepted.
namespace evenkeel::dialogs {

struct Surroundings
{
    const Policy &policy; ///< for words only; looked at while the dialog is made and copied
    KnownNames known;
    QWidget *parent = nullptr;
};

[[nodiscard]] PolicyDialog *rule(const std::shared_ptr<AssignmentRule> &value, const Surroundings &around);
[[nodiscard]] PolicyDialog *triage(const std::shared_ptr<TriageRule> &value, const Surroundings &around);
[[nodiscard]] PolicyDialog *queue(const std::shared_ptr<QueuePolicy> &value, const Surroundings &around);
[[nodiscard]] PolicyDialog *profile(const std::shared_ptr<CapacityProfile> &value, const Surroundings &around);
[[nodiscard]] PolicyDialog *slaRule(const std::shared_ptr<SlaRule> &value, const Surroundings &around);
[[nodiscard]] PolicyDialog *calendar(const std::shared_ptr<BusinessCalendar> &value, const Surroundings &around);
[[nodiscard]] PolicyDialog *escalation(const std::shared_ptr<EscalationRule> &value, const Surroundings &around);

} // namespace evenkeel::dialogs
