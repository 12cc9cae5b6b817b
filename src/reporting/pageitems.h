// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/pagelook.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace evenkeel {

// What lies on a page, in points from its upper left corner. Where things lie is decided once, without any device; a
// painter only draws them.

struct PageText
{
    QPointF baseline; ///< where its first letter begins
    QString words;    ///< one line
    PageFace face = PageFace::Body;
    PageInk ink = PageInk::Text;
    double width = 0;
};

struct PageBox
{
    QRectF rect;
    PageInk fill = PageInk::None;
    PageInk edge = PageInk::None;
    double edgeWidth = 0.75;
    double radius = 0;
};

struct PageStroke
{
    QPointF from;
    QPointF to;
    PageInk ink = PageInk::Line;
    double width = 0.75;
    bool isDashed = false;
};

struct PageDot
{
    QPointF centre;
    double radius = 2;
    PageInk ink = PageInk::Series1;
};

using PageItem = std::variant<PageBox, PageStroke, PageDot, PageText>;

/// A place that a reader may jump to.
struct PageMark
{
    QString title;
    int page = 0;
    double top = 0;
    int depth = 0; ///< 0: a section, 1: a finding in it
};

/// Where a finding lies, for a click.
struct PageFindingSpot
{
    int page = 0;
    QRectF rect;
    std::size_t finding = 0; ///< position on the first page
};

struct LaidPage
{
    QString title; ///< of its first section
    std::vector<PageItem> items;
};

/// A report laid out on pages.
struct LaidReport
{
    QSizeF size; ///< of every page, points
    std::vector<LaidPage> pages;
    std::vector<PageMark> marks;
    std::vector<PageFindingSpot> findings;
};

} // namespace evenkeel
