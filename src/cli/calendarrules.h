// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendarrules.h"

#include <QJsonObject>
#include <QString>

namespace evenkeel {

class Output;

/// "rest_minutes=660". False for a rule that is not there or what is no number.
[[nodiscard]] bool setCalendarRule(CalendarRules &rules, const QString &setting);
/// Of all rules, with commas between.
[[nodiscard]] QString calendarRuleNames();
[[nodiscard]] QJsonObject rulesJson(const CalendarRules &rules, int version);
void writeRules(Output &output, const CalendarRules &rules);

} // namespace evenkeel
