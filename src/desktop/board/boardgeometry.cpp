// SPDX-License-Identifier: GPL-3.0-or-later
#include "boardgeometry.h"

#include <algorithm>

namespace evenkeel {

void BoardGeometry::layOut()
{
    tops.clear();
    tops.reserve(rows.size() + 1);
    int top = 0;
    for (const Row &row : rows) {
        tops.push_back(top);
        top += row.isTeam ? TeamHeight : LaneHeight;
    }
    tops.push_back(top);
    scroll = std::clamp(scroll, 0, largestScroll());
    waitingOffset = std::clamp(waitingOffset, 0, std::max(0, waitingCards - 1)) / columns() * columns();
}

int BoardGeometry::columns() const
{
    // The tile stands half a gap from the last card and a hair from the edge.
    const int room = viewport.width() - cardsLeft() - TileWidth - Gap + 2;
    return std::max(1, (room + Gap) / (CardWidth + Gap));
}

int BoardGeometry::shownWaiting() const
{
    return std::clamp(waitingCards - waitingOffset, 0, columns() * WaitingLines);
}

int BoardGeometry::shownCards(int row) const
{
    const Row &lane = rows[static_cast<std::size_t>(row)];
    return std::clamp(lane.cards - lane.offset, 0, columns());
}

int BoardGeometry::hiddenCards(int row) const
{
    return rows[static_cast<std::size_t>(row)].cards - shownCards(row);
}

QRect BoardGeometry::rowRect(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    const int top = waitingHeight() + tops[index] - scroll;
    return {0, top, viewport.width(), tops[index + 1] - tops[index]};
}

QRect BoardGeometry::nameRect(const QRect &lane) const
{
    return {Margin, lane.top(), nameWidth, lane.height()};
}

QRect BoardGeometry::loadRect(const QRect &lane) const
{
    return {Margin + nameWidth + ColumnGap, lane.top(), loadWidth, lane.height()};
}

QRect BoardGeometry::cardRect(int row, int position) const
{
    const Row &lane = rows[static_cast<std::size_t>(row)];
    const int column = position - lane.offset;
    if (lane.isTeam || position < 0 || position >= lane.cards || column < 0 || column >= columns())
        return {};
    return {cardsLeft() + column * (CardWidth + Gap), rowRect(row).top() + Gap, CardWidth, CardHeight};
}

QRect BoardGeometry::waitingCardRect(int position) const
{
    // Routing order runs along the first line, then along the second, so that the next in turn stand together.
    const int place = position - waitingOffset;
    if (position < 0 || position >= waitingCards || place < 0 || place >= columns() * WaitingLines)
        return {};
    const int line = place / columns();
    return {cardsLeft() + place % columns() * (CardWidth + Gap), Gap + line * (CardHeight + Gap), CardWidth,
            CardHeight};
}

QRect BoardGeometry::overflowRect(int row) const
{
    if (rows[static_cast<std::size_t>(row)].isTeam || hiddenCards(row) <= 0)
        return {};
    return {cardsLeft() + columns() * (CardWidth + Gap) - 4, rowRect(row).top() + Gap, TileWidth, CardHeight};
}

QRect BoardGeometry::waitingOverflowRect() const
{
    if (hiddenWaiting() <= 0)
        return {};
    return {cardsLeft() + columns() * (CardWidth + Gap) - 4, Gap, TileWidth, WaitingLines * (CardHeight + Gap) - Gap};
}

QRect BoardGeometry::backRect(int row) const
{
    const Row &lane = rows[static_cast<std::size_t>(row)];
    if (lane.isTeam || lane.offset == 0)
        return {};
    return {cardsLeft() - BackWidth, rowRect(row).top() + Gap, BackWidth, CardHeight};
}

QRect BoardGeometry::waitingBackRect() const
{
    if (waitingOffset == 0)
        return {};
    return {cardsLeft() - BackWidth, Gap, BackWidth, WaitingLines * (CardHeight + Gap) - Gap};
}

std::pair<int, int> BoardGeometry::visibleRows() const
{
    if (rows.empty())
        return {0, 0};
    const auto firstBelow = std::upper_bound(tops.begin(), tops.end(), scroll);
    const int first = std::max(0, static_cast<int>(firstBelow - tops.begin()) - 1);
    const auto end = std::lower_bound(tops.begin(), tops.end() - 1, scroll + rowsViewport());
    return {std::min(first, static_cast<int>(rows.size())), static_cast<int>(end - tops.begin())};
}

BoardHit BoardGeometry::hit(QPoint point) const
{
    if (!QRect({0, 0}, viewport).contains(point))
        return {};
    if (waitingRect().contains(point)) {
        if (waitingOverflowRect().contains(point))
            return {BoardHit::Part::Overflow, true};
        if (waitingBackRect().contains(point))
            return {BoardHit::Part::Back, true};
        for (int place = 0; place < shownWaiting(); ++place) {
            if (waitingCardRect(waitingOffset + place).contains(point))
                return {BoardHit::Part::Card, true, -1, waitingOffset + place};
        }
        return {BoardHit::Part::Lane, true};
    }
    const int y = point.y() - waitingHeight() + scroll;
    if (rows.empty() || y < 0 || y >= rowsHeight())
        return {};
    const int row = static_cast<int>(std::upper_bound(tops.begin(), tops.end(), y) - tops.begin()) - 1;
    if (rows[static_cast<std::size_t>(row)].isTeam)
        return {BoardHit::Part::TeamHead, false, row};
    if (overflowRect(row).contains(point))
        return {BoardHit::Part::Overflow, false, row};
    if (backRect(row).contains(point))
        return {BoardHit::Part::Back, false, row};
    const int offset = rows[static_cast<std::size_t>(row)].offset;
    for (int place = 0; place < shownCards(row); ++place) {
        if (cardRect(row, offset + place).contains(point))
            return {BoardHit::Part::Card, false, row, offset + place};
    }
    return {BoardHit::Part::Lane, false, row};
}

int BoardGeometry::scrollToShow(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    const int top = tops[index];
    const int bottom = tops[index + 1];
    if (top < scroll)
        return top;
    if (bottom > scroll + rowsViewport())
        return std::max(0, bottom - rowsViewport());
    return scroll;
}

int BoardGeometry::offsetToShow(int row, int position) const
{
    const int offset = rows[static_cast<std::size_t>(row)].offset;
    if (position < offset)
        return position;
    return position >= offset + columns() ? position - columns() + 1 : offset;
}

int BoardGeometry::waitingOffsetToShow(int position) const
{
    const int shown = columns() * WaitingLines;
    if (position < waitingOffset)
        return position / columns() * columns();
    if (position < waitingOffset + shown)
        return waitingOffset;
    return (position / columns() - WaitingLines + 1) * columns();
}

} // namespace evenkeel
