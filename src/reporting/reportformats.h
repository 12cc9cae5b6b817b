// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/reportschedule.h"
#include "reporting/reportdocument.h"

#include <QByteArray>
#include <QPageSize>
#include <QString>

#include <optional>

namespace evenkeel {

/// The whole file. Pages need a QGuiApplication. DiskFull where a format needs room that there is none of; of pages as
/// pdfOf().
[[nodiscard]] Result<QByteArray> reportContent(const ReportDocument &document, ReportFormat format, ReportPaper paper);

/// "weekly-2016-W11.pdf".
[[nodiscard]] QString reportFileName(ReportKind kind, const QString &period, ReportFormat format);

[[nodiscard]] QPageSize pageSizeOf(ReportPaper paper);

[[nodiscard]] QString formatWord(ReportFormat format);
/// By what people type: html, pdf, xlsx, csv.
[[nodiscard]] std::optional<ReportFormat> reportFormatFrom(const QString &word);

} // namespace evenkeel
