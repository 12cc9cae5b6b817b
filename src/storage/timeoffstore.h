// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/timeoffrequest.h"
#include "storage/database.h"

#include <optional>
#include <string>
#include <vector>

namespace evenkeel {

/// Requests for time off. What was asked never changes; a request is decided once.
class TimeOffStore final
{
public:
    explicit TimeOffStore(Database &database)
        : m_database(database)
    {}

    /// Id, state and decision are given by the store: it waits. InvalidArgument for an empty span.
    [[nodiscard]] Result<std::int64_t> ask(const TimeOffRequest &request);
    [[nodiscard]] Result<TimeOffRequest> request(std::int64_t id); ///< NotFound
    /// That touch the span, by start, then id.
    [[nodiscard]] Result<std::vector<TimeOffRequest>> requests(Interval span);
    /// That wait, by start, then id.
    [[nodiscard]] Result<std::vector<TimeOffRequest>> waiting();
    /// Stores state, decidedBy, decidedAt, reason and entry of a request that waits. Conflict when somebody else
    /// decided it meanwhile, NotFound.
    [[nodiscard]] Result<Done> decide(const TimeOffRequest &request);
    /// One that was decided so waits again; whoever approved it takes the time off back. Conflict when it is not so.
    [[nodiscard]] Result<Done> reopen(std::int64_t id, RequestState decided = RequestState::Approved);

private:
    Database &m_database;
};

} // namespace evenkeel
