// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/channel.h"
#include "domain/ids.h"
#include "domain/priority.h"
#include "domain/ticketstatus.h"
#include "services/ticketindex.h"

#include <QString>

#include <optional>

namespace evenkeel {

/// One ticket as a table shows it. Ids stay ids: the screen knows the names.
struct TicketLine
{
    TicketId id;
    QString reference;
    QString subject;
    QString customer;
    TicketStatus status = TicketStatus::New;
    Priority priority = Priority::Normal;
    ChannelId channel;
    QueueId queue;
    AgentId agent;
    CategoryId category;
    int effort = 0; ///< 0 unknown
    Instant createdAt;
    Millis age{0}; ///< until now, or until it was resolved
    SlaStanding sla;
    std::optional<Instant> due; ///< of an open ticket: when its promise was used up or will be
};

[[nodiscard]] TicketLine lineOf(const TicketIndex &index, TicketIndex::Row row, Instant now);

} // namespace evenkeel
