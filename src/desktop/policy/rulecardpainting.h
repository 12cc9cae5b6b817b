// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rulecardgeometry.h"

class QPainter;

namespace evenkeel::rulecards {

/// The six dots by which a row is dragged.
void paintHandle(QPainter &painter, const QRect &rect);
void paintCard(QPainter &painter, const RuleCard &card, const RuleCardGeometry &places, bool isSelected, bool isHovered,
               bool hasFocus);

} // namespace evenkeel::rulecards
