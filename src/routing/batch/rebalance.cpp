// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/rebalanceplan.h"

#include "routing/batch/fewestmoves.h"
#include "routing/batch/rebalancedesk.h"
#include "routing/batch/substitutechain.h"
#include "routing/deskcheck.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace evenkeel {

namespace {

class RebalancePlanner
{
public:
    RebalancePlanner(const DeskPicture &picture, const RebalanceOptions &options, std::stop_token stop,
                     const Progress &progress)
        : m_options(options)
        , m_stop(std::move(stop))
        , m_progress(progress)
        , m_desk(picture, options)
    {
        m_plan.before = m_desk.spread();
        for (std::size_t agent = 0; agent < m_desk.agents(); ++agent) {
            m_loads.push_back(m_desk.live().agents().rows()[agent].load);
            m_weights.push_back(weightsOf(agent));
            if (m_desk.isAbsent(agent) || m_loads[agent] > m_desk.ceiling(agent))
                m_givers.push_back(agent);
        }
        for (const std::size_t agent : m_givers)
            m_desk.setGiving(agent);
        // The absent first, for their work has nobody; then whoever is furthest
        // above the target.
        std::stable_sort(m_givers.begin(), m_givers.end(), [this](std::size_t a, std::size_t b) {
            const auto key = [this](std::size_t agent) {
                return std::pair(!m_desk.isAbsent(agent), -m_desk.ratio(agent));
            };
            return key(a) < key(b);
        });
    }

    [[nodiscard]] bool run()
    {
        std::int64_t done = 0;
        for (const std::size_t agent : m_givers) {
            if (m_stop.stop_requested())
                return false;
            if (m_desk.isAbsent(agent))
                handOver(agent);
            else
                relieve(agent);
            if (m_progress && ++done % 16 == 0)
                m_progress({done, std::ssize(m_givers)});
        }
        m_plan.after = m_desk.spread();
        m_plan.fewestMoves = lowerBound();
        std::sort(m_plan.stuck.begin(), m_plan.stuck.end());
        return true;
    }

    [[nodiscard]] RebalancePlan take() { return std::move(m_plan); }

private:
    [[nodiscard]] std::vector<MilliUnits> weightsOf(std::size_t agent) const
    {
        std::vector<MilliUnits> weights;
        for (const TicketAsk *ask : m_desk.owned(agent))
            weights.push_back(ask->weight);
        return weights;
    }
    [[nodiscard]] bool isAtLimit() const { return m_options.limit > 0 && m_plan.moves.size() >= m_options.limit; }

    /// Work that nobody has begun, or that waits for somebody else, and that its
    /// owner will do in time after the return.
    [[nodiscard]] bool mayStay(const TicketAsk &ask) const
    {
        const bool isAtRest = ask.ticket.status == TicketStatus::New || ask.ticket.sla.isPaused;
        return m_options.backAt && isAtRest && m_desk.shareWithOwner(ask) <= 1.0;
    }

    /// All work of an absent agent, most pressing first.
    void handOver(std::size_t agent)
    {
        std::vector<std::size_t> chain;
        for (const AgentId substitute : substituteChain(m_desk.live().agents().rows()[agent].agent.id, m_options)) {
            if (const auto position = m_desk.live().agents().find(substitute))
                chain.push_back(*position);
        }
        std::vector<const TicketAsk *> work = m_desk.owned(agent);
        std::stable_sort(work.begin(), work.end(), [this](const TicketAsk *a, const TicketAsk *b) {
            return m_desk.live().slaShare(*a) > m_desk.live().slaShare(*b);
        });
        for (const TicketAsk *ask : work) {
            if (mayStay(*ask))
                continue;
            if (isAtLimit())
                return;
            std::optional<RebalanceDesk::Offer> offer;
            if (!chain.empty())
                offer = m_desk.bestOffer(*ask, chain);
            if (!offer)
                offer = m_desk.bestOffer(*ask);
            if (offer)
                m_plan.moves.push_back(m_desk.make(*offer));
            else
                m_plan.stuck.push_back(ask->ticket.id);
        }
    }

    /// Takes as few tickets as will do off an agent above the target. Of the
    /// tickets that leave it possible to be done with that few, the one that is
    /// cheapest to move goes first; where none of them finds anybody, one more is
    /// needed.
    void relieve(std::size_t agent)
    {
        std::vector<const TicketAsk *> work = m_desk.owned(agent);
        std::erase_if(work, [](const TicketAsk *ask) { return ask->weight <= 0; });
        std::stable_sort(work.begin(), work.end(), [](auto *a, auto *b) { return a->weight > b->weight; });
        while (!isAtLimit()) {
            const MilliUnits excess = m_desk.live().agents().rows()[agent].load - m_desk.ceiling(agent);
            if (excess <= 0)
                return;
            std::optional<RebalanceDesk::Offer> best = cheapest(work, excess);
            if (!best) {
                noteStuck(agent, excess);
                return;
            }
            std::erase_if(work, [&](const TicketAsk *ask) { return ask->ticket.id == best->move.ticket; });
            m_plan.moves.push_back(m_desk.make(*best));
        }
    }

