// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/desknames.h"
#include "services/explainservice.h"

#include <QJsonObject>
#include <QString>

namespace evenkeel {

class Output;

/// Why an agent did not get the ticket, and what it would take: that agent's gates and terms against the chosen one's.
void writeWhyNot(Output &output, const ColleagueAnswer &answer, AgentId agent, const DeskNames &names);
[[nodiscard]] QJsonObject whyNotJson(const ColleagueAnswer &answer, AgentId agent, const DeskNames &names);

} // namespace evenkeel
