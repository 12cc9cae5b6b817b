// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/experimentstore.h"

#include "storage/numberedrows.h"
#include "storage/query.h"
#include "storage/transaction.h"

#include <cmath>

namespace evenkeel {

namespace {

constexpr std::string_view Columns =
    "SELECT id, name, policy_version, former_version, variable, before_value, after_value, metric, target, starts_at, "
    "ends_at, state, ended_at, end_version, note FROM experiment ";

Result<std::vector<PolicyExperiment>> readExperiments(Query &query)
{
    std::vector<PolicyExperiment> experiments;
    while (query.next()) {
        if (query.integer(11) < 0 || query.integer(11) >= ExperimentStateCount)
            return query.damaged("experiment " + std::to_string(query.integer(0)));
        PolicyExperiment experiment;
        experiment.id = query.integer(0);
        experiment.name = query.text(1);
        experiment.policyVersion = query.number(2);
        experiment.formerVersion = query.number(3);
        experiment.variable = query.text(4);
        experiment.before = query.text(5);
        experiment.after = query.text(6);
        experiment.metric = query.text(7);
        experiment.target = query.real(8);
        experiment.watch = {query.instant(9), query.instant(10)};
        experiment.state = query.code<ExperimentState>(11);
        experiment.endedAt = query.optionalInstant(12);
        experiment.endVersion = query.optionalNumber(13).value_or(0);
        experiment.note = query.text(14);
        experiments.push_back(std::move(experiment));
    }
    if (query.hasFailed())
        return query.error();
    return experiments;
}

std::string named(std::int64_t id)
{
    return "experiment " + std::to_string(id);
}

} // namespace

Result<Done> ExperimentStore::checkNoneRuns(std::int64_t but)
{
    Query query(m_database, "SELECT id FROM experiment WHERE state = 0 AND id <> :but ORDER BY id LIMIT 1");
    query.bind(":but", but);
    const std::int64_t running = query.next() ? query.integer(0) : 0;
    if (query.hasFailed())
        return query.error();
    if (running > 0)
        return Error{ErrorCode::Conflict, named(running)};
    return Done{};
}

Result<std::int64_t> ExperimentStore::add(const PolicyExperiment &experiment)
{
    if (experiment.watch.isEmpty() || !std::isfinite(experiment.target) || experiment.target <= 0)
        return Error{ErrorCode::InvalidArgument, experiment.watch.isEmpty() ? "ends_at" : "target"};
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const auto none = checkNoneRuns(0); !none)
        return none.error();
    Query query(
        m_database,
        "INSERT INTO experiment (id, name, policy_version, former_version, variable, before_value, after_value, "
        "metric, target, starts_at, ends_at, state, note) VALUES ((SELECT coalesce(max(id), 0) + 1 FROM "
        "experiment), :name, :policy, :former, :variable, :before, :after, :metric, :target, :starts, :ends, "
        "0, :note) RETURNING id");
    query.bind(":name", std::string_view(experiment.name)).bind(":policy", experiment.policyVersion);
    query.bind(":former", experiment.formerVersion).bind(":variable", std::string_view(experiment.variable));
    query.bind(":before", std::string_view(experiment.before)).bind(":after", std::string_view(experiment.after));
    query.bind(":metric", std::string_view(experiment.metric)).bind(":target", experiment.target);
    query.bind(":starts", experiment.watch.from).bind(":ends", experiment.watch.until);
    query.bind(":note", std::string_view(experiment.note));
    return storeNumbered(query, *transaction);
}

Result<PolicyExperiment> ExperimentStore::experiment(std::int64_t id)
{
    Query query(m_database, Columns, "WHERE id = :id");
    query.bind(":id", id);
    return onlyRow(readExperiments(query), named(id));
}

Result<std::vector<PolicyExperiment>> ExperimentStore::all()
{
    Query query(m_database, Columns, "ORDER BY id DESC");
    return readExperiments(query);
}

Result<Done> ExperimentStore::setState(const PolicyExperiment &changed, ExperimentState seen)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto stored = experiment(changed.id);
    if (!stored)
        return stored.error();
    if (stored->state != seen)
        return Error{ErrorCode::Conflict, named(changed.id)};
    if (changed.state == ExperimentState::Running) {
        if (const auto none = checkNoneRuns(changed.id); !none)
            return none.error();
    }
    Query query(m_database, "UPDATE experiment SET state = :state, ended_at = :ended, end_version = :version, "
                            "policy_version = :policy WHERE id = :id");
    query.bind(":state", changed.state).bind(":ended", changed.endedAt).bind(":id", changed.id);
    query.bind(":version", changed.endVersion > 0 ? std::optional(changed.endVersion) : std::nullopt);
    query.bind(":policy", changed.policyVersion);
    if (const auto done = query.run(); !done)
        return done;
    return transaction->commit();
}

} // namespace evenkeel
