// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/slatrace.h"

#include <QtGlobal>

#include <vector>

namespace evenkeel {

/// A segment of an SLA clock with its place on a bar.
struct SlaPiece
{
    SlaSegment segment;
    bool isAhead = false; ///< after now
    bool isLate = false;  ///< running after the due time
    Millis usedAfter{0};  ///< counted up to its end
    qreal left = 0;
    qreal width = 0;
};

/// Where the segments of a trace stand on a bar so wide. Running and paused time is true to scale; nights and holidays,
/// which would fill two thirds of it, are folded to narrow gaps of one width that together take at most a third.
[[nodiscard]] std::vector<SlaPiece> slaPieces(const SlaTrace &trace, qreal width);

/// The piece under a place; -1 outside.
[[nodiscard]] int slaPieceAt(const std::vector<SlaPiece> &pieces, qreal x);

/// Where the due time stands on the bar; -1 where it lies beyond.
[[nodiscard]] qreal slaDuePlace(const std::vector<SlaPiece> &pieces, const SlaTrace &trace);

} // namespace evenkeel
