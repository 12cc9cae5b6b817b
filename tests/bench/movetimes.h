// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketstory.h"

#include <QString>

#include <cstdint>
#include <functional>

namespace evenkeel {

struct MoveTimes
{
    double toServer = 0; ///< seconds, proof included
    double toFile = 0;
    std::int64_t rows = 0;
    int tablesThatDiffer = 0; ///< between the file it came from and the one it came back into
};

/// Fills a workspace in a file with so many tickets, moves it to the empty database and from there into another file.
[[nodiscard]] MoveTimes moveThereAndBack(int tickets, const std::function<TicketStory(int)> &story,
                                         const std::function<void(const QString &url)> &prepare, const QString &server);

} // namespace evenkeel
