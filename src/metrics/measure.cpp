// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/measure.h"

#include "metrics/families.h"

#include <algorithm>

namespace evenkeel {

namespace {

bool fits(const MetricsProblem &problem)
{
    const auto isKnown = [](std::uint32_t group, std::size_t count) { return group == NoGroup || group < count; };
    const auto count = [&problem](MetricDimension dimension) {
        return std::size_t{problem.groupCounts[static_cast<std::size_t>(dimension)]};
    };
    if (count(MetricDimension::Agent) != problem.agents.size() ||
        count(MetricDimension::Skill) != problem.skills.size())
        return false;
    for (const MetricAgent &agent : problem.agents) {
        if (!isKnown(agent.team, count(MetricDimension::Team)))
            return false;
    }
    for (const MetricTicket &ticket : problem.tickets) {
        if (!isKnown(ticket.category, problem.categories))
            return false;
        for (std::size_t i = 0; i < MetricDimensionCount; ++i) {
            if (!isKnown(ticket.groups[i], problem.groupCounts[i]))
                return false;
        }
    }
    return std::all_of(problem.holds.begin(), problem.holds.end(), [&](const TicketHold &hold) {
        return hold.ticket < problem.tickets.size() && hold.agent < problem.agents.size();
    });
}

std::int64_t agentsWithoutHours(const MetricsProblem &problem)
{
    std::vector<char> isBusy(problem.agents.size(), 0);
    for (const MetricTicket &ticket : problem.tickets) {
        const std::uint32_t agent = ticket.group(MetricDimension::Agent);
        if (agent != NoGroup && ticket.is(TicketMark::Lived))
            isBusy[agent] = 1;
    }
    std::int64_t without = 0;
    for (std::size_t agent = 0; agent < isBusy.size(); ++agent)
        without += isBusy[agent] != 0 && !problem.agents[agent].availableMinutes ? 1 : 0;
    return without;
}

bool hasAny(const MetricsProblem &problem, TicketMark mark)
{
    return std::any_of(problem.tickets.begin(), problem.tickets.end(),
                       [mark](const MetricTicket &ticket) { return ticket.is(mark); });
}

MetricNoteCounts notesOf(const MetricsProblem &problem)
{
    MetricNoteCounts notes = problem.seen;
    const auto note = [&notes](MetricNoteCode code) -> std::int64_t & { return notes[static_cast<std::size_t>(code)]; };
    if (!hasAny(problem, TicketMark::Lived))
        note(MetricNoteCode::NoTickets) = 1;
    if (problem.period.until > problem.known)
        note(MetricNoteCode::PeriodNotOver) =
            std::chrono::ceil<std::chrono::minutes>(problem.period.until - problem.known).count();
    if (hasAny(problem, TicketMark::Resolved) && !problem.hasReplies)
        note(MetricNoteCode::NoReplies) = 1;
    if (hasAny(problem, TicketMark::Resolved) && !hasAny(problem, TicketMark::Rated))
        note(MetricNoteCode::NoRatings) = 1;
    if (hasAny(problem, TicketMark::Created) && !hasAny(problem, TicketMark::Escalated))
        note(MetricNoteCode::NoEscalations) = 1;
    const bool hasHours = std::any_of(problem.agents.begin(), problem.agents.end(),
                                      [](const MetricAgent &agent) { return agent.availableMinutes.has_value(); });
    note(MetricNoteCode::NoHours) = hasHours ? 0 : 1;
    note(MetricNoteCode::AgentsWithoutHours) = agentsWithoutHours(problem);
    note(MetricNoteCode::NoLevels) = problem.areLevelsKnown ? 0 : 1;
    if (const int weeks = wholeWeeks(problem); weeks < ThroughputWeeks)
        note(MetricNoteCode::TooFewWeeks) = ThroughputWeeks - weeks;
    return notes;
}

void addNotReached(const TicketGroups &groups, const MetricsOptions &options, MetricNoteCounts &notes)
{
    for (const MetricSpec &spec : metricCatalogue()) {
        const bool isAsked = options.metrics.empty() || std::find(options.metrics.begin(), options.metrics.end(),
                                                                  spec.metric) != options.metrics.end();
        if (isAsked && !groups.reaches(spec.metric))
            ++notes[static_cast<std::size_t>(MetricNoteCode::NotBrokenDown)];
    }
}

} // namespace

std::string_view codeOf(MetricNoteCode code)
{
    static constexpr std::array<std::string_view, MetricNoteCount> codes{
        "no-tickets",           "period-not-over", "negative-durations", "clocks-that-jump",
        "ratings-out-of-range", "no-replies",      "no-ratings",         "no-hours",
        "agents-without-hours", "no-levels",       "no-escalations",     "windows-open",
        "source-verdicts",      "too-few-weeks",   "too-many-groups",    "not-broken-down"};
    return codes[static_cast<std::size_t>(code)];
}

const MetricFigure *MetricsAnswer::find(Metric metric, std::uint32_t breakdown, std::uint32_t group) const
{
    const auto found = std::find_if(figures.begin(), figures.end(), [&](const MetricFigure &figure) {
        return figure.metric == metric && figure.breakdown == breakdown && figure.group == group;
    });
    return found == figures.end() ? nullptr : &*found;
}

Result<MetricsAnswer> measure(const MetricsProblem &problem, const MetricsOptions &options, const std::stop_token &stop,
                              const Progress &progress)
{
    if (problem.period.isEmpty() || problem.period.length() > LongestMetricPeriod)
        return Error{ErrorCode::InvalidArgument, "period"};
    if (!fits(problem))
        return Error{ErrorCode::InvalidArgument, "groups"};
    const TicketColumns columns(problem);
    const SortedTimes times(problem);
    const HourlyHolds holds(problem);
    MetricsAnswer answer;
    MetricNoteCounts notes = notesOf(problem);
    std::vector<MetricBreakdown> breakdowns{{}};
    breakdowns.insert(breakdowns.end(), options.by.begin(), options.by.end());
    for (std::uint32_t i = 0; i < breakdowns.size(); ++i) {
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}};
        if (progress)
            progress({i, static_cast<std::int64_t>(breakdowns.size())});
        const TicketGroups groups(problem, breakdowns[i]);
        if (groups.count() * static_cast<std::size_t>(wholeWeeks(problem)) > MostWeekCells)
            notes[static_cast<std::size_t>(MetricNoteCode::TooManyGroups)] = groups.count();
        addNotReached(groups, options, notes);
        FigureSheet sheet({problem, options, columns, groups}, i, answer);
        addVolumes(sheet);
        addShares(sheet);
        addEffort(sheet);
        addTimes(sheet, times);
        addUtilization(sheet);
        addFairness(sheet);
        addQueueDepth(sheet, holds);
        addScore(sheet);
        addOpinions(sheet);
        addSilos(sheet);
        addWeekly(sheet, times);
        answer.groups.push_back(groups.tuples());
    }
    std::stable_sort(answer.figures.begin(), answer.figures.end(), [](const MetricFigure &a, const MetricFigure &b) {
        return std::tuple(a.breakdown, a.metric, a.group) < std::tuple(b.breakdown, b.metric, b.group);
    });
    for (std::size_t code = 0; code < notes.size(); ++code) {
        if (notes[code] > 0)
            answer.notes.push_back({static_cast<MetricNoteCode>(code), notes[code]});
    }
    return answer;
}

} // namespace evenkeel
