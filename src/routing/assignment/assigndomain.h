// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/assignment/assignmodel.h"

#include <span>

namespace evenkeel {

/// Which agent may still take which job, while pairs are struck out one after the other and taken back in reverse
/// order. A job with one agent left is fixed there, its weight taken off; what then no longer fits is struck out too.
/// The model outlives the domain.
class AssignDomain
{
public:
    explicit AssignDomain(const AssignModel &model);

    [[nodiscard]] const AssignModel &model() const { return m_model; }
    [[nodiscard]] bool isOpen(std::size_t agent, std::size_t job) const
    {
        return m_open[m_model.pair(agent, job)] != 0;
    }
    [[nodiscard]] bool isFixed(std::size_t job) const { return m_places[job] != NoAgent; }
    /// Of fixed jobs their agent.
    [[nodiscard]] const AssignPlaces &places() const { return m_places; }
    [[nodiscard]] std::int64_t room(std::size_t resource, std::size_t agent) const
    {
        return m_room[resource * m_model.agents + agent];
    }
    [[nodiscard]] std::size_t choices(std::size_t job) const { return m_choices[job]; }
    [[nodiscard]] std::size_t fixedJobs() const { return m_fixedJobs; }
    [[nodiscard]] std::int64_t fixedCost() const { return m_fixedCost; }
    /// Pairs open when the domain was made or compacted last; some may be struck out or fixed meanwhile.
    [[nodiscard]] std::span<const std::uint32_t> jobsOf(std::size_t agent) const { return m_jobsOf[agent]; }
    /// The same by job.
    [[nodiscard]] std::span<const std::uint32_t> agentsOf(std::size_t job) const { return m_agentsOf[job]; }

    /// Works out what follows from the model alone. False: a job has no agent left. To be called first.
    [[nodiscard]] bool settle();
    /// Both return false when some job has no agent left or some agent no room; then only undo() helps.
    [[nodiscard]] bool strike(std::size_t agent, std::size_t job);
    [[nodiscard]] bool place(std::size_t agent, std::size_t job);

    [[nodiscard]] std::size_t mark() const { return m_trail.size(); }
    void undo(std::size_t mark);
    /// Makes what is struck out now final and the lists shorter; marks taken before are void.
    void compact();

private:
    struct Step
    {
        std::uint32_t agent;
        std::uint32_t job;
        bool isFix;
    };
    [[nodiscard]] bool drop(std::size_t agent, std::size_t job);
    [[nodiscard]] bool followUp();
    [[nodiscard]] bool fix(std::size_t job);
    [[nodiscard]] bool fits(std::size_t agent, std::size_t job) const;

    const AssignModel &m_model;
    std::vector<std::uint8_t> m_open;
    std::vector<std::uint32_t> m_choices;
    AssignPlaces m_places;
    std::vector<std::int64_t> m_room;
    std::vector<std::vector<std::uint32_t>> m_jobsOf;
    std::vector<std::vector<std::uint32_t>> m_agentsOf;
    std::vector<Step> m_trail;
    std::vector<std::uint32_t> m_single; ///< jobs with one agent left, to be fixed
    std::size_t m_fixedJobs = 0;
    std::int64_t m_fixedCost = 0;
};

} // namespace evenkeel
