// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/pagepainter.h"

#include "reporting/pagelayout.h"

#include <QFontMetricsF>
#include <QPainter>

namespace evenkeel {

namespace {

class ItemPainter final
{
public:
    ItemPainter(QPainter &painter, const PageLook &look, const PageRuler &ruler)
        : m_painter(painter)
        , m_look(look)
        , m_ruler(ruler)
    {}

    void operator()(const PageBox &box)
    {
        m_painter.setPen(box.edge == PageInk::None ? QPen(Qt::NoPen) : QPen(m_look.ink(box.edge), box.edgeWidth));
        m_painter.setBrush(box.fill == PageInk::None ? QBrush(Qt::NoBrush) : QBrush(m_look.ink(box.fill)));
        if (box.radius > 0)
            m_painter.drawRoundedRect(box.rect, box.radius, box.radius);
        else
            m_painter.drawRect(box.rect);
    }
    void operator()(const PageStroke &stroke)
    {
        QPen pen(m_look.ink(stroke.ink), stroke.width);
        pen.setCapStyle(Qt::FlatCap);
        if (stroke.isDashed)
            pen.setDashPattern({2, 2});
        m_painter.setPen(pen);
        m_painter.drawLine(stroke.from, stroke.to);
    }
    void operator()(const PageDot &dot)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_look.ink(dot.ink));
        m_painter.drawEllipse(dot.centre, dot.radius, dot.radius);
    }
    void operator()(const PageText &text)
    {
        constexpr double Units = PageRuler::UnitsPerPoint;
        m_painter.save();
        m_painter.scale(1 / Units, 1 / Units);
        m_painter.setFont(m_ruler.fontOf(text.face));
        m_painter.setPen(m_look.ink(text.ink));
        QPointF at = text.baseline * Units;
        const QFontMetricsF metrics(m_painter.font());
        for (const QString &piece : PageRuler::pieces(text.words)) {
            m_painter.drawText(at, piece);
            at.rx() += metrics.horizontalAdvance(piece);
        }
        m_painter.restore();
    }

private:
    QPainter &m_painter;
    const PageLook &m_look;
    const PageRuler &m_ruler;
};

} // namespace

PagePainter::PagePainter(const ReportDocument &document, PageLook look, const QPageSize &paper)
    : m_look(std::move(look))
    , m_ruler(m_look.family)
    , m_laid(layPages(document, m_ruler, paper.size(QPageSize::Point)))
{}

QString PagePainter::pageTitle(int page) const
{
    return page >= 0 && page < pageCount() ? m_laid.pages[static_cast<std::size_t>(page)].title : QString();
}

std::optional<std::size_t> PagePainter::findingAt(int page, QPointF point) const
{
    for (const PageFindingSpot &spot : m_laid.findings) {
        if (spot.page == page && spot.rect.contains(point))
            return spot.finding;
    }
    return std::nullopt;
}

void PagePainter::paint(int page, QPainter &painter, const PageLook &look) const
{
    if (page < 0 || page >= pageCount())
        return;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(QPointF(), pageSize()), look.ink(PageInk::Ground));
    ItemPainter paintItem(painter, look, m_ruler);
    for (const PageItem &item : m_laid.pages[static_cast<std::size_t>(page)].items)
        std::visit(paintItem, item);
    painter.restore();
}

} // namespace evenkeel
