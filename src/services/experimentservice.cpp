// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/experimentservice.h"

#include "metrics/comparisonsample.h"
#include "metrics/measure.h"
#include "services/disturbancereader.h"
#include "services/metricsservice.h"
#include "services/policyservice.h"
#include "services/policyvariable.h"
#include "services/workspace.h"
#include "storage/experimentstore.h"
#include "storage/policystore.h"
#include "storage/transaction.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr Millis Day = std::chrono::days{1};
constexpr Millis Week = std::chrono::days{7};

Error conflict(const char *what, std::int64_t number)
{
    return {ErrorCode::Conflict, std::string(what) + ' ' + std::to_string(number)};
}

// The same weekdays and times of day, so many whole weeks earlier that both times do not touch.
void setTimes(ExperimentOutcome &outcome, Instant now)
{
    const PolicyExperiment &experiment = outcome.experiment;
    const Interval &watch = experiment.watch;
    Instant until = std::min(watch.until, now);
    if (experiment.state == ExperimentState::Reverted && experiment.endedAt)
        until = std::min(until, *experiment.endedAt); // from then on it was the old policy again
    until = std::max(until, watch.from);
    const Millis shift = Week * ((watch.length() + Week - Millis{1}) / Week);
    outcome.after = {watch.from, until};
    outcome.before = {watch.from - shift, until - shift};
    outcome.isOver = until == watch.until;
}

struct Samples
{
    ComparisonSample before;
    ComparisonSample after;
};

/// Tickets of both times, each as it was seen at its own end: what came later is known of one of them only.
Result<Samples> ticketSamples(Database &database, const ExperimentOutcome &outcome, const std::stop_token &stop,
                              const Progress &progress)
{
    auto before = readMetrics(database, outcome.before, outcome.before.until, stop, progress);
    if (!before)
        return before.error();
    auto after = readMetrics(database, outcome.after, outcome.after.until, stop, progress);
    if (!after)
        return after.error();
    return Samples{sampleOf(before->problem, outcome.metric), sampleOf(after->problem, outcome.metric)};
}

Result<Samples> daySamples(Database &database, const ExperimentOutcome &outcome, Instant now,
                           const std::stop_token &stop, const Progress &progress)
{
    std::vector<Interval> days;
    for (const Interval &span : {outcome.before, outcome.after}) {
        for (Instant from = span.from; from + Day <= span.until; from += Day)
            days.push_back({from, from + Day});
    }
    Samples samples;
    samples.before.kind = samples.after.kind = ComparisonKind::PairedDays;
    if (days.empty())
        return samples;
    const auto read = readMetrics(database, days, now, stop, progress);
    if (!read)
        return read.error();
    MetricsOptions options;
    options.metrics = {outcome.metric};
    const std::size_t half = days.size() / 2;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const auto answer = measure((*read)[i].problem, options, stop);
        if (!answer)
            return answer.error();
        const MetricFigure *figure = answer->find(outcome.metric);
        if (figure && figure->value)
            (i < half ? samples.before : samples.after)
                .values.push_back({*figure->value, static_cast<std::int32_t>(i % half)});
    }
    return samples;
}

} // namespace

Result<std::vector<PolicyDifference>> ExperimentService::differencesOf(const Policy &policy)
{
    const auto inForce = PolicyStore(m_database).inForceAt(m_now);
    if (!inForce)
        return inForce.error();
    return differences(*inForce ? (*inForce)->policy : Policy{}, policy);
}

Result<PolicyExperiment> ExperimentService::start(const ExperimentRequest &request)
{
    if (!comparisonKindOf(request.metric))
        return Error{ErrorCode::InvalidArgument, "metric"};
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto found = differencesOf(request.policy);
    if (!found)
        return found.error();
    if (found->size() != 1)
        return Error{ErrorCode::InvalidArgument, "differences " + std::to_string(found->size())};
    const auto inForce = PolicyStore(m_database).inForceAt(m_now);
    if (!inForce)
        return inForce.error();
    PolicyExperiment experiment;
    experiment.name = request.name.empty() ? variableOf(found->front()) : request.name;
    experiment.formerVersion = *inForce ? (*inForce)->policy.version : 0;
    experiment.variable = variableOf(found->front());
    experiment.before = found->front().before;
    experiment.after = found->front().after;
    experiment.metric = specOf(request.metric).code;
    experiment.target = request.target;
    experiment.watch = {m_now, m_now + request.watch};
    experiment.note = request.note;
    const auto saved = PolicyService(m_database, m_now)
                           .save(request.policy, QString::fromStdString(experiment.name), experiment.formerVersion);
    if (!saved)
        return saved.error();
    experiment.policyVersion = *saved;
    const auto id = ExperimentStore(m_database).add(experiment);
    if (!id)
        return id.error();
    experiment.id = *id;
    if (const auto done = transaction->commit(); !done)
        return done.error();
    return experiment;
}

