// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/historystory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

namespace evenkeel {

namespace {

// Tags come as an array in audits and as a blank-separated text in tables.
std::string tagText(std::string value)
{
    std::replace(value.begin(), value.end(), ' ', ValueSeparator);
    return value;
}

std::string valueText(TicketField field, const QJsonValue &value)
{
    if (field != TicketField::Tags || !value.isArray())
        return textOf(value);
    std::string joined;
    for (const QJsonValue &tag : value.toArray())
        joined += (joined.empty() ? "" : std::string(1, ValueSeparator)) + textOf(tag);
    return joined;
}

} // namespace

std::optional<TicketStory> HistoryStory::tell(const TicketRows &rows, const ChangeNames &auditNames,
                                              const ChangeNames &historyNames, const FaultSink &faults)
{
    m_changes.clear();
    m_comments.clear();
    m_covered.clear();
    m_status = TicketStatus::New;
    m_agent = {};
    m_queue = {};
    m_priority.reset();
    m_isGap = false;
    const auto picture = newestPicture(m_values, rows.pictures, m_until, faults);
    for (const FieldRow *row : rows.audits)
        readAudit(*row, auditNames, faults);
    for (const FieldRow *row : rows.histories)
        readHistory(*row, historyNames, faults);
    for (const FieldRow *row : rows.comments)
        readComment(*row, faults);
    orderChanges();
    const bool hasBirth = std::any_of(m_changes.begin(), m_changes.end(), [](const Change &c) { return c.isFirst; });
    if (!picture && !hasBirth) {
        const bool isTooLate = rows.pictures.size() > 0 && m_until.has_value();
        for (const auto *list : {&rows.audits, &rows.histories, &rows.comments}) {
            for (const FieldRow *row : isTooLate ? std::vector<const FieldRow *>{} : *list)
                faults(*row, {QuarantineReason::UnknownTicket, TicketField::Reference});
        }
        return std::nullopt;
    }
    const std::string_view reference =
        picture ? (*picture->row)[TicketField::Reference] : (*m_changes.front().row)[TicketField::Reference];
    m_builder.start(m_values.profile().system, reference, m_until);
    std::string customer(picture ? (*picture->row)[TicketField::Customer] : std::string_view{});
    for (const Change &change : m_changes) {
        m_covered.insert(change.field);
        if (change.field == TicketField::Customer && customer.empty())
            customer = change.value;
    }
    tellCreated(picture ? &*picture : nullptr);
    tellChanges();
    if (picture)
        tellGaps(*picture);
    tellComments(customer);
    return m_builder.finish(m_changes.empty());
}

void HistoryStory::orderChanges()
{
    std::stable_sort(m_changes.begin(), m_changes.end(), [](const Change &a, const Change &b) {
        return std::tie(a.at, a.order, a.place, a.field, a.value) < std::tie(b.at, b.order, b.place, b.field, b.value);
    });
    // The same change in two overlapping files is one change.
    const auto isSame = [](const Change &a, const Change &b) {
        return std::tie(a.at, a.order, a.place, a.field, a.value) == std::tie(b.at, b.order, b.place, b.field, b.value);
    };
    m_changes.erase(std::unique(m_changes.begin(), m_changes.end(), isSame), m_changes.end());
}

void HistoryStory::readAudit(const FieldRow &row, const ChangeNames &names, const FaultSink &faults)
{
    const auto at = m_values.neededTime(row, TicketField::RecordedAt);
    const auto sequence = row[TicketField::Sequence];
    if (const auto fault = m_values.takeFault())
        return faults(row, *fault);
    const QByteArray text(row[TicketField::Changes].data(), static_cast<qsizetype>(row[TicketField::Changes].size()));
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isArray())
        return faults(row, {QuarantineReason::BadJson, TicketField::Changes});
    std::vector<Change> changes;
    std::optional<Comment> comment;
    bool isBirth = false;
    // Audit numbers grow with time; within an audit the order of the list holds.
    const std::int64_t order = QByteArray(sequence.data(), static_cast<qsizetype>(sequence.size())).toLongLong();
    for (const QJsonValue &element : document.array()) {
        const QJsonObject event = element.toObject();
        const QString type = event.value(QLatin1String("type")).toString();
        if (type == QLatin1String("Comment")) {
            const std::string by = textOf(event.value(QLatin1String("author_id")));
            comment = Comment{*at, by.empty() ? std::string(row[TicketField::Author]) : by,
                              event.value(QLatin1String("public")).toBool(true), false};
        }
        if (type != QLatin1String("Create") && type != QLatin1String("Change"))
            continue;
        isBirth = isBirth || type == QLatin1String("Create");
        const auto field = names.find(textOf(event.value(QLatin1String("field_name"))));
        if (field == names.end())
            continue;
        Change change{*at,
                      order,
                      static_cast<int>(changes.size()),
                      field->second,
                      valueText(field->second, event.value(QLatin1String("value"))),
                      std::string(row[TicketField::Author]),
                      type == QLatin1String("Create"),
                      &row};
        if (!isReadable(change, faults))
            return; // the audit as a whole is set aside
        changes.push_back(std::move(change));
    }
    if (comment) {
        comment->isRequest = isBirth;
        m_comments.push_back(std::move(*comment));
    }
    m_changes.insert(m_changes.end(), changes.begin(), changes.end());
}

