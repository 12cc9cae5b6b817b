// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/families.h"

#include "base/quantile.h"
#include "metrics/quantile.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace evenkeel {

namespace {

/// What happened in one week of one group.
struct WeekCell
{
    std::int64_t created = 0;
    std::int64_t complex = 0;
    std::int64_t escalated = 0;
    std::int64_t resolved = 0;
    std::int64_t reopened = 0;  ///< of those resolved
    std::int64_t resolvers = 0; ///< agents who resolved any
    std::optional<double> frtMedian;
    std::optional<double> frtP90;
    std::optional<double> waitMedian;
};

class WeekTable final
{
public:
    WeekTable(const FigureSheet &sheet, const SortedTimes &times, int weeks)
        : m_sheet(sheet)
        , m_weeks(static_cast<std::size_t>(weeks))
        , m_cells(sheet.groups.count() * m_weeks)
    {
        countTickets();
        fillQuantiles(times.frt, &WeekCell::frtMedian, &WeekCell::frtP90);
        fillQuantiles(times.wait, &WeekCell::waitMedian, nullptr);
    }

    [[nodiscard]] std::span<const WeekCell> of(std::uint32_t group) const
    {
        return std::span(m_cells).subspan(group * m_weeks, m_weeks);
    }

private:
    void countTickets()
    {
        const TicketColumns &columns = m_sheet.columns;
        // Which group an agent last resolved for in a week; groups come one after the other.
        std::vector<std::uint32_t> stamp(m_sheet.problem.agents.size() * m_weeks, NoGroup);
        for (std::uint32_t group = 0; group < m_sheet.groups.count(); ++group) {
            for (const std::uint32_t ticket : m_sheet.groups.tickets(group)) {
                const std::uint32_t marks = columns.marks[ticket];
                if (columns.createdWeek[ticket] != NoWeek && (marks & bitOf(TicketMark::Created)) != 0) {
                    WeekCell &cell = m_cells[group * m_weeks + columns.createdWeek[ticket]];
                    ++cell.created;
                    cell.complex += (marks & bitOf(TicketMark::Complex)) != 0 ? 1 : 0;
                    cell.escalated += (marks & bitOf(TicketMark::Escalated)) != 0 ? 1 : 0;
                }
                if (columns.resolvedWeek[ticket] != NoWeek && (marks & bitOf(TicketMark::Resolved)) != 0)
                    countResolved(ticket, group, stamp);
            }
        }
    }

    void countResolved(std::uint32_t ticket, std::uint32_t group, std::vector<std::uint32_t> &stamp)
    {
        const std::size_t week = m_sheet.columns.resolvedWeek[ticket];
        WeekCell &cell = m_cells[group * m_weeks + week];
        ++cell.resolved;
        cell.reopened += (m_sheet.columns.marks[ticket] & bitOf(TicketMark::ReopenedIn14Days)) != 0 ? 1 : 0;
        const std::uint32_t agent = m_sheet.columns.agent[ticket];
        if (agent != NoGroup && std::exchange(stamp[agent * m_weeks + week], group) != group)
            ++cell.resolvers;
    }

    // The column is sorted: dealt out in its order, the values of every week are.
    void fillQuantiles(const SortedColumn &column, std::optional<double> WeekCell::*medianOf,
                       std::optional<double> WeekCell::*p90Of)
    {
        std::vector<std::size_t> begin(m_cells.size() + 1, 0);
        const auto cellOf = [&](std::size_t i) {
            return m_sheet.groups.groupOf()[column.tickets[i]] * m_weeks + column.weeks[i];
        };
        for (std::size_t i = 0; i < column.values.size(); ++i) {
            if (column.weeks[i] != NoWeek)
                ++begin[cellOf(i) + 1];
        }
        for (std::size_t i = 1; i < begin.size(); ++i)
            begin[i] += begin[i - 1];
        std::vector<double> values(begin.back());
        std::vector<std::size_t> next(begin.begin(), begin.end() - 1);
        for (std::size_t i = 0; i < column.values.size(); ++i) {
            if (column.weeks[i] != NoWeek)
                values[next[cellOf(i)]++] = column.values[i];
        }
        for (std::size_t i = 0; i < m_cells.size(); ++i) {
            const auto of = std::span(values).subspan(begin[i], begin[i + 1] - begin[i]);
            if (of.empty())
                continue;
            m_cells[i].*medianOf = sortedQuantile(of, 0.5);
            if (p90Of)
                m_cells[i].*p90Of = sortedQuantile(of, 0.9);
        }
    }

