// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "domain/calendarrules.h"
#include "storage/database.h"

namespace evenkeel {

struct StoredCalendarRules
{
    int version = 0; ///< 0: nothing was saved, the rules are the defaults
    CalendarRules rules;
};

class CalendarRuleStore final
{
public:
    explicit CalendarRuleStore(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] Result<StoredCalendarRules> newest();
    /// Returns the new version. Conflict when `basedOn` is no longer the newest; InvalidArgument for unsound rules.
    [[nodiscard]] Result<int> save(const CalendarRules &rules, int basedOn, Instant at);

private:
    Database &m_database;
};

} // namespace evenkeel
