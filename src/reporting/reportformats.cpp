// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/reportformats.h"

#include "reporting/htmlreport.h"
#include "reporting/pdfreport.h"
#include "reporting/xlsxreport.h"

namespace evenkeel {

namespace {

QString wordOf(std::string_view code)
{
    return QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
}

} // namespace

QPageSize pageSizeOf(ReportPaper paper)
{
    return QPageSize(paper == ReportPaper::A4 ? QPageSize::A4 : QPageSize::Letter);
}

QString formatWord(ReportFormat format)
{
    return wordOf(codeOf(format));
}

std::optional<ReportFormat> reportFormatFrom(const QString &word)
{
    for (int format = 0; format < ReportFormatCount; ++format) {
        if (word == formatWord(static_cast<ReportFormat>(format)))
            return static_cast<ReportFormat>(format);
    }
    return std::nullopt;
}

QString reportFileName(ReportKind kind, const QString &period, ReportFormat format)
{
    return QStringLiteral("%1-%2.%3").arg(wordOf(codeOf(kind)), period, formatWord(format));
}

Result<QByteArray> reportContent(const ReportDocument &document, ReportFormat format, ReportPaper paper)
{
    if (format == ReportFormat::Pdf)
        return pdfOf(document, pageSizeOf(paper));
    QByteArray content = format == ReportFormat::Xlsx
                             ? xlsxOf(document)
                             : (format == ReportFormat::Html ? htmlOf(document) : csvOf(document));
    if (content.isEmpty())
        return Error{ErrorCode::DiskFull, std::string(codeOf(format))};
    return content;
}

} // namespace evenkeel
