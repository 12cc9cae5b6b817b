// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartfigure.h"

#include <QWidget>

namespace evenkeel {

class ChartOverlay;

/// Shows one figure. What the pointer and the keyboard do is the same for every chart: the nearest mark is shown with
/// its value, the wheel and + and - zoom along the x axis, dragging pans, Return or a click ask for what stands behind
/// the mark. How the figure is drawn is the subclass's business; libraries only draw.
class ChartCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget *parent = nullptr);
    ~ChartCanvas() override;

    void setFigure(ChartFigure figure);
    [[nodiscard]] const ChartFigure &figure() const { return m_figure; }

    /// The mark that is pointed at; -1: none.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int mark);
    /// The mark nearest to a point of this widget, within reach; -1: none.
    [[nodiscard]] virtual int markAt(const QPointF &position) const;
    /// Where a mark is drawn now.
    [[nodiscard]] QPointF markPosition(int mark) const
    {
        return positionOf(m_figure.marks[static_cast<std::size_t>(mark)]);
    }

    /// The part of the x axis in sight.
    [[nodiscard]] double from() const { return m_from; }
    [[nodiscard]] double until() const { return m_until; }
    void showSpan(double from, double until);
    void showAll();
    [[nodiscard]] bool isZoomed() const;

    /// Draws what is shown, in the colours given, at this widget's size.
    void paintTo(QPainter &painter, const Palette &palette);
    /// Where the axes lie; what is outside is for their labels.
    [[nodiscard]] virtual QRectF plotArea() const;
    [[nodiscard]] virtual QPointF positionOf(const ChartMark &mark) const;

    [[nodiscard]] QSize sizeHint() const override { return {420, 220}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 140}; }

Q_SIGNALS:
    void currentChanged(int mark);
    void viewChanged();
    /// Somebody asked for what stands behind the mark.
    void opened(int mark);

protected:
    /// The figure, the colours or the size have changed: make all anew.
    virtual void rebuild() = 0;
    /// Another part of the x axis is in sight.
    virtual void applyView() = 0;
    virtual void paintPlot(QPainter &painter) = 0;
    [[nodiscard]] virtual bool canZoom() const { return true; }

    [[nodiscard]] const Palette &palette() const { return *m_palette; }
    [[nodiscard]] double pixelX(double x) const;
    [[nodiscard]] double pixelY(double y) const;
    [[nodiscard]] double valueX(double pixel) const;

    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class ChartOverlay;
    void zoom(double factor, double around);
    void pan(double share);
    void step(int direction);
    void stepSeries(int direction);
    void keepInSight();
    void paintMeanings(QPainter &painter) const;
    void paintCuts(QPainter &painter) const;
    void setRange(double from, double until);
    void measureLabels();

    ChartFigure m_figure;
    ChartOverlay *m_overlay;
    const Palette *m_palette;
    double m_labels = 0; ///< how wide those of the value axis are: asked for at every mark
    double m_from = 0;
    double m_until = 1;
    int m_current = -1;
    QPointF m_pressed;
    double m_pressedFrom = 0;
    bool m_isDragging = false;
};

} // namespace evenkeel
