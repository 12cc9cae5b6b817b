// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/hash.h"
#include "domain/ticketstory.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace evenkeel {

/// One event in the making. Every fact set goes into the fingerprint by name and in words, never by id, so that the
/// same fact has the same origin in every workspace and every export.
class EventDraft
{
public:
    EventDraft(EventKind kind, Instant at);

    EventDraft &agent(AgentId id, std::string_view name);
    EventDraft &queue(QueueId id, std::string_view name);
    EventDraft &category(CategoryId id, std::string_view name);
    EventDraft &channel(ChannelId id, std::string_view name);
    EventDraft &status(TicketStatus status);
    EventDraft &priority(Priority priority);
    EventDraft &subject(std::string text);
    EventDraft &customer(std::string text);
    EventDraft &tier(std::string text);
    EventDraft &subcategory(std::string text);
    EventDraft &language(std::string text);
    EventDraft &tags(std::vector<std::string> tags);
    EventDraft &effort(int effort);
    EventDraft &openedAt(Instant at);
    EventDraft &resolvedAt(Instant at);
    EventDraft &dueAt(Instant at);
    EventDraft &slaMet(bool isMet);
    EventDraft &rating(int rating);
    EventDraft &recommendation(int recommendation);
    EventDraft &revenue(double revenue);
    /// The same thing told again at another time is no other event. To be said before what it tells.
    EventDraft &timeless();
    EventDraft &reassignments(int count);
    EventDraft &reopens(int count);
    EventDraft &actor(AgentId id);
    EventDraft &text(std::string text);
    /// Facts set from here on are no part of the origin: for events that a source has one of, whatever it later says.
    EventDraft &freezeOrigin();
    /// The time is no part of the origin: for facts of which only the latest time is known. Before any fact is set.
    EventDraft &undated();

    [[nodiscard]] bool isEmpty() const { return m_event.change == TicketChange{}; }
    [[nodiscard]] const TicketEvent &event() const { return m_event; }
    [[nodiscard]] TicketEvent &event() { return m_event; }
    [[nodiscard]] Fingerprint fingerprint() const { return m_frozen.value_or(m_fingerprint); }

private:
    TicketEvent m_event;
    Fingerprint m_fingerprint;
    std::optional<Fingerprint> m_frozen;
};

/// Collects the events of one ticket in any order and makes the story of them.
class StoryBuilder
{
public:
    /// Starts the next ticket. Events after `until` are left out of the story.
    void start(std::string_view source, std::string_view reference, std::optional<Instant> until);
    /// The draft stays valid until the next call.
    EventDraft &add(EventKind kind, Instant at);
    [[nodiscard]] const std::vector<EventDraft> &drafts() const { return m_drafts; }

    /// Events by time, in the order added where times are equal, Created always first; each with its origin. Facts
    /// that are the same word for word get different origins by their number.
    [[nodiscard]] TicketStory finish(bool isSnapshot);

private:
    void number(std::vector<TicketEvent> &events, const std::vector<std::size_t> &order);

    TicketStory m_story;
    std::optional<Instant> m_until;
    std::vector<EventDraft> m_drafts;
};

} // namespace evenkeel
