// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/dayplanservice.h"

#include <QJsonObject>

namespace evenkeel {

class Output;

/// An agent's day: JSON with times in UTC, or a table with times in the agent's zone.
[[nodiscard]] QJsonObject dayPlanJson(const DayPlanView &view);
void writeDayPlan(Output &output, const DayPlanView &view);

} // namespace evenkeel
