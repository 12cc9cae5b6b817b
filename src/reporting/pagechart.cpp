// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/pagechart.h"

#include "reporting/svgchart.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr double AxisWidth = 30;
constexpr int Steps = 5; // into which every end of an axis divides evenly
constexpr double BarShare = 0.72;

PageInk seriesInk(std::size_t series)
{
    constexpr std::array Inks{PageInk::Series1, PageInk::Series2, PageInk::Series3, PageInk::Series4};
    return Inks[series % Inks.size()];
}

PageInk inkOf(ReportTone tone, PageInk plain)
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
    return plain;
}

double mostOf(const ReportChart &chart)
{
    double most = chart.bandHigh;
    for (const ReportSeries &series : chart.series) {
        for (const auto &value : series.values)
            most = std::max(most, value.value_or(0));
    }
    return most;
}

/// Where values and labels lie.
struct Plot
{
    QRectF rect;
    double most = 1;
    qsizetype labels = 1;

    [[nodiscard]] double slot() const { return rect.width() / static_cast<double>(std::max<qsizetype>(1, labels)); }
    [[nodiscard]] double x(std::size_t label) const
    {
        return rect.left() + (static_cast<double>(label) + 0.5) * slot();
    }
    [[nodiscard]] double y(double value) const { return rect.bottom() - rect.height() * value / most; }
};

void drawBars(PageSheet &sheet, const ReportChart &chart, const Plot &plot, std::size_t which)
{
    const auto count = static_cast<double>(chart.series.size());
    const double all = plot.slot() * (chart.labels.size() > 16 ? 0.88 : BarShare);
    for (std::size_t i = 0; i < chart.series[which].values.size(); ++i) {
        const auto &value = chart.series[which].values[i];
        if (!value)
            continue;
        const ReportTone tone = which == 0 && i < chart.tones.size() ? chart.tones[i] : ReportTone::Plain;
        const double x = plot.x(i) - all / 2 + all / count * static_cast<double>(which);
        const double y = plot.y(*value);
        sheet.box({x, y, all / count * 0.94, plot.rect.bottom() - y}, inkOf(tone, seriesInk(which)));
    }
}

// A line between neighbours that both have a value, and a dot for each.
void drawLines(PageSheet &sheet, const ReportChart &chart, const Plot &plot, std::size_t which)
{
    const auto &values = chart.series[which].values;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!values[i])
            continue;
        const QPointF at(plot.x(i), plot.y(*values[i]));
        if (i > 0 && values[i - 1])
            sheet.add(PageStroke{{plot.x(i - 1), plot.y(*values[i - 1])}, at, seriesInk(which), 1.4});
        sheet.add(PageDot{at, 2, seriesInk(which)});
    }
}

// As many labels as stand side by side; the last one always.
void drawLabels(PageSheet &sheet, const ReportChart &chart, const Plot &plot)
{
    double widest = 0;
    for (const QString &label : chart.labels)
        widest = std::max(widest, sheet.ruler().width(label, PageFace::Small));
    const auto every = static_cast<qsizetype>(std::max(1.0, std::ceil((widest + 4) / plot.slot())));
    const bool areSparse =
        std::any_of(chart.labels.begin(), chart.labels.end(), [](const QString &label) { return label.isEmpty(); });
    for (qsizetype label = 0; label < chart.labels.size(); ++label) {
        if (areSparse || (chart.labels.size() - 1 - label) % every == 0)
            sheet.line({plot.x(static_cast<std::size_t>(label)), plot.rect.bottom() + 3}, chart.labels[label],
                       PageFace::Small, PageInk::Muted, Qt::AlignHCenter);
    }
}

void drawGrid(PageSheet &sheet, const Plot &plot)
{
    const int digits = std::max(0, -static_cast<int>(std::floor(std::log10(plot.most / Steps) + 1e-9)));
    const double half = sheet.ruler().lineHeight(PageFace::Small) / 2;
    for (int step = 0; step <= Steps; ++step) {
        const double value = plot.most * step / Steps;
        const double y = plot.y(value);
        sheet.stroke({plot.rect.left(), y}, {plot.rect.right(), y});
        sheet.line({plot.rect.left() - 5, y - half}, QLocale().toString(value, 'f', digits), PageFace::Small,
                   PageInk::Muted, Qt::AlignRight);
    }
}

void drawLegend(PageSheet &sheet, const ReportChart &chart, QPointF at)
{
    for (std::size_t series = 0; series < chart.series.size(); ++series) {
        sheet.box({at.x(), at.y() + 1.5, 6, 6}, seriesInk(series));
        sheet.line({at.x() + 9, at.y()}, chart.series[series].name, PageFace::Small, PageInk::Muted);
        at.rx() += 22 + sheet.ruler().width(chart.series[series].name, PageFace::Small);
    }
}

void drawSeries(PageSheet &sheet, const ReportChart &chart, const Plot &plot)
{
    for (std::size_t series = 0; series < chart.series.size(); ++series) {
        if (chart.kind == ReportChart::Kind::Lines)
            drawLines(sheet, chart, plot, series);
        else
            drawBars(sheet, chart, plot, series);
    }
}

QString shownValue(const ReportChart &chart, std::size_t row)
{
    const auto at = static_cast<qsizetype>(row);
    return at < chart.values.size() ? chart.values[at]
                                    : QLocale().toString(chart.series.front().values[row].value_or(0), 'f', 0);
}

