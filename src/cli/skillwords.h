// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staffing/skilldesk.h"

#include <QCommandLineParser>
#include <QString>

namespace evenkeel {

/// Who does it: --by, else the user of the system.
[[nodiscard]] std::string userOf(const QCommandLineParser &parser);

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
