// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartexport.h"

#include "chartcanvas.h"
#include "chartlegend.h"
#include "charttablemodel.h"

#include "desktop/style/fonts.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace evenkeel {

namespace {

constexpr double Margin = 16;
constexpr int DotsPerInch = 96;
constexpr double MillimetresPerDot = 25.4 / DotsPerInch;

struct Heights
{
    double title = 0;
    double ground = 0;
    double legend = 0;
    double note = 0;
};

Heights heightsOf(const ChartFigure &figure, double width)
{
    Heights heights;
    heights.title = std::ceil(QFontMetricsF(fonts::title()).height()) + 2;
    const QFontMetricsF small(fonts::secondary());
    heights.ground = figure.ground.isEmpty() ? 0 : std::ceil(small.height()) + 6;
    heights.legend = figure.series.size() + figure.bands.size() > 1
                         ? ChartLegend::paint(nullptr, figure, Palette::current(), width) + 4
                         : 0;
    heights.note =
        figure.note.isEmpty()
            ? 0
            : std::ceil(small.boundingRect(QRectF(0, 0, width, 1000), Qt::TextWordWrap, figure.note).height()) + 6;
    return heights;
}

} // namespace

QString ChartExport::suffix(ChartFormat format)
{
    switch (format) {
    case ChartFormat::Png:
        return QStringLiteral("png");
    case ChartFormat::Svg:
        return QStringLiteral("svg");
    case ChartFormat::Pdf:
        return QStringLiteral("pdf");
    case ChartFormat::Csv:
        break;
    }
    return QStringLiteral("csv");
}

QSizeF ChartExport::size() const
{
    const Heights heights = heightsOf(m_canvas.figure(), m_canvas.width());
    return {m_canvas.width() + 2 * Margin,
            m_canvas.height() + 2 * Margin + heights.title + heights.ground + heights.legend + heights.note};
}

void ChartExport::paint(QPainter &painter, bool isPaper) const
{
    const Palette &palette = isPaper ? Palette::of(Shade::Light) : Palette::current();
    const ChartFigure &figure = m_canvas.figure();
    const double wide = m_canvas.width();
    const Heights heights = heightsOf(figure, wide);
    painter.fillRect(QRectF({}, size()), palette.color(Tone::Surface));
    painter.translate(Margin, Margin);
    painter.setFont(fonts::title());
    painter.setPen(palette.color(Tone::Text));
    painter.drawText(QRectF(0, 0, wide, heights.title), Qt::AlignLeft | Qt::AlignTop, figure.title);
    painter.translate(0, heights.title);
    painter.setFont(fonts::secondary());
    painter.setPen(palette.color(Tone::Muted));
    painter.drawText(QRectF(0, 0, wide, heights.ground), Qt::AlignLeft | Qt::AlignTop, figure.ground);
    painter.translate(0, heights.ground);
    if (heights.legend > 0)
        ChartLegend::paint(&painter, figure, palette, wide);
    painter.translate(0, heights.legend);
    m_canvas.paintTo(painter, palette);
    painter.translate(0, m_canvas.height() + 6.0);
    painter.setFont(fonts::secondary());
    painter.setPen(palette.color(Tone::Muted));
    painter.drawText(QRectF(0, 0, wide, heights.note), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, figure.note);
}

QImage ChartExport::picture(double scale) const
{
    QImage image((size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, false);
    return image;
}

QByteArray ChartExport::drawn(ChartFormat format) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (format == ChartFormat::Png) {
        picture(2).save(&buffer, "PNG");
    } else if (format == ChartFormat::Svg) {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setTitle(m_canvas.figure().title);
        svg.setDescription(m_canvas.figure().ground);
        svg.setResolution(DotsPerInch);
        svg.setSize(size().toSize());
        svg.setViewBox(QRectF({}, size()));
        QPainter painter(&svg);
        paint(painter, true);
    } else if (format == ChartFormat::Pdf) {
        QPdfWriter pdf(&buffer);
        pdf.setTitle(m_canvas.figure().title);
        pdf.setResolution(DotsPerInch);
        pdf.setPageSize(QPageSize(size() * MillimetresPerDot, QPageSize::Millimeter));
        pdf.setPageMargins({});
        QPainter painter(&pdf);
        paint(painter, true);
    } else {
        return asCsv(m_canvas.figure().table);
    }
    return buffer.data();
}

Result<Done> ChartExport::save(const QString &file, ChartFormat format) const
{
    const QByteArray bytes = drawn(format);
    QSaveFile target(file);
    const bool isWritten =
        !bytes.isEmpty() && target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size() && target.commit();
    if (!isWritten)
        return Error{ErrorCode::FileReadOnly, file.toStdString()};
    return Done{};
}

QString ChartExport::asText(const ChartTable &table)
{
    QString text = table.headers.join(u'\t') + u'\n';
    for (const QVariantList &row : table.rows) {
        QStringList cells;
        for (const QVariant &cell : row)
            cells << ChartTableModel::text(cell, QLocale());
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

QByteArray ChartExport::asCsv(const ChartTable &table)
{
    const auto line = [](const QStringList &row) {
        QStringList cells;
        for (QString cell : row) {
            const bool needsQuotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n');
            // What begins like a formula is no formula.
            if (!cell.isEmpty() && QStringLiteral("=@").contains(cell.front()))
                cell.prepend(u'\'');
            cells << (needsQuotes ? u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"' : cell);
        }
        return cells.join(u',') + QStringLiteral("\r\n");
    };
    QString text(QChar(0xFEFF));
    text += line(table.headers);
    for (const QVariantList &row : table.rows) {
        QStringList cells;
        for (const QVariant &cell : row)
            cells << ChartTableModel::text(cell, QLocale::c());
        text += line(cells);
    }
    return text.toUtf8();
}

} // namespace evenkeel
