// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icscomponent.h"

#include <libical/ical.h>

#include <memory>

namespace evenkeel {

namespace {

struct FreeComponent
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using OwnedComponent = std::unique_ptr<icalcomponent, FreeComponent>;

constexpr qsizetype LongestText = 1000;

std::string textOf(const char *text)
{
    // Cut by characters: half a character would not be text any more.
    return text ? QString::fromUtf8(text).left(LongestText).toStdString() : std::string();
}

QByteArray zoneOf(icalproperty *property, const icaltimetype &time, const QByteArray &floating)
{
    if (icaltime_is_utc(time))
        return "UTC";
    icalparameter *zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
    const char *name = zone ? icalparameter_get_tzid(zone) : nullptr;
    return name && *name ? QByteArray(name) : floating;
}

std::optional<IcsTime> timeOf(icalproperty *property, const icaltimetype &time, const QByteArray &floating)
{
    if (icaltime_is_null_time(time))
        return std::nullopt;
    const QDate date(time.year, time.month, time.day);
    const bool isDate = time.is_date != 0;
    const QTime clock = isDate ? QTime(0, 0) : QTime(time.hour, time.minute, std::min(time.second, 59));
    if (!date.isValid() || !clock.isValid())
        return std::nullopt;
    return IcsTime{date, clock, isDate, isDate ? floating : zoneOf(property, time, floating)};
}

class ComponentReading final
{
public:
    ComponentReading(IcsComponent &component, const QByteArray &floating)
        : m_component(component)
        , m_floating(floating)
    {}

    void read(icalcomponent *parsed)
    {
        for (icalproperty *property = icalcomponent_get_first_property(parsed, ICAL_ANY_PROPERTY); property;
             property = icalcomponent_get_next_property(parsed, ICAL_ANY_PROPERTY)) {
            if (!readTime(property) && !readSpans(property))
                readWords(property);
        }
    }

private:
    void keep(std::optional<IcsTime> &place, icalproperty *property, const icaltimetype &time)
    {
        const auto read = timeOf(property, time, m_floating);
        if (!read)
            m_component.badTime = icalproperty_get_value_as_string(property);
        else if (!place)
            place = read;
    }

    bool readTime(icalproperty *property)
    {
        switch (icalproperty_isa(property)) {
        case ICAL_DTSTART_PROPERTY:
            ++m_component.starts;
            keep(m_component.start, property, icalproperty_get_dtstart(property));
            return true;
        case ICAL_DTEND_PROPERTY:
            keep(m_component.end, property, icalproperty_get_dtend(property));
            return true;
        case ICAL_RECURRENCEID_PROPERTY:
            keep(m_component.movedFrom, property, icalproperty_get_recurrenceid(property));
            return true;
        case ICAL_EXDATE_PROPERTY:
            if (const auto time = timeOf(property, icalproperty_get_exdate(property), m_floating))
                m_component.exceptions.push_back(*time);
            return true;
        case ICAL_DURATION_PROPERTY: {
            const icaldurationtype length = icalproperty_get_duration(property);
            const qint64 sign = length.is_neg ? -1 : 1;
            m_component.durationDays = sign * (qint64{length.weeks} * 7 + qint64{length.days});
            m_component.durationSeconds =
                sign * (qint64{length.hours} * 3600 + qint64{length.minutes} * 60 + qint64{length.seconds});
            return true;
        }
        default:
            return false;
        }
    }

    void addPeriod(icalproperty *property, const icalperiodtype &period, bool isFree)
    {
        const auto from = timeOf(property, period.start, m_floating);
        if (!from) {
            m_component.badTime = icalproperty_get_value_as_string(property);
            return;
        }
        const auto until = timeOf(property, period.end, m_floating);
        m_component.periods.push_back({*from, until, until ? 0 : icaldurationtype_as_int(period.duration), isFree});
    }

    bool readSpans(icalproperty *property)
    {
        switch (icalproperty_isa(property)) {
        case ICAL_RDATE_PROPERTY: {
            const icaldatetimeperiodtype date = icalproperty_get_rdate(property);
            if (!icaltime_is_null_time(date.time)) {
                if (const auto time = timeOf(property, date.time, m_floating))
                    m_component.periods.push_back({*time, std::nullopt, 0, false});
            } else {
                addPeriod(property, date.period, false);
            }
            return true;
        }
        case ICAL_FREEBUSY_PROPERTY: {
            icalparameter *type = icalproperty_get_first_parameter(property, ICAL_FBTYPE_PARAMETER);
            addPeriod(property, icalproperty_get_freebusy(property),
                      type && icalparameter_get_fbtype(type) == ICAL_FBTYPE_FREE);
            return true;
        }
        case ICAL_RRULE_PROPERTY:
            m_component.rules.emplace_back(icalproperty_get_value_as_string(property));
            return true;
        default:
            return false;
        }
    }

    void readWords(icalproperty *property)
    {
        switch (icalproperty_isa(property)) {
        case ICAL_UID_PROPERTY:
            m_component.uid = textOf(icalproperty_get_uid(property));
            break;
        case ICAL_SUMMARY_PROPERTY:
            m_component.summary = textOf(icalproperty_get_summary(property));
            break;
        case ICAL_STATUS_PROPERTY:
            m_component.status = textOf(icalproperty_get_value_as_string(property));
            break;
        case ICAL_CATEGORIES_PROPERTY:
            m_component.categories += "," + textOf(icalproperty_get_categories(property));
            break;
        case ICAL_TRANSP_PROPERTY:
            m_component.isTransparent = icalproperty_get_transp(property) == ICAL_TRANSP_TRANSPARENT;
            break;
        case ICAL_X_PROPERTY: {
            const QByteArray name = QByteArray(icalproperty_get_x_name(property)).toUpper();
            if (name == "X-EVENKEEL-KIND")
                m_component.ownKind = textOf(icalproperty_get_x(property));
            else if (name == "X-EVENKEEL-AGENT")
                m_component.ownAgent = textOf(icalproperty_get_x(property));
            break;
        }
        case ICAL_XLICERROR_PROPERTY:
            readBroken(property);
            break;
        default:
            break;
        }
    }

    // Properties that libical could not read are left as errors that quote them.
    void readBroken(icalproperty *property)
    {
        const QByteArray error = icalproperty_get_value_as_string(property);
        for (const char *name : {"DTSTART", "DTEND", "RDATE", "RRULE", "DURATION", "EXDATE", "RECURRENCE-ID"}) {
            if (error.contains(QByteArray(name) + " property"))
                m_component.badTime = QByteArray(name);
        }
    }

    IcsComponent &m_component;
    const QByteArray &m_floating;
};

} // namespace

IcsComponent readIcsComponent(const IcsPart &part, const QByteArray &floating)
{
    IcsComponent component;
    QByteArray text = part.text;
    if (part.kind == "AVAILABLE") // libical knows the component, but nothing of what stands in it
        text = "BEGIN:VEVENT\n" + text.mid(text.indexOf('\n') + 1, text.lastIndexOf('\n', -2) - text.indexOf('\n')) +
               "END:VEVENT\n";
    icalerror_set_errors_are_fatal(0);
    const OwnedComponent parsed(icalparser_parse_string(text.constData()));
    if (!parsed)
        return component;
    component.isParsed = true;
    ComponentReading(component, floating).read(parsed.get());
    return component;
}

} // namespace evenkeel
