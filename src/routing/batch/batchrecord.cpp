// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/batchrecord.h"

#include "routing/choice.h"

#include <algorithm>
#include <unordered_map>

namespace evenkeel {

namespace {

class PlanExecution
{
public:
    PlanExecution(LiveDesk &desk, const BatchProblem &problem, const BatchChoice &choice)
        : m_desk(desk)
        , m_problem(problem)
        , m_choice(choice)
    {
        m_record.choice.assign(choice.size(), BatchProblem::Nobody);
        m_record.decisions.reserve(choice.size());
    }

    BatchRecord run()
    {
        for (std::uint32_t ticket = 0; ticket < m_choice.size(); ++ticket) {
            const BatchProblem::Ticket &of = m_problem.tickets[ticket];
            const bool hasMore = of.cap != of.mostCap || !of.decliners.empty();
            if (m_choice[ticket] == BatchProblem::Nobody && hasMore)
                m_waiting.push_back(ticket);
            else
                decide(ticket, m_choice[ticket]);
        }
        for (const std::uint32_t ticket : m_waiting)
            decideAnew(ticket);
        return std::move(m_record);
    }

private:
    void decide(std::uint32_t ticket, std::uint32_t planned)
    {
        const TicketAsk &ask = *m_desk.find(m_problem.tickets[ticket].id);
        Decision decision = m_desk.blank(ask);
        decision.isByBatch = true;
        m_desk.forEachRule(ask, [&](const Asking &asking) {
            const Eligibility eligible = findEligible(m_desk.agents(), asking);
            m_desk.note(decision, asking, eligible);
            if (eligible.candidates.isEmpty())
                return false;
            if (planned == BatchProblem::Nobody)
                return true;
            if (eligible.candidates.contains(planned))
                rank(decision, eligible, asking, planned);
            return decision.agent.isValid();
        });
        if (planned != BatchProblem::Nobody && !decision.agent.isValid()) {
            m_record.refused.emplace_back(ticket, planned);
            m_waiting.push_back(ticket); // somebody else may have room
            return;
        }
        finish(ticket, planned, std::move(decision));
    }

    /// The ranking of the dispatcher, with the chosen agent brought to the front.
    void rank(Decision &decision, const Eligibility &eligible, const Asking &asking, std::uint32_t planned) const
    {
        const AgentRow &row = m_desk.agents().rows()[planned];
        auto &ranking = decision.ranking;
        ranking = rankBest(m_desk.agents(), eligible, asking);
        decision.agent = row.agent.id;
        const auto place = std::find_if(ranking.begin(), ranking.end(),
                                        [&row](const RankedAgent &of) { return of.agent == row.agent.id; });
        if (place != ranking.end()) {
            std::rotate(ranking.begin(), place, place + 1);
        } else {
            const TermList terms = termsFor(row.standing(), asking);
            ranking.insert(ranking.begin(), {row.agent.id, terms.sum(), {terms.list().begin(), terms.list().end()}});
            if (ranking.size() > RankingKept)
                ranking.pop_back();
        }
        decision.isGrowth = eligible.isGrowth && eligible.growing.contains(planned);
    }

    /// Where the plan knows nobody: whom the dispatcher finds on the desk as it
    /// is now, unless waiting costs less.
    void decideAnew(std::uint32_t ticket)
    {
        Decision decision = m_desk.decide(*m_desk.find(m_problem.tickets[ticket].id));
        decision.isByBatch = true;
        std::uint32_t found = BatchProblem::Nobody;
        if (const auto position = m_desk.agents().find(decision.agent)) {
            found = static_cast<std::uint32_t>(*position);
            if (-decision.ranking.front().score >= m_problem.tickets[ticket].leave) {
                decision.agent = {};
                decision.ranking.clear();
                decision.isGrowth = false;
                found = BatchProblem::Nobody;
            }
        }
        finish(ticket, found, std::move(decision));
    }

    void finish(std::uint32_t ticket, std::uint32_t planned, Decision decision)
    {
        if (decision.agent.isValid()) {
            m_desk.assign(decision.ticket, decision.agent);
            m_record.choice[ticket] = planned;
        }
        m_record.decisions.push_back(std::move(decision));
    }

    LiveDesk &m_desk;
    const BatchProblem &m_problem;
    const BatchChoice &m_choice;
    BatchRecord m_record;
    std::vector<std::uint32_t> m_waiting; ///< asked about at the end
};

} // namespace

BatchRecord carryOut(LiveDesk &desk, const BatchProblem &problem, const BatchChoice &choice)
{
    return PlanExecution(desk, problem, choice).run();
}

BatchRecord decideOneByOne(LiveDesk &desk, const BatchProblem &problem, std::span<const TicketAsk *const> waiting,
                           const std::stop_token &stop)
{
    std::unordered_map<TicketId, std::uint32_t> places;
    for (const BatchProblem::Ticket &ticket : problem.tickets)
        places.emplace(ticket.id, static_cast<std::uint32_t>(places.size()));
    BatchRecord record;
    record.choice.assign(problem.tickets.size(), BatchProblem::Nobody);
    for (const TicketAsk *ask : waiting) {
        if (stop.stop_requested())
            return {};
        Decision decision = desk.decide(*ask);
        decision.isByBatch = true;
        if (const auto position = desk.agents().find(decision.agent)) {
            desk.assign(decision.ticket, decision.agent);
            record.choice[places.at(decision.ticket)] = static_cast<std::uint32_t>(*position);
        }
        record.decisions.push_back(std::move(decision));
    }
    return record;
}

} // namespace evenkeel
