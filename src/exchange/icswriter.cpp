// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icswriter.h"

#include <QDateTime>
#include <QTimeZone>

#include <libical/ical.h>

#include <algorithm>
#include <map>
#include <memory>

namespace evenkeel {

namespace {

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};

icaltimetype localTime(const QDateTime &local)
{
    icaltimetype time = icaltime_null_time();
    time.year = local.date().year();
    time.month = local.date().month();
    time.day = local.date().day();
    time.hour = local.time().hour();
    time.minute = local.time().minute();
    time.second = local.time().second();
    return time;
}

QDateTime utcOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at), Qt::UTC);
}

icaltimetype utcTime(Instant at)
{
    icaltimetype time = localTime(utcOf(at));
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

QTimeZone zoneNamed(const std::string &name)
{
    const QTimeZone zone(QByteArray::fromStdString(name));
    return zone.isValid() && zone.id() != "UTC" ? zone : QTimeZone::utc();
}

void addObservance(icalcomponent *zone, bool isDaylight, const QDateTime &onset, int before, int after)
{
    icalcomponent *part = icalcomponent_new(isDaylight ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT);
    icalcomponent_add_property(part, icalproperty_new_dtstart(localTime(onset)));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetfrom(before));
    icalcomponent_add_property(part, icalproperty_new_tzoffsetto(after));
    icalcomponent_add_component(zone, part);
}

// Every change of the clocks around the entries, one observance each: no rule has to be guessed.
icalcomponent *timeZone(const QTimeZone &zone, Interval span)
{
    icalcomponent *component = icalcomponent_new(ICAL_VTIMEZONE_COMPONENT);
    icalcomponent_add_property(component, icalproperty_new_tzid(zone.id().constData()));
    const QDateTime first = utcOf(span.from).addYears(-1);
    const auto changes = zone.transitions(first, utcOf(span.until).addYears(1));
    int before = zone.offsetFromUtc(first);
    addObservance(component, zone.isDaylightTime(first), QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC), before,
                  before);
    for (const QTimeZone::OffsetData &change : changes) {
        addObservance(component, change.daylightTimeOffset != 0, change.atUtc.toUTC().addSecs(before), before,
                      change.offsetFromUtc);
        before = change.offsetFromUtc;
    }
    return component;
}

icalproperty *timeProperty(bool isStart, Instant at, const QTimeZone &zone)
{
    const auto make = isStart ? icalproperty_new_dtstart : icalproperty_new_dtend;
    if (zone == QTimeZone::utc())
        return make(utcTime(at));
    const QDateTime utc = utcOf(at);
    icalproperty *property = make(localTime(utc.addSecs(zone.offsetFromUtc(utc))));
    icalproperty_add_parameter(property, icalparameter_new_tzid(zone.id().constData()));
    return property;
}

// A wall clock that shows the hour twice, once before the change and once after, means the first in every reader.
bool isAmbiguous(Instant at, const QTimeZone &zone)
{
    const QDateTime utc = utcOf(at);
    const int offset = zone.offsetFromUtc(utc);
    const int before = zone.offsetFromUtc(utc.addSecs(-3 * 3600));
    return before > offset && zone.offsetFromUtc(utc.addSecs(offset - before)) == before;
}

void addX(icalcomponent *event, const char *name, const std::string &value)
{
    icalproperty *property = icalproperty_new_x(value.c_str());
    icalproperty_set_x_name(property, name);
    icalcomponent_add_property(event, property);
}

icalcomponent *eventOf(const IcsEntry &entry, Instant writtenAt)
{
    QTimeZone zone = zoneNamed(entry.zone);
    if (isAmbiguous(entry.span.from, zone) || isAmbiguous(entry.span.until, zone))
        zone = QTimeZone::utc();
    icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    icalcomponent_add_property(event, icalproperty_new_uid(entry.uid.c_str()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(utcTime(writtenAt)));
    if (entry.isAllDay) {
        const QDate first = QDate::fromString(QString::fromStdString(entry.firstDay), Qt::ISODate);
        for (const bool isStart : {true, false}) {
            icaltimetype day = localTime(QDateTime(first.addDays(isStart ? 0 : entry.days), QTime(0, 0), Qt::UTC));
            day.is_date = 1;
            icalcomponent_add_property(event, isStart ? icalproperty_new_dtstart(day) : icalproperty_new_dtend(day));
        }
    } else {
        icalcomponent_add_property(event, timeProperty(true, entry.span.from, zone));
        icalcomponent_add_property(event, timeProperty(false, entry.span.until, zone));
    }
    icalcomponent_add_property(event, icalproperty_new_summary(entry.summary.c_str()));
    if (entry.kind) {
        icalcomponent_add_property(event, icalproperty_new_categories(icsWordOf(*entry.kind)));
        addX(event, "X-EVENKEEL-KIND", icsWordOf(*entry.kind));
    }
    if (!entry.agent.empty())
        addX(event, "X-EVENKEEL-AGENT", entry.agent);
    return event;
}

} // namespace

const char *icsWordOf(ShiftKind kind)
{
    constexpr const char *Words[]{"work", "break", "focus", "training", "meeting", "time-off"};
    return Words[static_cast<std::size_t>(kind)];
}

QByteArray writeIcs(std::span<const IcsEntry> entries, const IcsWriteOptions &options)
{
    const std::unique_ptr<icalcomponent, FreeComponent> calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Evenkeel//Capacity calendar//EN"));
    addX(calendar.get(), "X-WR-CALNAME", options.name);
    std::map<std::string, Interval> zones;
    for (const IcsEntry &entry : entries) {
        if (entry.isAllDay || zoneNamed(entry.zone) == QTimeZone::utc())
            continue;
        Interval &span = zones.try_emplace(entry.zone, entry.span).first->second;
        span = {std::min(span.from, entry.span.from), std::max(span.until, entry.span.until)};
    }
    for (const auto &[name, span] : zones)
        icalcomponent_add_component(calendar.get(), timeZone(zoneNamed(name), span));
    for (const IcsEntry &entry : entries)
        icalcomponent_add_component(calendar.get(), eventOf(entry, options.writtenAt));
    char *text = icalcomponent_as_ical_string_r(calendar.get());
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

} // namespace evenkeel
