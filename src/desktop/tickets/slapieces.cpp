// SPDX-License-Identifier: GPL-3.0-or-later
#include "slapieces.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr qreal WidestGap = 7;

bool isFolded(const SlaPiece &piece)
{
    return piece.segment.kind == SlaSegmentKind::OffHours || piece.segment.kind == SlaSegmentKind::Holiday;
}

} // namespace

std::vector<SlaPiece> slaPieces(const SlaTrace &trace, qreal width)
{
    std::vector<SlaPiece> pieces;
    Millis used{0};
    const auto add = [&](const SlaSegment &segment, bool isAhead) {
        used += segment.counted;
        const bool isLate = segment.kind == SlaSegmentKind::Running && trace.due && segment.span.from >= *trace.due;
        pieces.push_back({segment, isAhead, isLate, used});
    };
    for (const SlaSegment &segment : trace.segments)
        add(segment, false);
    for (const SlaSegment &segment : trace.ahead)
        add(segment, true);

    const auto folded = static_cast<qreal>(std::count_if(pieces.begin(), pieces.end(), isFolded));
    qreal scaled = 0;
    for (const SlaPiece &piece : pieces)
        scaled += isFolded(piece) ? 0 : static_cast<qreal>(piece.segment.span.length().count());
    // With nothing to scale the gaps share the whole bar.
    const qreal gap = folded < 1 ? 0 : scaled > 0.5 ? std::min(WidestGap, width / 3 / folded) : width / folded;
    const qreal rest = width - gap * folded;
    qreal left = 0;
    for (SlaPiece &piece : pieces) {
        piece.left = left;
        piece.width = isFolded(piece) ? gap : rest * static_cast<qreal>(piece.segment.span.length().count()) / scaled;
        left += piece.width;
    }
    return pieces;
}

int slaPieceAt(const std::vector<SlaPiece> &pieces, qreal x)
{
    const auto found = std::find_if(pieces.begin(), pieces.end(), [x](const SlaPiece &piece) {
        return piece.left <= x && x < piece.left + piece.width;
    });
    return found == pieces.end() ? -1 : static_cast<int>(std::distance(pieces.begin(), found));
}

qreal slaDuePlace(const std::vector<SlaPiece> &pieces, const SlaTrace &trace)
{
    if (!trace.due)
        return -1;
    const auto found = std::find_if(pieces.begin(), pieces.end(),
                                    [&trace](const SlaPiece &piece) { return piece.segment.span.until == *trace.due; });
    return found == pieces.end() ? -1 : found->left + found->width;
}

} // namespace evenkeel
