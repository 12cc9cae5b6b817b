// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/breachcause.h"

#include "domain/projection.h"

#include <algorithm>
#include <numeric>

namespace evenkeel {

namespace {

class MomentCause final
{
public:
    explicit MomentCause(const BreachStory &story)
        : m_story(story)
        , m_held(story.held)
        , m_outside(story.outside)
    {}

    [[nodiscard]] BreachCause at(Instant moment) const
    {
        if (m_outside.contains(moment))
            return BreachCause::Outside;
        if (m_held.contains(moment))
            return BreachCause::AgentsHands;
        if (!m_story.isAnybodySkilled)
            return BreachCause::Skill;
        if (!isOpen(moment))
            return BreachCause::Shift;
        const auto next =
            std::upper_bound(m_story.decisions.begin(), m_story.decisions.end(), moment,
                             [](Instant wanted, const Decision &decision) { return wanted < decision.at; });
        if (next == m_story.decisions.begin())
            return BreachCause::RoutingNotRun;
        const Decision &last = *std::prev(next);
        const auto gate = last.blockingGate();
        return gate && isOpen(last.at) ? causeOf(*gate) : BreachCause::RoutingNotRun;
    }

    [[nodiscard]] std::vector<Instant> cuts() const
    {
        std::vector<Instant> cuts;
        const auto add = [&cuts](const std::vector<Interval> &intervals) {
            for (const Interval &interval : intervals) {
                cuts.push_back(interval.from);
                cuts.push_back(interval.until);
            }
        };
        add(m_held.list());
        add(m_outside.list());
        if (m_story.open)
            add(m_story.open->list());
        for (const Decision &decision : m_story.decisions)
            cuts.push_back(decision.at);
        std::sort(cuts.begin(), cuts.end());
        return cuts;
    }

private:
    [[nodiscard]] bool isOpen(Instant moment) const { return !m_story.open || m_story.open->contains(moment); }

    const BreachStory &m_story;
    Intervals m_held;
    Intervals m_outside;
};

} // namespace

std::string_view codeOf(BreachCause cause)
{
    static constexpr std::array<std::string_view, BreachCauseCount> codes{
        "capacity", "skill", "shift", "not-allowed", "agent", "outside", "routing-not-run"};
    return codes[static_cast<std::size_t>(cause)];
}

BreachCause causeOf(Gate gate)
{
    switch (gate) {
    case Gate::Presence:
    case Gate::Shift:
    case Gate::AfterHours:
        return BreachCause::Shift;
    case Gate::Skill:
    case Gate::Language:
        return BreachCause::Skill;
    case Gate::Queue:
    case Gate::Rule:
    case Gate::Channel:
    case Gate::Declined:
        return BreachCause::NotAllowed;
    case Gate::Focus:
    case Gate::WrapUp:
    case Gate::Capacity:
    case Gate::Profile:
    case Gate::Complexity:
    case Gate::Ramp:
    case Gate::Rate:
        break;
    }
    return BreachCause::Capacity;
}

Millis BreachSplit::sum() const
{
    return std::accumulate(used.begin(), used.end(), Millis{0});
}

BreachCause BreachSplit::mainCause() const
{
    return static_cast<BreachCause>(std::distance(used.begin(), std::max_element(used.begin(), used.end())));
}

BreachSplit splitBreach(const SlaTrace &trace, const BreachStory &story)
{
    BreachSplit split;
    split.paused = trace.paused;
    const MomentCause cause(story);
    const std::vector<Instant> cuts = cause.cuts();
    for (const SlaSegment &segment : trace.segments) {
        if (segment.kind != SlaSegmentKind::Running)
            continue;
        Instant from = segment.span.from;
        while (from < segment.span.until) {
            const auto cut = std::upper_bound(cuts.begin(), cuts.end(), from);
            const Instant until = cut == cuts.end() ? segment.span.until : std::min(*cut, segment.span.until);
            split.used[static_cast<std::size_t>(cause.at(from))] += until - from;
            from = until;
        }
    }
    return split;
}

std::vector<Interval> heldSpans(std::span<const TicketEvent> story)
{
    std::vector<Interval> spans;
    Ticket ticket;
    for (const TicketEvent &event : story) {
        const bool wasHeld = ticket.agent.isValid();
        apply(ticket, event);
        if (!wasHeld && ticket.agent.isValid())
            spans.push_back({event.at, Instant::max()});
        else if (wasHeld && !ticket.agent.isValid())
            spans.back().until = event.at;
    }
    return spans;
}

std::vector<Interval> outsideSpans(std::span<const TicketEvent> story)
{
    std::vector<Interval> spans;
    bool isOutside = false;
    for (const TicketEvent &event : story) {
        if (!event.change.status)
            continue;
        const TicketStatus status = *event.change.status;
        const bool isNow = status == TicketStatus::Pending || status == TicketStatus::OnHold;
        if (isNow && !isOutside)
            spans.push_back({event.at, Instant::max()});
        else if (!isNow && isOutside)
            spans.back().until = event.at;
        isOutside = isNow;
    }
    return spans;
}

} // namespace evenkeel
