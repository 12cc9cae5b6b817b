// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartcanvas.h"

#include <QPainterPath>

namespace evenkeel {

/// Ribbons from groups at the left to groups at the right, as wide as much flows.
class FlowCanvas final : public ChartCanvas
{
    Q_OBJECT

public:
    explicit FlowCanvas(QWidget *parent = nullptr);

    [[nodiscard]] int markAt(const QPointF &position) const override;
    [[nodiscard]] QRectF plotArea() const override;
    /// Where the labels of nodes begin: beside the middle of each, thin neighbours' below each other, none past the
    /// end.
    [[nodiscard]] static std::vector<double> labelTops(const std::vector<double> &middles, double line, double height);
    [[nodiscard]] QPointF positionOf(const ChartMark &mark) const override;

protected:
    void rebuild() override;
    void applyView() override;
    void paintPlot(QPainter &painter) override;
    [[nodiscard]] bool canZoom() const override { return false; }
    void paintEvent(QPaintEvent *event) override;

private:
    struct Node
    {
        QString name;
        double top = 0;
        double height = 0;
        double used = 0; ///< of the height, by ribbons so far
        double amount = 0;
    };
    void place(std::vector<Node> &nodes) const;
    void paintNodes(QPainter &painter, const std::vector<Node> &nodes, bool isLeft) const;

    std::vector<Node> m_left;
    std::vector<Node> m_right;
    std::vector<QPainterPath> m_ribbons; ///< by flow
    std::vector<QPointF> m_middles;
};

} // namespace evenkeel
