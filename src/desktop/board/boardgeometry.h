// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>

#include <algorithm>
#include <utility>
#include <vector>

namespace evenkeel {

/// What a point of the board lies on.
struct BoardHit
{
    enum class Part { Nothing, Lane, Card, Overflow, Back, TeamHead };

    Part part = Part::Nothing;
    bool isWaiting = false;
    int row = -1;      ///< of the board's rows; -1 in the waiting lane
    int position = -1; ///< of Card: among the lane's cards

    friend bool operator==(const BoardHit &, const BoardHit &) = default;
};

/// Where everything on the board is, in viewport coordinates. A plain value: no widget, no font, no model.
/// The waiting lane stays on top; the rows under it scroll. A lane shows as many cards as fit, from its offset on,
/// then a tile that counts the rest.
struct BoardGeometry
{
    static constexpr int LaneHeight = 72;
    static constexpr int TeamHeight = 28;
    static constexpr int CardWidth = 188;
    static constexpr int CardHeight = 56;
    static constexpr int Gap = 8;
    static constexpr int Margin = 16;
    static constexpr int ColumnGap = 10;
    static constexpr int TileWidth = 34;
    static constexpr int BackWidth = 12;
    static constexpr int WaitingLines = 2;

    struct Row
    {
        bool isTeam = false;
        int cards = 0;
        int offset = 0; ///< cards scrolled out at the left
    };

    QSize viewport;
    int nameWidth = 116; ///< of the column with name and skills
    int loadWidth = 146; ///< of the column with the load bar
    int waitingCards = 0;
    int waitingOffset = 0; ///< a multiple of columns()
    int scroll = 0;
    std::vector<Row> rows;
    std::vector<int> tops; ///< of each row and one behind the last, from the first row; made by layOut()

    /// Call after changing rows.
    void layOut();

    [[nodiscard]] int waitingHeight() const { return Gap + WaitingLines * (CardHeight + Gap); }
    [[nodiscard]] int rowsHeight() const { return tops.empty() ? 0 : tops.back(); }
    [[nodiscard]] int rowsViewport() const { return std::max(0, viewport.height() - waitingHeight()); }
    [[nodiscard]] int largestScroll() const { return std::max(0, rowsHeight() - rowsViewport()); }
    [[nodiscard]] int cardsLeft() const { return Margin + nameWidth + 2 * ColumnGap + loadWidth; }
    /// Cards that fit beside each other, leaving room for the tile.
    [[nodiscard]] int columns() const;
    [[nodiscard]] int shownWaiting() const;
    [[nodiscard]] int shownCards(int row) const;
    [[nodiscard]] int hiddenWaiting() const { return waitingCards - shownWaiting(); }
    [[nodiscard]] int hiddenCards(int row) const;

    [[nodiscard]] QRect waitingRect() const { return {0, 0, viewport.width(), waitingHeight()}; }
    [[nodiscard]] QRect rowRect(int row) const;
    [[nodiscard]] QRect nameRect(const QRect &lane) const;
    [[nodiscard]] QRect loadRect(const QRect &lane) const;
    /// Empty when the card is scrolled out or hidden behind the tile.
    [[nodiscard]] QRect cardRect(int row, int position) const;
    [[nodiscard]] QRect waitingCardRect(int position) const;
    [[nodiscard]] QRect overflowRect(int row) const;
    [[nodiscard]] QRect waitingOverflowRect() const;
    [[nodiscard]] QRect backRect(int row) const;
    [[nodiscard]] QRect waitingBackRect() const;
    /// Rows that touch the viewport, [first, second).
    [[nodiscard]] std::pair<int, int> visibleRows() const;
    [[nodiscard]] BoardHit hit(QPoint point) const;
    /// The scroll position nearest to the present one that shows the whole row.
    [[nodiscard]] int scrollToShow(int row) const;
    /// The offset nearest to the lane's present one that shows the card.
    [[nodiscard]] int offsetToShow(int row, int position) const;
    [[nodiscard]] int waitingOffsetToShow(int position) const;
};

} // namespace evenkeel
