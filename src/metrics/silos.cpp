// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/families.h"

#include <algorithm>

namespace evenkeel {

namespace {

/// Tickets of one group solved in each skill, by agent; emptied cell by cell between groups.
class SolvedTable final
{
public:
    SolvedTable(std::size_t skills, std::size_t agents)
        : m_agents(agents)
        , m_cells(skills * agents)
        , m_asked(skills)
        , m_solved(skills)
        , m_top(skills)
    {}

    void ask(std::uint32_t skill) { ++m_asked[skill]; }
    void solve(std::uint32_t skill, std::uint32_t agent)
    {
        std::int64_t &cell = m_cells[skill * m_agents + agent];
        if (cell++ == 0)
            m_touched.push_back(skill * m_agents + agent);
        ++m_solved[skill];
        m_top[skill] = std::max(m_top[skill], cell);
    }
    [[nodiscard]] bool isAsked(std::uint32_t skill) const { return m_asked[skill] > 0; }
    [[nodiscard]] double topShare(std::uint32_t skill) const
    {
        return m_solved[skill] == 0 ? 0 : static_cast<double>(m_top[skill]) / static_cast<double>(m_solved[skill]);
    }
    void clear()
    {
        for (const std::size_t cell : m_touched)
            m_cells[cell] = 0;
        m_touched.clear();
        std::fill(m_asked.begin(), m_asked.end(), 0);
        std::fill(m_solved.begin(), m_solved.end(), 0);
        std::fill(m_top.begin(), m_top.end(), 0);
    }

private:
    std::size_t m_agents;
    std::vector<std::int64_t> m_cells;
    std::vector<std::int64_t> m_asked;
    std::vector<std::int64_t> m_solved;
    std::vector<std::int64_t> m_top;
    std::vector<std::size_t> m_touched;
};

void fill(SolvedTable &table, const FigureSheet &sheet, std::uint32_t group)
{
    for (const std::uint32_t ticket : sheet.groups.tickets(group)) {
        const std::uint32_t skill = sheet.columns.skill[ticket];
        if (skill == NoGroup)
            continue;
        const std::uint32_t marks = sheet.columns.marks[ticket];
        if ((marks & bitOf(TicketMark::Created)) != 0)
            table.ask(skill);
        if ((marks & bitOf(TicketMark::Resolved)) != 0 && sheet.columns.agent[ticket] != NoGroup)
            table.solve(skill, sheet.columns.agent[ticket]);
    }
}

} // namespace

void addSilos(FigureSheet &sheet)
{
    if (!sheet.wants(Metric::SiloSkills))
        return;
    const auto skills = static_cast<std::uint32_t>(sheet.problem.skills.size());
    SolvedTable table(skills, sheet.problem.agents.size());
    for (std::uint32_t group = 0; group < sheet.groups.count(); ++group) {
        table.clear();
        fill(table, sheet, group);
        MetricFigure figure;
        figure.metric = Metric::SiloSkills;
        for (std::uint32_t skill = 0; skill < skills; ++skill) {
            if (!table.isAsked(skill))
                continue;
            ++figure.denominator;
            const bool isThin =
                sheet.problem.areLevelsKnown && sheet.problem.skills[skill].advancedAgents < sheet.options.siloAdvanced;
            figure.n += isThin || table.topShare(skill) > sheet.options.siloShare ? 1 : 0;
        }
        if (figure.denominator > 0)
            figure.value = static_cast<double>(figure.n);
        sheet.add(figure, group);
    }
}

} // namespace evenkeel
