// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/palette.h"
#include "domain/ids.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>
#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

namespace evenkeel {

enum class ChartKind {
    Bars,        ///< side by side, one group a category
    StackedBars, ///< on top of each other
    Lines,       ///< any number of points along a number or a time
    Columns,     ///< one bar a category, many categories
    Heat,        ///< x and y are categories, the value is a shade
    Flows,       ///< from groups at the left to groups at the right
};

/// A series keeps its colour and its shape together, so that neither stands alone.
struct ChartInk
{
    int series = 0;                          ///< of Palette::series()
    std::optional<Tone> tone = std::nullopt; ///< instead, where the series means something
    bool isDashed = false;
    bool isHatched = false;

    [[nodiscard]] QColor color(const Palette &palette) const
    {
        return tone ? palette.color(*tone) : palette.series(series);
    }
};

struct ChartSeries
{
    QString name;
    ChartInk ink;
    std::vector<double> x; ///< ascending; of bars the category
    std::vector<double> y; ///< a NaN breaks a line
    int fillTo = -1;       ///< of lines: the series up to which the area between is tinted
    bool hasDots = false;  ///< of lines: a shape at each point
};

enum class AxisKind { Number, Share, InMinutes, InHours, Time, Category };

struct ChartAxis
{
    AxisKind kind = AxisKind::Number;
    double low = 0;
    double high = 1;
    QStringList categories;            ///< of Category, at 0, 1, 2 …
    QTimeZone zone = QTimeZone::utc(); ///< of Time, whose values are seconds since 1970
    bool isWhole = false;              ///< of Number: counts only
};

/// A stretch of the value axis that means something: the target.
struct ChartBand
{
    double low = 0;
    double high = 0;
    Tone tone = Tone::Good;
    QString name;
};

/// A moment or value on the x axis that has a name.
struct ChartMarker
{
    double x = 0;
    QString name;
};

/// One flow between two groups, by their positions.
struct ChartFlow
{
    int from = 0;
    int to = 0;
    double amount = 0;
    ChartInk ink;
};

/// Something that can be pointed at. Marks are ordered by x, then by series.
struct ChartMark
{
    int series = 0;
    double x = 0;
    double y = 0; ///< where the mark ends: of stacked bars the top of its part
};

/// What stands behind a mark.
struct ChartTickets
{
    QString title;
    std::vector<TicketId> tickets;
};

/// The figure as numbers and names: what is copied and written to a file. Units stand in the headers.
struct ChartTable
{
    QStringList headers;
    std::vector<QVariantList> rows; ///< texts, whole numbers, numbers; an invalid one: nothing to tell
};

/// A chart as data, whichever library draws it.
struct ChartFigure
{
    ChartKind kind = ChartKind::Lines;
    QString key; ///< names files: "first-response"
    QString title;
    QString ground; ///< n and denominator, in one line
    QString note;   ///< what is shown: its definition
    QString empty;  ///< where there is nothing to show: why, and what would help
    ChartAxis x;
    ChartAxis y;
    std::vector<ChartSeries> series;
    std::vector<ChartBand> bands;
    std::vector<ChartMarker> markers;
    std::vector<std::optional<double>> cells; ///< of Heat: y by y, x by x
    QStringList left;                         ///< of Flows: names of the groups
    QStringList right;
    std::vector<ChartFlow> flows;
    std::vector<ChartMark> marks;
    std::function<QString(int)> describe;    ///< a mark in words: a head line, then lines
    std::function<ChartTickets(int)> behind; ///< none: nothing stands behind a mark
    ChartTable table;

    [[nodiscard]] bool isEmpty() const { return marks.empty(); }
};

} // namespace evenkeel
