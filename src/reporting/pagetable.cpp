// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/pagetable.h"

#include "reporting/reportcolumns.h"

#include <algorithm>
#include <numeric>

namespace evenkeel {

namespace {

constexpr double Gap = 8; // between columns
constexpr double Above = 2.5;
constexpr double WidestCell = 220; // longer words are wrapped first

PageInk inkOf(ReportTone tone)
{
    switch (tone) {
    case ReportTone::Good:
        return PageInk::Good;
    case ReportTone::Bad:
        return PageInk::Bad;
    case ReportTone::Caution:
        return PageInk::Caution;
    case ReportTone::Muted:
        return PageInk::Muted;
    case ReportTone::Plain:
        break;
    }
    return PageInk::Text;
}

class TableDrawer final
{
public:
    TableDrawer(PageSheet &sheet, const ReportTable &table)
        : m_sheet(sheet)
        , m_table(table)
        , m_widths(columnWidths(sheet.ruler(), table, sheet.width()))
    {
        double x = sheet.left();
        for (std::size_t column = 0; column < m_widths.size(); ++column) {
            m_lefts.push_back(x);
            m_areNumbers.push_back(holdsNumbers(table, column));
            x += m_widths[column] + Gap;
        }
        for (const QString &name : table.columns)
            m_head.push_back({name, {}, ReportTone::Muted, {}});
    }

    void draw()
    {
        // A table that has room on half a page is not torn; a head alone at the foot of a page heads nothing.
        if (const double whole = heightOfAll(); whole <= m_sheet.roomOfPage() / 2)
            m_sheet.need(whole);
        m_sheet.need(heightOf(m_head, PageFace::SmallStrong) +
                     (m_table.rows.empty() ? 0 : heightOf(m_table.rows.front(), PageFace::Small)));
        put(m_head, PageFace::SmallStrong, PageInk::Muted);
        for (const auto &row : m_table.rows) {
            if (heightOf(row, PageFace::Small) > m_sheet.room()) {
                m_sheet.newPage();
                put(m_head, PageFace::SmallStrong, PageInk::Muted);
            }
            put(row, PageFace::Small, PageInk::Line);
        }
    }

private:
    [[nodiscard]] QStringList linesOf(const ReportCell &cell, std::size_t column, PageFace face) const
    {
        return m_sheet.ruler().lines(cell.text, face, m_widths[column]);
    }

    [[nodiscard]] double heightOf(const std::vector<ReportCell> &row, PageFace face) const
    {
        qsizetype most = 1;
        for (std::size_t column = 0; column < std::min(row.size(), m_widths.size()); ++column)
            most = std::max(most, linesOf(row[column], column, face).size());
        return static_cast<double>(most) * m_sheet.ruler().lineHeight(face) + 2 * Above;
    }

    [[nodiscard]] double heightOfAll() const
    {
        double height = heightOf(m_head, PageFace::SmallStrong);
        for (const auto &row : m_table.rows)
            height += heightOf(row, PageFace::Small);
        return height;
    }

    void put(const std::vector<ReportCell> &row, PageFace face, PageInk under)
    {
        const double height = heightOf(row, face);
        for (std::size_t column = 0; column < std::min(row.size(), m_widths.size()); ++column) {
            const bool isRight = m_areNumbers[column];
            double y = m_sheet.top() + Above;
            for (const QString &words : linesOf(row[column], column, face))
                y += m_sheet.line({m_lefts[column] + (isRight ? m_widths[column] : 0), y}, words, face,
                                  inkOf(row[column].tone), isRight ? Qt::AlignRight : Qt::AlignLeft);
        }
        m_sheet.skip(height);
        m_sheet.stroke({m_sheet.left(), m_sheet.top()}, {m_sheet.right(), m_sheet.top()}, under);
    }

    PageSheet &m_sheet;
    const ReportTable &m_table;
    std::vector<double> m_widths;
    std::vector<double> m_lefts;
    std::vector<bool> m_areNumbers;
    std::vector<ReportCell> m_head;
};

} // namespace

std::vector<double> columnWidths(const PageRuler &ruler, const ReportTable &table, double width)
{
    const auto columns = static_cast<std::size_t>(table.columns.size());
    std::vector<double> least(columns);
    std::vector<double> wanted(columns);
    const auto look = [&](std::size_t column, const QString &words, PageFace face) {
        least[column] = std::max(least[column], ruler.widestWord(words, face));
        wanted[column] = std::max(wanted[column], std::min(WidestCell, ruler.width(words, face)) + 0.5);
    };
    for (std::size_t column = 0; column < columns; ++column)
        least[column] = ruler.widestWord(table.columns[static_cast<qsizetype>(column)], PageFace::SmallStrong) + 0.5;
    wanted = least; // heads are wrapped rather than make a column wide
    for (const auto &row : table.rows) {
        for (std::size_t column = 0; column < std::min(columns, row.size()); ++column)
            look(column, row[column].text, PageFace::Small);
    }
    const double room = width - Gap * static_cast<double>(std::max<std::size_t>(columns, 1) - 1);
    for (std::size_t column = 0; column < columns; ++column)
        least[column] = std::min(least[column], wanted[column]);
    const double all = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    const double fewest = std::accumulate(least.begin(), least.end(), 0.0);
    std::vector<double> widths(columns);
    for (std::size_t column = 0; column < columns; ++column) {
        if (all <= room)
            widths[column] = wanted[column] + (room - all) / static_cast<double>(columns);
        else if (fewest <= room)
            widths[column] =
                least[column] + (wanted[column] - least[column]) * (room - fewest) / std::max(all - fewest, 1e-9);
        else
            widths[column] = least[column] * room / fewest;
    }
    return widths;
}

void drawTable(PageSheet &sheet, const ReportTable &table)
{
    if (table.columns.isEmpty())
        return;
    if (!table.title.isEmpty()) {
        sheet.need(40);
        sheet.skip(sheet.line({sheet.left(), sheet.top()}, table.title, PageFace::Strong, PageInk::Text) + 2);
    }
    TableDrawer(sheet, table).draw();
    sheet.skip(12);
}

} // namespace evenkeel
