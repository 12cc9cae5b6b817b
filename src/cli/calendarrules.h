// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendarrules.h"

#include <QJsonObject>
#include <QString>

namespace evenkeel {

class Output;

/// "rest_minutes=660". What is wrong with it, as a sentence; the rules are as they were then. Empty: it is set.
[[nodiscard]] QString setCalendarRule(CalendarRules &rules, const QString &setting);
[[nodiscard]] QJsonObject rulesJson(const CalendarRules &rules, int version);
void writeRules(Output &output, const CalendarRules &rules);

} // namespace evenkeel
