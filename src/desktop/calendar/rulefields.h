// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendarrules.h"

#include <QString>

#include <functional>
#include <vector>

namespace evenkeel {

/// One of the calendar rules, to be compared and taken over by itself.
struct RuleField
{
    QString name;
    std::function<QString(const CalendarRules &)> text;
    std::function<void(CalendarRules &to, const CalendarRules &from)> take;
};

/// In the order of the dialog, with its names.
[[nodiscard]] std::vector<RuleField> ruleFields();

} // namespace evenkeel
