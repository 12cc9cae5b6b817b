// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/policyservice.h"

#include "services/ringreach.h"
#include "services/weekcalendar.h"
#include "storage/historystore.h"
#include "storage/ticketstore.h"

#include <algorithm>
#include <chrono>

namespace evenkeel {

namespace {

constexpr int HoursOfWeek = 7 * 24;
// Enough to know a week's rhythm, few enough to read at every change of a draft.
constexpr std::int64_t ArrivalsRead = 20'000;

Result<std::vector<double>> arrivalsByHour(Database &database, const std::string &zone, Instant now)
{
    const auto last = TicketStore(database).lastTicket();
    if (!last)
        return last.error();
    std::vector<double> hours(HoursOfWeek, 0.0);
    const Millis offset = zoneOffset(zone, now);
    double count = 0;
    const auto read = HistoryStore(database).forEachTicket(
        [&](const TicketIndexRow &row) {
            const auto local = std::chrono::floor<std::chrono::hours>(row.createdAt + offset);
            const auto day = std::chrono::floor<std::chrono::days>(local);
            const auto weekday = std::chrono::weekday(day).iso_encoding() - 1;
            ++hours[weekday * 24 + static_cast<std::size_t>((local - day).count())];
            ++count;
            return true;
        },
        TicketId{std::max<std::int64_t>(0, last->value - ArrivalsRead)});
    if (!read)
        return read.error();
    for (double &share : hours)
        share = count > 0 ? share / count : 0;
    return hours;
}

} // namespace

Result<PolicyFindings> PolicyService::findings(const Policy &policy)
{
    const auto begin = std::chrono::steady_clock::now();
    const auto moment = DeskReader(m_database).readUnder(policy, m_now);
    if (!moment)
        return moment.error();
    const auto arrivals = arrivalsByHour(m_database, policy.sla.hours.zone, m_now);
    if (!arrivals)
        return arrivals.error();
    const bool hasFallback = std::any_of(moment->names.queues.begin(), moment->names.queues.end(),
                                         [](const auto &queue) { return queue.second.isFallback; });
    PolicyFindings findings;
    findings.findings =
        lintPolicy(policy, {moment->picture, *arrivals, zoneOffset(policy.sla.hours.zone, m_now), hasFallback});
    findings.reach = ringReach(moment->picture);
    findings.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return findings;
}

} // namespace evenkeel
