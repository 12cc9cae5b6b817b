// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/pagelayout.h"

#include "reporting/pagechart.h"
#include "reporting/pagesheet.h"
#include "reporting/pagetable.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr double PictureShare = 0.42; // of the width
constexpr double PictureGap = 18;
constexpr double PictureHeight = 74;
constexpr double ChartHeight = 142; // three rows below what changed, on A4
constexpr double ChartGap = 16;

PageInk inkOf(ReportTone tone)
{
    return tone == ReportTone::Good ? PageInk::Good : tone == ReportTone::Bad ? PageInk::Bad : PageInk::Muted;
}

class ReportLayout final
{
public:
    ReportLayout(const ReportDocument &document, const PageRuler &ruler, QSizeF size)
        : m_document(document)
        , m_sheet(ruler, size)
    {}

    [[nodiscard]] LaidReport laid()
    {
        head();
        headlines();
        for (std::size_t i = 0; i < m_document.sections.size(); ++i) {
            if (i == 0)
                firstSection(m_document.sections[i]);
            else
                section(m_document.sections[i]);
        }
        return m_sheet.finished(m_document.title, m_document.pageWords);
    }

private:
    void head()
    {
        const double top = m_sheet.top();
        double asideWidth = 0;
        double y = top + 3;
        for (const QString &words : m_document.aside) {
            asideWidth = std::max(asideWidth, m_sheet.ruler().width(words, PageFace::Small));
            y += m_sheet.line({m_sheet.right(), y}, words, PageFace::Small, PageInk::Muted, Qt::AlignRight);
        }
        const double width = std::max(m_sheet.width() / 2, m_sheet.width() - asideWidth - 12);
        double left = m_sheet.paragraph({m_sheet.left(), top}, width, m_document.title, PageFace::Title, PageInk::Text);
        left += m_sheet.paragraph({m_sheet.left(), top + left + 1}, width, m_document.subtitle, PageFace::Small,
                                  PageInk::Muted);
        m_sheet.skip(std::max(left + 1, y - top) + 8);
    }

