// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/storybuilder.h"

#include "domain/codes.h"

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

std::uint64_t originOf(Fingerprint fingerprint, std::int64_t ordinal)
{
    if (ordinal > 0)
        fingerprint.add(ordinal);
    const std::uint64_t value = fingerprint.value();
    return value == 0 ? 1 : value; // 0 means "born here"
}

} // namespace

EventDraft::EventDraft(EventKind kind, Instant at)
{
    m_event.kind = kind;
    m_event.at = at;
    m_event.cause = Cause::Import;
    m_fingerprint.add(codeOf(kind)).add(toMillis(at));
}

EventDraft &EventDraft::agent(AgentId id, std::string_view name)
{
    m_event.change.agent = id;
    m_fingerprint.add("agent").add(name);
    return *this;
}

EventDraft &EventDraft::queue(QueueId id, std::string_view name)
{
    m_event.change.queue = id;
    m_fingerprint.add("queue").add(name);
    return *this;
}

EventDraft &EventDraft::category(CategoryId id, std::string_view name)
{
    m_event.change.category = id;
    m_fingerprint.add("category").add(name);
    return *this;
}

EventDraft &EventDraft::channel(ChannelId id, std::string_view name)
{
    m_event.change.channel = id;
    m_fingerprint.add("channel").add(name);
    return *this;
}

EventDraft &EventDraft::status(TicketStatus status)
{
    m_event.change.status = status;
    m_fingerprint.add("status").add(codeOf(status));
    return *this;
}

EventDraft &EventDraft::priority(Priority priority)
{
    m_event.change.priority = priority;
    m_fingerprint.add("priority").add(codeOf(priority));
    return *this;
}

EventDraft &EventDraft::subject(std::string text)
{
    m_fingerprint.add("subject").add(text);
    m_event.change.subject = std::move(text);
    return *this;
}

EventDraft &EventDraft::customer(std::string text)
{
    m_fingerprint.add("customer").add(text);
    m_event.change.customer = std::move(text);
    return *this;
}

EventDraft &EventDraft::tier(std::string text)
{
    m_fingerprint.add("tier").add(text);
    m_event.change.tier = std::move(text);
    return *this;
}

EventDraft &EventDraft::subcategory(std::string text)
{
    m_fingerprint.add("subcategory").add(text);
    m_event.change.subcategory = std::move(text);
    return *this;
}

EventDraft &EventDraft::language(std::string text)
{
    m_fingerprint.add("language").add(text);
    m_event.change.language = std::move(text);
    return *this;
}

EventDraft &EventDraft::tags(std::vector<std::string> tags)
{
    m_fingerprint.add("tags");
    for (const std::string &tag : tags)
        m_fingerprint.add(tag);
    m_event.change.tags = std::move(tags);
    return *this;
}

EventDraft &EventDraft::effort(int effort)
{
    m_event.change.effort = effort;
    m_fingerprint.add("effort").add(effort);
    return *this;
}

EventDraft &EventDraft::openedAt(Instant at)
{
    m_event.change.openedAt = at;
    m_fingerprint.add("opened").add(toMillis(at));
    return *this;
}

EventDraft &EventDraft::resolvedAt(Instant at)
{
    m_event.change.resolvedAt = at;
    m_fingerprint.add("resolved").add(toMillis(at));
    return *this;
}

EventDraft &EventDraft::dueAt(Instant at)
{
    m_event.change.dueAt = at;
    m_fingerprint.add("due").add(toMillis(at));
    return *this;
}

EventDraft &EventDraft::slaMet(bool isMet)
{
    m_event.change.slaMet = isMet;
    m_fingerprint.add("sla").add(isMet ? 1 : 0);
    return *this;
}

EventDraft &EventDraft::recommendation(int recommendation)
{
    m_event.change.recommendation = recommendation;
    m_fingerprint.add("recommendation").add(recommendation);
    return *this;
}

EventDraft &EventDraft::revenue(double revenue)
{
    m_event.change.revenue = revenue;
    m_fingerprint.add("revenue").add(std::to_string(revenue));
    return *this;
}

EventDraft &EventDraft::timeless()
{
    m_fingerprint = {};
    m_fingerprint.add(codeOf(m_event.kind));
    return *this;
}

EventDraft &EventDraft::rating(int rating)
{
    m_event.change.rating = rating;
    m_fingerprint.add("rating").add(rating);
    return *this;
}

EventDraft &EventDraft::reassignments(int count)
{
    m_event.change.reassignments = count;
    m_fingerprint.add("reassignments").add(count);
    return *this;
}

EventDraft &EventDraft::reopens(int count)
{
    m_event.change.reopens = count;
    m_fingerprint.add("reopens").add(count);
    return *this;
}

// Who did it is learned better and better (an id at first, a name later), so it takes no part in the fingerprint.
EventDraft &EventDraft::actor(AgentId id)
{
    m_event.actor = id;
    return *this;
}

EventDraft &EventDraft::text(std::string text)
{
    m_fingerprint.add("text").add(text);
    m_event.text = std::move(text);
    return *this;
}

EventDraft &EventDraft::freezeOrigin()
{
    m_frozen = m_fingerprint;
    return *this;
}

EventDraft &EventDraft::undated()
{
    m_fingerprint = Fingerprint{};
    m_fingerprint.add(codeOf(m_event.kind)).add("undated");
    return *this;
}

void StoryBuilder::start(std::string_view source, std::string_view reference, std::optional<Instant> until)
{
    m_story = {};
    m_story.source = source;
    m_story.reference = reference;
    m_until = until;
    m_drafts.clear();
}

EventDraft &StoryBuilder::add(EventKind kind, Instant at)
{
    return m_drafts.emplace_back(kind, at);
}

TicketStory StoryBuilder::finish(bool isSnapshot)
{
    if (m_until)
        std::erase_if(m_drafts, [this](const EventDraft &draft) { return draft.event().at > *m_until; });
    std::vector<std::size_t> order(m_drafts.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
        const TicketEvent &left = m_drafts[a].event();
        const TicketEvent &right = m_drafts[b].event();
        const bool isLeftBirth = left.kind == EventKind::Created;
        if (isLeftBirth != (right.kind == EventKind::Created))
            return isLeftBirth;
        return left.at < right.at;
    });
    std::vector<TicketEvent> events;
    events.reserve(order.size());
    for (const std::size_t i : order)
        events.push_back(std::move(m_drafts[i].event()));
    number(events, order);
    m_story.events = std::move(events);
    m_story.isSnapshot = isSnapshot;
    return std::exchange(m_story, {});
}

void StoryBuilder::number(std::vector<TicketEvent> &events, const std::vector<std::size_t> &order)
{
    std::vector<std::pair<std::uint64_t, std::size_t>> facts(events.size());
    for (std::size_t i = 0; i < events.size(); ++i)
        facts[i] = {m_drafts[order[i]].fingerprint().value(), i};
    std::sort(facts.begin(), facts.end());
    std::int64_t ordinal = 0;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        ordinal = i > 0 && facts[i].first == facts[i - 1].first ? ordinal + 1 : 0;
        const std::size_t place = facts[i].second;
        events[place].origin = originOf(m_drafts[order[place]].fingerprint(), ordinal);
    }
}

} // namespace evenkeel
