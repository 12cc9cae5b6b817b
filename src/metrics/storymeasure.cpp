// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/storymeasure.h"

#include "domain/effort.h"
#include "domain/projection.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace evenkeel {

namespace {

constexpr Millis ReopenWindow = std::chrono::days{14};
constexpr Millis FirstContactWindow = std::chrono::days{7};
constexpr double MinuteMillis = 60'000;
constexpr double HourMillis = 3'600'000;

std::span<const TicketEvent> upTo(std::span<const TicketEvent> story, Instant until)
{
    const auto end = std::lower_bound(story.begin(), story.end(), until,
                                      [](const TicketEvent &event, Instant at) { return event.at < at; });
    return story.first(static_cast<std::size_t>(end - story.begin()));
}

template <class Key>
std::uint32_t placeOf(const GroupPlaces<Key> &places, Key id)
{
    const auto found = places.find(id);
    return found == places.end() ? NoGroup : found->second;
}

template <class Key, class Thing>
const Thing *thingOf(const std::unordered_map<Key, Thing> &things, Key id)
{
    const auto found = things.find(id);
    return found == things.end() ? nullptr : &found->second;
}

Instant finishedAt(const Ticket &ticket)
{
    return ticket.resolvedAt.value_or(ticket.closedAt.value_or(ticket.updatedAt));
}

double minutesOf(Millis span)
{
    return static_cast<double>(span.count()) / MinuteMillis;
}

} // namespace

/// One ticket while it is measured.
struct StoryMeasure::Reading
{
    const Ticket &ticket; ///< as of the end
    std::span<const TicketEvent> story;
    std::span<const TicketEvent> past; ///< of the story: before the end
    const TicketFacts &facts;
    const StoryPolicy &terms;
    MetricTicket made;
    const Category *category = nullptr;
    std::vector<SkillNeed> needs = {};
    double load = 0;
};

Ticket ticketAsOf(const Ticket &ticket, std::span<const TicketEvent> story, Instant at)
{
    if (story.empty() || story.back().at < at)
        return ticket;
    return project(ticket, upTo(story, at));
}

StoryMeasure::StoryMeasure(StoryGround ground)
    : m_ground(std::move(ground))
{
    m_problem.period = m_ground.period;
    m_problem.known = m_ground.known;
    m_problem.areLevelsKnown = !m_ground.levels.isEmpty();
}

MetricsProblem StoryMeasure::take()
{
    const auto count = [this](MetricDimension dimension) -> std::uint32_t & {
        return m_problem.groupCounts[static_cast<std::size_t>(dimension)];
    };
    m_problem.agents.resize(m_ground.teamOf.size());
    for (std::size_t i = 0; i < m_problem.agents.size(); ++i)
        m_problem.agents[i].team = m_ground.teamOf[i];
    m_problem.categories = static_cast<std::uint32_t>(m_ground.categoryPlaces.size());
    m_problem.skills.resize(m_ground.skills.size());
    count(MetricDimension::Team) = m_ground.teams;
    count(MetricDimension::Agent) = static_cast<std::uint32_t>(m_problem.agents.size());
    count(MetricDimension::Channel) = static_cast<std::uint32_t>(m_ground.channels.size());
    count(MetricDimension::Queue) = static_cast<std::uint32_t>(m_ground.queues.size());
    count(MetricDimension::Skill) = static_cast<std::uint32_t>(m_problem.skills.size());
    count(MetricDimension::Priority) = PriorityCount;
    count(MetricDimension::Tier) = static_cast<std::uint32_t>(m_tiers.size());
    count(MetricDimension::Effort) = EffortClassCount;
    count(MetricDimension::Method) = MethodCount;
    return std::move(m_problem);
}

