// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shift.h"
#include "domain/timeoffrequest.h"
#include "scheduling/conflicts.h"
#include "scheduling/dayplan.h"

#include <QDate>
#include <QString>

#include <optional>

namespace evenkeel {

/// "time-off": for machines and for --kind.
[[nodiscard]] QString kindCode(ShiftKind kind);
[[nodiscard]] std::optional<ShiftKind> kindOf(const QString &code);
[[nodiscard]] QString ruleCode(CalendarRule rule);
[[nodiscard]] QString fixCode(FixKind fix);
[[nodiscard]] QString reasonCode(PlanReason reason);

/// For people.
[[nodiscard]] QString kindWord(ShiftKind kind);
[[nodiscard]] QString ruleWord(CalendarRule rule);
[[nodiscard]] QString reasonWord(PlanReason reason);
[[nodiscard]] QString requestStateWord(RequestState state);

/// "2016-03-22 09:00" in the zone.
[[nodiscard]] QString localText(Instant at, const std::string &zone);

} // namespace evenkeel
