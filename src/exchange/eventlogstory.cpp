// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/eventlogstory.h"

#include <algorithm>
#include <tuple>

namespace evenkeel {

namespace {

void addOnce(std::vector<Instant> &moments, std::optional<Instant> at)
{
    if (at && std::find(moments.begin(), moments.end(), *at) == moments.end())
        moments.push_back(*at);
}

} // namespace

std::vector<EventLogStory::Row> EventLogStory::ordered(std::span<const FieldRow *const> rows, const FaultSink &faults)
{
    std::vector<Row> list;
    list.reserve(rows.size());
    for (const FieldRow *fields : rows) {
        const auto at = m_values.neededTime(*fields, TicketField::RecordedAt);
        const auto sequence = m_values.count(*fields, TicketField::Sequence);
        const bool isLater = at && m_until && *at > *m_until;
        const auto fault = m_values.takeFault();
        if (fault && !isLater)
            faults(*fields, *fault);
        else if (!isLater)
            list.push_back({*at, sequence.value_or(0), fields});
    }
    std::sort(list.begin(), list.end(), [](const Row &a, const Row &b) {
        return std::tie(a.at, a.sequence, a.fields->raw) < std::tie(b.at, b.sequence, b.fields->raw);
    });
    return list;
}

std::optional<TicketStory> EventLogStory::tell(std::span<const FieldRow *const> rows, const FaultSink &faults)
{
    const std::vector<Row> list = ordered(rows, faults);
    if (list.empty())
        return std::nullopt;
    m_builder.start(m_values.profile().system, (*list.front().fields)[TicketField::Reference], m_until);
    m_previous = nullptr;
    m_status = TicketStatus::New;
    m_agent = {};
    m_queue = {};
    m_subject.clear();
    m_verdict.reset();
    m_resolutions.clear();
    m_closings.clear();
    for (const Row &row : list) {
        m_row = row.fields;
        const Facts facts = read(*row.fields);
        if (const auto fault = m_values.takeFault()) {
            faults(*row.fields, *fault);
            continue;
        }
        tellRow(row, facts);
        m_previous = row.fields;
    }
    if (m_previous == nullptr)
        return std::nullopt;
    tellEndings();
    return m_builder.finish(false);
}

// Equal words are equal facts: only what differs from the row before is read at all.
bool EventLogStory::isNew(TicketField field) const
{
    return m_previous == nullptr ? !(*m_row)[field].empty() : (*m_row)[field] != (*m_previous)[field];
}

EventLogStory::Facts EventLogStory::read(const FieldRow &row)
{
    const auto time = [this, &row](TicketField field) {
        return isNew(field) ? m_values.time(row, field) : std::nullopt;
    };
    Facts facts;
    facts.openedAt = time(TicketField::CreatedAt);
    facts.resolvedAt = time(TicketField::ResolvedAt);
    facts.closedAt = time(TicketField::ClosedAt);
    facts.dueAt = time(TicketField::DueAt);
    if (isNew(TicketField::Status))
        facts.status = m_values.status(row[TicketField::Status]);
    if (isNew(TicketField::Priority))
        facts.priority = m_values.priority(row[TicketField::Priority]);
    if (isNew(TicketField::Effort))
        facts.effort = m_values.effort(row);
    if (isNew(TicketField::Rating))
        facts.rating = m_values.rating(row[TicketField::Rating]);
    if (isNew(TicketField::Recommendation))
        facts.recommendation = m_values.recommendation(row[TicketField::Recommendation]);
    if (isNew(TicketField::Revenue))
        facts.revenue = m_values.revenue(row[TicketField::Revenue]);
    facts.reassignments = m_values.count(row, TicketField::Reassignments);
    facts.reopens = m_values.count(row, TicketField::Reopens);
    facts.slaMet = m_values.flag(row, TicketField::SlaMet);
    return facts;
}

void EventLogStory::tellRow(const Row &row, const Facts &facts)
{
    addOnce(m_resolutions, facts.resolvedAt);
    addOnce(m_closings, facts.closedAt);
    if (m_previous == nullptr) {
        const Instant opened = facts.openedAt.value_or(row.at);
        EventDraft &created = m_builder.add(EventKind::Created, std::min(opened, row.at));
        if (opened > row.at)
            created.openedAt(opened);
        tellClassification(*row.fields, facts, created);
        tellAssignment(row, facts, &created);
    } else {
        EventDraft classified(EventKind::Classified, row.at);
        tellClassification(*row.fields, facts, classified);
        if (!classified.isEmpty())
            m_builder.add(EventKind::Classified, row.at) = std::move(classified);
        tellAssignment(row, facts, nullptr);
    }
    tellVerdict(row, facts, tellStatus(row, facts));
    if (facts.rating)
        m_builder.add(EventKind::Rated, row.at).rating(*facts.rating);
    if (facts.recommendation)
        m_builder.add(EventKind::Rated, row.at).recommendation(*facts.recommendation);
    if (facts.revenue)
        m_builder.add(EventKind::Classified, row.at).timeless().revenue(*facts.revenue);
}

void EventLogStory::tellClassification(const FieldRow &row, const Facts &facts, EventDraft &draft)
{
    if (isNew(TicketField::Channel) || m_previous == nullptr) {
        if (const auto channel = m_values.channel(row[TicketField::Channel]))
            draft.channel(channel->id, channel->name);
    }
    if (facts.priority)
        draft.priority(*facts.priority);
    if (isNew(TicketField::Category)) {
        const std::string_view name = row[TicketField::Category];
        draft.category(name.empty() ? CategoryId{} : m_values.directory().category(name), name);
    }
    if (isNew(TicketField::Subcategory))
        draft.subcategory(std::string(row[TicketField::Subcategory]));
    if (isNew(TicketField::Customer))
        draft.customer(std::string(row[TicketField::Customer]));
    if (isNew(TicketField::Tier))
        draft.tier(std::string(row[TicketField::Tier]));
    if (isNew(TicketField::Language))
        draft.language(ValueReader::language(row[TicketField::Language]));
    if (isNew(TicketField::Tags))
        draft.tags(m_values.tags(row[TicketField::Tags]));
    if (facts.effort)
        draft.effort(*facts.effort);
    if (facts.dueAt)
        draft.dueAt(*facts.dueAt);
    const bool isSame =
        m_previous != nullptr && !isNew(TicketField::Subject) && row.subjectParts == m_previous->subjectParts;
    if (isSame)
        return;
    std::string subject = m_values.subject(row);
    if (subject != m_subject)
        draft.subject(subject);
    m_subject = std::move(subject);
}

void EventLogStory::tellAssignment(const Row &row, const Facts &facts, EventDraft *created)
{
    const FieldRow &fields = *row.fields;
    const bool isAgentNew = isNew(TicketField::Agent);
    const bool isQueueNew = isNew(TicketField::Queue);
    const std::string_view agentName = m_values.agentName(fields[TicketField::Agent]);
    const std::string_view groupName = m_values.groupName(fields[TicketField::Queue]);
    const AgentId before = m_agent;
    if (isAgentNew)
        m_agent = agentName.empty() ? AgentId{} : m_values.directory().agent(agentName);
    if (isQueueNew)
        m_queue = groupName.empty() ? QueueId{} : m_values.directory().queue(groupName);
    if ((isAgentNew || isQueueNew) && m_agent.isValid() && m_queue.isValid())
        m_values.directory().addServed(m_agent, m_queue);
    if (isQueueNew && created != nullptr)
        created->queue(m_queue, groupName);

    const bool isQueueTold = isQueueNew && created == nullptr;
    const bool isCountNew =
        facts.reassignments && isNew(TicketField::Reassignments) && (m_previous != nullptr || *facts.reassignments > 0);
    if (!isAgentNew && !isQueueTold && !isCountNew)
        return;
    const EventKind kind = !isAgentNew          ? (isQueueTold ? EventKind::Queued : EventKind::Reassigned)
                           : !m_agent.isValid() ? EventKind::Unassigned
                           : before.isValid()   ? EventKind::Reassigned
                                                : EventKind::Assigned;
    EventDraft &draft = m_builder.add(kind, row.at);
    if (isAgentNew)
        draft.agent(m_agent, agentName);
    if (isQueueTold)
        draft.queue(m_queue, groupName);
    // A visible reassignment is counted by the source's count, whether or not it rose with it.
    if (isCountNew || (facts.reassignments && kind == EventKind::Reassigned))
        draft.reassignments(*facts.reassignments);
}

EventDraft *EventLogStory::tellStatus(const Row &row, const Facts &facts)
{
    const bool isCountNew =
        facts.reopens && isNew(TicketField::Reopens) && (m_previous != nullptr || *facts.reopens > 0);
    const TicketStatus before = m_status;
    m_status = facts.status.value_or(m_status);
    const bool isReopened = !isOpen(before) && isOpen(m_status);
    EventDraft *draft = nullptr;
    if (m_status != before) {
        const bool isResolution = m_status == TicketStatus::Resolved && !row.fields->isBound(TicketField::ResolvedAt);
        const EventKind kind = isReopened                         ? EventKind::Reopened
                               : m_status == TicketStatus::Closed ? EventKind::Closed
                               : isResolution                     ? EventKind::Resolved
                                                                  : EventKind::Status;
        draft = &m_builder.add(kind, row.at).status(m_status);
    } else if (isCountNew) {
        // Reopened and done again between two rows; a reopening would take the closing time off a closed ticket.
        draft = &m_builder.add(m_status == TicketStatus::Closed ? EventKind::Classified : EventKind::Reopened, row.at);
    }
    if (draft != nullptr && (isCountNew || (isReopened && facts.reopens)))
        draft->reopens(*facts.reopens);
    return draft;
}

void EventLogStory::tellVerdict(const Row &row, const Facts &facts, EventDraft *statusDraft)
{
    if (!facts.slaMet || (*facts.slaMet && isOpen(m_status)) || m_verdict == facts.slaMet)
        return;
    m_verdict = facts.slaMet;
    EventDraft &draft = statusDraft != nullptr ? *statusDraft : m_builder.add(EventKind::Classified, row.at);
    draft.slaMet(*facts.slaMet);
}

void EventLogStory::tellEndings()
{
    for (const Instant at : m_resolutions)
        m_builder.add(EventKind::Resolved, at).resolvedAt(at);
    for (const Instant at : m_closings) {
        const auto &drafts = m_builder.drafts();
        const bool isTold = std::any_of(drafts.begin(), drafts.end(), [at](const EventDraft &draft) {
            return draft.event().kind == EventKind::Closed && draft.event().at == at;
        });
        if (!isTold)
            m_builder.add(EventKind::Closed, at);
    }
}

} // namespace evenkeel
