// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinetiles.h"

#include "desktop/style/palette.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <memory>

namespace evenkeel {

namespace {

constexpr qsizetype MostKiB = 96 * 1024;

quint64 keyOf(int row, int column)
{
    return (static_cast<quint64>(row) << 32) | static_cast<quint32>(column);
}

} // namespace

TimelineTiles::TimelineTiles()
    : m_tiles(MostKiB)
{}

void TimelineTiles::forgetRow(int row)
{
    for (int column = Names; column < m_columns; ++column)
        m_tiles.remove(keyOf(row, column));
}

const QPixmap &TimelineTiles::tile(int row, int column, QSize size, qreal scale, const Paint &paint)
{
    m_columns = std::max(m_columns, column + 1);
    if (const QPixmap *known = m_tiles.object(keyOf(row, column)); known && known->devicePixelRatio() == scale)
        return *known;
    auto made = std::make_unique<QPixmap>(static_cast<int>(std::ceil(size.width() * scale)),
                                          static_cast<int>(std::ceil(size.height() * scale)));
    made->setDevicePixelRatio(scale);
    made->fill(tone(Tone::Surface));
    {
        QPainter painter(made.get());
        paint(painter, row, column);
    }
    m_last = *made;
    const qsizetype cost = std::max<qsizetype>(1, qsizetype{made->width()} * made->height() * 4 / 1024);
    m_tiles.insert(keyOf(row, column), made.release(), cost);
    return m_last;
}

} // namespace evenkeel
