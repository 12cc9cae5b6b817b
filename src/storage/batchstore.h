// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/ids.h"
#include "storage/database.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace evenkeel {

/// One run that chose agents for many tickets at once. Its decisions name it.
struct BatchRun
{
    BatchId id; ///< given by the store
    Instant at;
    double objective = 0;  ///< minutes, see CostWeights
    double lowerBound = 0; ///< no plan costs less
    std::int64_t tickets = 0;
    double seconds = 0;

    friend bool operator==(const BatchRun &, const BatchRun &) = default;
};

/// Batch runs, kept for good. Store the run first, then its decisions.
class BatchStore final
{
public:
    explicit BatchStore(Database &database)
        : m_database(database)
    {}

    /// InvalidArgument for an objective below its bound or numbers that are none.
    [[nodiscard]] Result<BatchId> add(const BatchRun &run);
    [[nodiscard]] Result<BatchRun> run(BatchId id); ///< NotFound
    /// Newest first.
    [[nodiscard]] Result<std::vector<BatchRun>> newest(std::size_t most);

private:
    Database &m_database;
};

} // namespace evenkeel
