// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QPixmap>

#include <functional>

namespace evenkeel {

/// Pictures of rows, cut into columns of equal width, so that a frame copies instead of drawing. A tile is painted when
/// it is first asked for and forgotten when its row changes or many others were asked for since.
class TimelineTiles
{
public:
    static constexpr int Width = 384;
    static constexpr int Names = -1; ///< the column of the agents' names

    /// Paints one tile, whose left upper corner is the origin.
    using Paint = std::function<void(QPainter &painter, int row, int column)>;

    TimelineTiles();

    void clear() { m_tiles.clear(); }
    void forgetRow(int row);
    [[nodiscard]] const QPixmap &tile(int row, int column, QSize size, qreal scale, const Paint &paint);

private:
    QCache<quint64, QPixmap> m_tiles; ///< cost in KiB
    QPixmap m_last;                   ///< a tile too large to be kept
    int m_columns = 0;
};

} // namespace evenkeel
