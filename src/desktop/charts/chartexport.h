// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QImage>
#include <QString>

namespace evenkeel {

class ChartCanvas;
struct ChartTable;

enum class ChartFormat { Png = 0, Svg, Pdf, Csv };
inline constexpr int ChartFormatCount = 4;

/// A chart with its title, legend and ground, as it is shown, for other programs. Files are written whole or not at
/// all: what was there stays when writing fails.
class ChartExport final
{
public:
    explicit ChartExport(ChartCanvas &canvas)
        : m_canvas(canvas)
    {}

    /// In the colours of the screen, or of paper.
    [[nodiscard]] QImage picture(double scale) const;
    /// Writable: the folder's or the device's fault.
    [[nodiscard]] Result<Done> save(const QString &file, ChartFormat format) const;

    /// Tabs between the columns, for spreadsheets.
    [[nodiscard]] static QString asText(const ChartTable &table);
    /// RFC 4180, with a byte order mark so that every spreadsheet reads the letters.
    [[nodiscard]] static QByteArray asCsv(const ChartTable &table);
    [[nodiscard]] static QString suffix(ChartFormat format);

private:
    [[nodiscard]] QSizeF size() const;
    void paint(QPainter &painter, bool isPaper) const;
    [[nodiscard]] QByteArray drawn(ChartFormat format) const;

    ChartCanvas &m_canvas;
};

} // namespace evenkeel
