// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icszones.h"

#include <QTimeZone>

#include <libical/ical.h>

namespace evenkeel {

/// A zone that the file defines itself.
struct IcsZones::Own
{
    icaltimezone *zone = icaltimezone_new();

    Own() = default;
    Own(const Own &) = delete;
    Own &operator=(const Own &) = delete;
    ~Own() { icaltimezone_free(zone, 1); }
};

namespace {

// "/freeassociation.sourceforge.net/Europe/Berlin" and the like end in the system's name; Windows has its own.
QTimeZone systemZone(const QByteArray &name)
{
    if (name.isEmpty() || name == "UTC" || name == "Etc/UTC")
        return QTimeZone::utc();
    QByteArray known = name;
    if (known.startsWith('/')) {
        const QList<QByteArray> parts = known.split('/');
        for (qsizetype take = std::min<qsizetype>(3, parts.size() - 1); take >= 1; --take) {
            known = parts.mid(parts.size() - take).join('/');
            if (const QTimeZone zone(known); zone.isValid())
                return zone;
        }
        return {};
    }
    if (QTimeZone::isTimeZoneIdAvailable(known))
        return QTimeZone(known);
    // The list leaves out older names, which the constructor knows; but it also takes other words for rules.
    if (known.contains('/'))
        return QTimeZone(known);
    const QByteArray iana = QTimeZone::windowsIdToDefaultIanaId(known);
    return iana.isEmpty() ? QTimeZone() : QTimeZone(iana);
}

template <class Offset>
std::optional<Instant> momentOf(qint64 reading, Offset offsetAt)
{
    constexpr qint64 Day = 24 * 60 * 60;
    const qint64 early = reading - offsetAt(reading - 2 * Day);
    const qint64 late = reading - offsetAt(reading + 2 * Day);
    for (const qint64 moment : {std::min(early, late), std::max(early, late)}) {
        if (moment + offsetAt(moment) == reading)
            return instantFromMillis(moment * 1000);
    }
    // No clock shows it: the moment of the change, at which the new offset begins.
    qint64 before = std::min(early, late);
    qint64 after = std::max(early, late);
    const qint64 old = offsetAt(before);
    while (after - before > 1) {
        const qint64 middle = before + (after - before) / 2;
        (offsetAt(middle) == old ? before : after) = middle;
    }
    return instantFromMillis(after * 1000);
}

} // namespace

IcsZones::IcsZones() = default;
IcsZones::~IcsZones() = default;

const QTimeZone &IcsZones::zoneNamed(const QByteArray &name) const
{
    const auto [place, isNew] = m_system.try_emplace(name);
    if (isNew)
        place->second = systemZone(name);
    return place->second;
}

void IcsZones::add(const QByteArray &component)
{
    icalcomponent *parsed = icalparser_parse_string(component.constData());
    if (!parsed)
        return;
    auto own = std::make_unique<Own>();
    if (icalcomponent_isa(parsed) != ICAL_VTIMEZONE_COMPONENT || !icaltimezone_set_component(own->zone, parsed)) {
        icalcomponent_free(parsed);
        return;
    }
    if (const char *name = icaltimezone_get_tzid(own->zone))
        m_own.emplace(QByteArray(name), std::move(own));
}

bool IcsZones::isKnown(const QByteArray &name) const
{
    return zoneNamed(name).isValid() || m_own.contains(name);
}

std::optional<int> IcsZones::ownOffset(qint64 utcSeconds, const QByteArray &name) const
{
    const auto found = m_own.find(name);
    if (found == m_own.end())
        return std::nullopt;
    icaltimetype utc = icaltime_from_timet_with_zone(utcSeconds, 0, icaltimezone_get_utc_timezone());
    int isDaylight = 0;
    return icaltimezone_get_utc_offset_of_utc_time(found->second->zone, &utc, &isDaylight);
}

std::optional<Instant> IcsZones::instant(QDate date, QTime time, const QByteArray &name) const
{
    if (!date.isValid() || !time.isValid() || date.year() < 1 || date.year() > 9998)
        return std::nullopt;
    const qint64 reading = QDateTime(date, time, Qt::UTC).toSecsSinceEpoch();
    if (const QTimeZone &zone = zoneNamed(name); zone.isValid())
        return momentOf(reading,
                        [&zone](qint64 at) { return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(at, Qt::UTC)); });
    if (!m_own.contains(name))
        return std::nullopt;
    return momentOf(reading, [this, &name](qint64 at) { return ownOffset(at, name).value_or(0); });
}

std::optional<QDateTime> IcsZones::local(Instant at, const QByteArray &name) const
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMillis(at), Qt::UTC);
    if (const QTimeZone &zone = zoneNamed(name); zone.isValid())
        return utc.addSecs(zone.offsetFromUtc(utc));
    const auto offset = ownOffset(utc.toSecsSinceEpoch(), name);
    return offset ? std::optional(utc.addSecs(*offset)) : std::nullopt;
}

} // namespace evenkeel
