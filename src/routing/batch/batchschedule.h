// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/batch/batchproblem.h"

namespace evenkeel {

/// A plan in the making: who holds which tickets of the batch, never against a
/// limit, and what it costs so far.
///
/// Limits are looked at as the dispatcher will when the plan is carried out:
/// each ticket against what the agent holds by then. fits() plays the agent's
/// few tickets through, O(tickets of the batch the agent holds). Every change
/// is written down and can be taken back, so that a search may try something
/// long.
class BatchSchedule
{
public:
    /// Nobody has been given anything.
    explicit BatchSchedule(const BatchProblem &problem);

    /// Every limit holds for every ticket of the agent with this one among them,
    /// and `without` (or Nobody) away.
    [[nodiscard]] bool fits(std::size_t ticket, std::size_t agent, std::uint32_t without = BatchProblem::Nobody) const;
    /// False where there surely is no room.
    [[nodiscard]] bool mayFit(std::size_t ticket, std::size_t agent) const
    {
        const BatchProblem::Ticket &of = m_problem.tickets[ticket];
        return m_room[of.cap][agent] >= static_cast<double>(of.weight) && m_closed[agent] <= 0;
    }
    /// The ticket must wait.
    void put(std::size_t ticket, std::size_t agent);
    /// Back among those who wait; nothing happens where it waits already.
    void takeBack(std::size_t ticket);
    /// Everybody waits again, and nothing can be undone.
    void clear();

    /// A moment to come back to.
    [[nodiscard]] std::size_t mark() const { return m_journal.size(); }
    /// Nothing can be undone any more.
    void forgetSteps() { m_journal.clear(); }
    /// Undoes what happened since.
    void undoTo(std::size_t mark);

    [[nodiscard]] const BatchChoice &choice() const { return m_choice; }
    [[nodiscard]] const std::vector<std::uint32_t> &held(std::size_t agent) const { return m_held[agent]; }
    [[nodiscard]] double cost() const { return m_cost; }
    /// What the ticket costs where it is: what taking it out would save, or what
    /// leaving it costs.
    [[nodiscard]] double paid(std::size_t ticket) const { return m_paid[ticket]; }

    /// Minutes of unfairness when the agent's load changes by so much.
    [[nodiscard]] double growth(std::size_t agent, MilliUnits change) const
    {
        const double by = static_cast<double>(change);
        return m_problem.bend[agent] * by * (2.0 * m_loads[agent] + by);
    }
    /// Adds to the row what the ticket would make each agent's unfairness grow,
    /// and Blocked where there surely is no room. Where Blocked is not added
    /// there need not be: ask fits().
    void addGrowth(std::size_t ticket, double *row) const;

    [[nodiscard]] const std::vector<double> &loads() const { return m_loads; }

private:
    struct Step
    {
        std::uint32_t ticket = 0;
        std::uint32_t agent = 0;
        bool isPut = false;
    };

    void enter(std::size_t ticket, std::size_t agent);
    void remove(std::size_t ticket);
    void refresh(std::size_t agent);
    void refreshProfiles(std::size_t agent);
    [[nodiscard]] bool profilesFit(std::size_t ticket, std::size_t agent, std::uint32_t without) const;

    const BatchProblem &m_problem;
    BatchChoice m_choice;
    std::vector<std::vector<std::uint32_t>> m_held; ///< in the order of the plan
    std::vector<double> m_loads;                    ///< milli units
    std::vector<double> m_paid;
    std::vector<Step> m_journal;
    double m_cost = 0;
    /// [cap][agent]: how heavy a ticket of this cap may be, at most. It must fit
    /// beside all that is held up to its cap, and leave room for all that comes
    /// later.
    std::vector<std::vector<double>> m_room;
    /// [twice the profile][agent]: how much of it a ticket that is not urgent may take up, and one place on any.
    std::vector<std::vector<double>> m_profileRoom;
    std::vector<bool> m_isHeld;          ///< for refresh()
    std::vector<double> m_closed;        ///< Blocked where no turn is left
    std::vector<double> m_complexClosed; ///< Blocked where no complex ticket may come
};

} // namespace evenkeel
