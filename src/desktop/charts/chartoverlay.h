// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace evenkeel {

class ChartCanvas;

/// Lies over a chart: the mark that is pointed at with its words, and the focus frame. Never takes the pointer.
class ChartOverlay final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartOverlay(ChartCanvas *canvas);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTip(QPainter &painter, const QPointF &at, const QString &text) const;

    ChartCanvas *m_canvas;
};

} // namespace evenkeel
