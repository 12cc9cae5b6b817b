// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing/batch/substitutechain.h"

#include <algorithm>
#include <set>

namespace evenkeel {

namespace {

class ChainWalk
{
public:
    explicit ChainWalk(const RebalanceOptions &options)
        : m_options(options)
    {}

    void follow(AgentId absent)
    {
        // Depth first with a stack of its own: however long a chain somebody writes
        // down, it is followed.
        std::vector<AgentId> open{absent};
        m_met.insert(absent);
        while (!open.empty()) {
            const AgentId next = open.back();
            open.pop_back();
            if (!isAbsent(next)) {
                m_chain.push_back(next);
                continue;
            }
            const auto &own = substitutesOf(next);
            for (auto substitute = own.rbegin(); substitute != own.rend(); ++substitute)
                open.push_back(*substitute);
            forgetMet(open, next);
        }
    }

    [[nodiscard]] std::vector<AgentId> take() { return std::move(m_chain); }

private:
    [[nodiscard]] bool isAbsent(AgentId agent) const
    {
        return std::find(m_options.absent.begin(), m_options.absent.end(), agent) != m_options.absent.end();
    }
    [[nodiscard]] const std::vector<AgentId> &substitutesOf(AgentId agent) const
    {
        static const std::vector<AgentId> nobody;
        const auto found = std::find_if(m_options.substitutes.begin(), m_options.substitutes.end(),
                                        [agent](const auto &of) { return of.first == agent; });
        return found == m_options.substitutes.end() ? nobody : found->second;
    }
    /// Takes off the top of the line whoever was met before.
    void forgetMet(std::vector<AgentId> &open, AgentId of)
    {
        const auto added = open.end() - std::ssize(substitutesOf(of));
        std::vector<AgentId> fresh;
        for (auto agent = open.end(); agent != added;) {
            --agent;
            if (m_met.insert(*agent).second)
                fresh.push_back(*agent);
        }
        open.erase(added, open.end());
        open.insert(open.end(), fresh.rbegin(), fresh.rend());
    }

    const RebalanceOptions &m_options;
    std::set<AgentId> m_met;
    std::vector<AgentId> m_chain;
};

} // namespace

std::vector<AgentId> substituteChain(AgentId absent, const RebalanceOptions &options)
{
    ChainWalk walk(options);
    walk.follow(absent);
    return walk.take();
}

} // namespace evenkeel
