// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace evenkeel {

/// What a cell or a sentence is about, for its look.
enum class ReportTone { Plain, Good, Bad, Muted, Caution };

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
    enum class Kind {
        Bars,
        Lines,
        Rows, ///< one lying bar a label, for labels that are names
    };
    /// Words under the bars of a row of labels, in the tone of what they are about.
    struct Mark
    {
        QString text;
        ReportTone tone = ReportTone::Plain;
    };

    Kind kind = Kind::Bars;
    QString title;
    QString unit;
    QStringList labels; ///< an empty one is not written
    std::vector<ReportSeries> series;
    std::vector<ReportTone> tones = {}; ///< of the first series' values; Plain where there is none
    QStringList values = {};            ///< the first series' values as people read them; empty: plain numbers
    double bandLow = 0;                 ///< a band of sound values is drawn where it is not empty
    double bandHigh = 0;
    std::vector<Mark> marks = {};
};

/// Something found: what, the evidence, what to do.
struct ReportFinding
{
    QString what;
    QString evidence;
    QString advice;
    QString definition = {}; ///< what the figure means, in small
    std::optional<ReportChart> picture = {};
};

/// A figure of the first page: what it is now, and how it changed.
struct ReportHeadline
{
    QString name;
    QString value;
    QString change;
    ReportTone tone = ReportTone::Muted; ///< of the change
};

/// The one change that a report proposes, and why this one.
struct ReportProposal
{
    QString title;
    QString reason;
};

struct ReportSection
{
    QString title;
    QStringList paragraphs;
    std::vector<ReportFinding> findings;
    std::vector<ReportChart> charts;
    std::vector<ReportTable> tables;
    bool isOnNewPage = false; ///< where there are pages
};

/// A report in words and numbers, the same for every format. The first section is the page that is read first; the
/// headlines stand above it and the proposal below.
struct ReportDocument
{
    QString language; ///< ISO 639-1
    QString title;
    QString subtitle;
    std::vector<ReportSection> sections;
    QStringList findingColumns; ///< titles of a finding's three parts, where they stand in a table
    ReportTable figures;        ///< every figure by its machine name, for programs; its title names the sheet
    QStringList aside = {};     ///< beside the title: of whom, on how many tickets
    std::vector<ReportHeadline> headlines = {};
    QString headlinesNote = {}; ///< what the headlines are compared with
    std::optional<ReportProposal> proposal = {};
    QString pageWords = {}; ///< "Page %1 of %2", in the language of the report
};

} // namespace evenkeel
