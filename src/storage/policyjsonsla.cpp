// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/policyjsonsla.h"

#include "domain/codes.h"
#include "storage/policyjsoncondition.h"
#include "storage/policyjsonlimits.h"
#include "storage/policyjsonrules.h"
#include "storage/policyjsonwriter.h"
#include "storage/weekpatternjson.h"

#include <QDate>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int MostCalendars = 200;

std::string key(std::string_view code)
{
    return std::string(code);
}

void readTarget(JsonFields fields, SlaTarget &target)
{
    fields.duration("firstResponseMinutes", target.firstResponse, HighestMinutes);
    fields.duration("resolutionMinutes", target.resolution, HighestMinutes);
    fields.duration("nextResponseMinutes", target.nextResponse, HighestMinutes);
    fields.finish();
}

void readHours(JsonFields hours, WeekPattern &week)
{
    static_cast<void>(hours.value("zone"));
    static_cast<void>(hours.value("spans"));
    hours.finish();
    if (hours.hasFailed())
        return;
    Result<WeekPattern> pattern = weekPatternFromJson(hours.json(), hours.path(), week);
    if (pattern)
        week = std::move(*pattern);
    else
        hours.reading().error = pattern.error();
}

void readHolidays(JsonFields &fields, std::vector<std::string> &holidays)
{
    fields.texts("holidays", holidays);
    for (std::size_t i = 0; i < holidays.size() && !fields.hasFailed(); ++i) {
        const QString day = jsonText(holidays[i]);
        if (day.size() != 10 || !QDate::fromString(day, Qt::ISODate).isValid())
            fields.refuse(("holidays." + std::to_string(i)).c_str());
    }
    std::sort(holidays.begin(), holidays.end());
    holidays.erase(std::unique(holidays.begin(), holidays.end()), holidays.end());
}

QJsonObject pausesToJson(const SlaPolicy &sla)
{
    PolicyJsonWriter json;
    for (std::size_t status = 0; status < sla.pauses.size(); ++status)
        json.value(key(codeOf(static_cast<TicketStatus>(status))).c_str(), sla.pauses[status]);
    return json.take();
}

void readPauses(JsonFields fields, SlaPolicy &sla)
{
    for (std::size_t status = 0; status < sla.pauses.size(); ++status)
        fields.flag(key(codeOf(static_cast<TicketStatus>(status))).c_str(), sla.pauses[status]);
    fields.finish();
}

void readTargets(JsonFields targets, SlaPolicy &sla)
{
    for (std::size_t priority = 0; priority < sla.targets.size(); ++priority)
        readTarget(targets.object(key(codeOf(static_cast<Priority>(priority))).c_str()), sla.targets[priority]);
    targets.finish();
}

void readRules(JsonFields &fields, SlaPolicy &sla)
{
    for (JsonFields &item : fields.list("rules", MostRules)) {
        SlaRule &rule = sla.rules.emplace_back();
        readRuleHead(item, rule.id, rule.name, rule.isOn);
        readCondition(item, "when", rule.when, MovingTests::Refused);
        readTarget(item.object("target"), rule.target);
        if (!item.has("target"))
            item.refuse("target", "missing");
        item.text("calendar", rule.calendar);
        item.finish();
    }
}

void readCalendars(JsonFields &fields, SlaPolicy &sla)
{
    for (JsonFields &item : fields.list("calendars", MostCalendars)) {
        BusinessCalendar &calendar = sla.calendars.emplace_back();
        item.name("name", calendar.name);
        readHours(item.object("hours"), calendar.week);
        readHolidays(item, calendar.holidays);
        item.flag("aroundTheClock", calendar.isAroundTheClock);
        item.finish();
    }
}

} // namespace

QJsonObject slaTargetToJson(const SlaTarget &target)
{
    return PolicyJsonWriter()
        .duration("firstResponseMinutes", target.firstResponse)
        .duration("resolutionMinutes", target.resolution)
        .duration("nextResponseMinutes", target.nextResponse)
        .take();
}

QJsonObject slaRuleToJson(const SlaRule &rule)
{
    PolicyJsonWriter json;
    json.number("id", rule.id).text("name", rule.name).flag("on", rule.isOn, true);
    if (!rule.when.isAlways())
        json.value("when", conditionToJson(rule.when));
    return json.value("target", slaTargetToJson(rule.target)).text("calendar", rule.calendar).take();
}

QJsonObject calendarToJson(const BusinessCalendar &calendar)
{
    return PolicyJsonWriter()
        .text("name", calendar.name)
        .value("hours", weekPatternToJson(calendar.week))
        .texts("holidays", calendar.holidays)
        .flag("aroundTheClock", calendar.isAroundTheClock, false)
        .take();
}

QJsonObject slaToJson(const SlaPolicy &sla)
{
    PolicyJsonWriter targets;
    for (std::size_t priority = 0; priority < sla.targets.size(); ++priority)
        targets.value(key(codeOf(static_cast<Priority>(priority))).c_str(), slaTargetToJson(sla.targets[priority]));
    return PolicyJsonWriter()
        .value("targets", targets.take())
        .value("hours", weekPatternToJson(sla.hours))
        .texts("holidays", sla.holidays)
        .value("pauses", pausesToJson(sla))
        .list("rules", sla.rules, slaRuleToJson)
        .list("calendars", sla.calendars, calendarToJson)
        .take();
}

void readSla(JsonFields fields, SlaPolicy &sla)
{
    readTargets(fields.object("targets"), sla);
    readHours(fields.object("hours"), sla.hours);
    readHolidays(fields, sla.holidays);
    readPauses(fields.object("pauses"), sla);
    readRules(fields, sla);
    readCalendars(fields, sla);
    fields.finish();
}

} // namespace evenkeel
