// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "services/metricsresults.h"
#include "storage/database.h"

#include <functional>
#include <stop_token>

namespace evenkeel {

/// Reads the tickets of a period as they stood at its end, or now where it is not over. Each is judged by the policy
/// that was in force when it was finished, or at the end. Levels are those in force when somebody was given a ticket;
/// hours are what the calendar says now of that time, usual hours where there are none, of active agents.
/// One story is in memory at a time. Cancelled when the stop token asks.
[[nodiscard]] Result<ReadMetrics> readMetrics(Database &database, Interval period, Instant now,
                                              const std::stop_token &stop, const Progress &progress);

/// Sees every ticket that is read, as it is stored, with its story.
using StoryWatch = std::function<void(const Ticket &, std::span<const TicketEvent>)>;

/// The same for several periods, with every story read once. In the order asked for.
[[nodiscard]] Result<std::vector<ReadMetrics>> readMetrics(Database &database, const std::vector<Interval> &periods,
                                                           Instant now, const std::stop_token &stop,
                                                           const Progress &progress, const StoryWatch &watch = {});

/// Reads and measures. A period that reaches past `now` is measured up to now, and the answer notes it.
/// InvalidArgument for a period that measure() would not take.
[[nodiscard]] Result<MetricsView> metricsOf(Database &database, const MetricsRequest &request, Instant now,
                                            const std::stop_token &stop, const Progress &progress);

} // namespace evenkeel
