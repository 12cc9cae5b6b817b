// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisionstore.h"

#include "storage/changestore.h"
#include "storage/decisionrows.h"
#include "storage/transaction.h"

namespace evenkeel {

namespace {

/// Finds the record that a decision would only say again.
class RepeatFinder final
{
public:
    explicit RepeatFinder(Database &database)
        : m_latest(database, selectDecisions(), "WHERE d.ticket_id = :ticket ORDER BY d.id DESC LIMIT 1")
        , m_later(database, "SELECT 1 FROM ticket_event WHERE ticket_id = :ticket AND id > :seen LIMIT 1")
        , m_repeat(database, "UPDATE decision SET repeats = repeats + 1, last_at = CASE WHEN last_at < :later THEN "
                             ":at ELSE last_at END WHERE id = :id")
    {}

    /// None when there is no such record.
    Result<DecisionId> find(const Decision &decision)
    {
        if (decision.agent.isValid() || decision.isByBatch)
            return DecisionId{};
        m_latest.reset();
        const Result<std::vector<Decision>> found = readDecisions(m_latest.bind(":ticket", decision.ticket));
        if (!found)
            return found.error();
        if (found->empty() || !saysTheSame(found->front(), decision))
            return DecisionId{};
        m_later.reset();
        m_later.bind(":ticket", decision.ticket).bind(":seen", found->front().asOfEvent.value);
        const bool hasChanged = m_later.next();
        if (m_later.hasFailed())
            return m_later.error();
        return hasChanged ? DecisionId{} : found->front().id;
    }

    Result<Done> repeat(DecisionId id, Instant at)
    {
        return m_repeat.bind(":later", at).bind(":at", at).bind(":id", id).run();
    }

private:
    static bool saysTheSame(const Decision &known, const Decision &again)
    {
        return !known.agent.isValid() && !known.isByBatch && known.asOfChange.isValid() && known.at <= again.at &&
               known.blockingGate() == again.blockingGate() && known.blockedNeed == again.blockedNeed &&
               known.ring == again.ring && known.isLeadTold == again.isLeadTold && known.rule == again.rule &&
               known.method == again.method && known.askedMethod == again.askedMethod &&
               known.policyVersion == again.policyVersion && known.inputVersion == again.inputVersion;
    }

    Query m_latest;
    Query m_later;
    Query m_repeat;
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
    for (const Decision &decision : decisions) {
        Result<DecisionId> known = repeats == Repeats::AreCounted ? finder.find(decision) : DecisionId{};
        if (!known)
            return known.error();
        ids.push_back(known->isValid() ? *known : DecisionId{++next});
        if (!known->isValid())
            continue;
        if (const Result<Done> done = finder.repeat(*known, decision.at); !done)
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
