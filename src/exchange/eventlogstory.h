// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/ticketpicture.h"

#include <optional>
#include <span>
#include <vector>

namespace evenkeel {

/// Tells one ticket's story from its rows in an event log, where each row is a picture of the ticket at an audit
/// moment and the events are the differences between rows ordered by (recordedAt, sequence).
///
/// - Created stands at the opening time or the first row, whichever is earlier, and carries what the first row knows.
/// - resolvedAt and closedAt may be written on every row from the end of the story (logs made from a table do that).
///   They are facts of their own time: an event at that time without a status, and none after `until`. Where the log
///   has a resolvedAt column, a row that turns to resolved is therefore a plain status event.
/// - slaMet starts as true in such logs: "missed" counts at once, "met" only on a row that is resolved or closed.
/// - Counts of reassignments and reopenings are the source's own and absolute; a count that rises without a visible
///   change is an event too.
/// - A status word that the profile maps to "keep" leaves the status as the row before had it.
/// - A row with a value that cannot be read is set aside whole, and the next row is compared with the one before it.
class EventLogStory
{
public:
    EventLogStory(ValueReader &values, std::optional<Instant> until)
        : m_values(values)
        , m_until(until)
    {}

    /// `rows` in any order, all of one ticket. Nothing when no row remains.
    [[nodiscard]] std::optional<TicketStory> tell(std::span<const FieldRow *const> rows, const FaultSink &faults);

private:
    struct Row
    {
        Instant at;
        int sequence = 0;
        const FieldRow *fields = nullptr;
    };
    /// What a row says anew, read before anything is told, so that a faulty row leaves no trace.
    struct Facts
    {
        std::optional<Instant> openedAt;
        std::optional<Instant> resolvedAt;
        std::optional<Instant> closedAt;
        std::optional<Instant> dueAt;
        std::optional<TicketStatus> status;
        std::optional<Priority> priority;
        std::optional<int> effort;
        std::optional<int> rating;
        std::optional<int> recommendation;
        std::optional<double> revenue;
        std::optional<int> reassignments;
        std::optional<int> reopens;
        std::optional<bool> slaMet;
    };

    [[nodiscard]] std::vector<Row> ordered(std::span<const FieldRow *const> rows, const FaultSink &faults);
    [[nodiscard]] bool isNew(TicketField field) const;
    [[nodiscard]] Facts read(const FieldRow &row);
    void tellRow(const Row &row, const Facts &facts);
    void tellClassification(const FieldRow &row, const Facts &facts, EventDraft &draft);
    void tellAssignment(const Row &row, const Facts &facts, EventDraft *created);
    EventDraft *tellStatus(const Row &row, const Facts &facts);
    void tellVerdict(const Row &row, const Facts &facts, EventDraft *statusDraft);
    void tellEndings();

    ValueReader &m_values;
    std::optional<Instant> m_until;
    StoryBuilder m_builder;

    // The ticket as told so far.
    const FieldRow *m_row = nullptr;      ///< row being read
    const FieldRow *m_previous = nullptr; ///< last row that was read without fault
    TicketStatus m_status = TicketStatus::New;
    AgentId m_agent;
    QueueId m_queue;
    std::string m_subject;
    std::optional<bool> m_verdict;
    std::vector<Instant> m_resolutions;
    std::vector<Instant> m_closings;
};

} // namespace evenkeel
