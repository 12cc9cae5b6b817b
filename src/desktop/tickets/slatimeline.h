// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "slapieces.h"

#include "desktop/style/palette.h"
#include "services/slaresults.h"

#include <QWidget>

namespace evenkeel {

/// One SLA clock as a bar of its segments, a legend under it. What a segment did shows by shape and by colour: running
/// is a full block (late: with a notch), what will run a hollow one, paused hatched, off hours a thin line, a holiday
/// a thin line with a dot; a pin marks the due time. Arrow keys go from segment to segment.
class SlaTimeline final : public QWidget
{
    Q_OBJECT

public:
    explicit SlaTimeline(QWidget *parent = nullptr);

    void setTrace(const TicketSla &sla, std::size_t promise);
    /// The segment the reader is at; -1: none.
    void setCurrent(int piece);
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void currentChanged(int piece);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct LegendItem
    {
        SlaPiece sample;
        QString name;
        bool isDue = false;
        QRect place; ///< of picture and name
    };

    void layOut();
    void makeLegend();
    /// Places the legend's items and returns its height.
    int placeLegend(std::vector<LegendItem> &items, int width) const;
    void tellCurrent();

    TicketSla m_sla;
    std::size_t m_promise = 0;
    std::vector<SlaPiece> m_pieces;
    std::vector<LegendItem> m_legend;
    int m_current = -1;
};

} // namespace evenkeel
