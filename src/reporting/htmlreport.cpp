// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/htmlreport.h"

#include "reporting/reportcolumns.h"
#include "reporting/reportstyle.h"
#include "reporting/svgchart.h"
#include "reporting/svgpicture.h"

#include <vector>

namespace evenkeel {

namespace {

QString element(const char *name, const QString &words, const QString &attributes = {})
{
    const QString tag = QString::fromLatin1(name);
    return QStringLiteral("<%1%2>%3</%1>\n").arg(tag, attributes, words);
}

QString classOf(ReportTone tone)
{
    switch (tone) {
    case ReportTone::Good:
        return QStringLiteral("good");
    case ReportTone::Bad:
        return QStringLiteral("bad");
    case ReportTone::Caution:
        return QStringLiteral("caution");
    case ReportTone::Muted:
        return QStringLiteral("muted");
    case ReportTone::Plain:
        break;
    }
    return {};
}

QString cellOf(const ReportCell &cell, bool isOfNumbers)
{
    QStringList classes;
    if (isOfNumbers)
        classes << QStringLiteral("number");
    if (const QString tone = classOf(cell.tone); !tone.isEmpty())
        classes << tone;
    const QString attributes =
        classes.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(classes.join(QLatin1Char(' ')));
    return element("td", cell.text.toHtmlEscaped(), attributes);
}

QString tableOf(const ReportTable &table)
{
    std::vector<bool> areNumbers(static_cast<std::size_t>(table.columns.size()));
    for (std::size_t column = 0; column < areNumbers.size(); ++column)
        areNumbers[column] = holdsNumbers(table, column);
    QString head;
    for (std::size_t column = 0; column < areNumbers.size(); ++column) {
        const QString name = table.columns[static_cast<qsizetype>(column)].toHtmlEscaped();
        head += element("th", name,
                        areNumbers[column] ? QStringLiteral(" scope=\"col\" class=\"number\"")
                                           : QStringLiteral(" scope=\"col\""));
    }
    QString body;
    for (const auto &row : table.rows) {
        QString cells;
        for (std::size_t column = 0; column < row.size(); ++column)
            cells += cellOf(row[column], column < areNumbers.size() && areNumbers[column]);
        body += element("tr", cells);
    }
    const QString caption = table.title.isEmpty() ? QString() : element("caption", table.title.toHtmlEscaped());
    return element("table", caption + element("thead", element("tr", head)) + element("tbody", body));
}

QString classed(const char *name, const QString &words, const char *which)
{
    return words.isEmpty()
               ? QString()
               : element(name, words.toHtmlEscaped(), QStringLiteral(" class=\"%1\"").arg(QString::fromLatin1(which)));
}

QString findingOf(const ReportFinding &finding)
{
    const QString words = element("strong", finding.what.toHtmlEscaped()) +
                          element("p", finding.evidence.toHtmlEscaped()) + classed("p", finding.advice, "advice") +
                          classed("p", finding.definition, "definition");
    const QString picture = finding.picture ? svgPicture(*finding.picture) : QString();
    return element("li", element("div", words) + (picture.isEmpty() ? QString() : element("figure", picture)));
}

QString headlinesOf(const ReportDocument &document)
{
    QString figures;
    for (const ReportHeadline &headline : document.headlines) {
        const QString tone = classOf(headline.tone);
        figures += element("div", element("dt", headline.name.toHtmlEscaped()) +
                                      element("dd", headline.value.toHtmlEscaped()) +
                                      element("dd", headline.change.toHtmlEscaped(),
                                              QStringLiteral(" class=\"change %1\"").arg(tone)));
    }
    if (figures.isEmpty())
        return {};
    return element("dl", figures, QStringLiteral(" class=\"headlines\"")) +
           classed("p", document.headlinesNote, "definition");
}

QString sectionOf(const ReportSection &section, std::size_t number, const QString &more)
{
    QString html = element("h2", section.title.toHtmlEscaped());
    for (const QString &paragraph : section.paragraphs)
        html += element("p", paragraph.toHtmlEscaped());
    QString findings;
    for (const ReportFinding &finding : section.findings)
        findings += findingOf(finding);
    if (!findings.isEmpty())
        html += element("ol", findings, QStringLiteral(" class=\"findings\""));
    html += more;
    QString charts;
    for (const ReportChart &chart : section.charts) {
        if (const QString svg = svgOf(chart); !svg.isEmpty())
            charts += element("figure", element("figcaption", chart.title.toHtmlEscaped()) + svg);
    }
    if (!charts.isEmpty())
        html += element("div", charts, QStringLiteral(" class=\"charts\""));
    for (const ReportTable &table : section.tables)
        html += tableOf(table);
    const QString page = section.isOnNewPage ? QStringLiteral(" class=\"page\"") : QString();
    return element("section", html, QStringLiteral(" id=\"part%1\"%2").arg(QString::number(number), page));
}

QString proposalOf(const std::optional<ReportProposal> &proposal)
{
    if (!proposal)
        return {};
    return element("aside",
                   element("strong", proposal->title.toHtmlEscaped()) + element("p", proposal->reason.toHtmlEscaped()));
}

QString csvCell(const ReportCell &cell)
{
    QString words = cell.number ? QString::number(*cell.number, 'g', 15) : cell.text;
    // A program that shows the file in a sheet must not take a name for a formula.
    if (!cell.number && !words.isEmpty() && QStringLiteral("=+-@").contains(words[0]))
        words.prepend(QLatin1Char('\''));
    const bool isQuoted = words.contains(QLatin1Char(',')) || words.contains(QLatin1Char('"')) ||
                          words.contains(QLatin1Char('\n')) || words.contains(QLatin1Char('\r'));
    if (!isQuoted)
        return words;
    words.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + words + QLatin1Char('"');
}

} // namespace

QByteArray htmlOf(const ReportDocument &document)
{
    QString contents;
    QString body;
    for (std::size_t i = 0; i < document.sections.size(); ++i) {
        contents += element("li", element("a", document.sections[i].title.toHtmlEscaped(),
                                          QStringLiteral(" href=\"#part%1\"").arg(i + 1)));
        body += sectionOf(document.sections[i], i + 1, i == 0 ? proposalOf(document.proposal) : QString());
    }
    const QString head = QStringLiteral("<meta charset=\"utf-8\">\n"
                                        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n") +
                         element("title", document.title.toHtmlEscaped()) + element("style", reportStyle());
    const QString top = element("header", element("h1", document.title.toHtmlEscaped()) +
                                              element("p", document.subtitle.toHtmlEscaped()) +
                                              classed("p", document.aside.join(QStringLiteral(" · ")), "aside") +
                                              element("nav", element("ol", contents)) + headlinesOf(document));
    const QString language = QStringLiteral(" lang=\"%1\"").arg(document.language.toHtmlEscaped());
    return (QStringLiteral("<!DOCTYPE html>\n") +
            element("html", element("head", head) + element("body", top + element("main", body)), language))
        .toUtf8();
}

QByteArray csvOf(const ReportDocument &document)
{
    QString csv = document.figures.columns.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    for (const auto &row : document.figures.rows) {
        QStringList cells;
        for (const ReportCell &cell : row)
            cells << csvCell(cell);
        csv += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return csv.toUtf8();
}

} // namespace evenkeel
