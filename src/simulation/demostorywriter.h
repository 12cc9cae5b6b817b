// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"
#include "domain/ticketstory.h"

#include <algorithm>
#include <cstdint>
#include <string>

namespace evenkeel {

/// Appends events to a story in the order of time, with the origin that tells them apart.
class DemoStoryWriter
{
public:
    DemoStoryWriter(TicketStory &story, std::int64_t number, std::uint64_t seed)
        : m_story(story)
    {
        constexpr std::int64_t FirstReference = 10'001;
        story.source = "demo";
        story.reference = std::to_string(FirstReference + number);
        story.events.clear();
        story.isSnapshot = false;
        m_base.add("demo").add(static_cast<std::int64_t>(seed)).add(story.reference);
    }

    /// Never earlier than the event before; the reference holds until the next call.
    TicketEvent &add(EventKind kind, Instant at, Cause cause, AgentId actor = {})
    {
        if (!m_story.events.empty())
            at = std::max(at, m_story.events.back().at);
        TicketEvent &event = m_story.events.emplace_back();
        event.at = at;
        event.kind = kind;
        event.cause = cause;
        event.actor = actor;
        Fingerprint mark = m_base;
        event.origin = std::max<std::uint64_t>(1, mark.add(static_cast<std::int64_t>(m_story.events.size())).value());
        return event;
    }

    TicketEvent &setStatus(EventKind kind, Instant at, Cause cause, TicketStatus status, AgentId actor = {})
    {
        TicketEvent &event = add(kind, at, cause, actor);
        event.change.status = status;
        return event;
    }

    TicketEvent &assign(EventKind kind, Instant at, Cause cause, AgentId agent, AgentId actor = {})
    {
        TicketEvent &event = add(kind, at, cause, actor);
        event.change.agent = agent;
        return event;
    }

    /// Of a story that has begun.
    [[nodiscard]] const std::string &subject() const { return *m_story.events.front().change.subject; }
    [[nodiscard]] Instant last() const { return m_story.events.back().at; }

    /// Presses the story so far into the time up to `until`, keeping its proportions.
    void press(Instant until)
    {
        using std::chrono::seconds;
        const Instant first = m_story.events.front().at;
        const auto before = std::max<std::int64_t>(1, std::chrono::floor<seconds>(last() - first).count());
        const std::int64_t after = std::chrono::floor<seconds>(until - first).count();
        for (TicketEvent &event : m_story.events)
            event.at = std::min(
                until, first + seconds{std::chrono::floor<seconds>(event.at - first).count() * after / before});
    }

private:
    TicketStory &m_story;
    Fingerprint m_base;
};

} // namespace evenkeel
