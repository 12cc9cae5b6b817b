// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/slaresults.h"

#include <QJsonObject>

namespace evenkeel {

class Output;

/// {ticket, policy, promises[{promise, due, segments[], …}]}; times in UTC, spans in seconds.
[[nodiscard]] QJsonObject slaJson(const TicketSla &sla);
/// The same as tables, times in the zone of the calendar.
void writeSla(Output &output, const TicketSla &sla);

[[nodiscard]] QJsonObject breachesJson(const BreachTable &table);
void writeBreaches(Output &output, const BreachTable &table);

} // namespace evenkeel
