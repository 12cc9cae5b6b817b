// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "reporting/pagepainter.h"

#include <QByteArray>

namespace evenkeel {

/// The pages as a PDF file: real text in embedded faces, a bookmark for each section and finding, the title and the
/// language of the report. The same report is the same file, whenever it is written.
///
/// Needs a QGuiApplication. NotFound where there is no face to write with, BadFormat with what the PDF library says
/// where the file comes out wrong.
[[nodiscard]] Result<QByteArray> pdfOf(const ReportDocument &document, const QPageSize &paper);

} // namespace evenkeel
