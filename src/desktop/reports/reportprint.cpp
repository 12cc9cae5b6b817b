// SPDX-License-Identifier: GPL-3.0-or-later
// The one source of the reports that looks at printers.
#include "weeklypart.h"

#include "desktop/style/words.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace evenkeel {

namespace {

constexpr double PointsPerInch = 72;

} // namespace

void WeeklyPart::print(QPrinter &printer)
{
    if (!m_pages)
        return;
    // Laid out for the paper there is, in the colours of paper.
    const PagePainter pages(m_document, printLook(), printer.pageLayout().pageSize());
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer)) {
        Q_EMIT failed(Words::failure({ErrorCode::FileReadOnly, printer.printerName().toStdString()}));
        return;
    }
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.pageCount()) : pages.pageCount();
    const int first = std::max(1, printer.fromPage());
    for (int page = first; page <= last; ++page) {
        if (page > first)
            printer.newPage();
        painter.save();
        painter.scale(printer.resolution() / PointsPerInch, printer.resolution() / PointsPerInch);
        pages.paint(page - 1, painter);
        painter.restore();
    }
}

void WeeklyPart::askPrint()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_document.title);
    printer->setPageSize(QPageSize(QPageSize::A4));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize |
                       QAbstractPrintDialog::PrintPageRange);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] { print(*printer); });
    // The printer lives as long as anybody may print on it.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

} // namespace evenkeel