void drawRows(PageSheet &sheet, const ReportChart &chart, const QRectF &rect)
{
    constexpr double TallestRow = 13;
    const auto &values = chart.series.front().values;
    const double height = std::min(TallestRow, rect.height() / static_cast<double>(values.size()));
    // Lists stand below each other: their bars begin in one place, unless a name needs more room.
    double names = rect.width() * 0.4;
    for (const QString &label : chart.labels)
        names = std::clamp(sheet.ruler().width(label, PageFace::SmallStrong), names, rect.width() * 0.55);
    double numbers = 0;
    for (std::size_t row = 0; row < values.size(); ++row)
        numbers = std::max(numbers, sheet.ruler().width(shownValue(chart, row), PageFace::SmallStrong));
    const double longest = rect.width() - names - numbers - 10;
    const double most = std::max(mostOf(chart), 1e-9);
    const double word = sheet.ruler().lineHeight(PageFace::Small);
    for (std::size_t row = 0; row < values.size(); ++row) {
        const double top = rect.top() + height * static_cast<double>(row);
        const double wordTop = top + (height - word) / 2;
        const ReportTone tone = row < chart.tones.size() ? chart.tones[row] : ReportTone::Plain;
        const bool isMarked = tone != ReportTone::Plain && tone != ReportTone::Muted;
        const PageFace face = isMarked ? PageFace::SmallStrong : PageFace::Small;
        const PageInk ink = isMarked ? inkOf(tone, PageInk::Text) : PageInk::Text;
        sheet.line({rect.left() + names, wordTop},
                   sheet.ruler().elided(chart.labels.value(static_cast<qsizetype>(row)), face, names), face, ink,
                   Qt::AlignRight);
        const double length = longest * std::max(0.0, values[row].value_or(0)) / most;
        sheet.box({rect.left() + names + 5, top + height * 0.16, length, height * 0.68}, inkOf(tone, PageInk::Series1));
        sheet.line({rect.left() + names + length + 9, wordTop}, shownValue(chart, row), face, ink);
    }
}

void drawMarks(PageSheet &sheet, const ReportChart &chart, const QRectF &rect)
{
    const std::size_t count = chart.marks.size();
    const double y = rect.bottom() - sheet.ruler().lineHeight(PageFace::SmallStrong);
    for (std::size_t mark = 0; mark < count; ++mark) {
        const bool isFirst = mark == 0;
        const bool isLast = mark + 1 == count && count > 1;
        const double share = count < 2 ? 0 : static_cast<double>(mark) / static_cast<double>(count - 1);
        sheet.line({rect.left() + rect.width() * share, y}, chart.marks[mark].text, PageFace::SmallStrong,
                   inkOf(chart.marks[mark].tone, PageInk::Text),
                   isLast ? Qt::AlignRight : (isFirst ? Qt::AlignLeft : Qt::AlignHCenter));
    }
}

} // namespace

bool hasValues(const ReportChart &chart)
{
    return std::any_of(chart.series.begin(), chart.series.end(), [](const ReportSeries &series) {
        return std::any_of(series.values.begin(), series.values.end(), [](const auto &value) { return value; });
    });
}

void drawChart(PageSheet &sheet, const ReportChart &chart, const QRectF &rect)
{
    if (!hasValues(chart))
        return;
    const double word = sheet.ruler().lineHeight(PageFace::Small);
    sheet.line(rect.topLeft(), sheet.ruler().elided(chart.title, PageFace::Strong, rect.width()), PageFace::Strong,
               PageInk::Text);
    const double head = sheet.ruler().lineHeight(PageFace::Strong) + 6;
    if (chart.kind == ReportChart::Kind::Rows) {
        drawRows(sheet, chart, rect.adjusted(0, head, 0, 0));
        return;
    }
    const Plot plot{rect.adjusted(AxisWidth, head, 0, -2 * word - 8), axisEnd(mostOf(chart)), chart.labels.size()};
    drawGrid(sheet, plot);
    drawSeries(sheet, chart, plot);
    drawLabels(sheet, chart, plot);
    drawLegend(sheet, chart, {plot.rect.left(), rect.bottom() - word});
}

void drawPicture(PageSheet &sheet, const ReportChart &chart, const QRectF &rect)
{
    if (!hasValues(chart))
        return;
    const double word = sheet.ruler().lineHeight(PageFace::Small);
    const double marks = chart.marks.empty() ? 0 : word + 2;
    if (chart.kind == ReportChart::Kind::Rows) {
        drawRows(sheet, chart, rect.adjusted(0, 0, 0, -marks));
        drawMarks(sheet, chart, rect);
        return;
    }
    const bool hasLabels = !chart.labels.join(QString()).isEmpty();
    const Plot plot{rect.adjusted(0, 2, 0, -marks - (hasLabels ? word + 3 : 2)), std::max(mostOf(chart), 1e-9),
                    chart.labels.size()};
    if (chart.bandHigh > chart.bandLow)
        sheet.add(PageBox{
            {QPointF(plot.rect.left(), plot.y(chart.bandHigh)), QPointF(plot.rect.right(), plot.y(chart.bandLow))},
            PageInk::Soft,
            PageInk::Line});
    drawSeries(sheet, chart, plot);
    sheet.stroke(plot.rect.bottomLeft(), plot.rect.bottomRight(), PageInk::Muted);
    if (hasLabels)
        drawLabels(sheet, chart, plot);
    drawMarks(sheet, chart, rect);
}

} // namespace evenkeel