void HistoryStory::readHistory(const FieldRow &row, const ChangeNames &names, const FaultSink &faults)
{
    const auto at = m_values.neededTime(row, TicketField::RecordedAt);
    if (const auto fault = m_values.takeFault())
        return faults(row, *fault);
    const auto field = names.find(std::string(row[TicketField::ChangedField]));
    if (row[TicketField::ChangedField].empty())
        return faults(row, {QuarantineReason::UnknownField, TicketField::ChangedField});
    if (field == names.end())
        return;
    std::string value(row[TicketField::ChangedValue]);
    if (field->second == TicketField::Tags)
        value = tagText(std::move(value));
    Change change{*at, 0, 0, field->second, std::move(value), std::string(row[TicketField::Author]), false, &row};
    if (isReadable(change, faults))
        m_changes.push_back(std::move(change));
}

void HistoryStory::readComment(const FieldRow &row, const FaultSink &faults)
{
    const auto at = m_values.neededTime(row, TicketField::RecordedAt);
    const auto isPublic = m_values.flag(row, TicketField::IsPublic);
    if (const auto fault = m_values.takeFault())
        return faults(row, *fault);
    m_comments.push_back({*at, std::string(row[TicketField::Author]), isPublic.value_or(true), false});
}

bool HistoryStory::isReadable(const Change &change, const FaultSink &faults)
{
    const bool isHistory = change.row->isBound(TicketField::ChangedValue);
    const TicketField place = isHistory ? TicketField::ChangedValue : TicketField::Changes;
    FieldRow row;
    row.values[static_cast<std::size_t>(change.field)] = change.value;
    if (change.field == TicketField::Status)
        static_cast<void>(m_values.status(change.value, place));
    else if (change.field == TicketField::Priority)
        static_cast<void>(m_values.priority(change.value, place));
    else if (change.field == TicketField::Rating)
        static_cast<void>(m_values.rating(change.value, place));
    else if (change.field == TicketField::Recommendation)
        static_cast<void>(m_values.recommendation(change.value, place));
    else if (change.field == TicketField::Revenue)
        static_cast<void>(m_values.revenue(change.value, place));
    else if (change.field == TicketField::DueAt)
        static_cast<void>(m_values.time(row, TicketField::DueAt));
    auto fault = m_values.takeFault();
    const bool isName = std::find(NameFields.begin(), NameFields.end(), change.field) != NameFields.end();
    if (!fault && isName && change.value.size() > MostNameBytes)
        fault = RowFault{QuarantineReason::TooLong, place};
    if (!fault)
        return true;
    fault->field = place;
    faults(*change.row, *fault);
    return false;
}

AgentId HistoryStory::actor(const std::string &author) const
{
    return author.empty() ? AgentId{} : m_values.directory().knownAgent(m_values.agentName(author));
}

