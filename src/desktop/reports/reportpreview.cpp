// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportpreview.h"

#include "screenlook.h"

#include "desktop/style/measures.h"

#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr double WidestPage = 820;
constexpr double Margin = measures::PageMargin;

} // namespace

PageStack::PageStack(ReportPreview *preview)
    : m_preview(preview)
{}

void PageStack::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), tone(Tone::Window));
    if (!m_preview->m_pages)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const PageLook look = screenLook(Palette::current());
    for (int page = 0; page < m_preview->m_pages->pageCount(); ++page) {
        const QRectF area = m_preview->pageRect(page);
        if (!area.intersects(QRectF(event->rect())))
            continue;
        painter.fillRect(area, tone(Tone::Surface));
        painter.save();
        painter.translate(area.topLeft());
        painter.scale(m_preview->scale(), m_preview->scale());
        m_preview->m_pages->paint(page, painter, look);
        painter.restore();
        painter.setPen(QPen(tone(Tone::StrongLine), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area);
    }
}

ReportPreview::ReportPreview(QWidget *parent)
    : QScrollArea(parent)
    , m_stack(new PageStack(this))
{
    setWidget(m_stack);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Pages of the report"));
    setFocusPolicy(Qt::StrongFocus);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (const int page = currentPage(); page != m_shown) {
            m_shown = page;
            Q_EMIT pageChanged(page);
        }
    });
}

void ReportPreview::setPages(std::shared_ptr<const PagePainter> pages)
{
    const bool isAlike = m_pages && pages && m_pages->pageCount() == pages->pageCount();
    m_pages = std::move(pages);
    layPages();
    if (!isAlike)
        verticalScrollBar()->setValue(0);
    m_stack->update();
}

double ReportPreview::scale() const
{
    if (!m_pages)
        return 1;
    const double room = viewport()->width() - 2 * Margin;
    return std::clamp(room, 100.0, WidestPage) / m_pages->pageSize().width();
}

QRectF ReportPreview::pageRect(int page) const
{
    const QSizeF size = m_pages->pageSize() * scale();
    const double left = (std::max(viewport()->width(), m_stack->width()) - size.width()) / 2;
    return {QPointF(left, Margin + page * (size.height() + Margin)), size};
}

void ReportPreview::layPages()
{
    if (!m_pages)
        return;
    const double height = Margin + m_pages->pageCount() * (m_pages->pageSize().height() * scale() + Margin);
    m_stack->resize(viewport()->width(), static_cast<int>(height));
    m_stack->update();
}

void ReportPreview::showPage(int page, double top)
{
    if (m_pages && page >= 0 && page < m_pages->pageCount())
        verticalScrollBar()->setValue(static_cast<int>(pageRect(page).top() - Margin / 2 + top * scale()));
}

int ReportPreview::currentPage() const
{
    if (!m_pages)
        return 0;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const double step = m_pages->pageSize().height() * scale() + Margin;
    return std::clamp(static_cast<int>((middle - Margin) / step), 0, m_pages->pageCount() - 1);
}

void ReportPreview::resizeEvent(QResizeEvent *event)
{
    const int page = currentPage();
    QScrollArea::resizeEvent(event);
    layPages();
    if (page > 0)
        showPage(page);
}

void ReportPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home)
        showPage(0);
    else if (event->key() == Qt::Key_End && m_pages)
        showPage(m_pages->pageCount() - 1);
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace evenkeel
