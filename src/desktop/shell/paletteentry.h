// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/icons.h"

#include <QList>
#include <QString>

#include <functional>

namespace evenkeel {

/// One line of the command palette.
struct PaletteEntry
{
    QString title;
    QString detail; ///< what kind of thing, or where it is
    QString shortcut;
    Glyph glyph = Glyph::ChevronRight;
    std::function<void()> run;
};

/// One thing that can be done by keyboard, in words, and its keys.
struct KeyLine
{
    QString title;
    QString keys;
};

/// Takes what was found, at once or later; answers to an older query are dropped by the palette.
using PaletteAnswer = std::function<void(const QList<PaletteEntry> &)>;

} // namespace evenkeel
