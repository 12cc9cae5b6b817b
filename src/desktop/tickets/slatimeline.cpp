// SPDX-License-Identifier: GPL-3.0-or-later
#include "slatimeline.h"

#include "slawords.h"

#include "desktop/style/fonts.h"
#include "desktop/style/measures.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr int BarTop = 8; ///< room for the pin of the due time
constexpr int BarHeight = 14;
constexpr int LegendTop = BarTop + BarHeight + 6;
constexpr int LegendLine = 18;
constexpr int Sample = 14;
constexpr int SampleGap = 4;
constexpr int NameGap = 10;

void paintBlock(QPainter &painter, const QRectF &place, const SlaPiece &piece)
{
    if (piece.isAhead) {
        painter.setPen(tone(Tone::Accent));
        painter.setBrush(tone(Tone::SoftAccent));
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    }
    painter.fillRect(place, tone(piece.isLate ? Tone::Bad : Tone::Accent));
    if (!piece.isLate || place.width() < 4)
        return;
    // A row of notches: lateness must not hang on its colour.
    for (qreal x = place.left() + 3; x + 2 <= place.right(); x += 6)
        painter.fillRect(QRectF(x, place.bottom() - 4, 2, 4), tone(Tone::Surface));
}

void paintPiece(QPainter &painter, const QRectF &place, const SlaPiece &piece)
{
    const QRectF line(place.left(), place.center().y() - 1, place.width(), 2);
    switch (piece.segment.kind) {
    case SlaSegmentKind::Running:
        paintBlock(painter, place, piece);
        break;
    case SlaSegmentKind::Paused:
        painter.fillRect(place, tone(Tone::SoftFocus));
        painter.fillRect(place, QBrush(tone(Tone::Focus), Qt::BDiagPattern));
        painter.setPen(tone(Tone::Focus));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case SlaSegmentKind::OffHours:
        painter.fillRect(line, tone(Tone::TimeOff));
        break;
    case SlaSegmentKind::Holiday:
        painter.fillRect(line, tone(Tone::Training));
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone(Tone::Training));
        painter.drawEllipse(place.center(), 3, 3);
        break;
    }
}

void paintPin(QPainter &painter, qreal x, qreal top, qreal bottom)
{
    painter.fillRect(QRectF(x - 1, top, 2, bottom - top), tone(Tone::Text));
    QPainterPath head;
    head.moveTo(x - 4, top);
    head.lineTo(x + 4, top);
    head.lineTo(x, top + 6);
    head.closeSubpath();
    painter.fillPath(head, tone(Tone::Text));
}

bool isOneMark(const SlaPiece &a, const SlaPiece &b)
{
    return a.segment.kind == b.segment.kind && a.isAhead == b.isAhead && a.isLate == b.isLate;
}

} // namespace

