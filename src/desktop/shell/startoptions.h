// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "desktop/style/theme.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>

class QCommandLineParser;

namespace evenkeel {

/// What the command line asks of the desktop program.
struct StartOptions
{
    Q_DECLARE_TR_FUNCTIONS(StartOptions)

public:
    QString database; ///< empty: the user's own workspace
    std::optional<Instant> now;
    QString captureFolder; ///< not empty: write pictures there and exit
    QString language;      ///< empty: as set
    std::optional<ThemeChoice> theme;
    double scale = 0; ///< 0: as the system says
    bool isHelpWanted = false;
    bool isVersionWanted = false;
    QString problem; ///< not empty: what is wrong with the command line

    /// Needs no application object, so that scale and platform can be set before there is one.
    [[nodiscard]] static StartOptions read(const QStringList &arguments);
    [[nodiscard]] static QString helpText();
};

} // namespace evenkeel
