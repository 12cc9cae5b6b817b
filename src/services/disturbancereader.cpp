// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/disturbancereader.h"

#include "services/calendarreader.h"
#include "services/metricsservice.h"
#include "services/wallclock.h"
#include "storage/auditstore.h"
#include "storage/holidaystore.h"
#include "storage/levelstore.h"
#include "storage/policystore.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace evenkeel {

namespace {

/// Smaller changes of volume and hours are everyday ones.
constexpr double NoticeableShare = 0.1;
/// So many standard deviations chance does not make of counts.
constexpr double BeyondChance = 3;
constexpr std::size_t MostEntries = 10'000;

class Disturbances final
{
public:
    Disturbances(Database &database, const ExperimentOutcome &outcome, Instant now)
        : m_database(database)
        , m_outcome(outcome)
        , m_now(now)
    {}

    [[nodiscard]] Result<Done> readPolicies();
    [[nodiscard]] Result<Done> readAgents();
    [[nodiscard]] Result<Done> readLevels();
    [[nodiscard]] Result<Done> readHolidays();
    [[nodiscard]] Result<Done> readVolume(const std::stop_token &stop);

    std::vector<Disturbance> found;

private:
    void add(DisturbanceKind kind, double value, double against = 0) { found.push_back({kind, value, against}); }
    void addCount(DisturbanceKind kind, std::int64_t count)
    {
        if (count > 0)
            add(kind, static_cast<double>(count));
    }
    [[nodiscard]] Interval whole() const { return {m_outcome.before.from, m_outcome.after.until}; }

    Database &m_database;
    const ExperimentOutcome &m_outcome;
    Instant m_now;
};

Result<Done> Disturbances::readPolicies()
{
    const auto versions = PolicyStore(m_database).versions();
    if (!versions)
        return versions.error();
    const PolicyExperiment &experiment = m_outcome.experiment;
    std::int64_t since = 0;
    std::int64_t before = 0;
    for (const PolicyVersion &version : *versions) {
        const bool isOwn =
            version.policy.version == experiment.policyVersion || version.policy.version == experiment.endVersion;
        since += !isOwn && m_outcome.after.contains(version.validFrom) ? 1 : 0;
        before += !isOwn && m_outcome.before.contains(version.validFrom) ? 1 : 0;
    }
    addCount(DisturbanceKind::PolicySaved, since);
    addCount(DisturbanceKind::PolicySavedBefore, before);
    return Done{};
}

Result<Done> Disturbances::readAgents()
{
    AuditQuestion question;
    question.subject = "agent";
    question.from = whole().from;
    question.until = whole().until;
    const auto entries = AuditStore(m_database).entries(question, MostEntries);
    if (!entries)
        return entries.error();
    std::int64_t joined = 0;
    std::int64_t left = 0;
    for (const AuditEntry &entry : *entries) {
        const bool was = valueOf(entry.oldRow, "is_active") == "1";
        const bool is = valueOf(entry.newRow, "is_active") == "1";
        joined += !was && is ? 1 : 0;
        left += was && !is ? 1 : 0;
    }
    addCount(DisturbanceKind::AgentsJoined, joined);
    addCount(DisturbanceKind::AgentsLeft, left);
    return Done{};
}

// A review that confirms a level makes a version of it, too, and changes nothing.
Result<Done> Disturbances::readLevels()
{
    auto versions = LevelStore(m_database).allVersions();
    if (!versions)
        return versions.error();
    std::stable_sort(versions->begin(), versions->end(), [](const LevelVersion &a, const LevelVersion &b) {
        return a.level.validFrom < b.level.validFrom;
    });
    std::map<std::pair<AgentId, SkillId>, Proficiency> known;
    std::int64_t changed = 0;
    for (const LevelVersion &version : *versions) {
        Proficiency &level = known.try_emplace({version.level.agent, version.level.skill}).first->second;
        changed += level != version.level.level && whole().contains(version.level.validFrom) ? 1 : 0;
        level = version.level.level;
    }
    addCount(DisturbanceKind::LevelsChanged, changed);
    return Done{};
}

Result<Done> Disturbances::readHolidays()
{
    const auto zone = CalendarReader(m_database, m_now).deskZone();
    if (!zone)
        return zone.error();
    const WallClock clock(*zone);
    const auto daysIn = [&](const Interval &span) -> Result<std::int64_t> {
        const auto word = [&clock](Instant at) { return clock.date(at).toString(Qt::ISODate).toStdString(); };
        const auto holidays = HolidayStore(m_database).between(word(span.from), word(span.until - Millis{1}));
        if (!holidays)
            return holidays.error();
        std::vector<std::string> days;
        for (const PublicHoliday &holiday : *holidays)
            days.push_back(holiday.day);
        std::sort(days.begin(), days.end());
        return std::distance(days.begin(), std::unique(days.begin(), days.end()));
    };
    const auto after = daysIn(m_outcome.after);
    if (!after)
        return after.error();
    const auto before = daysIn(m_outcome.before);
    if (!before)
        return before.error();
    if (*after + *before > 0)
        add(DisturbanceKind::Holidays, static_cast<double>(*after), static_cast<double>(*before));
    return Done{};
}

/// Tickets that came, and hours that agents were there.
struct Amounts
{
    double tickets = 0;
    double hours = 0;
};

Amounts amountsOf(const MetricsProblem &problem)
{
    Amounts amounts;
    for (const MetricTicket &ticket : problem.tickets)
        amounts.tickets += ticket.is(TicketMark::Created) ? 1 : 0;
    for (const MetricAgent &agent : problem.agents)
        amounts.hours += agent.availableMinutes.value_or(0) / 60;
    return amounts;
}

bool isNoticeable(double after, double before)
{
    return std::abs(after - before) > NoticeableShare * std::max(after, before);
}

Result<Done> Disturbances::readVolume(const std::stop_token &stop)
{
    const auto read = readMetrics(m_database, std::vector{m_outcome.before, m_outcome.after}, m_now, stop, {});
    if (!read)
        return read.error();
    const Amounts before = amountsOf((*read)[0].problem);
    const Amounts after = amountsOf((*read)[1].problem);
    const double chance = BeyondChance * std::sqrt(after.tickets + before.tickets);
    if (isNoticeable(after.tickets, before.tickets) && std::abs(after.tickets - before.tickets) > chance)
        add(DisturbanceKind::Volume, after.tickets, before.tickets);
    if (isNoticeable(after.hours, before.hours))
        add(DisturbanceKind::Hours, std::round(after.hours), std::round(before.hours));
    return Done{};
}

} // namespace

Result<std::vector<Disturbance>> readDisturbances(Database &database, const ExperimentOutcome &outcome, Instant now,
                                                  const std::stop_token &stop)
{
    Disturbances disturbances(database, outcome, now);
    if (const auto done = disturbances.readPolicies(); !done)
        return done.error();
    if (const auto done = disturbances.readAgents(); !done)
        return done.error();
    if (const auto done = disturbances.readLevels(); !done)
        return done.error();
    if (const auto done = disturbances.readHolidays(); !done)
        return done.error();
    if (const auto done = disturbances.readVolume(stop); !done)
        return done.error();
    return std::move(disturbances.found);
}

} // namespace evenkeel
