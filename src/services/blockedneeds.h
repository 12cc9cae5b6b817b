// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "routing/deskpicture.h"
#include "routing/dispatcher.h"

#include <span>

namespace evenkeel {

/// Says of each decision for nobody that failed at Skill or Language which need it was: of those asked at that gate
/// the one that the fewest agents who came so far meet; then the higher level, then the lower id. `desk` was made from
/// the picture. Tickets that ask for the same are looked at once.
void addBlockedNeeds(const Dispatcher &desk, const DeskPicture &picture, std::span<Decision> decisions);

} // namespace evenkeel
