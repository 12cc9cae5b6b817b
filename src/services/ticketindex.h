// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workingtime.h"
#include "domain/channel.h"
#include "domain/ids.h"
#include "domain/priority.h"
#include "domain/slapolicy.h"
#include "domain/ticketstatus.h"
#include "services/foldedtext.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace evenkeel {

/// What the index keeps of a ticket. The texts need to live only as long as the call.
struct IndexedTicket
{
    TicketId id;
    std::string_view reference;
    std::string_view subject;
    std::string_view customer;
    TicketStatus status = TicketStatus::New;
    Priority priority = Priority::Normal;
    ChannelId channel;
    CategoryId category;
    QueueId queue;
    AgentId agent;
    int effort = 0; ///< 1..10, the ticket's own or its category's; 0 unknown
    Instant createdAt;
    std::optional<Instant> resolvedAt; ///< last resolution; looked at only while the ticket is not open
    std::optional<SlaClock> sla;       ///< of open tickets
    std::uint16_t slaCalendar = 0;     ///< position in SlaTerms::calendars
    std::optional<bool> slaMet;        ///< of finished tickets: the source's verdict or the policy's
};

enum class SlaState : std::uint8_t { None = 0, Met, OnTrack, Paused, AtRisk, Breached };
inline constexpr int SlaStateCount = 6;

/// A ticket's promise as of one moment.
struct SlaStanding
{
    SlaState state = SlaState::None;
    SlaKind kind = SlaKind::FirstResponse;
    double share = 0; ///< of open tickets
    Millis left{0};   ///< working time; negative when breached
};

/// How the running promises are read: the hours they run in and from when they are at risk.
struct SlaTerms
{
    std::vector<WorkingTime> calendars{WorkingTime()}; ///< never empty; a position beyond stands for the first
    double atRiskShare = 0.75;
};

/// Ids as dense codes, 0 for none, so that a column takes four bytes and names are looked up once a code.
template <class IdType>
class IdColumn
{
public:
    [[nodiscard]] std::uint32_t code(std::size_t row) const { return m_codes[row]; }
    [[nodiscard]] IdType at(std::size_t row) const { return m_ids[m_codes[row]]; }
    /// The ids that occur, by code; the first is "none".
    [[nodiscard]] const std::vector<IdType> &ids() const { return m_ids; }
    void push(IdType id) { m_codes.push_back(codeOf(id)); }
    void set(std::size_t row, IdType id) { m_codes[row] = codeOf(id); }
    void reserve(std::size_t rows) { m_codes.reserve(rows); }
    [[nodiscard]] std::size_t bytes() const { return m_codes.capacity() * 4 + m_ids.size() * 56; }

private:
    std::uint32_t codeOf(IdType id)
    {
        const auto [it, isNew] = m_known.try_emplace(id, static_cast<std::uint32_t>(m_ids.size()));
        if (isNew)
            m_ids.push_back(id);
        return it->second;
    }

    std::vector<std::uint32_t> m_codes;
    std::vector<IdType> m_ids{IdType{}};
    std::unordered_map<IdType, std::uint32_t> m_known{{IdType{}, 0}};
};

/// All tickets of a workspace in narrow columns, about 100 bytes a ticket with its texts. Rows are numbered in the
/// order of arrival and keep their number. Not safe for use by several threads while it changes.
class TicketIndex final
{
public:
    using Row = std::uint32_t;

    void reserve(std::size_t tickets);
    void setSlaTerms(SlaTerms terms) { m_terms = std::move(terms); }
    /// A ticket that is there already is updated instead.
    void add(const IndexedTicket &ticket) { update(ticket); }
    Row update(const IndexedTicket &ticket);

    [[nodiscard]] std::size_t size() const { return m_ids.size(); }
    [[nodiscard]] std::optional<Row> rowOf(TicketId ticket) const;

