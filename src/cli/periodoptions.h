// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/intervals.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <optional>

namespace evenkeel {

/// --from and --to of a command that tells about a period.
class PeriodOptions final
{
    Q_DECLARE_TR_FUNCTIONS(PeriodOptions)

public:
    static void declare(QCommandLineParser &parser);
    /// Without --to up to now, without --from the 28 days before. nullopt, with a sentence in `wrong`, where they are
    /// no period that can be measured.
    [[nodiscard]] static std::optional<Interval> read(const QCommandLineParser &parser, Instant now, QString &wrong);
};

} // namespace evenkeel
