// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ticketpicture.h"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace evenkeel {

/// The rows of one ticket by what their files are. `changes` maps the source's names of fields for the rows of audits
/// and field histories.
struct TicketRows
{
    std::vector<const FieldRow *> pictures;
    std::vector<const FieldRow *> audits;
    std::vector<const FieldRow *> histories;
    std::vector<const FieldRow *> comments;
};

/// Tells one ticket's story from the changes its source recorded: audits ({type: Create | Change | Comment,
/// field_name, value, public, author_id}) or rows of a field history, with comments and, where there is one, a
/// picture of the ticket as a table has it.
///
/// - What the history covers is told from the history; what it does not cover, from the picture. Where both speak and
///   the history's end differs from the picture, the picture's word is told at its own time: the history has a gap.
/// - A comment written with the ticket is the request itself. A later public comment by somebody else than the customer
/// is a reply.
/// - Rows of a ticket without a picture and without the changes that created it tell too little: UnknownTicket.
class HistoryStory
{
public:
    using ChangeNames = std::map<std::string, TicketField>;

    HistoryStory(ValueReader &values, std::optional<Instant> until)
        : m_values(values)
        , m_until(until)
    {}

    [[nodiscard]] std::optional<TicketStory> tell(const TicketRows &rows, const ChangeNames &auditNames,
                                                  const ChangeNames &historyNames, const FaultSink &faults);

private:
    struct Change
    {
        Instant at;
        std::int64_t order = 0; ///< of the row
        int place = 0;          ///< within the row
        TicketField field = TicketField::Status;
        std::string value;
        std::string author;
        bool isFirst = false; ///< from the creation of the ticket
        const FieldRow *row = nullptr;
    };
    struct Comment
    {
        Instant at;
        std::string author;
        bool isPublic = true;
        bool isRequest = false;
        friend auto operator<=>(const Comment &, const Comment &) = default;
    };

    void readAudit(const FieldRow &row, const ChangeNames &names, const FaultSink &faults);
    void readHistory(const FieldRow &row, const ChangeNames &names, const FaultSink &faults);
    void readComment(const FieldRow &row, const FaultSink &faults);
    /// Whether the value can be read; tells the fault otherwise.
    [[nodiscard]] bool isReadable(const Change &change, const FaultSink &faults);

    void orderChanges();
    EventDraft &add(EventKind kind, Instant at);
    void tellCreated(const TicketPicture *picture);
    void tellChanges();
    void tellChange(const Change &change);
    void tellDescription(const Change &change, EventDraft &draft);
    void tellAgent(const Change &change);
    void tellStatus(Instant at, TicketStatus status, AgentId actor);
    void tellGaps(const TicketPicture &picture);
    void tellComments(std::string_view customer);
    [[nodiscard]] bool covers(TicketField field) const { return m_covered.contains(field); }
    [[nodiscard]] AgentId actor(const std::string &author) const;

    ValueReader &m_values;
    std::optional<Instant> m_until;
    StoryBuilder m_builder;
    std::vector<Change> m_changes;
    std::vector<Comment> m_comments;
    std::set<TicketField> m_covered;
    TicketStatus m_status = TicketStatus::New;
    AgentId m_agent;
    QueueId m_queue;
    std::optional<Priority> m_priority;
    bool m_isGap = false; ///< telling what the history lacks
};

} // namespace evenkeel