Result<std::vector<PolicyExperiment>> ExperimentService::list()
{
    return ExperimentStore(m_database).all();
}

Result<ExperimentOutcome> ExperimentService::outcome(std::int64_t id, const std::stop_token &stop,
                                                     const Progress &progress)
{
    auto experiment = ExperimentStore(m_database).experiment(id);
    if (!experiment)
        return experiment.error();
    const auto metric = metricFrom(experiment->metric);
    const auto kind = metric ? comparisonKindOf(*metric) : std::nullopt;
    if (!kind)
        return Error{ErrorCode::InvalidArgument, experiment->metric};
    ExperimentOutcome outcome;
    outcome.experiment = std::move(*experiment);
    outcome.metric = *metric;
    setTimes(outcome, m_now);
    if (!outcome.after.isEmpty()) {
        const auto samples = *kind == ComparisonKind::PairedDays
                                 ? daySamples(m_database, outcome, m_now, stop, progress)
                                 : ticketSamples(m_database, outcome, stop, progress);
        if (!samples)
            return samples.error();
        outcome.comparison = compareSamples(samples->before, samples->after);
        auto disturbances = readDisturbances(m_database, outcome, m_now, stop);
        if (!disturbances)
            return disturbances.error();
        outcome.disturbances = std::move(*disturbances);
    }
    outcome.verdict =
        verdictOf(outcome.comparison, specOf(outcome.metric).direction, outcome.experiment.target, outcome.isOver);
    return outcome;
}

Result<int> ExperimentService::saveAgain(int version, int basedOn, const std::string &note)
{
    PolicyStore store(m_database);
    const auto inForce = store.inForceAt(m_now);
    if (!inForce)
        return inForce.error();
    const int current = *inForce ? (*inForce)->policy.version : 0;
    if (current != basedOn)
        return conflict("policy", current);
    Policy policy;
    if (version > 0) {
        auto former = store.version(version);
        if (!former)
            return former.error();
        policy = std::move(former->policy);
    }
    return PolicyService(m_database, m_now).save(policy, QString::fromStdString(note), basedOn);
}

Result<PolicyExperiment> ExperimentService::end(std::int64_t id, ExperimentState state)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    ExperimentStore store(m_database);
    auto experiment = store.experiment(id);
    if (!experiment)
        return experiment.error();
    if (experiment->state != ExperimentState::Running)
        return conflict("experiment", id);
    experiment->state = state;
    experiment->endedAt = m_now;
    if (state == ExperimentState::Reverted) {
        const auto saved = saveAgain(experiment->formerVersion, experiment->policyVersion, experiment->name);
        if (!saved)
            return saved.error();
        experiment->endVersion = *saved;
    }
    if (const auto done = store.setState(*experiment, ExperimentState::Running); !done)
        return done.error();
    if (const auto done = transaction->commit(); !done)
        return done.error();
    return experiment;
}

Result<PolicyExperiment> ExperimentService::keep(std::int64_t id)
{
    return end(id, ExperimentState::Kept);
}

Result<PolicyExperiment> ExperimentService::revert(std::int64_t id)
{
    return end(id, ExperimentState::Reverted);
}

Result<PolicyExperiment> ExperimentService::stop(std::int64_t id)
{
    return end(id, ExperimentState::Stopped);
}

Result<PolicyExperiment> ExperimentService::undo(std::int64_t id)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    ExperimentStore store(m_database);
    auto experiment = store.experiment(id);
    if (!experiment)
        return experiment.error();
    const ExperimentState seen = experiment->state;
    if (seen == ExperimentState::Running)
        return conflict("experiment", id);
    if (seen == ExperimentState::Reverted) {
        const auto saved = saveAgain(experiment->policyVersion, experiment->endVersion, experiment->name);
        if (!saved)
            return saved.error();
        experiment->policyVersion = *saved;
    }
    experiment->state = ExperimentState::Running;
    experiment->endedAt.reset();
    experiment->endVersion = 0;
    if (const auto done = store.setState(*experiment, seen); !done)
        return done.error();
    if (const auto done = transaction->commit(); !done)
        return done.error();
    return experiment;
}

QFuture<Result<PolicyExperiment>> changeExperiment(Workspace &workspace,
                                                   std::function<Result<PolicyExperiment>(ExperimentService &)> work)
{
    return workspace.perform(
        [workspace = &workspace, work = std::move(work), now = workspace.now()](Database &database) {
            ExperimentService service(database, now);
            auto changed = work(service);
            // Queued: it runs on the workspace's thread, and not at all once the workspace is gone.
            if (changed)
                QMetaObject::invokeMethod(
                    workspace,
                    [workspace] {
                        Q_EMIT workspace->policyChanged();
                        Q_EMIT workspace->ticketsChanged({});
                    },
                    Qt::QueuedConnection);
            return changed;
        });
}

} // namespace evenkeel
