// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/policydiff.h"
#include "services/experimentresults.h"
#include "storage/database.h"

#include <QFuture>

#include <functional>
#include <stop_token>

namespace evenkeel {

class Workspace;

/// Changing one variable of the policy, and seeing whether it helped.
class ExperimentService final
{
public:
    ExperimentService(Database &database, Instant now)
        : m_database(database)
        , m_now(now)
    {}

    /// How the policy differs from the one in force: an experiment takes exactly one difference.
    [[nodiscard]] Result<std::vector<PolicyDifference>> differencesOf(const Policy &policy);
    /// Puts the policy in force and watches from now on. InvalidArgument: "differences N" for another number than one,
    /// "metric" for one that cannot be compared, and what saving a policy and storing an experiment say. Conflict,
    /// "experiment N", while another one runs. All or nothing.
    [[nodiscard]] Result<PolicyExperiment> start(const ExperimentRequest &request);
    [[nodiscard]] Result<std::vector<PolicyExperiment>> list(); ///< newest first

    /// Compares the time since the change, up to its planned end, with the same weekdays before it: both as they were
    /// seen at their own end. Cancelled.
    [[nodiscard]] Result<ExperimentOutcome> outcome(std::int64_t id, const std::stop_token &stop,
                                                    const Progress &progress);

    /// Each ends a running experiment; Conflict when it does not run. Reverting puts the former policy in force again
    /// as a new version; Conflict, "policy N", when a newer one has been saved meanwhile.
    [[nodiscard]] Result<PolicyExperiment> keep(std::int64_t id);
    [[nodiscard]] Result<PolicyExperiment> revert(std::int64_t id);
    [[nodiscard]] Result<PolicyExperiment> stop(std::int64_t id);
    /// Takes the end back: it runs again, after a revert under a new version with the change.
    [[nodiscard]] Result<PolicyExperiment> undo(std::int64_t id);

private:
    [[nodiscard]] Result<PolicyExperiment> end(std::int64_t id, ExperimentState state);
    [[nodiscard]] Result<int> saveAgain(int version, int basedOn, const std::string &note);

    Database &m_database;
    Instant m_now;
};

/// Starts or ends one on the workspace's storage thread and announces it as every change of the policy is.
[[nodiscard]] QFuture<Result<PolicyExperiment>>
changeExperiment(Workspace &workspace, std::function<Result<PolicyExperiment>(ExperimentService &)> work);

} // namespace evenkeel
