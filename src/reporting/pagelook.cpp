// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/pagelook.h"

#include "reporting/reportstyle.h"

#include <QFontDatabase>
#include <QRegularExpression>

namespace evenkeel {

namespace {

constexpr std::array<const char *, PageInkCount> Names{"",     "ground",  "text", "muted", "line", "soft", "accent",
                                                       "good", "caution", "bad",  "s1",    "s2",   "s3",   "s4"};

} // namespace

PageLook printLook()
{
    PageLook look;
    // The first block is the light one.
    const QString style = reportStyle().section(QLatin1Char('}'), 0, 0);
    for (std::size_t ink = 1; ink < PageInkCount; ++ink) {
        const QRegularExpression variable(
            QStringLiteral("--%1: *(#[0-9A-Fa-f]+)").arg(QString::fromLatin1(Names[ink])));
        const QString name = variable.match(style).captured(1);
        look.inks[ink] = QColor(name);
    }
    const QString even = QStringLiteral("Inter");
    if (QFontDatabase::families().contains(even))
        look.family = even;
    return look;
}

} // namespace evenkeel
