// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/pdfreport.h"

#include "reporting/pdfoutline.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace evenkeel {

namespace {

constexpr int DotsPerInch = 600;
constexpr double PointsPerInch = 72;

} // namespace

Result<QByteArray> pdfOf(const ReportDocument &document, const QPageSize &paper)
{
    if (QFontDatabase::families().isEmpty())
        return Error{ErrorCode::NotFound, "fonts"};
    const PagePainter pages(document, printLook(), paper);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(DotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(pages.pageSize(), QPageSize::Point, QString(), QPageSize::ExactMatch),
                                     QPageLayout::Portrait, QMarginsF()));
    writer.setTitle(document.title);
    writer.setCreator(QStringLiteral("Evenkeel"));
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{ErrorCode::BadFormat, "pdf"};
    painter.scale(DotsPerInch / PointsPerInch, DotsPerInch / PointsPerInch);
    for (int page = 0; page < pages.pageCount(); ++page) {
        if (page > 0 && !writer.newPage())
            return Error{ErrorCode::BadFormat, "pdf"};
        pages.paint(page, painter);
    }
    painter.end();
    return withOutline(buffer.data(), pages.laid(), document.language);
}

} // namespace evenkeel
