// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStyleOption>

class QWidget;

namespace evenkeel::controls {

/// A rounded box with a one-pixel line that stays sharp.
void drawBox(QPainter &painter, const QRectF &rect, const QColor &fill, const QColor &line, qreal lineWidth = 1);
void drawButton(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void drawButtonLabel(QPainter &painter, const QStyleOptionButton &button, const QWidget *widget);
void drawToolButton(QPainter &painter, const QStyleOption &option);
void drawField(QPainter &painter, const QStyleOption &option, bool hasFocus);
/// A field with two steps at its right; `up` and `down` are where they are pressed.
void drawSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down);
void drawCheck(QPainter &painter, const QStyleOption &option, bool isRound);
void drawHeaderSection(QPainter &painter, const QStyleOptionHeader &option);
void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option);
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle);
void drawProgress(QPainter &painter, const QStyleOptionProgressBar &option);
void drawTab(QPainter &painter, const QStyleOptionTab &option);

} // namespace evenkeel::controls
