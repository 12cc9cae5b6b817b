// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/svgpicture.h"

#include <QLocale>

#include <algorithm>

namespace evenkeel {

namespace {

constexpr double Width = 360;
constexpr double RowHeight = 17;
constexpr double Names = 140;
constexpr double BarHeight = 90;
constexpr qsizetype LongestName = 22;

QString num(double value)
{
    return QString::number(value, 'f', 1);
}

QString toneClass(const ReportChart &chart, std::size_t at)
{
    switch (at < chart.tones.size() ? chart.tones[at] : ReportTone::Plain) {
    case ReportTone::Good:
        return QStringLiteral("tone-good");
    case ReportTone::Bad:
        return QStringLiteral("tone-bad");
    case ReportTone::Caution:
        return QStringLiteral("tone-caution");
    case ReportTone::Muted:
        return QStringLiteral("tone-muted");
    case ReportTone::Plain:
        break;
    }
    return QStringLiteral("s1");
}

QString text(double x, double y, const char *anchor, const QString &words, const QString &look = {})
{
    const QString cls = look.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(look);
    return QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"%3\"%4>%5</text>")
        .arg(num(x), num(y), QString::fromLatin1(anchor), cls, words.toHtmlEscaped());
}

QString bar(double x, double y, double width, double height, const QString &look, const QString &title)
{
    return QStringLiteral("<rect class=\"%1\" x=\"%2\" y=\"%3\" width=\"%4\" height=\"%5\"><title>%6</title></rect>")
        .arg(look, num(x), num(y), num(width), num(height), title.toHtmlEscaped());
}

QString shown(const ReportChart &chart, std::size_t at)
{
    const auto place = static_cast<qsizetype>(at);
    return place < chart.values.size() ? chart.values[place]
                                       : QLocale().toString(chart.series.front().values[at].value_or(0), 'f', 0);
}

QString rows(const ReportChart &chart, double most)
{
    QString svg;
    const auto &values = chart.series.front().values;
    for (std::size_t row = 0; row < values.size(); ++row) {
        const double top = RowHeight * static_cast<double>(row);
        const QString name = chart.labels.value(static_cast<qsizetype>(row));
        const QString shortened = name.size() > LongestName ? name.left(LongestName - 1) + QStringLiteral("…") : name;
        const double length = (Width - Names - 60) * std::max(0.0, values[row].value_or(0)) / most;
        const QString look = toneClass(chart, row);
        svg += text(Names, top + 12, "end", shortened, QStringLiteral("word"));
        svg += bar(Names + 6, top + 3, length, RowHeight - 6, look, name);
        svg += text(Names + 11 + length, top + 12, "start", shown(chart, row), QStringLiteral("word"));
    }
    return svg;
}

// Under the middle of its bar, but within the picture: what reaches past its edge is cut off.
QString labelUnder(double middle, const QString &label)
{
    constexpr double HalfLetter = 3.2;
    const double half = HalfLetter * static_cast<double>(label.size());
    if (middle < half)
        return text(0, BarHeight + 14, "start", label);
    if (middle + half > Width)
        return text(Width, BarHeight + 14, "end", label);
    return text(middle, BarHeight + 14, "middle", label);
}

QString bars(const ReportChart &chart, double most)
{
    QString svg;
    const auto &values = chart.series.front().values;
    const double slot = Width / static_cast<double>(values.size());
    if (chart.bandHigh > chart.bandLow)
        svg += bar(0, BarHeight * (1 - chart.bandHigh / most), Width,
                   BarHeight * (chart.bandHigh - chart.bandLow) / most, QStringLiteral("band"), QString());
    for (std::size_t at = 0; at < values.size(); ++at) {
        const double height = BarHeight * std::max(0.0, values[at].value_or(0)) / most;
        const double x = slot * static_cast<double>(at);
        svg += bar(x + slot * 0.06, BarHeight - height, slot * 0.88, height, toneClass(chart, at),
                   QStringLiteral("%1 %2").arg(shown(chart, at), chart.unit));
        if (const QString label = chart.labels.value(static_cast<qsizetype>(at)); !label.isEmpty())
            svg += labelUnder(x + slot / 2, label);
    }
    return svg + QStringLiteral("<line class=\"base\" x1=\"0\" x2=\"%1\" y1=\"%2\" y2=\"%2\"/>")
                     .arg(num(Width), num(BarHeight));
}

QString marks(const ReportChart &chart, double y)
{
    QString svg;
    for (std::size_t mark = 0; mark < chart.marks.size(); ++mark) {
        const bool isLast = mark > 0 && mark + 1 == chart.marks.size();
        const double share =
            chart.marks.size() < 2 ? 0 : static_cast<double>(mark) / static_cast<double>(chart.marks.size() - 1);
        svg += text(Width * share, y, isLast ? "end" : (mark == 0 ? "start" : "middle"), chart.marks[mark].text,
                    chart.marks[mark].tone == ReportTone::Bad ? QStringLiteral("tone-bad") : QString());
    }
    return svg;
}

} // namespace

QString svgPicture(const ReportChart &chart)
{
    if (chart.series.empty() || chart.series.front().values.empty())
        return {};
    double most = chart.bandHigh;
    for (const auto &value : chart.series.front().values)
        most = std::max(most, value.value_or(0));
    most = std::max(most, 1e-9);
    const bool isRows = chart.kind == ReportChart::Kind::Rows;
    const double drawn = isRows ? RowHeight * static_cast<double>(chart.series.front().values.size()) : BarHeight + 18;
    const double height = drawn + (chart.marks.empty() ? 0 : 16);
    return QStringLiteral("<svg viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"%3\">")
               .arg(num(Width), num(height), chart.title.toHtmlEscaped()) +
           (isRows ? rows(chart, most) : bars(chart, most)) + marks(chart, height - 4) + QStringLiteral("</svg>");
}

} // namespace evenkeel
