// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/calendarclashes.h"

#include "services/workspace.h"
#include "storage/calendarstore.h"
#include "storage/timeoffstore.h"
#include "storage/transaction.h"

#include <algorithm>
#include <utility>

namespace evenkeel {

namespace {

bool isUsualTime(const CalendarEntry &entry)
{
    return entry.uid.empty();
}

bool saysTheSame(const Shift &a, const Shift &b)
{
    return a.agent == b.agent && a.span == b.span && a.kind == b.kind && a.note == b.note;
}

/// Usual hours have no name; what comes of them in an edit is known by its place among the nameless.
std::optional<CalendarEntry> madeOf(const CalendarEdit &edit, std::size_t place)
{
    const CalendarEntry &seen = edit.removed[place];
    if (!isUsualTime(seen)) {
        const auto made = std::find_if(edit.added.begin(), edit.added.end(),
                                       [&seen](const CalendarEntry &added) { return added.uid == seen.uid; });
        return made == edit.added.end() ? std::nullopt : std::optional(*made);
    }
    const auto before =
        std::count_if(edit.removed.begin(), edit.removed.begin() + static_cast<std::ptrdiff_t>(place), isUsualTime);
    auto left = before;
    for (const CalendarEntry &added : edit.added) {
        if (isUsualTime(added) && left-- == 0)
            return added;
    }
    return std::nullopt;
}

/// Work that somebody has written where usual hours were seen.
Result<std::optional<CalendarEntry>> writtenInstead(CalendarStore &store, const CalendarEntry &usual)
{
    const auto entries = store.entries(usual.shift.span);
    if (!entries)
        return entries.error();
    const auto written = std::find_if(entries->begin(), entries->end(), [&usual](const CalendarEntry &entry) {
        return entry.shift.agent == usual.shift.agent && entry.shift.kind == ShiftKind::Work;
    });
    return written == entries->end() ? std::optional<CalendarEntry>() : std::optional(*written);
}

Result<Authorship> authorOfEntry(Database &database, std::int64_t id, std::optional<Instant> changedAt)
{
    auto author = authorOf(database, "shift", std::to_string(id));
    if (author && !author->at)
        author->at = changedAt;
    return author;
}

/// Nothing when the entry stands as it was seen.
Result<std::optional<CalendarClash>> clashOf(Database &database, const CalendarEdit &edit, std::size_t place)
{
    CalendarStore store(database);
    CalendarClash clash;
    clash.seen = edit.removed[place];
    clash.mine = madeOf(edit, place);
    std::int64_t id = 0;
    std::optional<Instant> changedAt;
    if (isUsualTime(clash.seen)) {
        auto written = writtenInstead(store, clash.seen);
        if (!written)
            return written.error();
        clash.theirs = std::move(*written);
        id = clash.theirs ? clash.theirs->shift.id : 0;
    } else {
        auto newest = store.newestNamed(clash.seen.uid);
        if (!newest)
            return newest.error();
        if (*newest) {
            id = (*newest)->entry.shift.id;
            changedAt = (*newest)->changedAt;
            if (!(*newest)->isRemoved)
                clash.theirs = std::move((*newest)->entry);
        }
        if (clash.theirs && saysTheSame(clash.theirs->shift, clash.seen.shift))
            return std::optional<CalendarClash>();
    }
    if (id == 0)
        return std::optional(std::move(clash));
    auto author = authorOfEntry(database, id, changedAt);
    if (!author)
        return author.error();
    clash.author = std::move(*author);
    return std::optional(std::move(clash));
}

} // namespace

Result<std::vector<CalendarClash>> calendarClashes(Database &database, const CalendarEdit &edit)
{
    std::vector<CalendarClash> clashes;
    for (std::size_t i = 0; i < edit.removed.size(); ++i) {
        auto clash = clashOf(database, edit, i);
        if (!clash)
            return clash.error();
        // Whether usual hours still stand in, only the edit itself can tell: they are asked about where work was
        // written in their place.
        if (*clash && (!isUsualTime((*clash)->seen) || (*clash)->theirs))
            clashes.push_back(std::move(**clash));
    }
    return clashes;
}

CalendarEdit settledEdit(const CalendarEdit &edit, std::span<const CalendarClash> clashes,
                         const std::vector<bool> &areMine)
{
    CalendarEdit settled = edit;
    for (std::size_t i = 0; i < clashes.size(); ++i) {
        const CalendarClash &clash = clashes[i];
        const auto at = std::find(settled.removed.begin(), settled.removed.end(), clash.seen);
        if (at != settled.removed.end())
            settled.removed.erase(at);
        const bool isMine = i < areMine.size() && areMine[i];
        if (isMine && clash.theirs)
            settled.removed.push_back(*clash.theirs);
        if (isMine || !clash.mine)
            continue;
        const auto made = std::find(settled.added.begin(), settled.added.end(), *clash.mine);
        if (made != settled.added.end())
            settled.added.erase(made);
    }
    return settled;
}

Result<TimeOffDecision> overruleTimeOff(Database &database, Instant now, const TimeOffRequest &seen, RequestState state,
                                        const std::string &by, const std::string &reason)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    TimeOffStore requests(database);
    const auto stored = requests.request(seen.id);
    if (!stored)
        return stored.error();
    if (*stored != seen)
        return Error{ErrorCode::Conflict, "request " + std::to_string(seen.id)};
    CalendarStore calendar(database);
    if (seen.state == RequestState::Approved && seen.entry != 0) {
        const auto gone = calendar.remove(seen.entry, now);
        if (!gone && gone.error().code != ErrorCode::NotFound) // a planner may have removed it already
            return gone.error();
    }
    if (seen.state != RequestState::Asked) {
        if (const auto waits = requests.reopen(seen.id, seen.state); !waits)
            return waits.error();
    }
    TimeOffDecision decision;
    if (state == RequestState::Asked) {
        auto waiting = requests.request(seen.id);
        if (!waiting)
            return waiting.error();
        decision.request = std::move(*waiting);
    } else {
        auto decided = CalendarService(database, now).decide(seen.id, state, by, reason);
        if (!decided)
            return decided.error();
        decision = std::move(*decided);
    }
    if (const auto done = transaction->commit(); !done)
        return done.error();
    return decision;
}

QFuture<Result<TimeOffDecision>> overruleTimeOff(Workspace &workspace, TimeOffRequest seen, RequestState state,
                                                 QString by, QString reason)
{
    return workspace.perform([workspace = &workspace, seen = std::move(seen), state, by = by.toStdString(),
                              reason = reason.toStdString(), now = workspace.now()](Database &database) {
        auto decision = overruleTimeOff(database, now, seen, state, by, reason);
        if (decision)
            QMetaObject::invokeMethod(
                workspace, [workspace] { Q_EMIT workspace->agentsChanged(); }, Qt::QueuedConnection);
        return decision;
    });
}

Result<AuthoredRules> newestRules(Database &database)
{
    auto stored = CalendarRuleStore(database).newest();
    if (!stored)
        return stored.error();
    auto author = authorOf(database, "calendar_rules", std::to_string(stored->version));
    if (!author)
        return author.error();
    return AuthoredRules{std::move(*stored), std::move(*author)};
}

} // namespace evenkeel
