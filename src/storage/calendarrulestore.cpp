// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/calendarrulestore.h"

#include "storage/query.h"
#include "storage/transaction.h"

namespace evenkeel {

using std::chrono::minutes;

Result<StoredCalendarRules> CalendarRuleStore::newest()
{
    Query query(m_database,
                "SELECT version, rest_minutes, weekly_minutes, days_in_row, minimum_agents, shrinkage, utilization, "
                "interval_minutes, unexpected FROM calendar_rules ORDER BY version DESC LIMIT 1");
    StoredCalendarRules stored;
    if (query.next()) {
        stored.version = query.number(0);
        stored.rules.rest = minutes{query.integer(1)};
        stored.rules.weeklyLimit = minutes{query.integer(2)};
        stored.rules.daysInRow = query.number(3);
        stored.rules.minimumAgents = query.number(4);
        stored.rules.shrinkage = query.real(5);
        stored.rules.utilization = query.real(6);
        stored.rules.interval = minutes{query.integer(7)};
        stored.rules.unexpected = query.real(8);
        if (!isSound(stored.rules))
            return query.damaged("calendar_rules " + std::to_string(stored.version));
    }
    if (query.hasFailed())
        return query.error();
    return stored;
}

Result<int> CalendarRuleStore::save(const CalendarRules &rules, int basedOn, Instant at)
{
    if (!isSound(rules))
        return Error{ErrorCode::InvalidArgument, "calendar rules"};
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto stored = newest();
    if (!stored)
        return stored.error();
    if (stored->version != basedOn)
        return Error{ErrorCode::Conflict, "calendar rules " + std::to_string(stored->version)};
    Query query(m_database, "INSERT INTO calendar_rules (version, saved_at, rest_minutes, weekly_minutes, days_in_row, "
                            "minimum_agents, shrinkage, utilization, interval_minutes, unexpected) VALUES (:version, "
                            ":at, :rest, :weekly, :row, :minimum, :shrinkage, :utilization, :interval, :unexpected)");
    query.bind(":version", basedOn + 1).bind(":at", at).bind(":rest", rules.rest.count());
    query.bind(":weekly", rules.weeklyLimit.count()).bind(":row", rules.daysInRow);
    query.bind(":minimum", rules.minimumAgents).bind(":shrinkage", rules.shrinkage);
    query.bind(":utilization", rules.utilization).bind(":interval", rules.interval.count());
    query.bind(":unexpected", rules.unexpected);
    if (const auto done = query.run(); !done)
        return done.error();
    if (const auto done = transaction->commit(); !done)
        return done.error();
    return basedOn + 1;
}

} // namespace evenkeel
