// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "storage/database.h"
#include "triage/history.h"

#include <stop_token>

namespace evenkeel {

/// The past of a workspace as proposals read it, and its last moment.
struct ReadHistory
{
    History history;
    Instant lastEvent;
};

/// Reads all stories once. An agent acted when an event names them as its actor; where the source names no actors,
/// when a ticket came to them and when something was done to a ticket they held. A ticket that closes by itself
/// proves nothing.
[[nodiscard]] Result<ReadHistory> readHistory(Database &database, std::stop_token stop, const Progress &progress,
                                              Instant since = instantFromMillis(0));

} // namespace evenkeel