    [[nodiscard]] TicketId id(Row row) const { return TicketId{m_ids[row]}; }
    [[nodiscard]] std::string reference(Row row) const { return text(row, 0); }
    [[nodiscard]] std::string subject(Row row) const { return text(row, 1); }
    [[nodiscard]] std::string customer(Row row) const { return text(row, 2); }
    [[nodiscard]] std::string_view foldedReference(Row row) const { return folded(row, 0); }
    [[nodiscard]] std::string_view foldedSubject(Row row) const { return folded(row, 1); }
    [[nodiscard]] std::string_view foldedCustomer(Row row) const { return folded(row, 2); }
    [[nodiscard]] TicketStatus status(Row row) const { return static_cast<TicketStatus>(m_kinds[row] & 0x0fU); }
    [[nodiscard]] Priority priority(Row row) const { return static_cast<Priority>(m_kinds[row] >> 4U); }
    [[nodiscard]] int effort(Row row) const { return m_efforts[row]; }
    [[nodiscard]] const IdColumn<AgentId> &agents() const { return m_agents; }
    [[nodiscard]] const IdColumn<QueueId> &queues() const { return m_queues; }
    [[nodiscard]] const IdColumn<CategoryId> &categories() const { return m_categories; }
    [[nodiscard]] const IdColumn<ChannelId> &channels() const { return m_channels; }
    [[nodiscard]] Instant createdAt(Row row) const { return instantFromMillis(m_created[row]); }
    /// Since it was created: of open tickets until now, of others until they were resolved (where that is known).
    [[nodiscard]] Millis age(Row row, Instant now) const;
    [[nodiscard]] SlaStanding sla(Row row, Instant now) const;
    /// Of an open ticket when its promise was used up or will be; as SlaClock::due().
    [[nodiscard]] std::optional<Instant> due(Row row, Instant now) const;

    [[nodiscard]] bool contains(Row row, std::string_view foldedNeedle) const;
    /// Calls found(row) for every row whose reference, subject or customer contains the needle, in no set order;
    /// stops when it returns false.
    template <class Found>
    void find(std::string_view foldedNeedle, Found found) const;

    [[nodiscard]] std::size_t bytes() const;

private:
    struct RunningClock
    {
        SlaClock clock;
        std::uint16_t calendar = 0;
    };

    [[nodiscard]] std::string text(Row row, std::size_t field) const;
    [[nodiscard]] std::string_view folded(Row row, std::size_t field) const;
    void setText(Row row, const FoldedText::Fields &fields);
    void setFacts(Row row, const IndexedTicket &ticket);
    [[nodiscard]] const WorkingTime &hoursOf(const RunningClock &running) const;

    SlaTerms m_terms;
    std::vector<std::int64_t> m_ids;
    std::int64_t m_newest = 0; ///< highest id so far
    std::vector<std::int64_t> m_created;
    std::vector<std::uint32_t> m_openFor; ///< seconds until resolved; Unresolved while open
    std::vector<std::uint8_t> m_kinds;    ///< status and priority
    std::vector<std::uint8_t> m_efforts;
    std::vector<std::uint8_t> m_verdicts; ///< SlaState of tickets that are not open
    IdColumn<AgentId> m_agents;
    IdColumn<QueueId> m_queues;
    IdColumn<CategoryId> m_categories;
    IdColumn<ChannelId> m_channels;
    std::unordered_map<Row, RunningClock> m_clocks; ///< of open tickets
    FoldedText m_texts;                             ///< segment and row are the same
    FoldedText m_rewritten;                         ///< texts that changed after they came
    std::vector<Row> m_rewrittenRows;               ///< by segment of m_rewritten
    std::unordered_map<Row, std::uint32_t> m_rewrittenAt;
    std::unordered_map<TicketId, Row> m_late; ///< rows whose id is lower than that of a row before
};

template <class Found>
void TicketIndex::find(std::string_view foldedNeedle, Found found) const
{
    bool goOn = true;
    m_texts.find(foldedNeedle, [&](std::uint32_t segment) { return goOn = found(segment); });
    if (!goOn)
        return;
    m_rewritten.find(foldedNeedle, [&](std::uint32_t segment) { return found(m_rewrittenRows[segment]); });
}

} // namespace evenkeel