void StoryMeasure::add(const Ticket &asOfEnd, std::span<const TicketEvent> story, const TicketFacts &facts,
                       const StoryPolicy &policy)
{
    const Instant end = m_ground.end();
    Reading reading{asOfEnd, story, upTo(story, end), facts, policy, {}};
    const bool isFinished = !isOpen(asOfEnd.status);
    if (asOfEnd.createdAt >= end || reading.past.empty() || (isFinished && finishedAt(asOfEnd) < m_ground.period.from))
        return;
    MetricTicket &made = reading.made;
    made.id = asOfEnd.id;
    made.createdAt = asOfEnd.createdAt;
    made.set(TicketMark::Lived);
    made.set(TicketMark::Created, asOfEnd.createdAt >= m_ground.period.from);
    made.set(TicketMark::OpenAtEnd, !isFinished);
    made.set(TicketMark::WaitingAtEnd, !isFinished && !asOfEnd.agent.isValid());
    setWork(reading);
    setGroups(reading);
    readEvents(reading);
    readResolutions(reading);
    setTimes(reading);
    setPromises(reading);
    setVerdict(reading);
    setRouting(reading);
    addHolds(reading);
    m_problem.tickets.push_back(made);
}

std::uint32_t StoryMeasure::tierOf(const std::string &word)
{
    if (word.empty())
        return NoGroup;
    const auto [place, isNew] = m_tierPlaces.try_emplace(word, static_cast<std::uint32_t>(m_tiers.size()));
    if (isNew)
        m_tiers.push_back(word);
    return place->second;
}

void StoryMeasure::setWork(Reading &reading) const
{
    const Policy &policy = reading.terms.policy;
    const Ticket &ticket = reading.ticket;
    reading.category = thingOf(m_ground.categories, ticket.category);
    const Category *category = reading.category;
    const int effort =
        std::clamp(ticket.effort.value_or(category && category->effort ? *category->effort : policy.defaultEffort),
                   LowestEffort, HighestEffort);
    const auto handling = category && category->handling ? *category->handling : policy.handlingPerEffort * effort;
    reading.made.effort = static_cast<std::uint8_t>(effort);
    reading.made.handlingMinutes = static_cast<float>(handling.count());
    reading.made.set(TicketMark::Complex, effort >= policy.complexFrom && reading.made.is(TicketMark::Created));
    const Channel *channel = thingOf(m_ground.channelTerms, ticket.channel);
    reading.load = policy.weights.weight(channel ? channel->kind : ChannelKind::Email,
                                         channel ? channel->handling : Handling::Deferred, effort);
    reading.needs = ticket.needs;
    if (reading.needs.empty() && category && category->required)
        reading.needs.push_back(*category->required);
}

void StoryMeasure::setGroups(Reading &reading)
{
    const Ticket &ticket = reading.ticket;
    const auto group = [&reading](MetricDimension dimension) -> std::uint32_t & {
        return reading.made.groups[static_cast<std::size_t>(dimension)];
    };
    const std::uint32_t agent = placeOf(m_ground.agents, ticket.agent);
    group(MetricDimension::Agent) = agent;
    group(MetricDimension::Team) = agent == NoGroup ? NoGroup : m_ground.teamOf[agent];
    reading.made.category = placeOf(m_ground.categoryPlaces, ticket.category);
    group(MetricDimension::Channel) = placeOf(m_ground.channels, ticket.channel);
    group(MetricDimension::Queue) = placeOf(m_ground.queues, ticket.queue);
    const auto required =
        std::find_if(reading.needs.begin(), reading.needs.end(), [](const SkillNeed &need) { return need.isRequired; });
    group(MetricDimension::Skill) =
        required == reading.needs.end() ? NoGroup : placeOf(m_ground.skills, required->skill);
    group(MetricDimension::Priority) = static_cast<std::uint32_t>(ticket.priority);
    group(MetricDimension::Tier) = tierOf(ticket.tier);
    group(MetricDimension::Effort) = static_cast<std::uint32_t>(effortClass(reading.made.effort));
    group(MetricDimension::Method) = NoGroup;
}

