// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/estimates.h"
#include "metrics/ticketgroups.h"

#include <array>

namespace evenkeel {

/// What measuring reads again and again, one column each.
struct TicketColumns
{
    explicit TicketColumns(const MetricsProblem &problem);

    std::vector<std::uint32_t> marks;
    std::vector<std::uint32_t> agent;
    std::vector<std::uint32_t> skill;
    std::vector<float> handling;
    std::vector<std::uint8_t> effort;
    std::vector<std::uint8_t> createdWeek;  ///< of wholeWeeks(), NoWeek outside of them
    std::vector<std::uint8_t> resolvedWeek; ///< likewise
};

/// Whole weeks of the period, counted back from its end; at most MostWeeks of them.
inline constexpr int MostWeeks = 26;
inline constexpr std::uint8_t NoWeek = 255;
[[nodiscard]] int wholeWeeks(const MetricsProblem &problem);
/// In which of them a moment lies.
[[nodiscard]] std::uint8_t weekOf(const MetricsProblem &problem, Instant at);

/// One duration of the tickets that have it, in ascending order.
struct SortedColumn
{
    std::vector<std::uint32_t> tickets;
    std::vector<double> values;
    std::vector<std::uint8_t> weeks; ///< in which of the whole weeks the duration ended
};
[[nodiscard]] SortedColumn sortedColumn(const MetricsProblem &problem, double MetricTicket::*duration);

/// What a family of metrics reads.
struct SheetGround
{
    const MetricsProblem &problem;
    const MetricsOptions &options;
    const TicketColumns &columns;
    const TicketGroups &groups;
};

/// Where the figures of one breakdown are written down.
class FigureSheet final : public SheetGround
{
public:
    FigureSheet(const SheetGround &ground, std::uint32_t breakdown, MetricsAnswer &answer)
        : SheetGround(ground)
        , m_breakdown(breakdown)
        , m_answer(answer)
        , m_scoreParts(ground.groups.count())
    {}

    /// Asked for, and it says something in this breakdown.
    [[nodiscard]] bool wants(Metric metric) const;
    /// Either, or part of a score that is asked for.
    [[nodiscard]] bool wantsForScore(Metric metric) const { return wants(metric) || wants(Metric::PerformanceScore); }
    /// How many tickets of a group have all these marks.
    [[nodiscard]] std::int64_t count(std::uint32_t group, std::uint32_t marks) const;
    struct PartOf
    {
        std::int64_t part = 0;
        std::int64_t whole = 0;
    };
    /// How many have `whole`, and how many of them have `part` too.
    [[nodiscard]] PartOf countPart(std::uint32_t group, TicketMark part, TicketMark whole) const;

    void addShare(Metric metric, std::uint32_t group, std::int64_t part, std::int64_t whole);
    /// Left out where the denominator is nothing, but of the whole it is said without a value.
    void add(MetricFigure figure, std::uint32_t group);

    enum class ScorePart : std::uint8_t { Frt = 0, Resolution, Csat };
    void keepForScore(ScorePart part, std::uint32_t group, double value)
    {
        m_scoreParts[group][static_cast<std::size_t>(part)] = value;
    }
    [[nodiscard]] const std::array<std::optional<double>, 3> &scoreParts(std::uint32_t group) const
    {
        return m_scoreParts[group];
    }

private:
    std::uint32_t m_breakdown;
    MetricsAnswer &m_answer;
    std::vector<std::array<std::optional<double>, 3>> m_scoreParts;
};

} // namespace evenkeel
