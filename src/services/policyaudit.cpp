// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/policyaudit.h"

#include "domain/projection.h"
#include "metrics/measure.h"
#include "services/auditsheet.h"
#include "services/pastdesk.h"
#include "storage/changestore.h"
#include "storage/decisionstore.h"
#include "storage/historystore.h"
#include "storage/ticketstore.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr std::int64_t ReportEvery = 1024;
/// Events whose stories fit in memory; beyond, the period is gone through in pieces.
constexpr std::int64_t MostEvents = 2'000'000;
constexpr Millis UsualPiece = std::chrono::days{28};

/// One event of the period.
struct Moment
{
    Instant at;
    EventId event;
    std::size_t ticket = 0;

    friend auto operator<=>(const Moment &, const Moment &) = default;
};

// What an import or a connector tells comes later than it happened; the rest was stored as it happened.
bool isBornHere(const TicketEvent &event)
{
    return event.origin == 0 && event.cause != Cause::Import && event.cause != Cause::Connector;
}

bool isGiving(const TicketEvent &event, AgentId holder)
{
    return (event.kind == EventKind::Assigned || event.kind == EventKind::Reassigned) && event.cause != Cause::Undo &&
           event.change.agent && event.change.agent->isValid() && *event.change.agent != holder;
}

// Undone before anybody else was given the ticket.
bool isTakenBack(std::span<const TicketEvent> later)
{
    const auto next = std::find_if(later.begin(), later.end(),
                                   [](const TicketEvent &event) { return event.change.agent && !isOffer(event.kind); });
    return next != later.end() && next->cause == Cause::Undo;
}

class AuditRun final
{
public:
    AuditRun(Database &database, const PastPolicies &policies, Interval span, AuditSheet &sheet)
        : m_database(database)
        , m_policies(policies)
        , m_span(span)
        , m_sheet(sheet)
    {}

    [[nodiscard]] Result<Done> run(const std::stop_token &stop, const Progress &progress);

private:
    [[nodiscard]] Result<std::vector<RewoundTicket>> readStories(const std::stop_token &stop, const Progress &progress);
    void keep(const Ticket &ticket, std::span<const TicketEvent> story, std::vector<RewoundTicket> &tickets) const;
    [[nodiscard]] Result<Done> look(PastDesk &desk, std::size_t place);
    [[nodiscard]] Result<bool> lookUp(const RewoundTicket &past);
    [[nodiscard]] Result<Done> rebuild(PastDesk &desk, std::size_t place);

    Database &m_database;
    const PastPolicies &m_policies;
    Interval m_span;
    AuditSheet &m_sheet;
    ChangeId m_change = NewestChange;
};

void AuditRun::keep(const Ticket &ticket, std::span<const TicketEvent> story, std::vector<RewoundTicket> &tickets) const
{
    const auto end = std::lower_bound(story.begin(), story.end(), m_span.until,
                                      [](const TicketEvent &event, Instant at) { return event.at < at; });
    if (end == story.begin())
        return;
    RewoundTicket past;
    past.ticket.id = ticket.id;
    past.ticket.source = ticket.source;
    past.ticket.reference = ticket.reference;
    past.story.assign(story.begin(), end);
    for (TicketEvent &event : past.story)
        event.text.clear();
    while (past.told < past.story.size() && past.next().at < m_span.from)
        apply(past.ticket, past.story[past.told++]);
    tickets.push_back(std::move(past));
}

Result<std::vector<RewoundTicket>> AuditRun::readStories(const std::stop_token &stop, const Progress &progress)
{
    const auto last = TicketStore(m_database).lastTicket();
    if (!last)
        return last.error();
    std::chrono::days back{0};
    for (std::size_t i = 0; i < m_policies.size(); ++i)
        back = std::max(back, m_policies[i].affinity);
    std::vector<RewoundTicket> tickets;
    std::int64_t done = 0;
    const auto read = HistoryStore(m_database)
                          .forEachStory(
                              [&](const Ticket &ticket, std::span<const TicketEvent> story) {
                                  keep(ticket, story, tickets);
                                  if (progress && ++done % ReportEvery == 0)
                                      progress({ticket.id.value, last->value * 2});
                                  return !stop.stop_requested();
                              },
                              m_span.from - back);
    if (!read)
        return read.error();
    if (stop.stop_requested())
        return Error{ErrorCode::Cancelled, {}};
    return tickets;
}

Result<Done> AuditRun::run(const std::stop_token &stop, const Progress &progress)
{
    auto tickets = readStories(stop, progress);
    if (!tickets)
        return tickets.error();
    std::vector<Moment> moments;
    for (std::size_t place = 0; place < tickets->size(); ++place) {
        const RewoundTicket &past = (*tickets)[place];
        for (std::size_t i = past.told; i < past.story.size(); ++i)
            moments.push_back({past.story[i].at, past.story[i].id, place});
        m_sheet.lookAtIntake(past, m_span, m_policies);
    }
    std::sort(moments.begin(), moments.end());
    auto desk = PastDesk::open(m_database, m_policies, std::move(*tickets), m_span);
    if (!desk)
        return desk.error();
    for (std::size_t i = 0; i < moments.size(); ++i) {
        if (const auto done = look(*desk, moments[i].ticket); !done)
            return done;
        desk->tell(moments[i].ticket);
        if (stop.stop_requested())
            return Error{ErrorCode::Cancelled, {}};
        if (progress && i % ReportEvery == 0)
            progress({static_cast<std::int64_t>(moments.size() + i), static_cast<std::int64_t>(moments.size() * 2)});
    }
    return Done{};
}