void StoryMeasure::readEvents(Reading &reading)
{
    MetricTicket &made = reading.made;
    const bool isCreated = made.is(TicketMark::Created);
    bool hasJumped = false;
    for (const TicketEvent &event : reading.past) {
        hasJumped = hasJumped || event.at < made.createdAt;
        if (event.kind == EventKind::Escalated)
            made.set(TicketMark::Escalated, isCreated);
        if (event.change.revenue && std::isfinite(*event.change.revenue)) {
            made.set(TicketMark::Valued, isCreated);
            made.revenue = *event.change.revenue;
        }
        if (event.kind == EventKind::Rated && event.change.recommendation && event.at >= m_ground.period.from)
            setRecommendation(reading, *event.change.recommendation);
        if (event.kind != EventKind::Rated || !event.change.rating || event.at < m_ground.period.from)
            continue;
        if (const int rating = *event.change.rating; rating < 1 || rating > 5) {
            note(MetricNoteCode::RatingsOutOfRange);
        } else {
            // The last rating counts.
            made.marks &= ~bitOf(TicketMark::RatedWell);
            made.set(TicketMark::Rated);
            made.set(TicketMark::RatedWell, rating >= 4);
        }
    }
    if (hasJumped)
        note(MetricNoteCode::ClocksThatJump);
    made.set(TicketMark::Assigned, isCreated && reading.ticket.firstAssignedAt.has_value());
    made.set(TicketMark::Reassigned, isCreated && reading.ticket.reassignments > 0);
    made.set(TicketMark::Reopened, isCreated && reading.ticket.reopens > 0);
}

// The last answer counts.
void StoryMeasure::setRecommendation(Reading &reading, int recommendation)
{
    if (recommendation < 0 || recommendation > 10)
        note(MetricNoteCode::RatingsOutOfRange);
    else
        reading.made.recommendation = static_cast<std::int8_t>(recommendation);
}

// Resolutions in the period, and what came after them: looked for beyond the period's end, since a ticket resolved on
// its last day comes back later. Some sources tell when a ticket was resolved last and of earlier times only the
// status.
void StoryMeasure::readResolutions(Reading &reading)
{
    MetricTicket &made = reading.made;
    std::optional<Instant> resolved;
    std::optional<Instant> finished;
    Millis back = Millis::max();
    int replies = 0;
    for (const TicketEvent &event : reading.story) {
        if (event.at >= m_ground.known)
            break;
        replies += event.kind == EventKind::Responded && !resolved ? 1 : 0;
        if (event.kind == EventKind::Reopened && finished && event.at >= *finished)
            back = std::min(back, event.at - *finished);
        const bool isResolved = event.kind == EventKind::Resolved;
        const Instant at = isResolved ? event.change.resolvedAt.value_or(event.at) : event.at;
        if (at < m_ground.period.from || at >= m_ground.end())
            continue;
        if (isResolved || event.change.status == TicketStatus::Resolved)
            finished = at;
        if (isResolved)
            resolved = at;
    }
    if (!resolved)
        return;
    made.set(TicketMark::Resolved);
    made.resolvedAt = *resolved;
    made.set(TicketMark::ReopenedIn14Days, back <= ReopenWindow);
    made.set(TicketMark::FirstContact, replies == 1 && back > FirstContactWindow);
    m_problem.hasReplies = m_problem.hasReplies || replies > 0;
    if (back > ReopenWindow && m_ground.known - *resolved < ReopenWindow)
        note(MetricNoteCode::WindowsOpen);
}

