// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/experiment.h"
#include "storage/database.h"

#include <vector>

namespace evenkeel {

/// Experiments with the policy. None is ever removed.
class ExperimentStore final
{
public:
    explicit ExperimentStore(Database &database)
        : m_database(database)
    {}

    /// Stores a running one and returns its number. InvalidArgument for an empty span or a target that is no number
    /// above 0; Conflict, detail its number, while another one runs.
    [[nodiscard]] Result<std::int64_t> add(const PolicyExperiment &experiment);
    [[nodiscard]] Result<PolicyExperiment> experiment(std::int64_t id); ///< NotFound
    /// Newest first.
    [[nodiscard]] Result<std::vector<PolicyExperiment>> all();
    /// Sets state, end and end version. Conflict when the state stored is not `seen`, or another one would run besides.
    [[nodiscard]] Result<Done> setState(const PolicyExperiment &experiment, ExperimentState seen);

private:
    [[nodiscard]] Result<Done> checkNoneRuns(std::int64_t but);

    Database &m_database;
};

} // namespace evenkeel
