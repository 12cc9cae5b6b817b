// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "boundcontrols.h"

#include "domain/policy.h"

class QWidget;

/// Editors of the short lists in a policy. Each writes into the list given, which outlives it.
namespace evenkeel::listeditors {

using bound::Changed;

[[nodiscard]] QWidget *skillAsks(std::vector<SkillAsk> *list, const QStringList &skills, bool canBeOptional,
                                 const Changed &changed);
[[nodiscard]] QWidget *rings(std::vector<Ring> *list, const KnownNames &known, const Changed &changed);
[[nodiscard]] QWidget *orderFields(std::vector<OrderBy> *list, const Changed &changed);
[[nodiscard]] QWidget *limits(std::vector<LimitFor> *list, const KnownNames &known, const Changed &changed);
[[nodiscard]] QWidget *shares(std::vector<CapacityShare> *list, const KnownNames &known, const Changed &changed);
[[nodiscard]] QWidget *leads(std::vector<TeamLead> *list, const KnownNames &known, const Changed &changed);
[[nodiscard]] QWidget *substitutes(std::vector<SubstituteChain> *list, const KnownNames &known, const Changed &changed);
[[nodiscard]] QWidget *learners(std::vector<Learner> *list, const KnownNames &known, const Changed &changed);

} // namespace evenkeel::listeditors
