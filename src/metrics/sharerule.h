// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/metricsproblem.h"

#include <optional>
#include <span>

namespace evenkeel {

/// A share: of the tickets with the mark `whole` those that have `part` too.
struct ShareRule
{
    Metric metric = Metric::ReassignmentRate;
    TicketMark part = TicketMark::Lived;
    TicketMark whole = TicketMark::Lived;
};

/// Every metric that is a share of tickets.
[[nodiscard]] std::span<const ShareRule> shareRules();
[[nodiscard]] std::optional<ShareRule> shareRuleOf(Metric metric);

} // namespace evenkeel
