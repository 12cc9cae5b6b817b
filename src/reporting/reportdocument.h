// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace evenkeel {

/// What a cell or a sentence is about, for its look.
enum class ReportTone { Plain, Good, Bad, Muted };

struct ReportCell
{
    QString text;
    std::optional<double> number; ///< what the text says, for files that keep numbers
    ReportTone tone = ReportTone::Plain;
    QString format = {}; ///< of the number in a sheet, "0.0%"; empty: as it comes
};

struct ReportTable
{
    QString title;
    QStringList columns;
    std::vector<std::vector<ReportCell>> rows;
};

/// Values over a row of labels; a value that is absent leaves a gap.
struct ReportSeries
{
    QString name;
    std::vector<std::optional<double>> values;
};

struct ReportChart
{
    enum class Kind { Bars, Lines };
    Kind kind = Kind::Bars;
    QString title;
    QString unit;
    QStringList labels;
    std::vector<ReportSeries> series;
};

/// Something found: what, the evidence, what to do.
struct ReportFinding
{
    QString what;
    QString evidence;
    QString advice;
};

struct ReportSection
{
    QString title;
    QStringList paragraphs;
    std::vector<ReportFinding> findings;
    std::vector<ReportChart> charts;
    std::vector<ReportTable> tables;
};

/// A report in words and numbers, the same for every format. The first section is the page that is read first.
struct ReportDocument
{
    QString language; ///< ISO 639-1
    QString title;
    QString subtitle;
    std::vector<ReportSection> sections;
    QStringList findingColumns; ///< titles of a finding's three parts, where they stand in a table
    ReportTable figures;        ///< every figure by its machine name, for programs; its title names the sheet
};

} // namespace evenkeel
