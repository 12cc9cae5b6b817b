// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/presencestore.h"

#include "storage/ownacts.h"
#include "storage/query.h"
#include "storage/transaction.h"

namespace evenkeel {

namespace {

/// Of a row of agent_id, presence, since, until.
Result<PresenceSetting> readSetting(const Query &query)
{
    if (query.integer(1) < 0 || query.integer(1) > static_cast<int>(Presence::Available))
        return query.damaged("presence of agent " + std::to_string(query.integer(0)));
    return PresenceSetting{query.id<AgentId>(0), query.code<Presence>(1), query.instant(2), query.optionalInstant(3)};
}

} // namespace

Result<std::vector<PresenceSetting>> PresenceStore::settingsAt(Instant at, ChangeId asOf)
{
    Query query(m_database,
                "SELECT agent_id, presence, since, until FROM ("
                "SELECT p.*, row_number() OVER (PARTITION BY agent_id ORDER BY since DESC, id DESC) AS age "
                "FROM presence p WHERE since <= :at AND change_id <= :as_of) newest WHERE age = 1 ORDER BY agent_id");
    query.bind(":at", at).bind(":as_of", asOf.value);
    std::vector<PresenceSetting> settings;
    while (query.next()) {
        const Result<PresenceSetting> setting = readSetting(query);
        if (!setting)
            return setting.error();
        if (setting->holdsAt(at))
            settings.push_back(*setting);
    }
    if (query.hasFailed())
        return query.error();
    return settings;
}

Result<std::vector<PresenceSetting>> PresenceStore::settingsOf(AgentId agent, Instant at, int most)
{
    Query query(m_database, "SELECT agent_id, presence, since, until FROM presence WHERE agent_id = :agent AND since "
                            "<= :at ORDER BY since DESC, id DESC LIMIT :most");
    query.bind(":agent", agent).bind(":at", at).bind(":most", most);
    std::vector<PresenceSetting> settings;
    while (query.next()) {
        const Result<PresenceSetting> setting = readSetting(query);
        if (!setting)
            return setting.error();
        settings.push_back(*setting);
    }
    if (query.hasFailed())
        return query.error();
    return settings;
}

Result<std::vector<PresenceSetting>> PresenceStore::settingsIn(Interval span)
{
    Query query(m_database, "SELECT agent_id, presence, since, until FROM presence WHERE since >= :from AND "
                            "since < :until ORDER BY agent_id, since, id");
    query.bind(":from", span.from).bind(":until", span.until);
    std::vector<PresenceSetting> settings;
    while (query.next()) {
        const Result<PresenceSetting> setting = readSetting(query);
        if (!setting)
            return setting.error();
        settings.push_back(*setting);
    }
    if (query.hasFailed())
        return query.error();
    return settings;
}

Result<Done> PresenceStore::add(const PresenceSetting &setting)
{
    if (OwnActs::areFor(m_database))
        return OwnActs(m_database).setPresence(setting);
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Result<ChangeWriter> change = ChangeWriter::begin(m_database);
    if (!change)
        return change.error();
    Query query(m_database,
                "INSERT INTO presence (id, agent_id, presence, since, until, change_id) VALUES "
                "((SELECT coalesce(max(id), 0) + 1 FROM presence), :agent, :presence, :since, :until, :change)");
    query.bind(":agent", setting.agent).bind(":presence", setting.presence);
    query.bind(":since", setting.since).bind(":until", setting.until);
    query.bind(":change", change->id());
    if (const Result<Done> done = query.run(); !done)
        return done;
    change->count();
    if (const Result<Done> done = change->end(); !done)
        return done;
    return transaction->commit();
}

Result<std::int64_t> PresenceStore::newestOf(AgentId agent, Instant at)
{
    Query query(m_database, "SELECT id FROM presence WHERE agent_id = :agent AND since <= :at "
                            "ORDER BY since DESC, id DESC LIMIT 1");
    query.bind(":agent", agent).bind(":at", at);
    const std::int64_t id = query.next() ? query.integer(0) : 0;
    if (query.hasFailed())
        return query.error();
    return id;
}

Result<Done> PresenceStore::change(const PresenceSetting &setting, const std::optional<PresenceSetting> &seen)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto newest = settingsOf(setting.agent, setting.since, 1);
    if (!newest)
        return newest.error();
    // What has ended by now was seen to hold by a desk that has not looked since.
    const bool isSeen = seen && (!seen->until || setting.since < *seen->until);
    const bool holds = !newest->empty() && newest->front().holdsAt(setting.since);
    const bool isSame =
        holds == isSeen &&
        (!holds || (newest->front().presence == seen->presence && newest->front().until == seen->until));
    if (!isSame) {
        const auto id = newestOf(setting.agent, setting.since);
        return id ? Error{ErrorCode::Conflict, "presence " + std::to_string(*id)} : id.error();
    }
    if (const Result<Done> done = add(setting); !done)
        return done;
    return transaction->commit();
}

} // namespace evenkeel
