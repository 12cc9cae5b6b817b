// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/slapolicy.h"
#include "storage/jsonfields.h"

#include <QJsonObject>

namespace evenkeel {

// The promises of a policy: how each part is written and read. See policyjson.h.

[[nodiscard]] QJsonObject slaToJson(const SlaPolicy &sla);
[[nodiscard]] QJsonObject slaTargetToJson(const SlaTarget &target);
[[nodiscard]] QJsonObject slaRuleToJson(const SlaRule &rule);
[[nodiscard]] QJsonObject calendarToJson(const BusinessCalendar &calendar);

/// Lists come back sorted, each day once.
void readSla(JsonFields fields, SlaPolicy &sla);

} // namespace evenkeel
