// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/skillsheetlines.h"
#include "exchange/skillsheetreader.h"
#include "exchange/workbookreader.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr std::int64_t ReportEvery = 1024;

/// Cells in their columns, with nothing between them.
std::vector<SheetField> fieldsOf(const WorkbookRow &row)
{
    std::vector<SheetField> fields(row.cells.empty() ? 0 : static_cast<std::size_t>(row.cells.back().column) + 1);
    for (const WorkbookCell &cell : row.cells)
        fields[static_cast<std::size_t>(cell.column)] = {cell.text, cell.isNumber};
    return fields;
}

/// What a row that cannot be placed has to show.
std::string rawText(const WorkbookRow &row)
{
    std::string raw;
    for (const WorkbookCell &cell : row.cells)
        raw += (raw.empty() ? "" : "; ") + cell.text;
    return raw;
}

/// One workbook on its way to a sheet of skills.
class SkillWorkbook final
{
public:
    SkillWorkbook(WorkbookReader &book, const std::stop_token &stop, const Progress &progress)
        : m_book(book)
        , m_stop(stop)
        , m_progress(progress)
    {}

    Result<SkillSheet> read()
    {
        for (std::size_t i = 0; i < m_book.sheets().size(); ++i) {
            if (const auto opened = m_book.openSheet(i); !opened)
                return opened.error();
            if (const auto read = readSheet(m_book.sheets()[i].name); !read)
                return read.error();
        }
        if (!m_isFound)
            return Error{ErrorCode::BadFormat, NoAgentColumn};
        return std::move(m_sheet);
    }

private:
    Result<Done> readSheet(const std::string &name)
    {
        WorkbookRow row;
        bool isFilled = false;
        while (!isFilled && m_book.next(row))
            isFilled = !row.cells.empty();
        if (const auto state = m_book.state(); !state || !isFilled)
            return state;
        const std::vector<SheetField> header = fieldsOf(row);
        if (m_isFound || row.isFaulty || !SkillSheetLines::isHeader(header)) {
            m_sheet.otherPages.push_back(name);
            return Done{};
        }
        m_isFound = true;
        m_sheet.page = name;
        SheetDialect dialect;
        dialect.hasCells = true;
        dialect.countsFrom1904 = m_book.countsFrom1904();
        SkillSheetLines lines(row.line, header, dialect, m_sheet);
        return readLines(lines);
    }

    Result<Done> readLines(SkillSheetLines &lines)
    {
        WorkbookRow row;
        std::int64_t done = 0;
        while (m_book.next(row)) {
            if (row.isFaulty)
                lines.refuseRow(row.line, rawText(row));
            else if (!row.cells.empty())
                lines.take(row.line, fieldsOf(row));
            if (++done % ReportEvery != 0)
                continue;
            if (m_stop.stop_requested())
                return Error{ErrorCode::Cancelled, {}};
            if (m_progress)
                m_progress({m_book.bytesRead(), m_book.sheetBytes()});
        }
        return m_book.state();
    }

    WorkbookReader &m_book;
    const std::stop_token &m_stop;
    const Progress &m_progress;
    SkillSheet m_sheet;
    bool m_isFound = false;
};

} // namespace

Result<SkillSheet> readSkillWorkbook(QIODevice &device, const std::stop_token &stop, const Progress &progress)
{
    const auto book = WorkbookReader::open(device);
    if (!book)
        return book.error();
    return SkillWorkbook(**book, stop, progress).read();
}

} // namespace evenkeel
