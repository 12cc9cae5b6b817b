// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>

namespace evenkeel {

/// How somebody answers an offer.
struct OfferAnswer
{
    TicketId ticket;
    AgentId agent;
    bool isAccepted = false;
    QString reason; ///< of declining

    friend bool operator==(const OfferAnswer &, const OfferAnswer &) = default;
};

} // namespace evenkeel