void StoryMeasure::setTimes(Reading &reading)
{
    MetricTicket &made = reading.made;
    const Ticket &ticket = reading.ticket;
    const auto isThen = [this](std::optional<Instant> at) {
        return at && *at >= m_ground.period.from && *at < m_ground.end();
    };
    const auto isForward = [&](Instant at) {
        if (at < made.createdAt)
            note(MetricNoteCode::NegativeDurations);
        return at >= made.createdAt;
    };
    if (isThen(ticket.firstRespondedAt) && isForward(*ticket.firstRespondedAt))
        made.frtMinutes = minutesOf(*ticket.firstRespondedAt - made.createdAt);
    if (!isOpen(ticket.status) && isThen(ticket.resolvedAt) && isForward(*ticket.resolvedAt))
        made.resolutionHours = static_cast<double>((*ticket.resolvedAt - made.createdAt).count()) / HourMillis;
    if (isThen(ticket.firstAssignedAt) && isForward(*ticket.firstAssignedAt))
        made.waitMinutes = minutesOf(*ticket.firstAssignedAt - made.createdAt);
    if (made.is(TicketMark::WaitingAtEnd))
        made.ageHours = static_cast<double>((m_ground.end() - made.createdAt).count()) / HourMillis;
}

// A promise counts once: where it was kept when it ended, where it was broken when it was due.
void StoryMeasure::setPromises(Reading &reading)
{
    const Instant end = m_ground.end();
    const TicketPromises made = ticketPromises(reading.ticket, reading.facts, reading.past, reading.terms.policy.sla,
                                               reading.terms.calendars, end);
    const WorkingTime &hours = slaHoursAt(reading.terms.calendars, made.assignment.calendar);
    MetricTicket &ticket = reading.made;
    if (ticket.frtMinutes >= 0)
        ticket.frtWorkingMinutes = minutesOf(hours.elapsed(ticket.createdAt, *reading.ticket.firstRespondedAt));
    if (ticket.resolutionHours >= 0)
        ticket.resolutionWorkingHours = minutesOf(hours.elapsed(ticket.createdAt, *reading.ticket.resolvedAt)) / 60;
    if (ticket.ageHours >= 0)
        ticket.ageWorkingHours = minutesOf(hours.elapsed(ticket.createdAt, end)) / 60;
    struct Marks
    {
        TicketMark judged;
        TicketMark kept;
    };
    constexpr std::array<Marks, 3> MarksOf{{{TicketMark::FirstResponseJudged, TicketMark::FirstResponseKept},
                                            {TicketMark::ResolutionJudged, TicketMark::ResolutionKept},
                                            {TicketMark::NextResponseJudged, TicketMark::NextResponseKept}}};
    std::array<bool, 3> isBroken{};
    for (const SlaPromise &promise : made.promises) {
        const auto kind = static_cast<std::size_t>(promise.kind);
        const bool isEnded = promise.endedAt && *promise.endedAt < end;
        const Instant until = isEnded ? *promise.endedAt : end;
        const SlaClock clock = clockOf(promise, hours);
        const bool isBreached = clock.used(hours, until) > promise.target;
        const std::optional<Instant> judged = isBreached ? clock.due(hours, until)
                                              : isEnded  ? std::optional(until)
                                                         : std::nullopt;
        if (!judged || !m_ground.period.contains(*judged))
            continue;
        ticket.set(MarksOf[kind].judged);
        isBroken[kind] = isBroken[kind] || isBreached;
    }
    for (std::size_t kind = 0; kind < MarksOf.size(); ++kind)
        ticket.set(MarksOf[kind].kept, ticket.is(MarksOf[kind].judged) && !isBroken[kind]);
}

