// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/charts/chartfigure.h"

#include <QStringList>

#include <cmath>

/// Small charts whose marks can be worked out by hand.
namespace figuresamples {

using namespace evenkeel;

inline void addBehind(ChartFigure &figure)
{
    figure.describe = [](int mark) { return QStringLiteral("Mark %1\nits value").arg(mark); };
    figure.behind = [](int mark) { return ChartTickets{QStringLiteral("Behind %1").arg(mark), {TicketId{mark + 1}}}; };
    figure.table.headers = {QStringLiteral("Name"), QStringLiteral("Value")};
    for (std::size_t i = 0; i < figure.marks.size(); ++i)
        figure.table.rows.push_back({QStringLiteral("Mark, \"%1\"").arg(i), figure.marks[i].y});
}

/// Ten points at 0..9 with their own value, one series.
inline ChartFigure line(int points = 10)
{
    ChartFigure figure;
    figure.kind = ChartKind::Lines;
    figure.key = QStringLiteral("sample");
    figure.title = QStringLiteral("A line");
    figure.ground = QStringLiteral("Ten points");
    figure.note = QStringLiteral("Each is what it is.");
    figure.x.low = 0;
    figure.x.high = points - 1;
    figure.y.high = points;
    figure.series = {{QStringLiteral("Values"), {}, {}, {}}};
    for (int i = 0; i < points; ++i) {
        figure.series[0].x.push_back(i);
        figure.series[0].y.push_back(i);
        figure.marks.push_back({0, static_cast<double>(i), static_cast<double>(i)});
    }
    addBehind(figure);
    return figure;
}

/// Two bars beside each other in each of four categories; 1, 2 in the first, 2, 3 in the next.
inline ChartFigure bars(ChartKind kind = ChartKind::Bars)
{
    ChartFigure figure;
    figure.kind = kind;
    figure.key = QStringLiteral("bars");
    figure.title = QStringLiteral("Some bars");
    figure.x.kind = AxisKind::Category;
    figure.x.categories = {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
    figure.x.low = -0.5;
    figure.x.high = 3.5;
    figure.y.high = 10;
    figure.y.isWhole = true;
    figure.series = {{QStringLiteral("One"), {}, {}, {}}, {QStringLiteral("Two"), {1}, {}, {}}};
    for (int category = 0; category < 4; ++category) {
        for (int series = 0; series < 2; ++series) {
            const double value = category + series + 1;
            figure.series[static_cast<std::size_t>(series)].x.push_back(category);
            figure.series[static_cast<std::size_t>(series)].y.push_back(value);
            figure.marks.push_back({series, static_cast<double>(category), value});
        }
    }
    addBehind(figure);
    return figure;
}

/// Three columns, two rows: 1 to 6, row by row.
inline ChartFigure heat()
{
    ChartFigure figure;
    figure.kind = ChartKind::Heat;
    figure.key = QStringLiteral("heat");
    figure.title = QStringLiteral("A map");
    figure.x.kind = AxisKind::Category;
    figure.y.kind = AxisKind::Category;
    figure.x.categories = {QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")};
    figure.y.categories = {QStringLiteral("up"), QStringLiteral("down")};
    figure.x.low = -0.5;
    figure.x.high = 2.5;
    figure.y.low = -0.5;
    figure.y.high = 1.5;
    for (int cell = 1; cell <= 6; ++cell)
        figure.cells.emplace_back(cell);
    for (int column = 0; column < 3; ++column) {
        for (int row = 0; row < 2; ++row)
            figure.marks.push_back({row, static_cast<double>(column), static_cast<double>(row)});
    }
    addBehind(figure);
    return figure;
}

/// Thirty from left to right, ten from left to the other.
inline ChartFigure flows()
{
    ChartFigure figure;
    figure.kind = ChartKind::Flows;
    figure.key = QStringLiteral("flows");
    figure.title = QStringLiteral("Some flows");
    figure.left = {QStringLiteral("Payments")};
    figure.right = {QStringLiteral("API"), QStringLiteral("Sign-in")};
    figure.flows = {{0, 0, 30, {}}, {0, 1, 10, {1}}};
    figure.marks = {{0, 0, 30}, {1, 1, 10}};
    addBehind(figure);
    return figure;
}

} // namespace figuresamples
