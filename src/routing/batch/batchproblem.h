// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "routing/loadunits.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace evenkeel {

/// What a batch is to decide, as numbers in dense rows: tickets in the order in
/// which the plan is carried out against agents in order of id.
///
/// That order is not quite the routing order: work with a lower cap comes
/// first, urgent work, which may fill the buffer, last. Everything happens in
/// one moment, so nobody waits longer; and where urgent work came first, it
/// would fill the room that other work may use and leave the buffer empty.
///
/// The plan's cost is the sum of
///   - cost(ticket, agent) of each pair chosen: lateness, skill gap and lost context (paircost.h), with the agent's
///     queue as it stood when the batch began, and of every rule of the ticket that knows somebody and is passed over
///     on the way to the agent. One at a time, a further rule is asked where nobody of those before it has room. Among
///     many tickets that depends on who else goes where; therefore the order of the rules is what it was written for,
///     a preference, and has its price. Who else of the batch goes to
///     the same agent does not enter: in which order an agent takes up what
///     came in one moment is the agent's own, and without it the sum is no sum
///     of pairs;
///   - unfairness of each agent, the growth of its squared load ratio from
///   before the batch to after it. This is
///     exactly what the pairs add up to one after the other, whatever the
///     order;
///   - leave of each ticket that goes to nobody.
///
/// A ticket's row costs O(agents) to write and is never kept: 10,000 x 1,000
/// pairs take no memory, and the loop over agents is plain arithmetic on dense
/// arrays.
struct BatchProblem
{
    /// Of a pair that no gate lets pass; larger than any cost.
    static constexpr double Blocked = 1e30;
    static constexpr std::uint32_t Nobody = 0xffffffffU;

    struct Ticket
    {
        TicketId id;
        std::uint32_t needs = 0;   ///< row of skill gaps
        std::uint32_t pace = 0;    ///< row of pace factors
        std::uint32_t passing = 0; ///< row of who passes the gates that do not look at what an agent holds
        std::uint32_t cap = 0;     ///< of caps: up to which share of the capacity the
                                   ///< ticket may fill an agent
        std::uint32_t mostCap = 0; ///< of whatever rule may come to decide
        std::uint32_t capRow = 0;  ///< of capRows: likewise, by agent
        std::uint32_t affine = Nobody;
        MilliUnits weight = 0;
        double latePerMinute = 0;
        double minutesLeft = 0;
        double handling = 0;
        double lostContext = 0; ///< for everybody but the affine agent
        double leave = 0;
        bool isUrgent = false;
        bool asksComplexity = false;          ///< is stopped where the complexity threshold is reached
        bool countsAsComplex = false;         ///< and brings it nearer
        std::vector<std::uint32_t> decliners; ///< who declined, while somebody else passes
    };
    struct Agent
    {
        AgentId id;
        MilliUnits load = 0; ///< before the batch
        double capacity = 0;
        double wait = 0;     ///< minutes of counting work
        int complexLeft = 0; ///< complex tickets it may still take
        int turnsLeft = 0;   ///< tickets it may still take: ramp and rate
    };

    /// A capacity profile; numbers in thousandths of its measure.
    struct Profile
    {
        std::vector<MilliUnits> use;       ///< by ticket
        std::vector<bool> isAbout;         ///< by ticket: stopped where there is no room
        std::vector<MilliUnits> usualRoom; ///< by agent, before the batch; Boundless where it is not
                                           ///< about the agent
        std::vector<MilliUnits> urgentRoom;
    };
    static constexpr MilliUnits Boundless = 1'000'000'000'000'000;

    std::vector<Ticket> tickets; ///< lower caps first, then in routing order
    std::vector<Agent> agents;
    double unfairness = 0;    ///< minutes for each growth of the squared load ratio by 1
    std::vector<double> caps; ///< shares of capacity, ascending

    std::vector<std::vector<double>> needRows;
    std::vector<std::vector<double>> paceRows;
    /// What the rules passed over on the way to the agent cost; Blocked where no rule leads there.
    std::vector<std::vector<float>> passRows;
    std::vector<std::vector<std::uint32_t>> capRows; ///< [row][agent]: of the rules that lead to the agent
    std::vector<double> waits;
    std::vector<double> bend;                    ///< unfairness of an agent's load: bend x load²,
                                                 ///< load in milli units
    std::vector<std::vector<MilliUnits>> limits; ///< [cap][agent], milli units with what is held before the batch
    std::vector<Profile> profiles;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> refused; ///< (ticket, agent), sorted: learned to be stopped

    /// All whom a rule leads to, or without those who declined while somebody else may be asked and pairs known to be
    /// refused: a plan does without them, the bound counts them in.
    enum class Who { MayPass, Passing };

    /// Costs of the ticket with agents [from, until); Blocked or more where a
    /// gate stands in the way.
    void fillRow(std::size_t ticket, Who who, std::size_t from, std::size_t until, double *row) const;
    /// Some rule leads to the agent.
    [[nodiscard]] bool mayPass(std::size_t ticket, std::size_t agent) const
    {
        return passRows[tickets[ticket].passing][agent] < static_cast<float>(Blocked);
    }
    /// And nobody said no.
    [[nodiscard]] bool passes(std::size_t ticket, std::size_t agent) const
    {
        return mayPass(ticket, agent) && !isRefused(ticket, agent);
    }
    [[nodiscard]] bool isRefused(std::size_t ticket, std::size_t agent) const;
    /// One pair.
    [[nodiscard]] double cost(std::size_t ticket, std::size_t agent) const;
    /// Minutes of unfairness from what the agent held before the batch to a load.
    [[nodiscard]] double unfairnessAt(std::size_t agent, MilliUnits load) const
    {
        const auto before = static_cast<double>(agents[agent].load);
        const auto after = static_cast<double>(load);
        return bend[agent] * (after * after - before * before);
    }
};

/// A plan: the agent of each ticket, Nobody where it waits on.
using BatchChoice = std::vector<std::uint32_t>;

/// What a plan costs, summed ticket by ticket and agent by agent in their
/// order: the same sum on every machine.
[[nodiscard]] double batchCost(const BatchProblem &problem, const BatchChoice &choice);

} // namespace evenkeel
