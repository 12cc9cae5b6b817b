// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timelinegeometry.h"

#include "storage/calendaredit.h"

#include <QPointF>

#include <vector>

namespace evenkeel {

/// What a mouse is doing to entries: pure arithmetic on time, so that a shift over a night of changing clocks can be
/// tested without a window. Everything lands on quarters of an hour.
class TimelineDrag
{
public:
    enum class Kind { Create, Move, Copy, StretchStart, StretchEnd };

    /// `entries` are those that are dragged; of Create the one to be made, empty yet.
    TimelineDrag(Kind kind, std::vector<CalendarEntry> entries, Instant from);

    [[nodiscard]] Kind kind() const { return m_kind; }
    void setCopying(bool isCopying);
    /// Whether whole hours of the wall are kept is no question here: a drag moves by elapsed time.
    void moveTo(Instant at, AgentId agent);
    /// The entries as they would be.
    [[nodiscard]] std::vector<CalendarEntry> result() const;
    [[nodiscard]] const std::vector<CalendarEntry> &before() const { return m_before; }
    /// Empty when nothing changes.
    [[nodiscard]] CalendarEdit edit() const;

private:
    [[nodiscard]] CalendarEntry moved(CalendarEntry entry) const;

    Kind m_kind;
    std::vector<CalendarEntry> m_before;
    Instant m_from;
    Instant m_at;
    AgentId m_agent; ///< the row the mouse is on; only one entry alone goes to another agent
};

} // namespace evenkeel