    [[nodiscard]] std::optional<RebalanceDesk::Offer> cheapest(std::vector<const TicketAsk *> &work, MilliUnits excess)
    {
        std::map<TicketId, std::optional<RebalanceDesk::Offer>> offers;
        std::vector<MilliUnits> weights;
        for (const TicketAsk *ask : work)
            weights.push_back(ask->weight);
        for (int moves = std::max(1, fewestToShed(weights, excess)); moves <= static_cast<int>(work.size()); ++moves) {
            std::optional<RebalanceDesk::Offer> best;
            for (std::size_t i = 0; i < work.size(); ++i) {
                if (weights[i] + heaviest(weights, i, moves - 1) < excess)
                    continue;
                auto [offer, isNew] = offers.try_emplace(work[i]->ticket.id);
                if (isNew)
                    offer->second = m_desk.bestOffer(*work[i]);
                if (offer->second && (!best || offer->second->rank < best->rank))
                    best = offer->second;
            }
            if (best)
                return best;
        }
        // Not enough even with all of them: what can go goes, heaviest first.
        for (const TicketAsk *ask : work) {
            if (const auto offer = offers.find(ask->ticket.id); offer != offers.end() && offer->second)
                return offer->second;
        }
        return std::nullopt;
    }

    /// Sum of the heaviest `count` but the one at `except`; weights fall.
    static MilliUnits heaviest(const std::vector<MilliUnits> &weights, std::size_t except, int count)
    {
        MilliUnits sum = 0;
        for (std::size_t i = 0; i < weights.size() && count > 0; ++i) {
            if (i == except)
                continue;
            sum += weights[i];
            --count;
        }
        return sum;
    }

    /// The heaviest tickets that would have to go yet.
    void noteStuck(std::size_t agent, MilliUnits excess)
    {
        std::vector<const TicketAsk *> work = m_desk.owned(agent);
        std::stable_sort(work.begin(), work.end(), [](auto *a, auto *b) { return a->weight > b->weight; });
        for (const TicketAsk *ask : work) {
            if (excess <= 0 || ask->weight <= 0)
                return;
            excess -= ask->weight;
            m_plan.stuck.push_back(ask->ticket.id);
        }
    }

    /// Every move takes one ticket from one agent. Each that left an absent agent
    /// needed one; and to come down to the load it has now, or to the target
    /// where that is more, an agent had to give up at least as many tickets as of
    /// the heaviest it owned suffice, whatever it might have been given besides.
    [[nodiscard]] int lowerBound() const
    {
        int moves = 0;
        for (const std::size_t agent : m_givers) {
            const MilliUnits load = m_desk.live().agents().rows()[agent].load;
            if (m_desk.isAbsent(agent))
                moves += static_cast<int>(m_weights[agent].size() - m_desk.owned(agent).size());
            else
                moves += fewestToShed(m_weights[agent], m_loads[agent] - std::max(load, m_desk.ceiling(agent)));
        }
        return moves;
    }

    const RebalanceOptions &m_options;
    std::stop_token m_stop;
    const Progress &m_progress;
    RebalanceDesk m_desk;
    std::vector<MilliUnits> m_loads; ///< by agent, before
    std::vector<std::vector<MilliUnits>> m_weights;
    std::vector<std::size_t> m_givers;
    RebalancePlan m_plan;
};

Result<Done> checkOptions(const RebalanceOptions &options)
{
    if (!std::isfinite(options.target) || options.target < 0 || options.target > 1e9)
        return Error{ErrorCode::InvalidArgument, "target"};
    return Done{};
}

} // namespace

Result<RebalancePlan> planRebalance(const DeskPicture &picture, const RebalanceOptions &options, std::stop_token stop,
                                    const Progress &progress)
{
    if (const auto checked = checkPicture(picture); !checked)
        return checked.error();
    if (const auto checked = checkOptions(options); !checked)
        return checked.error();
    RebalancePlanner planner(picture, options, std::move(stop), progress);
    if (!planner.run())
        return Error{ErrorCode::Cancelled, "rebalance"};
    return planner.take();
}

} // namespace evenkeel
