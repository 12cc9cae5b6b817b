// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenlook.h"

namespace evenkeel {

PageLook screenLook(const Palette &palette)
{
    PageLook look = printLook(); // its face: pages break at the same words as on paper
    const auto set = [&look](PageInk ink, const QColor &color) { look.inks[static_cast<std::size_t>(ink)] = color; };
    set(PageInk::Ground, palette.color(Tone::Surface));
    set(PageInk::Text, palette.color(Tone::Text));
    set(PageInk::Muted, palette.color(Tone::Muted));
    set(PageInk::Line, palette.color(Tone::Line));
    set(PageInk::Soft, palette.color(Tone::Raised));
    set(PageInk::Accent, palette.color(Tone::Accent));
    set(PageInk::Good, palette.color(Tone::Good));
    set(PageInk::Caution, palette.color(Tone::Caution));
    set(PageInk::Bad, palette.color(Tone::Bad));
    set(PageInk::Series1, palette.series(0));
    set(PageInk::Series2, palette.series(1));
    set(PageInk::Series3, palette.series(2));
    set(PageInk::Series4, palette.series(3));
    return look;
}

} // namespace evenkeel
