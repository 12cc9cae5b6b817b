// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/assignment/assignregroup.h"

#include "routing/assignment/assignbranching.h"
#include "routing/assignment/assigndive.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr std::int64_t StepsForGroup = 20'000'000;
constexpr std::int64_t StepsForAnyGroup = 10'000; ///< spent on setting it up
constexpr double Grow = 1.02;
constexpr double Shrink = 0.95;
constexpr double SmallDive = 80;
constexpr double Boldness = 0.15;

} // namespace

AssignRegroup::AssignRegroup(const AssignModel &model, const AssignGuide &guide, std::uint64_t seed)
    : m_model(model)
    , m_guide(guide)
    , m_random(seed)
    , m_held(model.agents)
{}

void AssignRegroup::start(AssignPlaces places)
{
    m_places = std::move(places);
    m_cost = m_model.objective(m_places);
    for (auto &jobs : m_held)
        jobs.clear();
    for (std::uint32_t job = 0; job < m_model.jobs; ++job)
        m_held[m_places[job]].push_back(job);
    m_failures = 0;
}

bool AssignRegroup::tryGroup(AssignWork &work)
{
    const Part part = makePart(chooseGroup(m_isDiveNext ? m_diveJobs : m_branchJobs));
    work.spend(StepsForAnyGroup + static_cast<std::int64_t>(part.model.agents * part.model.jobs * 8));
    const std::optional<AssignPlaces> places = m_isDiveNext ? dive(part, work) : branch(part, work);
    m_isDiveNext = !m_isDiveNext;
    if (!places) {
        ++m_failures;
        return false;
    }
    take(part, *places);
    m_failures = 0;
    return true;
}

AssignRegroup::Part AssignRegroup::makePart(std::vector<std::uint32_t> group) const
{
    Part part;
    part.agents = std::move(group);
    for (const std::uint32_t agent : part.agents)
        part.jobs.insert(part.jobs.end(), m_held[agent].begin(), m_held[agent].end());
    std::sort(part.jobs.begin(), part.jobs.end());
    for (const std::uint32_t job : part.jobs) {
        part.cost += m_model.cost(m_places[job], job);
        part.at.job.push_back(m_guide.multipliers.job[job]);
    }
    std::vector<std::int64_t> room;
    for (std::size_t resource = 0; resource < m_model.resources; ++resource) {
        for (const std::uint32_t agent : part.agents) {
            room.push_back(m_model.capacity(resource, agent));
            if (!m_guide.multipliers.room.empty())
                part.at.room.push_back(m_guide.multipliers.room[resource * m_model.agents + agent]);
        }
    }
    part.model = makeAssignPart(m_model, part.agents, part.jobs, room);
    return part;
}

std::optional<AssignPlaces> AssignRegroup::branch(const Part &part, AssignWork &work)
{
    AssignBranching branching(part.model, part.at, part.cost - 1);
    AssignWork share = work.share(StepsForGroup);
    const bool isDone = branching.run(share);
    work.spend(share.spent());
    const auto most = std::max(10.0, static_cast<double>(m_model.jobs));
    m_branchJobs = std::clamp(m_branchJobs * (isDone ? Grow : Shrink), 10.0, most);
    return branching.plan();
}

std::optional<AssignPlaces> AssignRegroup::dive(const Part &part, AssignWork &work)
{
    AssignDive dive(part.model, part.at, part.cost - 1);
    std::optional<AssignPlaces> places = dive.run(Boldness, m_random, work);
    const auto most = std::max(10.0, static_cast<double>(m_model.jobs));
    m_diveJobs = places ? std::max(SmallDive, m_diveJobs / 2) : m_diveJobs * Grow;
    m_diveJobs = std::min(m_diveJobs, most);
    return places;
}

/// A random agent, then again and again the one with most jobs that could as well be with the group or the reverse.
std::vector<std::uint32_t> AssignRegroup::chooseGroup(double wantedJobs)
{
    std::vector<std::uint32_t> group{static_cast<std::uint32_t>(m_random.below(m_model.agents))};
    std::vector<std::uint32_t> links(m_model.agents, 0);
    std::size_t jobs = m_held[group.front()].size();
    countLinks(group.front(), links);
    while (group.size() < m_model.agents && (group.size() < 2 || static_cast<double>(jobs) < wantedJobs)) {
        std::uint64_t sum = 0;
        for (std::uint32_t agent = 0; agent < m_model.agents; ++agent) {
            if (std::find(group.begin(), group.end(), agent) != group.end())
                links[agent] = 0;
            sum += std::uint64_t{links[agent]} * links[agent];
        }
        if (sum == 0)
            break;
        std::uint64_t pick = m_random.below(sum);
        std::uint32_t agent = 0;
        for (; pick >= std::uint64_t{links[agent]} * links[agent]; ++agent)
            pick -= std::uint64_t{links[agent]} * links[agent];
        group.push_back(agent);
        jobs += m_held[agent].size();
        countLinks(agent, links);
    }
    std::sort(group.begin(), group.end());
    return group;
}

void AssignRegroup::countLinks(std::uint32_t agent, std::vector<std::uint32_t> &links) const
{
    constexpr std::size_t near = 4; // candidates further down seldom take a job
    for (const std::uint32_t job : m_held[agent]) {
        const auto &candidates = m_guide.candidates[job];
        for (std::size_t i = 0; i < std::min(near, candidates.size()); ++i)
            ++links[candidates[i]];
    }
    for (std::uint32_t other = 0; other < m_model.agents; ++other) {
        for (const std::uint32_t job : m_held[other]) {
            const auto &candidates = m_guide.candidates[job];
            const auto end = candidates.begin() + static_cast<std::ptrdiff_t>(std::min(near, candidates.size()));
            if (std::find(candidates.begin(), end, agent) != end)
                ++links[other];
        }
    }
}

void AssignRegroup::take(const Part &part, const AssignPlaces &places)
{
    for (const std::uint32_t agent : part.agents)
        m_held[agent].clear();
    for (std::size_t i = 0; i < part.jobs.size(); ++i) {
        const std::uint32_t job = part.jobs[i];
        const std::uint32_t agent = part.agents[places[i]];
        m_cost += m_model.cost(agent, job) - m_model.cost(m_places[job], job);
        m_places[job] = agent;
        m_held[agent].push_back(job);
    }
}

} // namespace evenkeel
