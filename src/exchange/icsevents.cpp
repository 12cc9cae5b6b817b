// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsevents.h"

#include "exchange/icsrecurrence.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace evenkeel {

/// How long an event lasts: by the clock on the wall, or by a stopwatch.
struct IcsEvents::Length
{
    qint64 days = 0;
    std::optional<QTime> endTime; ///< on the day after so many days
    qint64 seconds = 0;           ///< after so many days, where there is no end time
};

namespace {

constexpr Millis LongestSpan = std::chrono::days{400};
constexpr qint64 DaySeconds = 24 * 60 * 60;

std::optional<ShiftKind> kindNamed(const std::string &words)
{
    const QString text = QString::fromStdString(words).toLower();
    constexpr std::array<std::pair<const char *, ShiftKind>, 12> Names{{{"time-off", ShiftKind::TimeOff},
                                                                        {"time off", ShiftKind::TimeOff},
                                                                        {"vacation", ShiftKind::TimeOff},
                                                                        {"out of office", ShiftKind::TimeOff},
                                                                        {"break", ShiftKind::Break},
                                                                        {"focus", ShiftKind::FocusBlock},
                                                                        {"training", ShiftKind::Training},
                                                                        {"meeting", ShiftKind::Meeting},
                                                                        {"work", ShiftKind::Work},
                                                                        {"shift", ShiftKind::Work},
                                                                        {"leave", ShiftKind::TimeOff},
                                                                        {"absence", ShiftKind::TimeOff}}};
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
        for (const auto &[name, kind] : Names) {
            if (word.trimmed() == QLatin1String(name))
                return kind;
        }
    }
    return std::nullopt;
}

bool hasSeries(const IcsComponent &component)
{
    return !component.rules.empty() || !component.periods.empty();
}

} // namespace

std::optional<Instant> IcsEvents::instant(const IcsTime &time) const
{
    return m_zones.instant(time.date, time.time, time.zone);
}

void IcsEvents::refuse(const IcsPart &part, const IcsComponent &component, IcsReason reason, const QByteArray &detail)
{
    IcsRefusal refusal{part.line, part.kind.toStdString(), component.uid, reason, detail.left(200).toStdString()};
    // Every occurrence of a series may fail for the same reason; said once, it can be read.
    for (auto told = m_reading.refusals.rbegin(); told != m_reading.refusals.rend() && told->line == part.line;
         ++told) {
        if (*told == refusal)
            return;
    }
    m_reading.refusals.push_back(std::move(refusal));
}

bool IcsEvents::check(const IcsPart &part, const IcsComponent &component)
{
    const auto stop = [&](IcsReason reason, const QByteArray &detail = {}) {
        refuse(part, component, reason, detail);
        return false;
    };
    if (!component.isParsed)
        return stop(IcsReason::BadTime);
    if (QString::fromStdString(component.status).compare(u"CANCELLED", Qt::CaseInsensitive) == 0)
        return stop(IcsReason::Cancelled);
    if (!component.badTime.isEmpty())
        return stop(component.badTime == "RRULE" ? IcsReason::BadRule : IcsReason::BadTime, component.badTime);
    if (component.starts > 1)
        return stop(IcsReason::RepeatedStart);
    if (!component.start && component.periods.empty())
        return stop(IcsReason::NoStart);
    for (const auto *time : {&component.start, &component.end, &component.movedFrom}) {
        if (*time && !m_zones.isKnown((*time)->zone))
            return stop(IcsReason::UnknownZone, (*time)->zone);
    }
    return true;
}

