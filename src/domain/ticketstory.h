// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketevent.h"

#include <string>
#include <vector>

namespace evenkeel {

/// Everything one source tells of one ticket, in the order in which it happened. Ids of tickets and events are
/// not known yet; `origin` tells the events of one ticket apart, so that telling a story again adds nothing.
struct TicketStory
{
    std::string source;
    std::string reference;
    std::vector<TicketEvent> events;
    /// The story was read from one picture of the ticket, not from a log: an event that would change nothing
    /// on the ticket as stored is dropped, since the time of such a fact is only "at the latest then".
    bool isSnapshot = false;

    friend bool operator==(const TicketStory &, const TicketStory &) = default;
};

} // namespace evenkeel
