// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/htmlreport.h"

#include "reporting/reportstyle.h"
#include "reporting/svgchart.h"

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

QString cellOf(const ReportCell &cell)
{
    QStringList classes;
    if (cell.number)
        classes << QStringLiteral("number");
    if (const QString tone = classOf(cell.tone); !tone.isEmpty())
        classes << tone;
    const QString attributes =
        classes.isEmpty() ? QString() : QStringLiteral(" class=\"%1\"").arg(classes.join(QLatin1Char(' ')));
    return element("td", cell.text.toHtmlEscaped(), attributes);
}

QString tableOf(const ReportTable &table)
{
    QString head;
    for (const QString &column : table.columns)
        head += element("th", column.toHtmlEscaped(), QStringLiteral(" scope=\"col\""));
    QString body;
    for (const auto &row : table.rows) {
        QString cells;
        for (const ReportCell &cell : row)
            cells += cellOf(cell);
        body += element("tr", cells);
    }
    const QString caption = table.title.isEmpty() ? QString() : element("caption", table.title.toHtmlEscaped());
    return element("table", caption + element("thead", element("tr", head)) + element("tbody", body));
}

QString sectionOf(const ReportSection &section, std::size_t number)
{
    QString html = element("h2", section.title.toHtmlEscaped());
    for (const QString &paragraph : section.paragraphs)
        html += element("p", paragraph.toHtmlEscaped());
    QString findings;
    for (const ReportFinding &finding : section.findings)
        findings += element(
            "li", element("strong", finding.what.toHtmlEscaped()) + element("p", finding.evidence.toHtmlEscaped()) +
                      element("p", finding.advice.toHtmlEscaped(), QStringLiteral(" class=\"advice\"")));
    if (!findings.isEmpty())
        html += element("ol", findings, QStringLiteral(" class=\"findings\""));
    QString charts;
    for (const ReportChart &chart : section.charts) {
        if (const QString svg = svgOf(chart); !svg.isEmpty())
            charts += element("figure", element("figcaption", chart.title.toHtmlEscaped()) + svg);
    }
    if (!charts.isEmpty())
        html += element("div", charts, QStringLiteral(" class=\"charts\""));
    for (const ReportTable &table : section.tables)
        html += tableOf(table);
    return element("section", html, QStringLiteral(" id=\"part%1\"").arg(number));
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
        body += sectionOf(document.sections[i], i + 1);
    }
    const QString head = QStringLiteral("<meta charset=\"utf-8\">\n"
                                        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n") +
                         element("title", document.title.toHtmlEscaped()) + element("style", reportStyle());
    const QString top = element("header", element("h1", document.title.toHtmlEscaped()) +
                                              element("p", document.subtitle.toHtmlEscaped()) +
                                              element("nav", element("ol", contents)));
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
