// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

namespace evenkeel {

using TicketId = Id<struct TicketTag>;
using EventId = Id<struct EventTag>;
using AgentId = Id<struct AgentTag>;
using TeamId = Id<struct TeamTag>;
using SkillId = Id<struct SkillTag>;
using QueueId = Id<struct QueueTag>;
using ChannelId = Id<struct ChannelTag>;
using CategoryId = Id<struct CategoryTag>;
using DecisionId = Id<struct DecisionTag>;
using ImportId = Id<struct ImportTag>;
using BatchId = Id<struct BatchTag>;
using ChangeId = Id<struct ChangeTag>; ///< a change of what decisions look at beside events

} // namespace evenkeel
