// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/absencereader.h"

#include "services/calendarreader.h"
#include "storage/calendarstore.h"
#include "storage/presencestore.h"
#include "storage/timeoffstore.h"

#include <algorithm>
#include <chrono>
#include <set>

namespace evenkeel {

namespace {

constexpr Millis Notice = std::chrono::hours{24};
constexpr Millis LatestRecord = std::chrono::days{7};
// Whoever calls in sick for a week fills in a day each; more at once is a plan.
constexpr std::int64_t MostAtOnce = 5;
// Entries of one edit lie near each other.
constexpr Millis Around = std::chrono::days{28};

struct Edit
{
    std::set<AgentId> agents;
    std::int64_t entries = 0;
};

/// When each entry became known, of those that somebody entered by themselves.
Result<std::map<std::int64_t, Instant>> toldByOne(Database &database, Interval span)
{
    const auto origins = CalendarStore(database).origins({span.from - Around, span.until + Around});
    if (!origins)
        return origins.error();
    std::map<ChangeId, Edit> edits;
    for (const EntryOrigin &origin : *origins) {
        Edit &edit = edits[origin.change];
        edit.agents.insert(origin.agent);
        ++edit.entries;
    }
    std::map<std::int64_t, Instant> told;
    for (const EntryOrigin &origin : *origins) {
        const Edit &edit = edits[origin.change];
        if (edit.agents.size() == 1 && edit.entries <= MostAtOnce)
            told.emplace(origin.entry, origin.addedAt);
    }
    const auto requests = TimeOffStore(database).requests(span);
    if (!requests)
        return requests.error();
    for (const TimeOffRequest &request : *requests) {
        if (const auto entry = told.find(request.entry); entry != told.end())
            entry->second = std::min(entry->second, request.askedAt);
    }
    return told;
}

bool isUnplanned(const Shift &shift, const std::map<std::int64_t, Instant> &told)
{
    const auto known = told.find(shift.id);
    return shift.kind == ShiftKind::TimeOff && known != told.end() && known->second > shift.span.from - Notice &&
           known->second <= shift.span.until + LatestRecord;
}

/// One agent's time.
struct Days
{
    Intervals planned;
    std::vector<Interval> absent;
};

Days daysOf(const AgentEntries &agent, const std::map<std::int64_t, Instant> &told)
{
    Days days;
    std::vector<Interval> work(agent.usual);
    std::vector<Interval> closed;
    for (const CalendarEntry &entry : agent.entries) {
        const Shift &shift = entry.shift;
        if (isUnplanned(shift, told))
            days.absent.push_back(shift.span);
        else
            (shift.kind == ShiftKind::Work ? work : closed).push_back(shift.span);
    }
    days.planned = Intervals(std::move(work)).without(Intervals(std::move(closed)));
    return days;
}

// The rest of the day on which somebody went away, until the next setting.
void addAway(Days &days, std::span<const PresenceSetting> settings, Interval span)
{
    for (std::size_t i = 0; i < settings.size(); ++i) {
        const PresenceSetting &setting = settings[i];
        const bool isAway = setting.presence == Presence::Away || setting.presence == Presence::Offline;
        if (!isAway || !span.contains(setting.since) || !days.planned.contains(setting.since))
            continue;
        constexpr Millis Day = std::chrono::days{1};
        Instant until = setting.since + (Day - (setting.since - span.from) % Day);
        until = std::min(until, setting.until.value_or(until));
        if (i + 1 < settings.size() && settings[i + 1].agent == setting.agent)
            until = std::min(until, settings[i + 1].since);
        days.absent.push_back({setting.since, until});
    }
}

void count(TeamAbsence &team, const Days &days, Interval span)
{
    const Intervals absent(days.absent);
    const AbsentDays found = absentDays(days.planned, absent, span);
    team.days.planned += found.planned;
    team.days.lost += found.lost;
    if (found.lost == 0)
        return;
    for (const Interval &spell : absent.list())
        team.spells +=
            days.planned.lengthWithin({std::max(spell.from, span.from), std::min(spell.until, span.until)}) > Millis{0}
                ? 1
                : 0;
}

} // namespace

Result<std::vector<TeamAbsence>> readUnplannedAbsence(Database &database, const DeskNames &names, Interval span,
                                                      Instant now)
{
    std::vector<TeamAbsence> teams(names.teams.size());
    span.until = std::min(span.until, now);
    if (span.isEmpty())
        return teams;
    const auto agents = CalendarReader(database, now).agents({span, {}}, names);
    if (!agents)
        return agents.error();
    const auto told = toldByOne(database, span);
    if (!told)
        return told.error();
    const auto settings = PresenceStore(database).settingsIn(span);
    if (!settings)
        return settings.error();
    for (const AgentEntries &agent : *agents) {
        const auto team = names.teams.find(agent.agent.team);
        if (team == names.teams.end())
            continue;
        Days days = daysOf(agent, *told);
        PresenceSetting wanted;
        wanted.agent = agent.agent.id;
        const auto own =
            std::equal_range(settings->begin(), settings->end(), wanted,
                             [](const PresenceSetting &a, const PresenceSetting &b) { return a.agent < b.agent; });
        addAway(days, {own.first, own.second}, span);
        count(teams[static_cast<std::size_t>(std::distance(names.teams.begin(), team))], days, span);
    }
    return teams;
}

} // namespace evenkeel