SlaTimeline::SlaTimeline(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SlaTimeline::setTrace(const TicketSla &sla, std::size_t promise)
{
    m_sla = sla;
    m_promise = promise;
    m_current = -1;
    const SlaTrace &trace = m_sla.promises[m_promise].trace;
    setAccessibleName(tr("Clock of the promise %1").arg(SlaWords::choice(trace)));
    setAccessibleDescription(SlaWords::summary(trace));
    layOut();
    makeLegend();
    updateGeometry();
    update();
}

void SlaTimeline::layOut()
{
    if (m_promise < m_sla.promises.size())
        m_pieces = slaPieces(m_sla.promises[m_promise].trace, width());
    placeLegend(m_legend, width());
}

void SlaTimeline::makeLegend()
{
    m_legend.clear();
    for (const SlaPiece &piece : m_pieces) {
        const bool isNamed = std::any_of(m_legend.begin(), m_legend.end(),
                                         [&piece](const LegendItem &item) { return isOneMark(item.sample, piece); });
        if (isNamed)
            continue;
        if (piece.segment.kind == SlaSegmentKind::OffHours && piece.isAhead)
            continue; // looks as it does before now
        m_legend.push_back({piece, SlaWords::shortSegment(piece), false, {}});
    }
    if (slaDuePlace(m_pieces, m_sla.promises[m_promise].trace) >= 0)
        m_legend.push_back({{}, tr("Due"), true, {}});
    placeLegend(m_legend, width());
}

int SlaTimeline::placeLegend(std::vector<LegendItem> &items, int width) const
{
    const QFontMetrics metrics(fonts::secondary());
    int x = 0;
    int y = LegendTop;
    for (LegendItem &item : items) {
        const int length = Sample + SampleGap + metrics.horizontalAdvance(item.name) + 1;
        if (x > 0 && x + length > width) {
            x = 0;
            y += LegendLine;
        }
        item.place = QRect(x, y, length, LegendLine);
        x += length + NameGap;
    }
    return y + LegendLine;
}

int SlaTimeline::heightForWidth(int width) const
{
    std::vector<LegendItem> items = m_legend;
    return placeLegend(items, width);
}

QSize SlaTimeline::sizeHint() const
{
    return {240, heightForWidth(width() > 40 ? width() : 300)};
}

void SlaTimeline::setCurrent(int piece)
{
    const int wanted = std::clamp(piece, -1, static_cast<int>(m_pieces.size()) - 1);
    if (wanted == m_current)
        return;
    m_current = wanted;
    tellCurrent();
    update();
    Q_EMIT currentChanged(m_current);
}

void SlaTimeline::tellCurrent()
{
    const SlaTrace &trace = m_sla.promises[m_promise].trace;
    setAccessibleDescription(m_current < 0
                                 ? SlaWords::summary(trace)
                                 : SlaWords::sum(m_pieces[static_cast<std::size_t>(m_current)], trace, m_sla));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

bool SlaTimeline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_pieces.empty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int piece = help->pos().y() < LegendTop ? slaPieceAt(m_pieces, help->pos().x()) : -1;
    const SlaTrace &trace = m_sla.promises[m_promise].trace;
    QToolTip::showText(help->globalPos(),
                       piece < 0 ? SlaWords::summary(trace)
                                 : SlaWords::sum(m_pieces[static_cast<std::size_t>(piece)], trace, m_sla),
                       this);
    return true;
}

void SlaTimeline::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void SlaTimeline::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_pieces.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(std::max(0, m_current - 1));
    case Qt::Key_Right:
        return setCurrent(std::min(last, m_current + 1));
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void SlaTimeline::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->position().y() < LegendTop)
        setCurrent(slaPieceAt(m_pieces, event->position().x()));
}

void SlaTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const SlaPiece &piece : m_pieces)
        paintPiece(painter, {piece.left, qreal{BarTop}, std::max(1.0, piece.width), qreal{BarHeight}}, piece);
    if (m_promise < m_sla.promises.size()) {
        const qreal due = slaDuePlace(m_pieces, m_sla.promises[m_promise].trace);
        if (due >= 0)
            paintPin(painter, std::clamp(due, 4.0, std::max(4.0, width() - 4.0)), 0, BarTop + BarHeight + 2);
    }
    if (m_current >= 0) {
        const SlaPiece &piece = m_pieces[static_cast<std::size_t>(m_current)];
        painter.setPen(QPen(tone(Tone::Text), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(piece.left, BarTop - 2, std::max(3.0, piece.width), BarHeight + 4));
    }
    if (hasFocus() && m_current < 0) {
        painter.setPen(tone(Tone::Accent));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(0.5, BarTop - 2.5, width() - 1, BarHeight + 5));
    }
    painter.setFont(fonts::secondary());
    for (const LegendItem &item : m_legend) {
        const QRectF sample(item.place.left(), item.place.top() + 4, Sample, 10);
        if (item.isDue)
            paintPin(painter, sample.center().x(), sample.top() - 1, sample.bottom() + 1);
        else
            paintPiece(painter, sample, item.sample);
        painter.setPen(tone(Tone::Muted));
        painter.drawText(item.place.adjusted(Sample + SampleGap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, item.name);
    }
}

} // namespace evenkeel
