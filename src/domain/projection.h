// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketevent.h"

#include <span>

namespace evenkeel {

/// Folds one event into its ticket. Pure; the event's kind and change alone decide.
void apply(Ticket &ticket, const TicketEvent &event);

/// The ticket its story makes. `story` is ordered by (at, id); id, source and reference are taken from `blank`.
[[nodiscard]] Ticket project(const Ticket &blank, std::span<const TicketEvent> story);

} // namespace evenkeel
