// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/desknames.h"
#include "services/explainservice.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace evenkeel {

/// Why a colleague did not get a ticket and what it would take, in sentences.
class WhyNotWords final
{
    Q_DECLARE_TR_FUNCTIONS(WhyNotWords)

public:
    /// "Why not Sarah Whitfield", "Why Tom Becker".
    [[nodiscard]] static QString question(const ColleagueAnswer &answer, AgentId agent, const DeskNames &names);
    /// What stood in the way, gate by gate, or how far behind the agent was.
    [[nodiscard]] static QStringList why(const ColleagueAnswer &answer, AgentId agent, const DeskNames &names);
    /// What would let the agent take it as the desk stands now, each alone enough. Empty where nothing is missing.
    [[nodiscard]] static QStringList whatItTakes(const ColleagueAnswer &answer, const DeskNames &names);

private:
    [[nodiscard]] static QString behind(const ColleagueAnswer &answer, const DeskNames &names);
};

} // namespace evenkeel