    void headlines()
    {
        const auto count = m_document.headlines.size();
        if (count == 0)
            return;
        const double slot = m_sheet.width() / static_cast<double>(count);
        double names = 0;
        for (const ReportHeadline &headline : m_document.headlines)
            names = std::max(names, m_sheet.heightOf(headline.name, slot - 6, PageFace::Small));
        rule();
        const double top = m_sheet.top();
        double height = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const ReportHeadline &headline = m_document.headlines[i];
            const double x = m_sheet.left() + slot * static_cast<double>(i);
            m_sheet.paragraph({x, top}, slot - 6, headline.name, PageFace::Small, PageInk::Muted);
            double y = top + names + 1;
            y += m_sheet.line({x, y}, headline.value, PageFace::Figure, PageInk::Text);
            y += m_sheet.paragraph({x, y}, slot - 6, headline.change, PageFace::Small, inkOf(headline.tone));
            height = std::max(height, y - top);
        }
        m_sheet.skip(height + 3);
        m_sheet.skip(m_sheet.paragraph({m_sheet.left(), m_sheet.top()}, m_sheet.width(), m_document.headlinesNote,
                                       PageFace::Small, PageInk::Muted) +
                     5);
    }

    void firstSection(const ReportSection &section)
    {
        m_sheet.setTitle(section.title);
        m_sheet.mark(section.title, 0);
        for (const QString &words : section.paragraphs)
            paragraph(words, PageFace::Body, PageInk::Muted);
        for (std::size_t i = 0; i < section.findings.size(); ++i)
            finding(section.findings[i], i);
        if (m_document.proposal)
            proposal(*m_document.proposal);
        charts(section);
        for (const ReportTable &table : section.tables)
            drawTable(m_sheet, table);
    }

    void rule()
    {
        m_sheet.stroke({m_sheet.left(), m_sheet.top()}, {m_sheet.right(), m_sheet.top()});
        m_sheet.skip(6);
    }

    void paragraph(const QString &words, PageFace face, PageInk ink)
    {
        for (const QString &line : m_sheet.ruler().lines(words, face, m_sheet.width())) {
            m_sheet.need(m_sheet.ruler().lineHeight(face));
            m_sheet.skip(m_sheet.line({m_sheet.left(), m_sheet.top()}, line, face, ink));
        }
        m_sheet.skip(5);
    }

    void finding(const ReportFinding &finding, std::size_t number)
    {
        struct Part
        {
            const QString &words;
            PageFace face;
            PageInk ink;
        };
        const std::array<Part, 4> parts{{{finding.what, PageFace::Headline, PageInk::Text},
                                         {finding.evidence, PageFace::Body, PageInk::Text},
                                         {finding.advice, PageFace::Strong, PageInk::Muted},
                                         {finding.definition, PageFace::Small, PageInk::Muted}}};
        const bool hasPicture = finding.picture && hasValues(*finding.picture);
        const double indent = 14;
        const double picture = hasPicture ? m_sheet.width() * PictureShare : 0;
        const double width = m_sheet.width() - indent - (hasPicture ? picture + PictureGap : 0);
        double height = 0;
        for (const Part &part : parts)
            height += m_sheet.heightOf(part.words, width, part.face) + (part.words.isEmpty() ? 0 : 1.5);
        height = std::max(height, hasPicture ? PictureHeight : 0);
        m_sheet.need(height + 18);
        rule();
        m_sheet.skip(2);
        const QRectF place(m_sheet.left(), m_sheet.top(), m_sheet.width(), height);
        m_sheet.mark(finding.what, 1);
        m_sheet.spot(number, place);
        m_sheet.line(place.topLeft(), QString::number(number + 1), PageFace::Headline, PageInk::Muted);
        double y = place.top();
        for (const Part &part : parts) {
            y += m_sheet.paragraph({place.left() + indent, y}, width, part.words, part.face, part.ink);
            y += part.words.isEmpty() ? 0 : 1.5;
        }
        if (hasPicture)
            drawPicture(m_sheet, *finding.picture,
                        {place.right() - picture, place.top(), picture, std::min(height, PictureHeight + 12)});
        m_sheet.skip(height + 8);
    }

    void proposal(const ReportProposal &proposal)
    {
        constexpr double Inside = 10;
        const double width = m_sheet.width() - 2 * Inside;
        const double title = m_sheet.heightOf(proposal.title, width, PageFace::Headline);
        const double height = title + m_sheet.heightOf(proposal.reason, width, PageFace::Body) + 2 * Inside;
        m_sheet.need(height + 8);
        m_sheet.skip(2);
        m_sheet.mark(proposal.title, 1);
        m_sheet.add(
            PageBox{{m_sheet.left(), m_sheet.top(), m_sheet.width(), height}, PageInk::None, PageInk::Accent, 1.4, 4});
        const QPointF at(m_sheet.left() + Inside, m_sheet.top() + Inside - 1);
        m_sheet.paragraph(at, width, proposal.title, PageFace::Headline, PageInk::Text);
        m_sheet.paragraph(at + QPointF(0, title + 2), width, proposal.reason, PageFace::Body, PageInk::Muted);
        m_sheet.skip(height + 12);
    }

    void section(const ReportSection &section)
    {
        if (section.isOnNewPage && m_sheet.top() > PageSheet::Margin)
            m_sheet.newPage();
        // A title alone at the foot of a page says nothing.
        m_sheet.need(section.charts.empty() ? 110 : ChartHeight + 40);
        m_sheet.setTitle(section.title);
        m_sheet.mark(section.title, 0);
        m_sheet.skip(m_sheet.line({m_sheet.left(), m_sheet.top()}, section.title, PageFace::Heading, PageInk::Text) +
                     4);
        for (const QString &words : section.paragraphs)
            paragraph(words, PageFace::Body, PageInk::Muted);
        for (std::size_t i = 0; i < section.findings.size(); ++i)
            finding(section.findings[i], m_document.sections.front().findings.size() + i);
        charts(section);
        for (const ReportTable &table : section.tables)
            drawTable(m_sheet, table);
        m_sheet.skip(6);
    }

    // Two side by side.
    void charts(const ReportSection &section)
    {
        const double width = (m_sheet.width() - ChartGap) / 2;
        bool isLeft = true;
        for (const ReportChart &chart : section.charts) {
            if (!hasValues(chart))
                continue;
            if (isLeft)
                m_sheet.need(ChartHeight);
            const double x = m_sheet.left() + (isLeft ? 0 : width + ChartGap);
            drawChart(m_sheet, chart, {x, m_sheet.top(), width, ChartHeight});
            if (!isLeft)
                m_sheet.skip(ChartHeight + ChartGap);
            isLeft = !isLeft;
        }
        if (!isLeft)
            m_sheet.skip(ChartHeight + ChartGap);
    }

    const ReportDocument &m_document;
    PageSheet m_sheet;
};

} // namespace

LaidReport layPages(const ReportDocument &document, const PageRuler &ruler, QSizeF size)
{
    return ReportLayout(document, ruler, size).laid();
}

} // namespace evenkeel
