// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/pageitems.h"
#include "reporting/pageruler.h"
#include "reporting/reportdocument.h"

#include <QPageSize>

QT_FORWARD_DECLARE_CLASS(QPainter)

namespace evenkeel {

/// A report on pages: laid out once, painted wherever a QPainter goes. The PDF file, the printer and a preview on the
/// screen show the very same pages, with the look that each of them is given.
///
///     const PagePainter pages(document, printLook(), QPageSize(QPageSize::A4));
///     painter.scale(dotsPerPoint, dotsPerPoint);   // then one unit is a point, whatever the device
///     pages.paint(0, painter);
///
/// Laying out takes the family of the face from the look; paint() may be called with another look of the same family
/// (light and dark) without laying out again. Needs a QGuiApplication; cheap to copy and safe to paint from any thread
/// that may use fonts.
class PagePainter final
{
public:
    PagePainter(const ReportDocument &document, PageLook look, const QPageSize &paper);

    /// At least one.
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_laid.pages.size()); }
    /// Of every page, points.
    [[nodiscard]] QSizeF pageSize() const { return m_laid.size; }
    /// The title of what begins on a page or goes on there; empty for a page that is not there.
    [[nodiscard]] QString pageTitle(int page) const;
    /// Sections, and the findings in them, in the order they are read: contents or bookmarks.
    [[nodiscard]] const std::vector<PageMark> &marks() const { return m_laid.marks; }
    /// The finding at a point of a page: its position in the first section's findings.
    [[nodiscard]] std::optional<std::size_t> findingAt(int page, QPointF point) const;
    /// What lies on the pages, and where.
    [[nodiscard]] const LaidReport &laid() const { return m_laid; }

    /// Paints a page at the painter's origin, one unit a point. Leaves the painter as it was; nothing for a page that
    /// is not there.
    void paint(int page, QPainter &painter) const { paint(page, painter, m_look); }
    void paint(int page, QPainter &painter, const PageLook &look) const;

private:
    PageLook m_look;
    PageRuler m_ruler;
    LaidReport m_laid;
};

} // namespace evenkeel
