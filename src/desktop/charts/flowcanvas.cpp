// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowcanvas.h"

#include "desktop/style/fonts.h"
#include "desktop/style/words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr double NodeWidth = 5;
constexpr double NodeGap = 8;
constexpr double NameGap = 8;
constexpr double MostLabelShare = 0.32;

// Set off from names that end in a figure.
QString amountText(double amount)
{
    return QStringLiteral(" · ") + Words::number(std::llround(amount));
}

} // namespace

FlowCanvas::FlowCanvas(QWidget *parent)
    : ChartCanvas(parent)
{}

QRectF FlowCanvas::plotArea() const
{
    const QFontMetricsF metrics(fonts::secondary(), this);
    const auto widest = [&](const QStringList &names, const std::vector<Node> &nodes) {
        double wide = 0;
        for (qsizetype i = 0; i < names.size(); ++i) {
            const double amount =
                i < static_cast<qsizetype>(nodes.size()) ? nodes[static_cast<std::size_t>(i)].amount : 0;
            wide = std::max(wide, metrics.horizontalAdvance(names[i] + amountText(amount)));
        }
        return std::min(wide + NameGap, width() * MostLabelShare);
    };
    return QRectF(rect()).adjusted(widest(figure().left, m_left) + 2, 4, -widest(figure().right, m_right) - 2, -6);
}

void FlowCanvas::place(std::vector<Node> &nodes) const
{
    const QRectF area = plotArea();
    double all = 0;
    for (const Node &node : nodes)
        all += node.amount;
    const double room = area.height() - NodeGap * std::max(0.0, static_cast<double>(nodes.size()) - 1);
    double top = area.top();
    for (Node &node : nodes) {
        node.top = top;
        node.height = all > 0 ? std::max(1.0, room * node.amount / all) : 0;
        node.used = 0;
        top += node.height + NodeGap;
    }
}

void FlowCanvas::rebuild()
{
    const auto nodesOf = [this](const QStringList &names, int ChartFlow::*end) {
        std::vector<Node> nodes;
        for (const QString &name : names)
            nodes.push_back({name});
        for (const ChartFlow &flow : figure().flows)
            nodes[static_cast<std::size_t>(flow.*end)].amount += flow.amount;
        return nodes;
    };
    m_left = nodesOf(figure().left, &ChartFlow::from);
    m_right = nodesOf(figure().right, &ChartFlow::to);
    place(m_left);
    place(m_right);
    m_ribbons.clear();
    m_middles.clear();
    const QRectF area = plotArea();
    for (const ChartFlow &flow : figure().flows) {
        Node &from = m_left[static_cast<std::size_t>(flow.from)];
        Node &to = m_right[static_cast<std::size_t>(flow.to)];
        const double left = from.amount > 0 ? from.height * flow.amount / from.amount : 0;
        const double right = to.amount > 0 ? to.height * flow.amount / to.amount : 0;
        const double a = from.top + from.used;
        const double b = to.top + to.used;
        from.used += left;
        to.used += right;
        const double x0 = area.left() + NodeWidth;
        const double x1 = area.right() - NodeWidth;
        const double bend = (x1 - x0) / 2;
        QPainterPath ribbon({x0, a});
        ribbon.cubicTo(x0 + bend, a, x1 - bend, b, x1, b);
        ribbon.lineTo(x1, b + right);
        ribbon.cubicTo(x1 - bend, b + right, x0 + bend, a + left, x0, a + left);
        ribbon.closeSubpath();
        m_ribbons.push_back(ribbon);
        m_middles.emplace_back((x0 + x1) / 2, (a + left / 2 + b + right / 2) / 2);
    }
    update();
}

void FlowCanvas::applyView()
{
    update();
}

QPointF FlowCanvas::positionOf(const ChartMark &mark) const
{
    const auto flow = static_cast<std::size_t>(mark.series);
    return flow < m_middles.size() ? m_middles[flow] : QPointF();
}

int FlowCanvas::markAt(const QPointF &position) const
{
    // The one painted last lies on top.
    for (std::size_t i = m_ribbons.size(); i-- > 0;) {
        if (!m_ribbons[i].contains(position))
            continue;
        for (std::size_t mark = 0; mark < figure().marks.size(); ++mark) {
            if (figure().marks[mark].series == static_cast<int>(i))
                return static_cast<int>(mark);
        }
    }
    return -1;
}

std::vector<double> FlowCanvas::labelTops(const std::vector<double> &middles, double line, double height)
{
    std::vector<double> tops;
    double lowest = 0;
    for (const double middle : middles) {
        tops.push_back(std::max(lowest, middle - line / 2));
        lowest = tops.back() + line - 1;
    }
    double highest = height - line;
    for (auto top = tops.rbegin(); top != tops.rend(); ++top) {
        *top = std::min(*top, highest);
        highest = *top - (line - 1);
    }
    return tops;
}

void FlowCanvas::paintNodes(QPainter &painter, const std::vector<Node> &nodes, bool isLeft) const
{
    const QRectF area = plotArea();
    const QFontMetricsF metrics(painter.font());
    std::vector<double> middles;
    for (const Node &node : nodes)
        middles.push_back(node.top + node.height / 2);
    const std::vector<double> tops = labelTops(middles, metrics.height(), height());
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Node &node = nodes[i];
        const double x = isLeft ? area.left() : area.right() - NodeWidth;
        painter.fillRect(QRectF(x, node.top, NodeWidth, node.height), palette().color(Tone::Muted));
        const double room = (isLeft ? area.left() : width() - area.right()) - NameGap;
        const QString amount = amountText(node.amount);
        const QString text =
            metrics.elidedText(node.name, Qt::ElideMiddle, room - metrics.horizontalAdvance(amount)) + amount;
        const QRectF label(isLeft ? 0 : area.right() + NameGap, tops[i], room, metrics.height());
        painter.setPen(palette().color(Tone::Text));
        painter.drawText(
            label, static_cast<int>(isLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
            text);
    }
}

void FlowCanvas::paintPlot(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fonts::secondary());
    for (std::size_t i = 0; i < m_ribbons.size(); ++i) {
        QColor color = figure().flows[i].ink.color(palette());
        const bool isPointedAt =
            current() >= 0 && figure().marks[static_cast<std::size_t>(current())].series == static_cast<int>(i);
        color.setAlphaF(isPointedAt ? 0.75F : 0.45F);
        painter.fillPath(m_ribbons[i], color);
    }
    paintNodes(painter, m_left, true);
    paintNodes(painter, m_right, false);
}

void FlowCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!figure().isEmpty())
        paintPlot(painter);
}

} // namespace evenkeel
