// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/policy.h"

#include "domain/effort.h"

#include <algorithm>

namespace evenkeel {

double Weights::weight(ChannelKind kind, Handling handling, int effort) const
{
    if (handling == Handling::Live || kind == ChannelKind::Social || kind == ChannelKind::Messaging) {
        switch (kind) {
        case ChannelKind::Phone:
            return phone;
        case ChannelKind::Chat:
            return chat;
        case ChannelKind::Social:
            return social;
        case ChannelKind::Messaging:
            return messaging;
        default:
            break;
        }
    }
    const double share = static_cast<double>(std::clamp(effort, LowestEffort, HighestEffort) - LowestEffort) /
                         (HighestEffort - LowestEffort);
    return deferredLow + share * (deferredHigh - deferredLow);
}

} // namespace evenkeel
