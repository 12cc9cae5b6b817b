// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisionstore.h"

#include "storage/changestore.h"
#include "storage/decisionrows.h"
#include "storage/rowlist.h"
#include "storage/transaction.h"

#include <algorithm>
#include <unordered_map>

namespace evenkeel {

namespace {

/// Finds the record that a decision would only say again.
class RepeatFinder final
{
public:
    explicit RepeatFinder(Database &database)
        : m_database(database)
        , m_repeat(database, "UPDATE decision SET repeats = repeats + 1, last_at = CASE WHEN last_at < :later THEN "
                             ":at ELSE last_at END WHERE id = :id")
    {}

    /// What is known of the tickets that these are about.
    Result<Done> look(std::span<const Decision> decisions)
    {
        std::vector<TicketId> tickets;
        for (const Decision &decision : decisions) {
            if (isRepeatable(decision))
                tickets.push_back(decision.ticket);
        }
        for (std::span<const TicketId> rest = tickets; !rest.empty();) {
            const auto piece = rest.first(std::min(rest.size(), MostListed));
            if (const Result<Done> done = look(rowList(m_database, piece)); !done)
                return done;
            rest = rest.subspan(piece.size());
        }
        return Done{};
    }

    /// None when there is no such record.
    [[nodiscard]] DecisionId find(const Decision &decision) const
    {
        if (!isRepeatable(decision))
            return {};
        const auto known = m_latest.find(decision.ticket);
        if (known == m_latest.end() || !saysTheSame(known->second, decision))
            return {};
        const auto event = m_lastEvents.find(decision.ticket);
        const bool hasChanged = event != m_lastEvents.end() && event->second > known->second.asOfEvent;
        return hasChanged ? DecisionId{} : known->second.id;
    }

    Result<Done> repeat(DecisionId id, Instant at)
    {
        return m_repeat.bind(":later", at).bind(":at", at).bind(":id", id).run();
    }

private:
    Result<Done> look(const std::string &list)
    {
        Query latest(m_database, selectDecisions(),
                     "WHERE d.id IN (SELECT max(x.id) FROM decision x WHERE " +
                         isListed(m_database, "x.ticket_id", ":tickets") + " GROUP BY x.ticket_id)");
        const Result<std::vector<Decision>> found = readDecisions(latest.bind(":tickets", std::string_view(list)));
        if (!found)
            return found.error();
        for (const Decision &decision : *found)
            m_latest.insert_or_assign(decision.ticket, decision);
        Query events(m_database, "SELECT ticket_id, max(id) FROM ticket_event WHERE " +
                                     isListed(m_database, "ticket_id", ":tickets") + " GROUP BY ticket_id");
        events.bind(":tickets", std::string_view(list));
        while (events.next())
            m_lastEvents[events.id<TicketId>(0)] = events.id<EventId>(1);
        if (events.hasFailed())
            return events.error();
        return Done{};
    }

    static bool isRepeatable(const Decision &decision) { return !decision.agent.isValid() && !decision.isByBatch; }

    static bool saysTheSame(const Decision &known, const Decision &again)
    {
        return !known.agent.isValid() && !known.isByBatch && known.asOfChange.isValid() && known.at <= again.at &&
               known.blockingGate() == again.blockingGate() && known.blockedNeed == again.blockedNeed &&
               known.ring == again.ring && known.isLeadTold == again.isLeadTold && known.rule == again.rule &&
               known.method == again.method && known.askedMethod == again.askedMethod &&
               known.policyVersion == again.policyVersion && known.inputVersion == again.inputVersion;
    }

    Database &m_database;
    Query m_repeat;
    std::unordered_map<TicketId, Decision> m_latest;
    std::unordered_map<TicketId, EventId> m_lastEvents;
};

Result<std::int64_t> oneNumber(Database &database, std::string_view sql)
{
    Query query(database, sql);
    const std::int64_t number = query.next() ? query.integer(0) : 0;
    if (query.hasFailed())
        return query.error();
    return number;
}

} // namespace

Result<std::vector<DecisionId>> DecisionStore::add(std::span<const Decision> decisions)
{
    return add(decisions, Repeats::AreNew);
}

Result<std::vector<DecisionId>> DecisionStore::addOrRepeat(std::span<const Decision> decisions)
{
    return add(decisions, Repeats::AreCounted);
}

Result<std::vector<DecisionId>> DecisionStore::add(std::span<const Decision> decisions, Repeats repeats)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const Result<std::int64_t> last = oneNumber(m_database, "SELECT max(id) FROM decision");
    if (!last)
        return last.error();
    const Result<ChangeId> change = ChangeStore(m_database).newest();
    if (!change)
        return change.error();
    DecisionWriter writer(m_database, decisions.size() > 1 ? WriteRows::ManyAtOnce : WriteRows::OneByOne);
    RepeatFinder finder(m_database);
    std::int64_t next = *last;
    std::vector<DecisionId> ids;
    if (const Result<Done> done = repeats == Repeats::AreCounted ? finder.look(decisions) : Done{}; !done)
        return done.error();
    for (const Decision &decision : decisions) {
        const DecisionId known = finder.find(decision);
        ids.push_back(known.isValid() ? known : DecisionId{++next});
        if (!known.isValid())
            continue;
        if (const Result<Done> done = finder.repeat(known, decision.at); !done)
            return done.error();
    }
    // The new ones last and together: on a server they travel many at a time.
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        if (ids[i].value <= *last)
            continue;
        Decision whole = decisions[i];
        if (!whole.asOfChange.isValid())
            whole.asOfChange = *change;
        if (const Result<Done> done = writer.write(ids[i], whole); !done)
            return done.error();
    }
    if (const Result<Done> done = transaction->commit(); !done)
        return done.error();
    return ids;
}

Result<Decision> DecisionStore::decision(DecisionId id)
{
    Query query(m_database, selectDecisions(), "WHERE d.id = :id");
    Result<std::vector<Decision>> found = readDecisions(query.bind(":id", id));
    if (!found)
        return found.error();
    if (found->empty())
        return Error{ErrorCode::NotFound, "decision " + std::to_string(id.value)};
    return std::move(found->front());
}

Result<std::vector<Decision>> DecisionStore::ofTicket(TicketId ticket)
{
    Query query(m_database, selectDecisions(), "WHERE d.ticket_id = :ticket ORDER BY d.id");
    return readDecisions(query.bind(":ticket", ticket));
}

Result<std::optional<Decision>> DecisionStore::latestOf(TicketId ticket)
{
    Query query(m_database, selectDecisions(), "WHERE d.ticket_id = :ticket ORDER BY d.id DESC LIMIT 1");
    Result<std::vector<Decision>> found = readDecisions(query.bind(":ticket", ticket));
    if (!found)
        return found.error();
    if (found->empty())
        return std::optional<Decision>();
    return std::optional<Decision>(std::move(found->front()));
}

Result<Done> DecisionStore::forEach(const std::function<bool(const Decision &)> &decision)
{
    Query query(m_database, selectDecisions(), "ORDER BY d.id");
    while (query.next()) {
        const Result<Decision> row = readDecision(query);
        if (!row)
            return row.error();
        if (!decision(*row))
            return Done{};
    }
    if (query.hasFailed())
        return query.error();
    return Done{};
}

Result<std::int64_t> DecisionStore::count()
{
    return oneNumber(m_database, "SELECT count(*) FROM decision");
}

} // namespace evenkeel
