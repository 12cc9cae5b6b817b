// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/projection.h"
#include "metrics/storymeasure.h"

#include <algorithm>
#include <chrono>

/// A week in which little happens, so that every figure can be worked out by hand. Monday is 2026-03-02; promises run
/// Monday to Friday 9 to 17 o'clock; agents 1 and 2 are of team 1, agent 3 of team 2.
namespace smallhistory {

using namespace evenkeel;
using namespace std::chrono_literals;

inline const Instant monday = *instantFromIso("2026-03-02");
inline const Interval week{monday, monday + 168h};
inline const Instant longAfter = *instantFromIso("2026-05-01");

constexpr AgentId Ann{1};
constexpr AgentId Ben{2};
constexpr AgentId Cem{3};
constexpr SkillId Api{1};
constexpr CategoryId Hard{1}; ///< effort 8, 60 minutes, requires Api 3
constexpr CategoryId Easy{2}; ///< effort 2, 20 minutes

/// Day and time of the week: at(1, 9h) is Tuesday, 9 o'clock.
inline Instant at(int day, Millis time)
{
    return monday + std::chrono::days{day} + time;
}

/// One ticket's story, told in order.
class Told
{
public:
    Told(TicketId id, Instant created, CategoryId category, Priority priority = Priority::Normal)
        : m_id(id)
    {
        TicketEvent &event = add(EventKind::Created, created, Cause::Connector);
        event.change.category = category;
        event.change.priority = priority;
        event.change.queue = QueueId{1};
        event.change.channel = ChannelId{1};
        event.change.status = TicketStatus::New;
    }

