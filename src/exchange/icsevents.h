// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icscomponent.h"
#include "exchange/icszones.h"

#include <optional>
#include <vector>

namespace evenkeel {

/// Makes entries of what components say, and refusals of what cannot be an entry.
class IcsEvents final
{
public:
    IcsEvents(const IcsZones &zones, Interval window, IcsReading &reading)
        : m_zones(zones)
        , m_window(window)
        , m_reading(reading)
    {}

    void addEvent(const IcsPart &part, const IcsComponent &component);
    void addFreeBusy(const IcsPart &part, const IcsComponent &component);
    /// An AVAILABLE, within the span of the VAVAILABILITY around it.
    void addAvailable(const IcsPart &part, const IcsComponent &component, const IcsComponent &around);
    /// Takes out the occurrences that were moved elsewhere; call once, at the end.
    void settle();

private:
    struct Length;
    struct Moved
    {
        std::string uid;
        Instant at;
        int line = 0;
    };

    [[nodiscard]] bool check(const IcsPart &part, const IcsComponent &component);
    /// nullopt: it repeats more often than anybody plans, and is refused as a whole.
    [[nodiscard]] std::optional<std::vector<IcsTime>> startsOf(const IcsPart &part, const IcsComponent &component);
    void addOccurrence(const IcsPart &part, const IcsComponent &component, const IcsTime &start, const Length &length);
    void keep(const IcsPart &part, const IcsComponent &component, IcsEntry entry);
    void refuse(const IcsPart &part, const IcsComponent &component, IcsReason reason, const QByteArray &detail = {});
    [[nodiscard]] std::optional<Instant> instant(const IcsTime &time) const;

    const IcsZones &m_zones;
    Interval m_window;
    IcsReading &m_reading;
    std::vector<Moved> m_moved;
};

} // namespace evenkeel
