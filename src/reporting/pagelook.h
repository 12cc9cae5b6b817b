// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

#include <array>
#include <cstdint>

namespace evenkeel {

/// Colours of a page by meaning.
enum class PageInk : std::uint8_t {
    None = 0,
    Ground,
    Text,
    Muted,
    Line,
    Soft,
    Accent,
    Good,
    Caution,
    Bad,
    Series1,
    Series2,
    Series3,
    Series4,
};
inline constexpr std::size_t PageInkCount = 14;

/// Sizes and weights of a page by meaning.
enum class PageFace : std::uint8_t { Title, Heading, Headline, Figure, Body, Strong, Small, SmallStrong };
inline constexpr std::size_t PageFaceCount = 8;

/// How a page looks: the colours, by position of PageInk, and the family of its face. A screen gives its palette.
struct PageLook
{
    std::array<QColor, PageInkCount> inks;
    QString family; ///< empty: that of the application

    [[nodiscard]] QColor ink(PageInk ink) const { return inks[static_cast<std::size_t>(ink)]; }
};

/// The light one, for paper: the colours of report.css, so that a printed page and a page in a browser agree.
[[nodiscard]] PageLook printLook();

} // namespace evenkeel
