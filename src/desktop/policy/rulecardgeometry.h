// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rulecard.h"

#include <QRect>

namespace evenkeel {

/// Where the parts of a card lie, for painting and for hit testing alike. All in the coordinates of the row given.
struct RuleCardGeometry
{
    QRect card;
    QRect handle;
    QRect number;
    QRect title;
    QRect tag;
    QRect decisions;
    QRect sign; ///< of the worst finding; empty without one
    QRect menu;
    int labelWidth = 0;
    QList<QRect> lines;  ///< one a line of words, label excluded; as high as the words need
    QRect rail;          ///< the line on which the rings stand; empty without rings
    QList<QPoint> marks; ///< spread evenly: rings open at shares or at minutes, which have no common scale
    QList<QRect> ringLabels;
    QList<QRect> ringFigures;
    int height = 0; ///< of the row, the gap below included

    /// For a card at `topLeft` in a row of the given width.
    [[nodiscard]] static RuleCardGeometry of(const RuleCard &card, QPoint topLeft, int width);
};

} // namespace evenkeel
