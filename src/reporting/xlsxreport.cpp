// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/xlsxreport.h"

#include <QFile>
#include <QHash>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

#include <xlsxwriter.h>

namespace evenkeel {

namespace {

constexpr qsizetype LongestText = 32'767;
constexpr int LongestName = 31;
constexpr qsizetype LongText = 40; // what is longer is wrapped: the next cell would hide its end
constexpr double FirstWidth = 34;
constexpr double OtherWidth = 18;
constexpr lxw_row_t RowsPerChart = 16;

/// One workbook while it is filled.
class Book
{
public:
    explicit Book(lxw_workbook *book)
        : m_book(book)
        , m_head(workbook_add_format(book))
        , m_wrapped(workbook_add_format(book))
    {
        format_set_bold(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        format_set_text_wrap(m_wrapped);
        format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
    }

    void add(const ReportSection &section, const QStringList &findingColumns)
    {
        lxw_worksheet *page = addPage(section.title);
        lxw_row_t row = 0;
        for (const ReportTable &table : section.tables)
            row = addTable(page, table, row) + 1;
        if (!section.findings.empty())
            row = addTable(page, tableOf(section.findings, findingColumns), row, m_wrapped) + 1;
        for (const ReportChart &chart : section.charts) {
            if (hasValue(chart))
                row = addChart(page, chart, row);
        }
        for (const QString &paragraph : section.paragraphs)
            write(page, row++, 0, {paragraph, {}, ReportTone::Plain, {}}, nullptr);
    }
    void add(const ReportTable &table) { addTable(addPage(table.title), table, 0); }

private:
    lxw_worksheet *addPage(const QString &title)
    {
        const QString name = sheetName(title, m_names);
        m_names << name;
        lxw_worksheet *page = workbook_add_worksheet(m_book, name.toUtf8().constData());
        worksheet_set_column(page, 0, 0, FirstWidth, nullptr);
        worksheet_set_column(page, 1, 20, OtherWidth, nullptr);
        worksheet_freeze_panes(page, 1, 1);
        worksheet_set_landscape(page);
        worksheet_fit_to_pages(page, 1, 0);
        worksheet_repeat_rows(page, 0, 0);
        return page;
    }

    static bool hasValue(const ReportChart &chart)
    {
        return std::any_of(chart.series.begin(), chart.series.end(), [](const ReportSeries &series) {
            return std::any_of(series.values.begin(), series.values.end(),
                               [](const std::optional<double> &value) { return value.has_value(); });
        });
    }

    static ReportTable tableOf(const std::vector<ReportFinding> &findings, const QStringList &columns)
    {
        ReportTable table;
        table.columns = columns;
        for (const ReportFinding &finding : findings) {
            auto &row = table.rows.emplace_back();
            for (const QString &part : {finding.what, finding.evidence, finding.advice})
                row.push_back({part, {}, ReportTone::Plain, {}});
        }
        return table;
    }

    lxw_row_t addTable(lxw_worksheet *page, const ReportTable &table, lxw_row_t row, lxw_format *format = nullptr)
    {
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            write(page, row, static_cast<lxw_col_t>(column), {table.columns[column], {}, ReportTone::Plain, {}},
                  m_head);
        for (const auto &cells : table.rows) {
            ++row;
            for (std::size_t column = 0; column < cells.size(); ++column)
                write(page, row, static_cast<lxw_col_t>(column), cells[column],
                      cells[column].text.size() > LongText ? m_wrapped : format);
        }
        return row + 1;
    }

    // The values stand beside the chart that shows them.
    lxw_row_t addChart(lxw_worksheet *page, const ReportChart &chart, lxw_row_t row)
    {
        ReportTable table;
        table.columns << chart.title;
        for (const ReportSeries &series : chart.series)
            table.columns << series.name;
        for (qsizetype label = 0; label < chart.labels.size(); ++label) {
            auto &cells = table.rows.emplace_back();
            cells.push_back({chart.labels[label], {}, ReportTone::Plain, {}});
            for (const ReportSeries &series : chart.series)
                cells.push_back({QString(), series.values[static_cast<std::size_t>(label)], ReportTone::Plain,
                                 QStringLiteral("#,##0.0")});
        }
        const lxw_row_t end = addTable(page, table, row);
        const bool isBars = chart.kind == ReportChart::Kind::Bars;
        lxw_chart *drawn = workbook_add_chart(m_book, isBars ? LXW_CHART_COLUMN : LXW_CHART_LINE);
        chart_title_set_name(drawn, chart.title.toUtf8().constData());
        for (std::size_t i = 0; i < chart.series.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i + 1);
            lxw_chart_series *series = chart_add_series(drawn, nullptr, nullptr);
            const QByteArray sheet = m_names.last().toUtf8();
            chart_series_set_categories(series, sheet.constData(), row + 1, 0, end - 1, 0);
            chart_series_set_values(series, sheet.constData(), row + 1, column, end - 1, column);
            chart_series_set_name_range(series, sheet.constData(), row, column);
        }
        worksheet_insert_chart(page, row, static_cast<lxw_col_t>(chart.series.size() + 2), drawn);
        return std::max(end + 1, row + RowsPerChart);
    }

    void write(lxw_worksheet *page, lxw_row_t row, lxw_col_t column, const ReportCell &cell, lxw_format *format)
    {
        if (cell.number && std::isfinite(*cell.number))
            worksheet_write_number(page, row, column, *cell.number, formatOf(cell.format));
        else if (!cell.text.isEmpty())
            worksheet_write_string(page, row, column, cell.text.left(LongestText).toUtf8().constData(), format);
    }

    lxw_format *formatOf(const QString &words)
    {
        if (words.isEmpty())
            return nullptr;
        lxw_format *&format = m_formats[words];
        if (!format) {
            format = workbook_add_format(m_book);
            format_set_num_format(format, words.toUtf8().constData());
        }
        return format;
    }

    lxw_workbook *m_book;
    lxw_format *m_head;
    lxw_format *m_wrapped;
    QHash<QString, lxw_format *> m_formats;
    QStringList m_names;
};

} // namespace

QString sheetName(const QString &title, const QStringList &taken)
{
    QString name = title;
    for (const char forbidden : {'[', ']', ':', '*', '?', '/', '\\'})
        name.replace(QLatin1Char(forbidden), QLatin1Char(' '));
    while (name.startsWith(QLatin1Char('\'')))
        name.remove(0, 1);
    name = name.simplified().left(LongestName);
    while (name.endsWith(QLatin1Char('\'')) || name.endsWith(QLatin1Char(' ')))
        name.chop(1);
    if (name.isEmpty())
        name = QStringLiteral("-");
    QString unlike = name;
    for (int number = 2; taken.contains(unlike, Qt::CaseInsensitive); ++number) {
        const QString end = QStringLiteral(" %1").arg(number);
        unlike = name.left(LongestName - end.size()) + end;
    }
    return unlike;
}

QByteArray xlsxOf(const ReportDocument &document)
{
    // The library writes files only.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.xlsx"));
    lxw_workbook *workbook = folder.isValid() ? workbook_new(QFile::encodeName(path).constData()) : nullptr;
    if (!workbook)
        return {};
    QByteArray title = document.title.toUtf8();
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.created = 1; // the same report is the same file, whenever it is written
    workbook_set_properties(workbook, &properties);
    Book book(workbook);
    for (const ReportSection &section : document.sections)
        book.add(section, document.findingColumns);
    book.add(document.figures);
    QFile file(path);
    if (workbook_close(workbook) != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll();
}

} // namespace evenkeel