// One verdict a ticket. What its source says goes before the policy, since those were the promises then: it counts when
// the ticket is finished, or, where it is broken while the ticket is open, when that was said.
void StoryMeasure::setVerdict(Reading &reading)
{
    MetricTicket &made = reading.made;
    const Ticket &ticket = reading.ticket;
    if (!ticket.slaMet) {
        const auto isSound = [&made](TicketMark judged, TicketMark kept) { return !made.is(judged) || made.is(kept); };
        made.set(TicketMark::SlaJudged, made.is(TicketMark::FirstResponseJudged) ||
                                            made.is(TicketMark::ResolutionJudged) ||
                                            made.is(TicketMark::NextResponseJudged));
        made.set(TicketMark::SlaKept, made.is(TicketMark::SlaJudged) &&
                                          isSound(TicketMark::FirstResponseJudged, TicketMark::FirstResponseKept) &&
                                          isSound(TicketMark::ResolutionJudged, TicketMark::ResolutionKept) &&
                                          isSound(TicketMark::NextResponseJudged, TicketMark::NextResponseKept));
        return;
    }
    Instant judged = finishedAt(ticket);
    if (isOpen(ticket.status)) {
        if (*ticket.slaMet)
            return;
        for (const TicketEvent &event : reading.past)
            judged = event.change.slaMet && !*event.change.slaMet ? event.at : judged;
    }
    if (!m_ground.period.contains(judged) || judged >= m_ground.end())
        return;
    note(MetricNoteCode::SourceVerdicts);
    made.set(TicketMark::SlaJudged);
    made.set(TicketMark::SlaKept, *ticket.slaMet);
}

void StoryMeasure::setRouting(Reading &reading) const
{
    MetricTicket &made = reading.made;
    bool isFirst = true;
    for (const TicketEvent &event : reading.past) {
        if (!event.change.agent || isOffer(event.kind) || !event.change.agent->isValid())
            continue;
        const AssignmentMethod *method = thingOf(m_ground.methods, event.decision);
        const bool isOutside = event.cause == Cause::Import || event.cause == Cause::Connector;
        made.groups[static_cast<std::size_t>(MetricDimension::Method)] = method ? static_cast<std::uint32_t>(*method)
                                                                         : isOutside                  ? MethodSource
                                                                         : event.cause == Cause::Rule ? MethodRule
                                                                                                      : MethodPerson;
        if (!std::exchange(isFirst, false) || !made.is(TicketMark::Assigned))
            continue;
        for (const SkillNeed &need : reading.needs) {
            const auto level =
                need.isRequired ? m_ground.levels.levelAt(*event.change.agent, need.skill, event.at) : std::nullopt;
            made.set(TicketMark::AskingSkill, level.has_value());
            const bool isLacking = level && *level < need.level;
            if (isLacking && !made.is(TicketMark::Misrouted)) {
                made.lackedSkill = placeOf(m_ground.skills, need.skill);
                made.lackedLevel = static_cast<std::uint8_t>(need.level);
            }
            made.set(TicketMark::Misrouted, isLacking);
        }
    }
}

// Only spans in which the clock strikes are kept: depth is read at full hours.
void StoryMeasure::addHolds(const Reading &reading)
{
    const auto strikes = [this](Interval span) {
        const auto hour = [this](Instant at) {
            return at <= m_ground.period.from ? -1 : (at - m_ground.period.from - Millis{1}) / std::chrono::hours{1};
        };
        return hour(span.from) < hour(span.until);
    };
    const auto ticketPlace = static_cast<std::uint32_t>(m_problem.tickets.size());
    TicketHold hold{ticketPlace, NoGroup, {}, 0};
    const auto close = [&](Instant at) {
        hold.span.until = at;
        if (hold.agent != NoGroup && strikes(hold.span))
            m_problem.holds.push_back(hold);
    };
    AgentId holder;
    TicketStatus status = TicketStatus::New;
    for (const TicketEvent &event : reading.past) {
        if (event.change.agent && !isOffer(event.kind))
            holder = *event.change.agent;
        status = event.change.status.value_or(status);
        const std::uint32_t agent = isOpen(status) ? placeOf(m_ground.agents, holder) : NoGroup;
        const double share = reading.terms.policy.countsTowardLoad[static_cast<std::size_t>(status)];
        const auto load = static_cast<float>(reading.load * share);
        if (agent == hold.agent && load == hold.load)
            continue;
        close(event.at);
        hold = {ticketPlace, agent, {event.at, Instant::max()}, load};
    }
    close(Instant::max());
}

} // namespace evenkeel
