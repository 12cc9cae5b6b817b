// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <string>

namespace evenkeel {

struct Team
{
    TeamId id;
    std::string name;

    friend bool operator==(const Team &, const Team &) = default;
};

/// Where tickets wait. Agents serve queues; an agent may serve several.
struct Queue
{
    QueueId id;
    std::string name;
    bool isFallback = false; ///< takes what no other queue takes

    friend bool operator==(const Queue &, const Queue &) = default;
};

} // namespace evenkeel
