// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace evenkeel {

/// Standard controls in the program's look: one-pixel lines, radius 6, quiet grounds. Everything not drawn here is
/// Fusion's. A push button with the dynamic property "primary" is the page's one filled button; "quiet" has no frame
/// until the pointer is over it.
class ControlStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    ControlStyle();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    [[nodiscard]] QPalette standardPalette() const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
};

} // namespace evenkeel
