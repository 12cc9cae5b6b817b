// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/batchproblem.h"

#include "base/widevectors.h"

#include <algorithm>

namespace evenkeel {

namespace {

/// Of a range of agents.
struct Terms
{
    const double *gaps = nullptr;
    const double *paces = nullptr;
    const float *passing = nullptr;
    const double *waits = nullptr;
};

EVENKEEL_WIDE void addUp(const Terms &terms, const BatchProblem::Ticket &of, std::size_t size, double *row)
{
    const auto [gaps, paces, passing, wait] = terms;
    const double price = of.latePerMinute;
    const double handling = of.handling;
    const double left = of.minutesLeft;
    const double context = of.lostContext;
    for (std::size_t i = 0; i < size; ++i) {
        const double late = wait[i] + handling * paces[i] - left;
        row[i] = static_cast<double>(passing[i]) + gaps[i] + price * (late > 0.0 ? late : 0.0) + context;
    }
}

} // namespace

void BatchProblem::fillRow(std::size_t ticket, Who who, std::size_t from, std::size_t until, double *row) const
{
    const Ticket &of = tickets[ticket];
    const std::size_t size = until - from;
    addUp({needRows[of.needs].data() + from, paceRows[of.pace].data() + from, passRows[of.passing].data() + from,
           waits.data() + from},
          of, size, row);
    if (of.affine >= from && of.affine < until)
        row[of.affine - from] -= of.lostContext;
    if (who == Who::Passing) {
        for (const std::uint32_t agent : of.decliners) {
            if (agent >= from && agent < until)
                row[agent - from] = Blocked;
        }
    }
    const auto key = std::pair(static_cast<std::uint32_t>(ticket), static_cast<std::uint32_t>(from));
    for (auto at = std::lower_bound(refused.begin(), refused.end(), key);
         who == Who::Passing && at != refused.end() && at->first == ticket && at->second < until; ++at)
        row[at->second - from] = Blocked;
}

bool BatchProblem::isRefused(std::size_t ticket, std::size_t agent) const
{
    const auto position = static_cast<std::uint32_t>(agent);
    const auto &decliners = tickets[ticket].decliners;
    return std::find(decliners.begin(), decliners.end(), position) != decliners.end() ||
           std::binary_search(refused.begin(), refused.end(), std::pair(static_cast<std::uint32_t>(ticket), position));
}

double BatchProblem::cost(std::size_t ticket, std::size_t agent) const
{
    const Ticket &of = tickets[ticket];
    const double late = waits[agent] + of.handling * paceRows[of.pace][agent] - of.minutesLeft;
    const double passedOver = passRows[of.passing][agent];
    double sum = needRows[of.needs][agent] + (passedOver < static_cast<float>(Blocked) ? passedOver : 0.0) +
                 of.latePerMinute * (late > 0.0 ? late : 0.0) + of.lostContext;
    if (agent == of.affine)
        sum -= of.lostContext;
    return sum;
}

double batchCost(const BatchProblem &problem, const BatchChoice &choice)
{
    std::vector<MilliUnits> loads;
    loads.reserve(problem.agents.size());
    for (const BatchProblem::Agent &agent : problem.agents)
        loads.push_back(agent.load);
    double sum = 0;
    for (std::size_t ticket = 0; ticket < choice.size(); ++ticket) {
        if (choice[ticket] == BatchProblem::Nobody) {
            sum += problem.tickets[ticket].leave;
            continue;
        }
        sum += problem.cost(ticket, choice[ticket]);
        loads[choice[ticket]] += problem.tickets[ticket].weight;
    }
    for (std::size_t agent = 0; agent < loads.size(); ++agent)
        sum += problem.unfairnessAt(agent, loads[agent]);
    return sum;
}

} // namespace evenkeel
