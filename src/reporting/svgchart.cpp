// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/svgchart.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr double Width = 480;
constexpr double Height = 200;
constexpr double Left = 46;
constexpr double Right = 8;
constexpr double Top = 12;
constexpr double Bottom = 44;
constexpr int Steps = 5; // into which every end of an axis divides evenly

QString num(double value)
{
    return QString::number(value, 'f', 1);
}

/// Where values and labels lie.
class Plot
{
public:
    Plot(qsizetype labels, double most)
        : m_labels(static_cast<double>(std::max<qsizetype>(1, labels)))
        , m_most(most)
    {}
    [[nodiscard]] double slot() const { return (Width - Left - Right) / m_labels; }
    [[nodiscard]] double x(std::size_t label) const { return Left + (static_cast<double>(label) + 0.5) * slot(); }
    [[nodiscard]] double y(double value) const { return Top + (Height - Top - Bottom) * (1 - value / m_most); }
    [[nodiscard]] double most() const { return m_most; }

private:
    double m_labels;
    double m_most;
};

QString text(double x, double y, const QString &anchor, const QString &words)
{
    return QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"%3\">%4</text>")
        .arg(num(x), num(y), anchor, words.toHtmlEscaped());
}

// Every so many labels are written, where not all have room beside each other.
qsizetype stepOf(const Plot &plot, const QStringList &labels)
{
    constexpr double LetterWidth = 6.4;
    constexpr double Gap = 6;
    qsizetype longest = 0;
    for (const QString &label : labels)
        longest = std::max(longest, label.size());
    const double wanted = LetterWidth * static_cast<double>(longest) + Gap;
    return std::max<qsizetype>(1, static_cast<qsizetype>(std::ceil(wanted / plot.slot())));
}

QString grid(const Plot &plot, const ReportChart &chart)
{
    QString svg;
    const int digits = std::max(0, -static_cast<int>(std::floor(std::log10(plot.most() / Steps) + 1e-9)));
    for (int step = 0; step <= Steps; ++step) {
        const double value = plot.most() * step / Steps;
        svg += QStringLiteral("<line class=\"grid\" x1=\"%1\" x2=\"%2\" y1=\"%3\" y2=\"%3\"/>")
                   .arg(num(Left), num(Width - Right), num(plot.y(value)));
        svg += text(Left - 6, plot.y(value) + 4, QStringLiteral("end"), QLocale().toString(value, 'f', digits));
    }
    // The last one is the newest and always named; those that would touch it or each other are left out.
    const qsizetype step = stepOf(plot, chart.labels);
    for (qsizetype label = (chart.labels.size() + step - 1) % step; label < chart.labels.size(); label += step)
        svg += text(plot.x(static_cast<std::size_t>(label)), Height - Bottom + 16, QStringLiteral("middle"),
                    chart.labels[label]);
    return svg;
}

QString title(const ReportChart &chart, const ReportSeries &series, std::size_t at, double value)
{
    return QStringLiteral("<title>%1</title>")
        .arg(QStringLiteral("%1, %2: %3 %4")
                 .arg(series.name, chart.labels.value(static_cast<qsizetype>(at)), QLocale().toString(value, 'f', 1),
                      chart.unit)
                 .toHtmlEscaped());
}

QString bars(const Plot &plot, const ReportChart &chart, std::size_t which)
{
    QString svg;
    const ReportSeries &series = chart.series[which];
    const double width = plot.slot() * 0.7 / static_cast<double>(chart.series.size());
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        if (!series.values[i])
            continue;
        const double x = plot.x(i) - plot.slot() * 0.35 + width * static_cast<double>(which);
        const double y = plot.y(*series.values[i]);
        svg += QStringLiteral("<rect class=\"s%1\" x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\">%6</rect>")
                   .arg(QString::number(which + 1), num(x), num(y), num(width * 0.92), num(plot.y(0) - y),
                        title(chart, series, i, *series.values[i]));
    }
    return svg;
}

// A line between neighbours that both have a value, and a dot for each.
QString lines(const Plot &plot, const ReportChart &chart, std::size_t which)
{
    QString svg;
    const ReportSeries &series = chart.series[which];
    const QString name = QString::number(which + 1);
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        if (!series.values[i])
            continue;
        const double y = plot.y(*series.values[i]);
        if (i > 0 && series.values[i - 1])
            svg += QStringLiteral("<line class=\"l%1\" x1=\"%2\" y1=\"%3\" x2=\"%4\" y2=\"%5\"/>")
                       .arg(name, num(plot.x(i - 1)), num(plot.y(*series.values[i - 1])), num(plot.x(i)), num(y));
        svg += QStringLiteral("<circle class=\"s%1\" cx=\"%2\" cy=\"%3\" r=\"3.5\">%4</circle>")
                   .arg(name, num(plot.x(i)), num(y), title(chart, series, i, *series.values[i]));
    }
    return svg;
}

QString legend(const ReportChart &chart)
{
    QString svg;
    double x = Left;
    for (std::size_t i = 0; i < chart.series.size(); ++i) {
        svg += QStringLiteral("<rect class=\"s%1\" x=\"%2\" y=\"%3\" width=\"10\" height=\"10\"/>")
                   .arg(QString::number(i + 1), num(x), num(Height - 14));
        svg += text(x + 15, Height - 5, QStringLiteral("start"), chart.series[i].name);
        x += 40 + 7.2 * static_cast<double>(chart.series[i].name.size());
    }
    return svg;
}

} // namespace

double axisEnd(double most)
{
    if (!(most > 0) || !std::isfinite(most))
        return 1;
    const double power = std::pow(10, std::floor(std::log10(most)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= most)
            return factor * power;
    }
    return 10 * power;
}

QString svgOf(const ReportChart &chart)
{
    double most = 0;
    bool hasValue = false;
    for (const ReportSeries &series : chart.series) {
        for (const auto &value : series.values) {
            hasValue = hasValue || value;
            most = std::max(most, value.value_or(0));
        }
    }
    if (!hasValue)
        return {};
    const Plot plot(chart.labels.size(), axisEnd(most));
    QString svg = QStringLiteral("<svg viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"%3\">")
                      .arg(num(Width), num(Height), chart.title.toHtmlEscaped());
    svg += grid(plot, chart);
    for (std::size_t i = 0; i < chart.series.size(); ++i)
        svg += chart.kind == ReportChart::Kind::Bars ? bars(plot, chart, i) : lines(plot, chart, i);
    return svg + legend(chart) + QStringLiteral("</svg>");
}

} // namespace evenkeel