void IcsEvents::keep(const IcsPart &part, const IcsComponent &component, IcsEntry entry)
{
    if (entry.span.until < entry.span.from)
        return refuse(part, component, IcsReason::EndBeforeStart);
    if (entry.span.isEmpty())
        return refuse(part, component, IcsReason::NoLength);
    if (entry.span.length() > LongestSpan)
        return refuse(part, component, IcsReason::TooLong);
    entry.uid = component.uid;
    if (hasSeries(component) || component.movedFrom) {
        const auto at = component.movedFrom ? instant(*component.movedFrom) : std::optional(entry.span.from);
        entry.uid += "/" + toIsoString(at.value_or(entry.span.from));
    }
    entry.summary = component.summary;
    if (!entry.kind)
        entry.kind = kindNamed(component.ownKind.empty() ? component.categories : component.ownKind);
    entry.isHoliday = entry.isAllDay && !entry.kind;
    entry.agent = component.ownAgent;
    entry.line = part.line;
    m_reading.entries.push_back(std::move(entry));
}

void IcsEvents::addOccurrence(const IcsPart &part, const IcsComponent &component, const IcsTime &start,
                              const Length &length)
{
    const auto from = instant(start);
    IcsTime end = start;
    end.date = start.date.addDays(length.days);
    if (length.endTime)
        end.time = *length.endTime;
    const auto until = instant(end);
    if (!m_zones.isKnown(start.zone))
        return refuse(part, component, IcsReason::UnknownZone, start.zone);
    if (!from || !until)
        return refuse(part, component, IcsReason::BadTime);
    IcsEntry entry;
    entry.span = {*from, *until + std::chrono::seconds{length.seconds}};
    entry.isAllDay = start.isDate;
    entry.zone = start.zone.toStdString();
    if (start.isDate) {
        entry.firstDay = start.date.toString(Qt::ISODate).toStdString();
        entry.days = static_cast<int>(std::min<qint64>(length.days, 1'000));
    }
    keep(part, component, std::move(entry));
}

std::optional<std::vector<IcsTime>> IcsEvents::startsOf(const IcsPart &part, const IcsComponent &component)
{
    std::vector<IcsTime> starts;
    if (!component.start)
        return starts;
    if (component.rules.empty())
        starts.push_back(*component.start);
    const auto first = m_zones.local(m_window.from, component.start->zone);
    const auto last = m_zones.local(m_window.until, component.start->zone);
    for (const QByteArray &rule : component.rules) {
        std::optional<QDateTime> until;
        if (const auto utc = utcUntil(rule))
            until = m_zones.local(instantFromMillis(utc->toMSecsSinceEpoch()), component.start->zone);
        const auto repeated = repeatIcs(rule, *component.start, until, first->date(), last->date());
        if (!repeated) {
            refuse(part, component, IcsReason::BadRule, rule);
            continue;
        }
        if (repeated->isCut) {
            refuse(part, component, IcsReason::TooLarge, rule);
            return std::nullopt;
        }
        starts.insert(starts.end(), repeated->starts.begin(), repeated->starts.end());
        if (repeated->starts.empty() && component.periods.empty())
            refuse(part, component, IcsReason::OutsideWindow, rule);
    }
    return starts;
}

void IcsEvents::addEvent(const IcsPart &part, const IcsComponent &component)
{
    if (!check(part, component))
        return;
    Length length;
    const bool isDate = component.start ? component.start->isDate : false;
    if (component.start && component.end) {
        const auto from = instant(*component.start);
        const auto until = instant(*component.end);
        if (!from || !until)
            return refuse(part, component, IcsReason::BadTime);
        if (*until < *from)
            return refuse(part, component, IcsReason::EndBeforeStart);
        length.days = component.start->date.daysTo(component.end->date);
        if (isDate)
            length.days = std::max<qint64>(1, length.days); // many write the last day where the day after belongs
        else if (component.start->zone == component.end->zone)
            length.endTime = component.end->time;
        else
            length = {0, std::nullopt, (*until - *from) / std::chrono::seconds{1}};
    } else if (component.durationDays) {
        length = {*component.durationDays, std::nullopt, *component.durationSeconds};
    } else if (isDate) {
        length.days = 1;
    }
    const auto isExcepted = [this, &component](const IcsTime &start) {
        return std::any_of(component.exceptions.begin(), component.exceptions.end(), [&](const IcsTime &except) {
            return except.isDate ? except.date == start.date : instant(except) == instant(start);
        });
    };
    const auto starts = startsOf(part, component);
    if (!starts)
        return;
    for (const IcsTime &start : *starts) {
        if (!isExcepted(start))
            addOccurrence(part, component, start, length);
    }
    for (const IcsPeriod &period : component.periods) {
        Length own = period.from.isDate && !isDate ? Length{1, std::nullopt, 0} : length;
        if (period.until || period.seconds != 0) {
            const auto from = instant(period.from);
            const auto until = period.until ? instant(*period.until) : from;
            own = {0, std::nullopt, from && until ? (*until - *from) / std::chrono::seconds{1} + period.seconds : 0};
        }
        if (!isExcepted(period.from))
            addOccurrence(part, component, period.from, own);
    }
    if (component.movedFrom) {
        if (const auto at = instant(*component.movedFrom))
            m_moved.push_back({component.uid, *at, part.line});
    }
}

void IcsEvents::addFreeBusy(const IcsPart &part, const IcsComponent &component)
{
    if (!component.isParsed)
        return refuse(part, component, IcsReason::BadTime);
    for (const IcsPeriod &period : component.periods) {
        if (period.isFree) {
            refuse(part, component, IcsReason::FreeTime);
            continue;
        }
        const auto from = instant(period.from);
        const auto until = period.until ? instant(*period.until) : from;
        if (!from || !until) {
            refuse(part, component, IcsReason::UnknownZone, period.from.zone);
            continue;
        }
        IcsEntry entry;
        entry.span = {*from, *until + std::chrono::seconds{period.seconds}};
        entry.kind = ShiftKind::Meeting;
        entry.zone = period.from.zone.toStdString();
        keep(part, component, std::move(entry));
    }
    if (component.periods.empty())
        refuse(part, component, component.badTime.isEmpty() ? IcsReason::NoStart : IcsReason::BadTime,
               component.badTime);
}

void IcsEvents::addAvailable(const IcsPart &part, const IcsComponent &component, const IcsComponent &around)
{
    const auto bound = [&](const std::optional<IcsTime> &time) {
        return time ? instant(*time) : std::optional<Instant>();
    };
    for (const auto *time : {&around.start, &around.end}) {
        if (*time && !m_zones.isKnown((*time)->zone))
            return refuse(part, component, IcsReason::UnknownZone, (*time)->zone);
    }
    const auto from = bound(around.start);
    const auto until = bound(around.end);
    const std::size_t first = m_reading.entries.size();
    addEvent(part, component);
    std::vector<IcsEntry> kept(m_reading.entries.begin() + static_cast<std::ptrdiff_t>(first), m_reading.entries.end());
    m_reading.entries.resize(first);
    for (IcsEntry &entry : kept) {
        entry.span.from = std::max(entry.span.from, from.value_or(entry.span.from));
        entry.span.until = std::min(entry.span.until, until.value_or(entry.span.until));
        entry.kind = ShiftKind::Work;
        entry.isHoliday = false;
        if (!entry.span.isEmpty())
            m_reading.entries.push_back(std::move(entry));
    }
    const bool isRefused = !m_reading.refusals.empty() && m_reading.refusals.back().line == part.line;
    if (m_reading.entries.size() == first && !isRefused)
        refuse(part, component, IcsReason::OutsideWindow);
}

void IcsEvents::settle()
{
    if (m_moved.empty())
        return;
    // Of two entries of one occurrence the moved one came from its own component, which begins on another line.
    std::map<std::string, int> moved;
    for (const Moved &one : m_moved)
        moved[one.uid + "/" + toIsoString(one.at)] = one.line;
    std::erase_if(m_reading.entries, [&moved](const IcsEntry &entry) {
        const auto found = moved.find(entry.uid);
        return found != moved.end() && found->second != entry.line;
    });
}

} // namespace evenkeel
