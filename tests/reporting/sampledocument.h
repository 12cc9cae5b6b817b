// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/reportdocument.h"

namespace evenkeel {

/// A report with everything that pages are laid out from.
inline ReportDocument sampleDocument()
{
    ReportDocument made;
    made.language = QStringLiteral("en");
    made.title = QStringLiteral("Week 11, 14 to 20 March 2016");
    made.subtitle = QStringLiteral("All that was seen in a week");
    made.aside << QStringLiteral("All teams, 40 agents") << QStringLiteral("1,284 tickets");
    made.headlines = {
        {QStringLiteral("Resolved"), QStringLiteral("1,251"), QStringLiteral("+41"), ReportTone::Good},
        {QStringLiteral("SLA kept"), QStringLiteral("85.2 %"), QStringLiteral("-3.0 points"), ReportTone::Bad}};
    made.headlinesNote = QStringLiteral("Beside the four weeks before.");
    made.pageWords = QStringLiteral("Page %1 of %2");
    made.proposal = {QStringLiteral("The one change: train a second agent"),
                     QStringLiteral("One agent solved it all.")};
    ReportSection first;
    first.title = QStringLiteral("Findings");
    for (int number = 1; number <= 5; ++number) {
        ReportChart chart{number == 1 ? ReportChart::Kind::Rows : ReportChart::Kind::Bars, {}, {}, {}, {}};
        chart.labels << QStringLiteral("Ada") << QStringLiteral("Ben") << QStringLiteral("Cleo");
        chart.series.push_back({QStringLiteral("Tickets"), {30.0, 20.0, 4.0}});
        chart.tones = {ReportTone::Bad, ReportTone::Plain, ReportTone::Muted};
        first.findings.push_back({QStringLiteral("Finding %1 says in one sentence what was found").arg(number),
                                  QStringLiteral("58 of 142 tickets, since 14 March; 95 % interval 33 to 49 %"),
                                  QStringLiteral("Look at the rule that prefers Ada."),
                                  QStringLiteral("What the figure means."), chart});
    }
    ReportSection trends;
    trends.title = QStringLiteral("Trends");
    trends.isOnNewPage = true;
    for (const auto kind : {ReportChart::Kind::Bars, ReportChart::Kind::Lines, ReportChart::Kind::Lines}) {
        ReportChart chart{kind, QStringLiteral("Volume"), QStringLiteral("tickets"), {}, {}};
        chart.series.push_back({QStringLiteral("Created"), {}});
        for (int week = 1; week <= 8; ++week) {
            chart.labels << QStringLiteral("2016-W%1").arg(week, 2, 10, QLatin1Char('0'));
            chart.series.front().values.emplace_back(week == 4 ? std::nullopt : std::optional(100.0 + week));
        }
        trends.charts.push_back(chart);
    }
    ReportSection people;
    people.title = QStringLiteral("People");
    ReportTable table;
    table.columns = {QStringLiteral("Agent"), QStringLiteral("Tickets"), QStringLiteral("What is to be said")};
    for (int agent = 1; agent <= 90; ++agent)
        table.rows.push_back({{QStringLiteral("Agent %1").arg(agent), {}, ReportTone::Plain, {}},
                              {QString::number(agent), agent * 1.0, ReportTone::Plain, {}},
                              {QStringLiteral("nothing much, but in many words so that they are wrapped ").repeated(2),
                               {},
                               ReportTone::Muted,
                               {}}});
    people.tables.push_back(table);
    made.sections = {first, trends, people};
    made.findingColumns << QStringLiteral("Finding") << QStringLiteral("Evidence") << QStringLiteral("What to do");
    return made;
}

} // namespace evenkeel
