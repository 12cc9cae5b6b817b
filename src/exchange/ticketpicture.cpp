// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ticketpicture.h"

#include <algorithm>
#include <tuple>

namespace evenkeel {

std::optional<TicketPicture> readPicture(ValueReader &values, const FieldRow &row)
{
    TicketPicture picture;
    picture.row = &row;
    const auto created = values.neededTime(row, TicketField::CreatedAt);
    const auto updated = values.time(row, TicketField::UpdatedAt);
    picture.assignedAt = values.time(row, TicketField::AssignedAt);
    picture.firstRespondedAt = values.time(row, TicketField::FirstRespondedAt);
    picture.resolvedAt = values.time(row, TicketField::ResolvedAt);
    picture.closedAt = values.time(row, TicketField::ClosedAt);
    picture.reopenedAt = values.time(row, TicketField::ReopenedAt);
    picture.dueAt = values.time(row, TicketField::DueAt);
    picture.status = values.status(row[TicketField::Status]);
    picture.priority = values.priority(row[TicketField::Priority]);
    picture.effort = values.effort(row);
    picture.rating = values.rating(row[TicketField::Rating]);
    picture.recommendation = values.recommendation(row[TicketField::Recommendation]);
    picture.revenue = values.revenue(row[TicketField::Revenue]);
    picture.reassignments = values.count(row, TicketField::Reassignments);
    picture.reopens = values.count(row, TicketField::Reopens);
    picture.slaMet = values.flag(row, TicketField::SlaMet);
    if (!created)
        return std::nullopt;
    picture.createdAt = *created;
    picture.knownAt = std::max(*created, updated.value_or(*created));
    if (!updated) {
        for (const auto &at :
             {picture.assignedAt, picture.firstRespondedAt, picture.resolvedAt, picture.closedAt, picture.reopenedAt})
            picture.knownAt = std::max(picture.knownAt, at.value_or(*created));
    }
    return picture;
}

std::optional<TicketPicture> newestPicture(ValueReader &values, std::span<const FieldRow *const> rows,
                                           std::optional<Instant> until, const FaultSink &faults)
{
    std::optional<TicketPicture> newest;
    for (const FieldRow *row : rows) {
        const auto picture = readPicture(values, *row);
        if (const auto fault = values.takeFault()) {
            faults(*row, *fault);
            continue;
        }
        if (!picture || (until && picture->createdAt > *until))
            continue;
        if (!newest || std::tie(newest->knownAt, newest->row->raw) < std::tie(picture->knownAt, picture->row->raw))
            newest = picture;
    }
    return newest;
}

void describe(const TicketPicture &picture, ValueReader &values, EventDraft &draft)
{
    const FieldRow &row = *picture.row;
    if (const auto channel = values.channel(row[TicketField::Channel]))
        draft.channel(channel->id, channel->name);
    if (picture.priority)
        draft.priority(*picture.priority);
    if (const std::string_view category = row[TicketField::Category]; !category.empty())
        draft.category(values.directory().category(category), category);
    if (const std::string_view part = row[TicketField::Subcategory]; !part.empty())
        draft.subcategory(std::string(part));
    if (std::string subject = values.subject(row); !subject.empty())
        draft.subject(std::move(subject));
    if (const std::string_view customer = row[TicketField::Customer]; !customer.empty())
        draft.customer(std::string(customer));
    if (const std::string_view tier = row[TicketField::Tier]; !tier.empty())
        draft.tier(std::string(tier));
    if (std::string language = ValueReader::language(row[TicketField::Language]); !language.empty())
        draft.language(std::move(language));
    if (std::vector<std::string> tags = values.tags(row[TicketField::Tags]); !tags.empty())
        draft.tags(std::move(tags));
    if (picture.effort)
        draft.effort(*picture.effort);
    if (picture.dueAt)
        draft.dueAt(*picture.dueAt);
}

namespace {

void tellAgent(const TicketPicture &picture, ValueReader &values, StoryBuilder &builder, QueueId queue)
{
    const std::string_view name = values.agentName((*picture.row)[TicketField::Agent]);
    if (name.empty())
        return;
    const AgentId agent = values.directory().agent(name);
    if (queue.isValid())
        values.directory().addServed(agent, queue);
    // Whoever has a ticket that was resolved had it by then.
    const bool isDone = picture.status && !isOpen(*picture.status);
    const Instant latest =
        isDone && picture.resolvedAt ? std::min(*picture.resolvedAt, picture.knownAt) : picture.knownAt;
    builder.add(EventKind::Assigned, std::max(picture.createdAt, picture.assignedAt.value_or(latest)))
        .agent(agent, name);
}

void tellStatus(const TicketPicture &picture, StoryBuilder &builder)
{
    const TicketStatus status = picture.status.value_or(TicketStatus::New);
    if (picture.reopenedAt)
        builder.add(EventKind::Reopened, *picture.reopenedAt).status(TicketStatus::Open);
    // A time of resolution on a ticket that is open again is still a fact, but no longer its status.
    const bool isResolution = picture.resolvedAt || status == TicketStatus::Resolved;
    if (isResolution) {
        EventDraft &draft = builder.add(EventKind::Resolved, picture.resolvedAt.value_or(picture.knownAt));
        if (picture.resolvedAt)
            draft.resolvedAt(*picture.resolvedAt);
        if (!isOpen(status))
            draft.status(TicketStatus::Resolved);
    }
    if (status == TicketStatus::Closed)
        builder.add(EventKind::Closed, picture.closedAt.value_or(picture.knownAt)).status(status);
    else if (isOpen(status) && (status != TicketStatus::New || isResolution))
        builder.add(EventKind::Status, picture.knownAt).status(status);
}

} // namespace

TicketStory tellPicture(const TicketPicture &picture, ValueReader &values, std::optional<Instant> until)
{
    const FieldRow &row = *picture.row;
    StoryBuilder builder;
    builder.start(values.profile().system, row[TicketField::Reference], until);
    const std::string_view group = values.groupName(row[TicketField::Queue]);
    const QueueId queue = group.empty() ? QueueId{} : values.directory().queue(group);

    EventDraft &created = builder.add(EventKind::Created, picture.createdAt).freezeOrigin();
    describe(picture, values, created);
    if (queue.isValid())
        created.queue(queue, group);
    if (picture.firstRespondedAt)
        builder.add(EventKind::Responded, *picture.firstRespondedAt);
    EventDraft classified(EventKind::Classified, picture.knownAt);
    describe(picture, values, classified);
    if (queue.isValid())
        classified.queue(queue, group);
    if (picture.reassignments)
        classified.reassignments(*picture.reassignments);
    if (picture.slaMet && (!*picture.slaMet || (picture.status && !isOpen(*picture.status))))
        classified.slaMet(*picture.slaMet);
    tellAgent(picture, values, builder, queue);
    tellStatus(picture, builder);
    // After the reopening itself: the source's own count is absolute.
    if (picture.reopens)
        classified.reopens(*picture.reopens);
    if (!classified.isEmpty())
        builder.add(EventKind::Classified, picture.knownAt) = std::move(classified);
    if (picture.rating)
        builder.add(EventKind::Rated, picture.knownAt).rating(*picture.rating);
    // No facts of the ticket that could be compared: pictures of later days tell them again.
    if (picture.recommendation)
        builder.add(EventKind::Rated, picture.knownAt).timeless().recommendation(*picture.recommendation);
    if (picture.revenue)
        builder.add(EventKind::Classified, picture.knownAt).timeless().revenue(*picture.revenue);
    return builder.finish(true);
}

} // namespace evenkeel
