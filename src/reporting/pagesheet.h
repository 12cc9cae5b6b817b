// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/pageitems.h"
#include "reporting/pageruler.h"

namespace evenkeel {

/// Pages while they are filled from top to bottom.
class PageSheet final
{
public:
    PageSheet(const PageRuler &ruler, QSizeF size);

    [[nodiscard]] const PageRuler &ruler() const { return m_ruler; }
    [[nodiscard]] double left() const { return Margin; }
    [[nodiscard]] double width() const { return m_laid.size.width() - 2 * Margin; }
    [[nodiscard]] double right() const { return left() + width(); }
    [[nodiscard]] double top() const { return m_top; }
    [[nodiscard]] double room() const { return bottom() - m_top; }
    /// Room of a page with nothing on it.
    [[nodiscard]] double roomOfPage() const { return bottom() - Margin; }
    [[nodiscard]] int page() const { return static_cast<int>(m_laid.pages.size()) - 1; }

    void skip(double points) { m_top += points; }
    /// A new page unless so much fits under what is there.
    void need(double points);
    void newPage();
    /// What follows is called so, on this page if nothing is on it yet and on those to come.
    void setTitle(const QString &title);
    void mark(const QString &title, int depth);
    void spot(std::size_t finding, const QRectF &rect) { m_laid.findings.push_back({page(), rect, finding}); }

    void add(PageItem item) { m_laid.pages.back().items.push_back(std::move(item)); }
    void box(const QRectF &rect, PageInk fill) { add(PageBox{rect, fill}); }
    void stroke(QPointF from, QPointF to, PageInk ink = PageInk::Line) { add(PageStroke{from, to, ink}); }
    /// A line of words whose top is at `at`, which is its left end, middle or right end. Returns its height.
    double line(QPointF at, const QString &words, PageFace face, PageInk ink, Qt::Alignment side = Qt::AlignLeft);
    /// Words wrapped into a width. Returns their height.
    double paragraph(QPointF at, double width, const QString &words, PageFace face, PageInk ink);
    [[nodiscard]] double heightOf(const QString &words, double width, PageFace face) const;

    /// With a line under every page: the title at the left, "Page %1 of %2" at the right.
    [[nodiscard]] LaidReport finished(const QString &title, const QString &pageWords);

    static constexpr double Margin = 40;
    static constexpr double Foot = 22; ///< for the line under a page

private:
    [[nodiscard]] double bottom() const { return m_laid.size.height() - Margin - Foot; }

    const PageRuler &m_ruler;
    LaidReport m_laid;
    QString m_title;
    double m_top = Margin;
};

} // namespace evenkeel
