// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/channel.h"
#include "domain/priority.h"
#include "domain/ticketstatus.h"

#include <string>
#include <vector>

namespace evenkeel {

/// What conditions may ask of a ticket, by the names people gave: everything that changes only when the ticket does.
struct TicketFacts
{
    Priority priority = Priority::Normal;
    ChannelKind channelKind = ChannelKind::Email;
    Handling handling = Handling::Deferred;
    TicketStatus status = TicketStatus::New;
    std::string channel;
    std::string queue;
    std::string category;
    std::string subcategory;
    std::string language; ///< ISO 639-1
    std::string customer;
    std::string tier;
    std::string subject;
    std::string source;
    std::vector<std::string> tags;
    std::vector<std::string> skills;
    int effort = 3;
    int reopens = 0;
    int reassignments = 0;
    int createdWeekday = 1; ///< 1 Monday … 7 Sunday
    int createdMinute = 0;  ///< since local midnight
    bool hasLastAgent = false;

    friend bool operator==(const TicketFacts &, const TicketFacts &) = default;
};

/// And what time alone changes.
struct MovingFacts
{
    double ageMinutes = 0;
    double slaShare = 0;
};

} // namespace evenkeel
