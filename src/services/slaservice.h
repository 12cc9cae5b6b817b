// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "services/slaresults.h"
#include "storage/database.h"

#include <span>
#include <stop_token>
#include <vector>

namespace evenkeel {

/// What the SLA clocks of a ticket did up to now, with due times and the causes of breaches. NotFound.
[[nodiscard]] Result<TicketSla> readTicketSla(Database &database, TicketId ticket, Instant now);

/// The breaches of a period by cause. Reads the story of every ticket that lived in the period, one at a time.
/// Cancelled when the stop token asks.
[[nodiscard]] Result<BreachTable> breachTable(Database &database, Interval period, Instant now, std::stop_token stop,
                                              const Progress &progress);
/// The same for several periods, in the order asked for, with every story read once.
[[nodiscard]] Result<std::vector<BreachTable>> breachTables(Database &database, std::span<const Interval> periods,
                                                            Instant now, std::stop_token stop,
                                                            const Progress &progress);

} // namespace evenkeel
