// SPDX-License-Identifier: GPL-3.0-or-later
#include "fonts.h"

#include <QFontDatabase>
#include <QGuiApplication>
#include <QScreen>

namespace evenkeel::fonts {

namespace {

QFont systemFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    // Without a desktop there is no system font to follow; then a face made for screens is read better.
    if (QGuiApplication::platformName() == QLatin1String("offscreen") &&
        QFontDatabase::hasFamily(QStringLiteral("Inter")))
        font.setFamilies({QStringLiteral("Inter")});
    return font;
}

QFont sized(double pixels, QFont::Weight weight)
{
    static const QFont base = systemFont();
    QFont font = base;
    const QScreen *screen = QGuiApplication::primaryScreen();
    const double dotsPerInch = screen != nullptr ? screen->logicalDotsPerInchY() : 96.0;
    // QFont takes whole pixels only; points take the half.
    font.setPointSizeF(pixels * 72.0 / dotsPerInch);
    font.setWeight(weight);
    return font;
}

} // namespace

QFont text()
{
    return sized(13, QFont::Normal);
}

QFont strong()
{
    return sized(13, QFont::DemiBold);
}

QFont secondary()
{
    return sized(11.5, QFont::Normal);
}

QFont secondaryStrong()
{
    return sized(11.5, QFont::DemiBold);
}

QFont title()
{
    return sized(15, QFont::DemiBold);
}

QFont figure()
{
    return sized(22, QFont::DemiBold);
}

} // namespace evenkeel::fonts