    TicketEvent &add(EventKind kind, Instant when, Cause cause = Cause::Person, AgentId actor = {})
    {
        TicketEvent &event = m_story.emplace_back();
        event.id = EventId{static_cast<std::int64_t>(m_story.size())};
        event.ticket = m_id;
        event.at = when;
        event.kind = kind;
        event.cause = cause;
        event.actor = actor;
        return event;
    }
    Told &assign(Instant when, AgentId agent, Cause cause = Cause::Rule)
    {
        const bool isFirst = std::none_of(m_story.begin(), m_story.end(), [](const auto &e) { return e.change.agent; });
        add(isFirst ? EventKind::Assigned : EventKind::Reassigned, when, cause).change.agent = agent;
        return *this;
    }
    Told &reply(Instant when, AgentId agent)
    {
        add(EventKind::Responded, when, Cause::Person, agent).change.status = TicketStatus::Open;
        return *this;
    }
    Told &status(Instant when, TicketStatus status, Cause cause = Cause::Person)
    {
        add(EventKind::Status, when, cause).change.status = status;
        return *this;
    }
    Told &resolve(Instant when, AgentId agent)
    {
        add(EventKind::Resolved, when, Cause::Person, agent).change.status = TicketStatus::Resolved;
        return *this;
    }
    Told &reopen(Instant when)
    {
        add(EventKind::Reopened, when, Cause::Connector).change.status = TicketStatus::Open;
        return *this;
    }
    Told &rate(Instant when, int rating)
    {
        add(EventKind::Rated, when, Cause::Connector).change.rating = rating;
        return *this;
    }
    Told &tier(const std::string &word)
    {
        m_story.front().change.tier = word;
        return *this;
    }
    [[nodiscard]] const std::vector<TicketEvent> &story() const { return m_story; }
    [[nodiscard]] TicketEvent &first() { return m_story.front(); }
    [[nodiscard]] TicketEvent &last() { return m_story.back(); }
    [[nodiscard]] TicketId id() const { return m_id; }

private:
    TicketId m_id;
    std::vector<TicketEvent> m_story;
};

inline std::vector<Told> stories()
{
    std::vector<Told> told;
    told.push_back(Told(TicketId{1}, at(0, 9h), Hard)
                       .assign(at(0, 9h + 10min), Ann)
                       .reply(at(0, 10h), Ann)
                       .resolve(at(0, 13h), Ann)
                       .rate(at(1, 9h), 5));
    // First given to somebody without the skill; comes back two days after it was solved.
    told.push_back(Told(TicketId{2}, at(0, 10h), Hard)
                       .assign(at(0, 10h + 20min), Ben)
                       .assign(at(0, 11h), Ann, Cause::Person)
                       .reply(at(0, 12h), Ann)
                       .resolve(at(1, 10h), Ann)
                       .reopen(at(3, 10h))
                       .resolve(at(3, 12h), Ann)
                       .rate(at(3, 15h), 2));
    told.push_back(Told(TicketId{3}, at(0, 12h), Easy)
                       .tier("gold")
                       .assign(at(0, 12h + 30min), Ben, Cause::Person)
                       .reply(at(0, 13h), Ben)
                       .reply(at(0, 14h), Ben)
                       .resolve(at(0, 15h), Ben));
    told.push_back(Told(TicketId{4}, at(1, 9h), Easy, Priority::Low)); // waits on
    told.push_back(Told(TicketId{5}, at(-3, 12h), Easy)                // of the Friday before
                       .assign(at(-3, 12h + 30min), Cem, Cause::Import)
                       .reply(at(0, 10h), Cem)
                       .resolve(at(2, 12h), Cem));
    Told kept(TicketId{6}, at(3, 9h), Easy);
    kept.assign(at(3, 9h), Ann).status(at(3, 9h + 30min), TicketStatus::Open);
    kept.add(EventKind::Escalated, at(3, 10h));
    kept.status(at(4, 0h), TicketStatus::Pending).rate(at(4, 1h), 9); // no such rating
    told.push_back(kept);
    told.push_back(Told(TicketId{7}, at(-10, 9h), Easy) // over before the week
                       .assign(at(-10, 9h), Ben)
                       .reply(at(-10, 10h), Ben)
                       .resolve(at(-10, 11h), Ben));
    return told;
}

inline Policy policy()
{
    Policy policy;
    policy.weights.deferredLow = 10;
    policy.weights.deferredHigh = 10;
    policy.sla.targets[static_cast<std::size_t>(Priority::Normal)].nextResponse = 60min;
    return policy;
}

inline StoryGround ground(Interval period = week, Instant known = longAfter)
{
    StoryGround ground;
    ground.period = period;
    ground.known = known;
    ground.agents = {{Ann, 0}, {Ben, 1}, {Cem, 2}};
    ground.teamOf = {0, 0, 1};
    ground.teams = 2;
    ground.queues = {{QueueId{1}, 0}};
    ground.channels = {{ChannelId{1}, 0}};
    ground.skills = {{Api, 0}};
    ground.channelTerms[ChannelId{1}] = {ChannelId{1}, "Mail", ChannelKind::Email, Handling::Deferred};
    Category hard{Hard, "Hard", SkillNeed{Api, Proficiency::Advanced, true}, {}, 8, 60min};
    ground.categories = {{Hard, hard}, {Easy, Category{Easy, "Easy", {}, {}, 2, 20min}}};
    ground.levels =
        LevelHistory({{Ann, Api, Proficiency::Advanced, *instantFromIso("2026-01-01"), LevelSource::Hand, {}}});
    return ground;
}

inline WorkingTime hours()
{
    std::vector<Interval> open;
    for (int day = -14; day < 100; ++day) {
        const int weekday = (day % 7 + 7) % 7;
        if (weekday < 5)
            open.push_back({at(day, 9h), at(day, 17h)});
    }
    return WorkingTime(Intervals(std::move(open)));
}

/// Available minutes: Ann 160, Ben 200, Cem 100.
inline MetricsProblem problem(const std::vector<Told> &told = stories(), StoryGround with = ground())
{
    const Policy terms = policy();
    const std::vector<WorkingTime> calendars{hours()};
    StoryMeasure measure(std::move(with));
    for (const Told &one : told) {
        Ticket blank;
        blank.id = one.id();
        Ticket whole = project(blank, one.story());
        const Ticket asOfEnd = ticketAsOf(whole, one.story(), measure.ground().end());
        TicketFacts facts;
        facts.priority = asOfEnd.priority;
        measure.add(asOfEnd, one.story(), facts, {terms, calendars});
    }
    MetricsProblem made = measure.take();
    made.agents[0].availableMinutes = 160;
    made.agents[1].availableMinutes = 200;
    made.agents[2].availableMinutes = 100;
    made.skills[0].advancedAgents = 1;
    return made;
}

} // namespace smallhistory
