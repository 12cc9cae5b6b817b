// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

class QIODevice;

namespace evenkeel {

struct WorkbookSheet
{
    std::string name;
    std::string part; ///< of the archive
};

struct WorkbookCell
{
    int column = 0;        ///< from 0
    std::string text;      ///< UTF-8; a whole number without a fraction, TRUE or FALSE, #N/A
    bool isNumber = false; ///< not a text that looks like one
};

struct WorkbookRow
{
    std::int64_t line = 0;           ///< from 1, as spreadsheets count
    std::vector<WorkbookCell> cells; ///< those with something in them, from left to right
    bool isFaulty = false;           ///< names a cell twice, out of order, or one that no sheet has
};

/// Reads the cells of an XLSX workbook (ECMA-376) in a stream: shared, rich and inline strings, numbers, booleans,
/// errors, and what formulas last came to. A formula without a result is given as its text after "=", so that it is
/// refused rather than passed over. Looks, merged cells and everything else is left out.
///
/// Hostile files end in an error: parts are unpacked up to a measure (WorkbookArchive), document types and deep nesting
/// are damage. Memory: the shared strings, and one row.
class WorkbookReader final
{
public:
    /// `device` is open for reading, can seek, and outlives the reader. BadFormat with one of the reasons of
    /// workbookarchive.h.
    [[nodiscard]] static Result<std::unique_ptr<WorkbookReader>> open(QIODevice &device);
    ~WorkbookReader();

    [[nodiscard]] const std::vector<WorkbookSheet> &sheets() const;
    /// Days are counted from 1904 instead of 1900.
    [[nodiscard]] bool countsFrom1904() const;

    /// From its first row on, also where another sheet is being read.
    [[nodiscard]] Result<Done> openSheet(std::size_t sheet);
    /// False at the end or when the sheet cannot be read on (see failure()).
    [[nodiscard]] bool next(WorkbookRow &row);
    /// What became of the sheet so far.
    [[nodiscard]] Result<Done> state() const;
    /// How far the sheet is read, in bytes.
    [[nodiscard]] std::int64_t bytesRead() const;
    [[nodiscard]] std::int64_t sheetBytes() const;

private:
    struct Book;
    explicit WorkbookReader(std::unique_ptr<Book> book);

    std::unique_ptr<Book> m_book;
};

/// "A" for 0, "AB" for 27.
[[nodiscard]] std::string columnLetters(std::size_t column);

} // namespace evenkeel
