// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette.h"

#include <QPalette>

class QApplication;

namespace evenkeel {

/// What the person chose; System follows the desktop's own palette.
enum class ThemeChoice { System = 0, Light = 1, Dark = 2 };

/// Rows on lists and tables: comfortable, compact, or big enough for a finger.
enum class RowSize { Normal = 0, Compact = 1, Touch = 2 };

/// Dresses the application: style, palette, fonts. Widgets hear of a change through QEvent::PaletteChange.
class Theme
{
public:
    /// Remembers what the desktop looks like, so call it before the first apply().
    explicit Theme(QApplication &application);

    void apply(ThemeChoice choice);
    [[nodiscard]] ThemeChoice choice() const { return m_choice; }

    static void setRowSize(RowSize size);
    /// Height of a list row in pixels.
    [[nodiscard]] static int rowHeight();

private:
    QApplication &m_application;
    QPalette m_system;
    ThemeChoice m_choice = ThemeChoice::System;
};

} // namespace evenkeel
