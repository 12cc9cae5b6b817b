// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QByteArray>
#include <QDateTime>
#include <QTimeZone>

#include <map>
#include <memory>
#include <optional>

namespace evenkeel {

/// The time zones of one iCalendar file. A name that the system knows means the system's zone, whatever the file says
/// of it; other names mean what the file's own VTIMEZONE says.
class IcsZones final
{
public:
    IcsZones();
    ~IcsZones();
    IcsZones(const IcsZones &) = delete;
    IcsZones &operator=(const IcsZones &) = delete;

    /// Takes in a VTIMEZONE component; one that cannot be understood defines nothing.
    void add(const QByteArray &component);
    [[nodiscard]] bool isKnown(const QByteArray &name) const;
    /// The moment at which clocks in the zone show the time: the first of two, the change of clocks for one that is
    /// skipped. nullopt for an unknown zone or an impossible time.
    [[nodiscard]] std::optional<Instant> instant(QDate date, QTime time, const QByteArray &name) const;
    /// What clocks in the zone show at the moment.
    [[nodiscard]] std::optional<QDateTime> local(Instant at, const QByteArray &name) const;

private:
    struct Own;
    [[nodiscard]] std::optional<int> ownOffset(qint64 utcSeconds, const QByteArray &name) const;

    [[nodiscard]] const QTimeZone &zoneNamed(const QByteArray &name) const;

    std::map<QByteArray, std::unique_ptr<Own>> m_own;
    mutable std::map<QByteArray, QTimeZone> m_system; ///< asked once; invalid where the system knows none
};

} // namespace evenkeel
