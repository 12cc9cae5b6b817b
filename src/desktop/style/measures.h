// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenkeel::measures {

// Device-independent pixels on a grid of four.
inline constexpr int Grid = 4;
inline constexpr int PageMargin = 16;
inline constexpr int PanelGap = 12;
inline constexpr int CardPadding = 8;
inline constexpr int Radius = 6;
inline constexpr int Line = 1;
inline constexpr int Icon = 16;
inline constexpr int RowHeight = 28;
inline constexpr int CompactRowHeight = 24;
inline constexpr int TouchRowHeight = 36;
inline constexpr int ButtonHeight = 28;
inline constexpr int HeaderHeight = 52;
inline constexpr int FilterBarHeight = 40;
inline constexpr int SidebarWidth = 152;
inline constexpr int CollapsedSidebarWidth = 48;
inline constexpr int StatusHeight = 24;
inline constexpr int DetailPaneWidth = 352;

} // namespace evenkeel::measures
