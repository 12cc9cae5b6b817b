// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ticketorder.h"

#include <QLatin1String>
#include <Qt>

#include <array>

namespace evenkeel {

namespace TicketColumn {
enum Column {
    Reference,
    Subject,
    Status,
    Priority,
    Channel,
    Effort,
    Queue,
    Team,
    Agent,
    Category,
    Customer,
    Created,
    Age,
    Sla,
    Count
};
}

namespace TicketRole {
enum Role {
    Id = Qt::UserRole, ///< qint64
    PriorityCode,      ///< int
    ChannelCode,       ///< int, ChannelKind; -1 unknown
    SlaCode,           ///< int, SlaState
    SlaShare,          ///< double, what is used of the promise of an open ticket
    IsDone,            ///< bool, neither waiting nor in work
};
}

/// A column's stable name in saved views, and what sorting by it means.
struct TicketColumnKey
{
    QLatin1String name;
    TicketSortKey sort;
    int width; ///< pixels at first
};

/// By TicketColumn.
[[nodiscard]] inline const std::array<TicketColumnKey, TicketColumn::Count> &ticketColumnKeys()
{
    static const std::array<TicketColumnKey, TicketColumn::Count> keys{{
        {QLatin1String("reference"), TicketSortKey::Reference, 108},
        {QLatin1String("subject"), TicketSortKey::Subject, 264},
        {QLatin1String("status"), TicketSortKey::Status, 144},
        {QLatin1String("priority"), TicketSortKey::Priority, 104},
        {QLatin1String("channel"), TicketSortKey::Channel, 72},
        {QLatin1String("effort"), TicketSortKey::Effort, 60},
        {QLatin1String("queue"), TicketSortKey::Queue, 112},
        {QLatin1String("team"), TicketSortKey::Team, 100},
        {QLatin1String("agent"), TicketSortKey::Agent, 128},
        {QLatin1String("category"), TicketSortKey::Category, 120},
        {QLatin1String("customer"), TicketSortKey::Customer, 120},
        {QLatin1String("created"), TicketSortKey::Created, 128},
        {QLatin1String("age"), TicketSortKey::Age, 84},
        {QLatin1String("sla"), TicketSortKey::Sla, 132},
    }};
    return keys;
}

} // namespace evenkeel
