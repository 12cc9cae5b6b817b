// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"
#include "routing/deskpicture.h"
#include "services/boardsnapshot.h"
#include "services/desknames.h"
#include "services/offerservice.h"

#include <span>

namespace evenkeel {

/// What the board shows of a desk, with a trial run of routing for the ghost loads. The picture's tickets and
/// `tickets` are the same ones in the same order; `offers` are its open ones.
[[nodiscard]] BoardSnapshot makeBoard(const DeskPicture &picture, std::span<const Ticket> tickets,
                                      const DeskNames &names, std::span<const OpenOffer> offers = {});

} // namespace evenkeel
