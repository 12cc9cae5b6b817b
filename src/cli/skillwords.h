// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/desknames.h"
#include "staffing/skilldesk.h"

#include <QCommandLineParser>
#include <QString>

namespace evenkeel {

/// The agent people mean: by name, whole or in any case, or by number. NotFound; Conflict when several have the name.
[[nodiscard]] Result<AgentId> oneAgent(const DeskNames &names, const QString &word);
/// The skill people mean, likewise.
[[nodiscard]] Result<SkillId> oneSkill(const DeskNames &names, const QString &word);

/// --level and --needed of a call; what is wrong with them otherwise.
struct CoverageAsked
{
    CoverageOptions options;
    QString objection; ///< a sentence; empty when all is well
};
[[nodiscard]] CoverageAsked coverageAsked(const QCommandLineParser &parser);

/// A number of at least `least` in an option; nothing when it is none.
[[nodiscard]] std::optional<int> numberOption(const QCommandLineParser &parser, const QString &name, int least,
                                              int usual);

} // namespace evenkeel
