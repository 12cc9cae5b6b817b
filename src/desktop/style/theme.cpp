// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "controlstyle.h"
#include "fonts.h"
#include "measures.h"

#include <QApplication>
#include <QToolTip>

/// A static library's resources are linked in only when asked for; the macro must stand outside any namespace.
static void loadIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace evenkeel {

namespace {

RowSize usedRowSize = RowSize::Normal;

} // namespace

Theme::Theme(QApplication &application)
    : m_application(application)
    , m_system(QApplication::palette())
{
    loadIcons();
    QApplication::setStyle(new ControlStyle);
}

void Theme::apply(ThemeChoice choice)
{
    m_choice = choice;
    // Qt 6.4 does not tell the desktop's scheme; its palette does: light text on a dark window.
    const bool isSystemDark =
        m_system.color(QPalette::Window).lightness() < m_system.color(QPalette::WindowText).lightness();
    const bool isDark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && isSystemDark);
    Palette::use(isDark ? Shade::Dark : Shade::Light);
    QApplication::setFont(fonts::text());
    QToolTip::setFont(fonts::secondary());
    const QPalette palette = Palette::current().qtPalette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

void Theme::setRowSize(RowSize size)
{
    usedRowSize = size;
}

int Theme::rowHeight()
{
    switch (usedRowSize) {
    case RowSize::Compact:
        return measures::CompactRowHeight;
    case RowSize::Touch:
        return measures::TouchRowHeight;
    case RowSize::Normal:
        break;
    }
    return measures::RowHeight;
}

} // namespace evenkeel
