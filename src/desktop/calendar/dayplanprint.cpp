// SPDX-License-Identifier: GPL-3.0-or-later
// The one source of the calendar that looks at printers.
#include "dayplandialog.h"

#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace evenkeel {

void DayPlanDialog::askPrint()
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(windowTitle());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] { print(*printer); });
    // The printer lives as long as anybody may print on it.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

} // namespace evenkeel
