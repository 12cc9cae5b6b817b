// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deskmoments.h"

#include "storage/query.h"

namespace evenkeel {

Result<std::vector<Instant>> deskMoments(Database &database, Interval span)
{
    Query query(database, "SELECT at FROM (SELECT valid_from AS at FROM skill_level UNION SELECT valid_from FROM "
                          "work_pattern UNION SELECT since FROM presence UNION SELECT until FROM presence) AS moment "
                          "WHERE at > :after AND at < :until ORDER BY at");
    query.bind(":after", span.from).bind(":until", span.until);
    std::vector<Instant> moments;
    while (query.next())
        moments.push_back(query.instant(0));
    if (query.hasFailed())
        return query.error();
    return moments;
}

} // namespace evenkeel
