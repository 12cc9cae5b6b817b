// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/skillsheetwriter.h"
#include "exchange/workbooktext.h"

#include <QFile>
#include <QFileInfo>

#include <xlsxwriter.h>

namespace evenkeel {

namespace {

constexpr double NameWidth = 24;
constexpr double LevelWidth = 14;

// The sheets of the format end there.
constexpr std::size_t MostRows = 1'048'576;
constexpr std::size_t MostColumns = 16'384;

lxw_error fill(lxw_workbook *book, const std::vector<std::vector<SheetCell>> &table, bool isMatrix)
{
    lxw_worksheet *page = workbook_add_worksheet(book, "skills");
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    const auto columns = static_cast<lxw_col_t>(table.front().size() - 1);
    worksheet_set_column(page, 0, 1, NameWidth, nullptr);
    if (columns > 1)
        worksheet_set_column(page, 2, columns, isMatrix ? LevelWidth : NameWidth, nullptr);
    worksheet_freeze_panes(page, 1, 1);
    lxw_error failure = LXW_NO_ERROR;
    for (std::size_t row = 0; row < table.size() && failure == LXW_NO_ERROR; ++row) {
        for (std::size_t column = 0; column < table[row].size() && failure == LXW_NO_ERROR; ++column) {
            const auto y = static_cast<lxw_row_t>(row);
            const auto x = static_cast<lxw_col_t>(column);
            // Texts are texts: what begins with = is no formula here, so nothing is guarded.
            if (const auto *text = std::get_if<std::string>(&table[row][column]))
                failure = text->empty() ? LXW_NO_ERROR
                                        : worksheet_write_string(page, y, x, escapedText(*text).c_str(),
                                                                 row == 0 ? bold : nullptr);
            else
                failure = worksheet_write_number(
                    page, y, x, static_cast<double>(std::get<std::int64_t>(table[row][column])), nullptr);
        }
    }
    return failure;
}

Error errorOf(lxw_error failure, const QString &file)
{
    switch (failure) {
    case LXW_ERROR_CREATING_XLSX_FILE:
    case LXW_ERROR_CREATING_TMPFILE:
    case LXW_ERROR_READING_TMPFILE:
        return {ErrorCode::FileReadOnly, file.toStdString()};
    case LXW_ERROR_ZIP_FILE_OPERATION:
    case LXW_ERROR_ZIP_FILE_ADD:
    case LXW_ERROR_ZIP_CLOSE:
        return {ErrorCode::DiskFull, file.toStdString()};
    default:
        return {ErrorCode::InvalidArgument, lxw_strerror(failure)};
    }
}

// The finished workbook takes the place of what was there in one step.
Result<Done> put(const QString &made, const QString &file)
{
    QFile::remove(file);
    if (!QFile::rename(made, file)) {
        QFile::remove(made);
        return Error{ErrorCode::FileReadOnly, file.toStdString()};
    }
    return Done{};
}

} // namespace

Result<Done> writeSkillWorkbook(const SkillSheet &sheet, const QString &file)
{
    const std::vector<std::vector<SheetCell>> table = skillTable(sheet);
    if (table.size() > MostRows || table.front().size() > MostColumns)
        return Error{ErrorCode::InvalidArgument, "rows"};
    const QString beside = file + QStringLiteral(".part");
    if (QFileInfo(file).isDir())
        return Error{ErrorCode::FileReadOnly, file.toStdString()};
    lxw_workbook *book = workbook_new(QFile::encodeName(beside).constData());
    if (book == nullptr)
        return Error{ErrorCode::FileReadOnly, file.toStdString()};
    const lxw_error filled = fill(book, table, sheet.form == SheetForm::Matrix);
    const lxw_error closed = workbook_close(book);
    if (filled != LXW_NO_ERROR || closed != LXW_NO_ERROR) {
        QFile::remove(beside);
        return errorOf(filled != LXW_NO_ERROR ? filled : closed, file);
    }
    return put(beside, file);
}

} // namespace evenkeel