void HistoryStory::tellCreated(const TicketPicture *picture)
{
    const Instant first = m_changes.empty() ? picture->createdAt : m_changes.front().at;
    const Instant opened = picture != nullptr ? picture->createdAt : first;
    EventDraft &created = m_builder.add(EventKind::Created, std::min(opened, first)).freezeOrigin();
    if (opened > first)
        created.openedAt(opened);
    if (picture != nullptr)
        describe(*picture, m_values, created);
    for (const Change &change : m_changes) {
        if (change.isFirst && !change.value.empty())
            tellDescription(change, created);
    }
    // A group that no change names has been the same from the start.
    const std::string_view group = picture != nullptr && !covers(TicketField::Queue)
                                       ? m_values.groupName((*picture->row)[TicketField::Queue])
                                       : "";
    if (!group.empty()) {
        m_queue = m_values.directory().queue(group);
        created.queue(m_queue, group);
    }
    // What changes later began as something else; the picture knows only how it ended.
    TicketChange &facts = created.event().change;
    const auto startsWith = [this](TicketField field) {
        return std::any_of(m_changes.begin(), m_changes.end(),
                           [field](const Change &change) { return change.isFirst && change.field == field; });
    };
    if (covers(TicketField::Priority) && !startsWith(TicketField::Priority))
        facts.priority.reset();
    if (covers(TicketField::Category) && !startsWith(TicketField::Category))
        facts.category.reset();
    m_priority = facts.priority;
}

void HistoryStory::tellChanges()
{
    for (const Change &change : m_changes)
        tellChange(change);
}

void HistoryStory::tellDescription(const Change &change, EventDraft &draft)
{
    switch (change.field) {
    case TicketField::Priority:
        if (const auto priority = m_values.priority(change.value))
            draft.priority(*priority);
        break;
    case TicketField::Category:
        draft.category(change.value.empty() ? CategoryId{} : m_values.directory().category(change.value), change.value);
        break;
    case TicketField::Subject:
        draft.subject(change.value);
        break;
    case TicketField::Customer:
        draft.customer(change.value);
        break;
    case TicketField::Tier:
        draft.tier(change.value);
        break;
    case TicketField::Subcategory:
        draft.subcategory(change.value);
        break;
    case TicketField::Language:
        draft.language(ValueReader::language(change.value));
        break;
    case TicketField::Tags:
        draft.tags(m_values.tags(change.value));
        break;
    case TicketField::DueAt: {
        FieldRow row;
        row.values[static_cast<std::size_t>(TicketField::DueAt)] = change.value;
        if (const auto due = m_values.time(row, TicketField::DueAt))
            draft.dueAt(*due);
        break;
    }
    default:
        break;
    }
}

void HistoryStory::tellChange(const Change &change)
{
    switch (change.field) {
    case TicketField::Agent:
        tellAgent(change);
        return;
    case TicketField::Queue: {
        const std::string_view name = m_values.groupName(change.value);
        m_queue = name.empty() ? QueueId{} : m_values.directory().queue(name);
        add(EventKind::Queued, change.at).queue(m_queue, name).actor(actor(change.author));
        if (m_agent.isValid() && m_queue.isValid())
            m_values.directory().addServed(m_agent, m_queue);
        return;
    }
    case TicketField::Status:
        if (const auto status = m_values.status(change.value))
            tellStatus(change.at, *status, actor(change.author));
        return;
    case TicketField::Rating:
        if (const auto rating = m_values.rating(change.value))
            add(EventKind::Rated, change.at).rating(*rating);
        return;
    case TicketField::Recommendation:
        if (const auto recommendation = m_values.recommendation(change.value))
            add(EventKind::Rated, change.at).recommendation(*recommendation);
        return;
    case TicketField::Revenue:
        if (const auto revenue = m_values.revenue(change.value))
            add(EventKind::Classified, change.at).revenue(*revenue);
        return;
    default:
        break;
    }
    if (change.field == TicketField::Priority)
        m_priority = m_values.priority(change.value);
    if (change.isFirst)
        return; // Created has it
    EventDraft draft(EventKind::Classified, change.at);
    tellDescription(change, draft);
    if (!draft.isEmpty())
        add(EventKind::Classified, change.at) = std::move(draft.actor(actor(change.author)));
}