Result<Done> AuditRun::look(PastDesk &desk, std::size_t place)
{
    const RewoundTicket &past = desk.ticket(place);
    const TicketEvent &event = past.next();
    if (!isGiving(event, past.ticket.agent))
        return Done{};
    if (isTakenBack(std::span(past.story).subspan(past.told + 1))) {
        m_sheet.note(AuditNoteCode::TakenBack);
        return Done{};
    }
    const bool isCreated = std::any_of(past.story.begin(), past.story.begin() + static_cast<std::ptrdiff_t>(past.told),
                                       [](const TicketEvent &one) { return one.kind == EventKind::Created; });
    if (!isCreated) {
        m_sheet.note(AuditNoteCode::ClocksThatJump);
        return Done{};
    }
    const auto isKnown = lookUp(past);
    if (!isKnown)
        return isKnown.error();
    return *isKnown ? Result<Done>(Done{}) : rebuild(desk, place);
}

// Where routing did it: what its record chose.
Result<bool> AuditRun::lookUp(const RewoundTicket &past)
{
    const TicketEvent &event = past.next();
    if (!event.decision.isValid())
        return false;
    const auto decision = DecisionStore(m_database).decision(event.decision);
    if (!decision)
        return decision.error();
    if (decision->agent != *event.change.agent)
        return false;
    m_sheet.note(AuditNoteCode::OwnDecisions);
    m_sheet.add(past, decision->rule, decision->policyVersion,
                AuditedTicket{.ticket = past.ticket.id,
                              .at = event.at,
                              .outcome = AuditOutcome::Followed,
                              .chosen = decision->agent,
                              .went = decision->agent,
                              .chosenQueue = {},
                              .wentQueue = {},
                              .gate = {}});
    return true;
}

Result<Done> AuditRun::rebuild(PastDesk &desk, std::size_t place)
{
    const TicketEvent &event = desk.ticket(place).next();
    if (!isOpen(desk.ticket(place).ticket.status)) {
        m_sheet.note(AuditNoteCode::NotOpen);
        return Done{};
    }
    if (isBornHere(event)) {
        const auto change = ChangeStore(m_database).asOf(event.id);
        if (!change)
            return change.error();
        m_change = *change;
    }
    if (const auto moved = desk.moveTo(event.at, m_change); !moved)
        return moved;
    const AgentId went = *event.change.agent;
    if (!desk.agents().has(went)) {
        m_sheet.note(AuditNoteCode::AgentsGone);
        return Done{};
    }
    m_sheet.note(AuditNoteCode::Rebuilt);
    if (m_change == NewestChange)
        m_sheet.note(AuditNoteCode::CalendarOfNow);
    if (desk.agents().areLevelsLater(event.at))
        m_sheet.note(AuditNoteCode::LevelsLater);
    const PastAnswer answer = desk.ask(place, went);
    AuditedTicket audited;
    audited.ticket = desk.ticket(place).ticket.id;
    audited.at = event.at;
    audited.chosen = answer.decision.agent;
    audited.went = went;
    audited.gate = answer.stopped;
    if (!audited.chosen.isValid())
        audited.outcome = AuditOutcome::NotYet;
    else if (audited.chosen == went)
        audited.outcome = AuditOutcome::Followed;
    else
        audited.outcome = answer.stopped ? AuditOutcome::Stopped : AuditOutcome::Allowed;
    m_sheet.add(desk.ticket(place), answer.decision.rule, answer.decision.policyVersion, audited);
    return Done{};
}

Result<Millis> pieceOf(Database &database, Interval span, std::optional<Millis> asked)
{
    if (asked)
        return *asked;
    const auto events = TicketStore(database).eventCount();
    if (!events)
        return events.error();
    return *events > MostEvents ? UsualPiece : span.length();
}

} // namespace

Result<PolicyAuditReport> auditPolicy(Database &database, Interval period, Instant now, const std::stop_token &stop,
                                      const Progress &progress, std::optional<Millis> piece)
{
    if (period.isEmpty() || period.length() > LongestMetricPeriod || (piece && *piece <= Millis{0}))
        return Error{ErrorCode::InvalidArgument, "period"};
    const auto policies = PastPolicies::read(database);
    if (!policies)
        return policies.error();
    auto sheet = AuditSheet::open(database, period, now);
    if (!sheet)
        return sheet.error();
    const Interval span{period.from, std::min(period.until, now)};
    if (!span.isEmpty()) {
        const auto length = pieceOf(database, span, piece);
        if (!length)
            return length.error();
        for (Instant from = span.from; from < span.until; from += *length) {
            AuditRun run(database, *policies, {from, std::min(from + *length, span.until)}, *sheet);
            if (const auto done = run.run(stop, progress); !done)
                return done.error();
        }
    }
    return sheet->take(*policies);
}

} // namespace evenkeel
