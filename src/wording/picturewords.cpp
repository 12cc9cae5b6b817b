// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/picturewords.h"

#include "wording/metricwords.h"
#include "wording/reportcells.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

QString valueWords(double value, FindingPicture::Unit unit)
{
    switch (unit) {
    case FindingPicture::Unit::Share:
        return PictureWords::tr("%1 %", "share").arg(QLocale().toString(value * 100, 'f', 0));
    case FindingPicture::Unit::InMinutes:
        return MetricWords::number(value / 60, MetricUnit::InHours);
    case FindingPicture::Unit::Tickets:
        break;
    }
    return QLocale().toString(value, 'f', 0);
}

QString shortTime(double minutes)
{
    if (minutes < 60)
        return PictureWords::tr("%1 min", "minutes").arg(QLocale().toString(minutes, 'f', 0));
    if (minutes < 48 * 60)
        return PictureWords::tr("%1 h", "hours").arg(QLocale().toString(minutes / 60, 'f', 0));
    return PictureWords::tr("%1 d", "days").arg(QLocale().toString(minutes / 24 / 60, 'f', 0));
}

void addTones(ReportChart &chart, const FindingPicture &picture, ReportTone plain)
{
    chart.tones.assign(picture.values.size(), plain);
    for (const std::size_t place : picture.lesser)
        chart.tones[place] = ReportTone::Muted;
    for (const std::size_t place : picture.marked)
        chart.tones[place] = ReportTone::Bad;
}

ReportChart groupChart(const PeriodReport &report, const FindingPicture &picture)
{
    ReportChart chart;
    chart.kind = ReportChart::Kind::Rows;
    chart.series.emplace_back();
    for (std::size_t i = 0; i < picture.groups.size(); ++i) {
        chart.labels << subjectName(report, picture.of, picture.groups[i]);
        chart.values << valueWords(picture.values[i], picture.unit);
        chart.series.front().values.emplace_back(picture.values[i]);
    }
    addTones(chart, picture, ReportTone::Muted);
    return chart;
}

// The class that a round time falls into carries it as its label.
void addTimeLabels(ReportChart &chart, const FindingPicture &picture)
{
    constexpr std::array<double, 10> Round{5, 30, 60, 120, 240, 480, 1440, 4320, 10'080, 43'200};
    for (std::size_t i = 0; i + 1 < picture.edges.size(); ++i)
        chart.labels << QString();
    qsizetype last = -4;
    for (const double minutes : Round) {
        const auto edge = std::upper_bound(picture.edges.begin(), picture.edges.end(), minutes);
        const auto place = static_cast<qsizetype>(edge - picture.edges.begin()) - 1;
        if (place < 0 || place >= chart.labels.size() || place < last + 4)
            continue;
        chart.labels[place] = shortTime(minutes);
        last = place;
    }
}

} // namespace

std::optional<ReportChart> PictureWords::chartOf(const PeriodReport &report, const FindingPicture &picture)
{
    using Shape = FindingPicture::Shape;
    ReportChart chart;
    switch (picture.shape) {
    case Shape::None:
        return std::nullopt;
    case Shape::Groups:
        return groupChart(report, picture);
    case Shape::Spread: {
        chart.series.emplace_back();
        for (const double value : picture.values)
            chart.series.front().values.emplace_back(value);
        chart.labels.fill(QString(), static_cast<qsizetype>(picture.values.size()));
        addTones(chart, picture, ReportTone::Good);
        chart.bandLow = report.now.request.options.bandLow;
        chart.bandHigh = report.now.request.options.bandHigh;
        const FindingsOptions limits;
        const auto shareWords = [](double share) { return QLocale().toString(share * 100, 'f', 0); };
        chart.marks = {{tr("%1 over %2 %", "agents, load")
                            .arg(QString::number(picture.marked.size()), shareWords(limits.overloadedFrom)),
                        ReportTone::Bad},
                       {tr("%1 below %2 %", "agents, load")
                            .arg(QString::number(picture.lesser.size()), shareWords(limits.idleBelow)),
                        ReportTone::Muted}};
        return chart;
    }
    case Shape::Times:
        chart.series.emplace_back();
        for (const double value : picture.values)
            chart.series.front().values.emplace_back(value);
        addTimeLabels(chart, picture);
        addTones(chart, picture, ReportTone::Plain);
        break;
    case Shape::Ages:
        chart.series.emplace_back();
        for (std::size_t i = 0; i < picture.values.size(); ++i) {
            chart.series.front().values.emplace_back(picture.values[i]);
            chart.labels << (std::isinf(picture.edges[i + 1])
                                 ? tr("over %1", "an age").arg(shortTime(picture.edges[i] * 60))
                                 : tr("to %1", "an age").arg(shortTime(picture.edges[i + 1] * 60)));
        }
        addTones(chart, picture, ReportTone::Plain);
        break;
    }
    chart.unit = tr("tickets");
    return chart;
}

} // namespace evenkeel