void HistoryStory::tellAgent(const Change &change)
{
    const std::string_view name = m_values.agentName(change.value);
    const AgentId agent = name.empty() ? AgentId{} : m_values.directory().agent(name);
    if (agent == m_agent)
        return;
    const EventKind kind = !agent.isValid()    ? EventKind::Unassigned
                           : m_agent.isValid() ? EventKind::Reassigned
                                               : EventKind::Assigned;
    m_agent = agent;
    add(kind, change.at).agent(agent, name).actor(actor(change.author));
    if (m_agent.isValid() && m_queue.isValid())
        m_values.directory().addServed(m_agent, m_queue);
}

void HistoryStory::tellStatus(Instant at, TicketStatus status, AgentId actor)
{
    if (status == m_status)
        return;
    const EventKind kind = !isOpen(m_status) && isOpen(status) ? EventKind::Reopened
                           : status == TicketStatus::Resolved  ? EventKind::Resolved
                           : status == TicketStatus::Closed    ? EventKind::Closed
                                                               : EventKind::Status;
    m_status = status;
    add(kind, at).status(status).actor(actor);
}

// When the picture's word differs from the history's, the time of the change is unknown and differs from export to
// export; the fact must not.
EventDraft &HistoryStory::add(EventKind kind, Instant at)
{
    EventDraft &draft = m_builder.add(kind, at);
    return m_isGap ? draft.undated() : draft;
}

void HistoryStory::tellGaps(const TicketPicture &picture)
{
    const FieldRow &row = *picture.row;
    if (m_until && picture.knownAt > *m_until)
        return;
    m_isGap = !m_changes.empty();
    const Instant at = m_changes.empty() ? picture.knownAt : std::max(picture.knownAt, m_changes.back().at);
    Change change{at, 0, 0, TicketField::Queue, std::string(row[TicketField::Queue]), {}, false, &row};
    const std::string_view group = m_values.groupName(change.value);
    if (!group.empty() && m_values.directory().queue(group) != m_queue)
        tellChange(change);
    change.field = TicketField::Agent;
    change.value = row[TicketField::Agent];
    if (!change.value.empty() || covers(TicketField::Agent))
        tellAgent(change);
    if (picture.priority && picture.priority != m_priority)
        add(EventKind::Classified, at).priority(*picture.priority);
    if (picture.firstRespondedAt)
        m_builder.add(EventKind::Responded, *picture.firstRespondedAt);
    if (picture.resolvedAt && !covers(TicketField::Status))
        m_builder.add(EventKind::Resolved, *picture.resolvedAt).resolvedAt(*picture.resolvedAt);
    if (picture.status)
        tellStatus(at, *picture.status, {});
    if (picture.rating && !covers(TicketField::Rating))
        add(EventKind::Rated, at).rating(*picture.rating);
    if (picture.recommendation && !covers(TicketField::Recommendation))
        add(EventKind::Rated, at).timeless().recommendation(*picture.recommendation);
    if (picture.revenue && !covers(TicketField::Revenue))
        add(EventKind::Classified, at).timeless().revenue(*picture.revenue);
    m_isGap = false;
}

void HistoryStory::tellComments(std::string_view customer)
{
    std::sort(m_comments.begin(), m_comments.end());
    m_comments.erase(std::unique(m_comments.begin(), m_comments.end()), m_comments.end());
    // What is written while the ticket comes into being is the request, whoever typed it in.
    const Instant request = m_builder.drafts().front().event().at + std::chrono::minutes{1};
    for (const Comment &comment : m_comments) {
        const bool isRequest = comment.isRequest || comment.at <= request;
        const bool isCustomer = comment.author.empty() || comment.author == customer;
        if (isRequest || isCustomer)
            continue;
        add(comment.isPublic ? EventKind::Responded : EventKind::Noted, comment.at).actor(actor(comment.author));
    }
}

} // namespace evenkeel
