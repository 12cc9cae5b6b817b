// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/trendsview.h"

#include <algorithm>
#include <numeric>

namespace evenkeel {

namespace {

std::vector<std::uint32_t> placesOf(const TrendsGround &ground, const std::vector<TeamId> &teams)
{
    std::vector<std::uint32_t> places;
    for (std::uint32_t i = 0; i < ground.teams.size(); ++i) {
        if (std::find(teams.begin(), teams.end(), ground.teams[i]) != teams.end())
            places.push_back(i);
    }
    return places;
}

template <class Part>
std::vector<Part> ofTeams(const std::vector<Part> &all, const std::vector<std::uint32_t> &teams, bool isAll)
{
    std::vector<Part> kept;
    std::copy_if(all.begin(), all.end(), std::back_inserter(kept), [&](const Part &part) {
        return isAll || std::find(teams.begin(), teams.end(), part.team) != teams.end();
    });
    return kept;
}

void addReplies(TrendsView &view, const TrendsChoice &choice)
{
    std::vector<TicketValue> values;
    std::vector<double> sorted;
    for (const MetricTicket &ticket : view.problem.tickets) {
        if (ticket.frtMinutes < 0)
            continue;
        values.push_back({ticket.id, ticket.frtMinutes});
        sorted.push_back(ticket.frtMinutes);
    }
    std::sort(sorted.begin(), sorted.end());
    view.replyCount = static_cast<std::int64_t>(values.size());
    view.replies = histogramOf(values, histogramWidth(values, choice.histogramBins), choice.histogramBins);
    view.peaks = twoPeaks(sorted, choice.resamples, 1);
}

void addFlows(TrendsView &view, const TrendsChoice &choice, const std::vector<std::uint32_t> &teams)
{
    const TrendsGround &ground = *view.ground;
    const std::vector<TicketMove> moves = ofTeams(ground.series.moves, teams, choice.teams.empty());
    view.moves = static_cast<std::int64_t>(moves.size());
    std::vector<std::uint32_t> group;
    for (const MetricAgent &agent : ground.read.problem.agents)
        group.push_back(agent.team);
    // Between teams where that tells something, else between agents.
    const bool isBetweenTeams = std::any_of(moves.begin(), moves.end(), [&group](const TicketMove &move) {
        return move.from < group.size() && move.to < group.size() && group[move.from] != group[move.to];
    });
    view.grouping = isBetweenTeams ? FlowGrouping::Teams : FlowGrouping::Agents;
    if (!isBetweenTeams)
        std::iota(group.begin(), group.end(), 0U);
    view.flows = flowsOf(moves, group, choice.flowsBySide);
}

Result<Done> addFigures(TrendsView &view, const MetricsProblem &weeks, const std::stop_token &stop)
{
    auto answer = measure(view.problem, {}, stop);
    if (!answer)
        return answer.error();
    view.answer = std::move(*answer);
    MetricsOptions options;
    options.metrics = {Metric::QueueAgeTrend, Metric::FrtTrend, Metric::EscalationTrend, Metric::ReopenTrend,
                       Metric::ComplexTrend};
    auto trends = measure(weeks, options, stop);
    if (!trends)
        return trends.error();
    view.trends = std::move(*trends);
    return Done{};
}

} // namespace

std::string TrendsView::agentName(std::uint32_t agent) const
{
    const auto &names = ground->read.words[static_cast<std::size_t>(MetricDimension::Agent)];
    return agent < agents.size() && agents[agent] < names.size() ? names[agents[agent]] : std::string();
}

std::string TrendsView::flowName(std::uint32_t group) const
{
    const auto dimension = grouping == FlowGrouping::Teams ? MetricDimension::Team : MetricDimension::Agent;
    const auto &names = ground->read.words[static_cast<std::size_t>(dimension)];
    return group < names.size() ? names[group] : std::string();
}

Result<TrendsView> trendsOf(std::shared_ptr<const TrendsGround> ground, const TrendsChoice &choice,
                            const std::stop_token &stop)
{
    TrendsView view;
    view.ground = std::move(ground);
    view.teams = choice.teams;
    const TrendsGround &read = *view.ground;
    const std::vector<std::uint32_t> teams = placesOf(read, choice.teams);
    MetricsProblem weeks;
    if (choice.teams.empty()) {
        view.problem = read.read.problem;
        view.agents.resize(view.problem.agents.size());
        std::iota(view.agents.begin(), view.agents.end(), 0U);
        weeks = read.weekProblem;
    } else {
        TeamProblem part = onlyTeams(read.read.problem, teams);
        view.problem = std::move(part.problem);
        view.agents = std::move(part.agents);
        weeks = onlyTeams(read.weekProblem, teams).problem;
    }
    if (const auto done = addFigures(view, weeks, stop); !done)
        return done.error();
    view.bins = timeBins(view.problem, read.edges);
    view.weeks = timeBins(weeks, read.weeks);
    view.open = ofTeams(read.series.open, teams, choice.teams.empty());
    view.waiting = ofTeams(read.series.waiting, teams, choice.teams.empty());
    std::vector<Instant> moments;
    for (const LocalHour &hour : read.hours)
        moments.push_back(hour.from);
    view.backlog = depthAt(view.open, moments);
    view.waitingBacklog = depthAt(view.waiting, moments);
    view.arrivals = arrivalHeat(view.problem, read.hours, view.problem.end());
    view.waitingHeat = spanHeat(view.waiting, read.hours);
    view.depth = depthByHour(view.problem);
    view.work = agentWork(view.problem);
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}};
    addReplies(view, choice);
    addFlows(view, choice, teams);
    return view;
}

} // namespace evenkeel
