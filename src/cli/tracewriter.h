// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/trace.h"
#include "services/desknames.h"
#include "services/ticketdetail.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace evenkeel {

class Output;

/// A ticket's assignment trace for machines: every candidate, every gate with value and limit, every score term.
[[nodiscard]] QJsonObject traceJson(const TicketDetail &ticket, const Trace &trace, const DeskNames &names);

/// One agent of it: gates with value and limit, terms, score, load.
[[nodiscard]] QJsonObject traceLineJson(const TraceLine &line, const DeskNames &names);

/// A ticket's trace for people: one sentence, the candidates, the gates that removed the others, what would unblock it.
void writeTrace(Output &output, const TicketDetail &ticket, const Trace &trace, const DeskNames &names);

/// The ticket's internal notes with who wrote each, oldest first; for machines whole, for people a line each.
[[nodiscard]] QJsonArray notesJson(const TicketDetail &ticket, const DeskNames &names);
void writeNotes(Output &output, const TicketDetail &ticket, const DeskNames &names);

} // namespace evenkeel