    const FigureSheet &m_sheet;
    std::size_t m_weeks;
    std::vector<WeekCell> m_cells;
};

std::optional<double> shareOf(std::int64_t part, std::int64_t whole)
{
    return whole == 0 ? std::nullopt : std::optional(static_cast<double>(part) / static_cast<double>(whole));
}

template <class Value>
void addTrend(FigureSheet &sheet, Metric metric, std::uint32_t group, std::span<const WeekCell> weeks, Value value)
{
    if (!sheet.wants(metric))
        return;
    std::vector<double> at;
    std::vector<double> values;
    for (std::size_t week = 0; week < weeks.size(); ++week) {
        if (const std::optional<double> of = value(weeks[week])) {
            at.push_back(static_cast<double>(week));
            values.push_back(*of);
        }
    }
    MetricFigure figure;
    figure.metric = metric;
    figure.n = static_cast<std::int64_t>(values.size());
    figure.denominator = static_cast<std::int64_t>(weeks.size());
    if (const auto slope = slopeOf(at, values)) {
        figure.value = slope->value;
        figure.low = slope->interval.low;
        figure.high = slope->interval.high;
    }
    sheet.add(figure, group);
}

/// The highest value up to which a week is no worse than usual: one standard deviation above the median.
std::optional<double> usualMost(std::span<const WeekCell> weeks, std::optional<double> (*value)(const WeekCell &))
{
    std::vector<double> values;
    for (const WeekCell &week : weeks) {
        if (const auto of = value(week))
            values.push_back(*of);
    }
    const auto middle = median(values);
    if (!middle)
        return std::nullopt;
    double mean = 0;
    for (const double of : values)
        mean += of / static_cast<double>(values.size());
    double squares = 0;
    for (const double of : values)
        squares += (of - mean) * (of - mean);
    return *middle + std::sqrt(squares / static_cast<double>(values.size()));
}

// Reopenings and late replies of a week keep to what is usual; where no replies are on record, reopenings alone tell.
void addThroughput(FigureSheet &sheet, std::uint32_t group, std::span<const WeekCell> weeks)
{
    if (!sheet.wants(Metric::SustainableThroughput))
        return;
    MetricFigure figure;
    figure.metric = Metric::SustainableThroughput;
    if (weeks.size() >= ThroughputWeeks) {
        weeks = weeks.last(ThroughputWeeks);
        figure.denominator = ThroughputWeeks;
        const auto reopened = [](const WeekCell &week) { return shareOf(week.reopened, week.resolved); };
        const auto late = [](const WeekCell &week) { return week.frtP90; };
        const auto mostReopened = usualMost(weeks, reopened);
        const auto mostLate = usualMost(weeks, late);
        for (const WeekCell &week : weeks) {
            const bool isSound =
                week.resolvers > 0 && reopened(week) <= mostReopened && (!week.frtP90 || *week.frtP90 <= *mostLate);
            if (!isSound)
                continue;
            ++figure.n;
            const double rate = static_cast<double>(week.resolved) / static_cast<double>(week.resolvers);
            figure.value = std::max(figure.value.value_or(0), rate);
        }
    }
    sheet.add(figure, group);
}

bool wantsAny(const FigureSheet &sheet)
{
    constexpr std::array All{Metric::SustainableThroughput, Metric::QueueAgeTrend, Metric::FrtTrend,
                             Metric::EscalationTrend,       Metric::ReopenTrend,   Metric::ComplexTrend};
    return std::any_of(All.begin(), All.end(), [&sheet](Metric metric) { return sheet.wants(metric); });
}

} // namespace

void addWeekly(FigureSheet &sheet, const SortedTimes &times)
{
    const int weeks = wholeWeeks(sheet.problem);
    if (!wantsAny(sheet) || sheet.groups.count() * static_cast<std::size_t>(weeks) > MostWeekCells)
        return;
    const WeekTable table(sheet, times, weeks);
    for (std::uint32_t group = 0; group < sheet.groups.count(); ++group) {
        const auto cells = weeks == 0 ? std::span<const WeekCell>{} : table.of(group);
        addThroughput(sheet, group, cells);
        addTrend(sheet, Metric::QueueAgeTrend, group, cells, [](const WeekCell &week) { return week.waitMedian; });
        addTrend(sheet, Metric::FrtTrend, group, cells, [](const WeekCell &week) { return week.frtMedian; });
        addTrend(sheet, Metric::EscalationTrend, group, cells,
                 [](const WeekCell &week) { return shareOf(week.escalated, week.created); });
        addTrend(sheet, Metric::ReopenTrend, group, cells,
                 [](const WeekCell &week) { return shareOf(week.reopened, week.resolved); });
        addTrend(sheet, Metric::ComplexTrend, group, cells,
                 [](const WeekCell &week) { return shareOf(week.complex, week.created); });
    }
}

} // namespace evenkeel
