// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/pagesheet.h"

#include <algorithm>

namespace evenkeel {

PageSheet::PageSheet(const PageRuler &ruler, QSizeF size)
    : m_ruler(ruler)
{
    // Even paper that nobody has must leave room for a line of words.
    m_laid.size = size.expandedTo({6 * Margin, 6 * Margin});
    m_laid.pages.emplace_back();
}

void PageSheet::need(double points)
{
    if (points > room() && m_top > Margin)
        newPage();
}

void PageSheet::newPage()
{
    m_laid.pages.push_back({m_title, {}});
    m_top = Margin;
}

void PageSheet::setTitle(const QString &title)
{
    m_title = title;
    if (LaidPage &last = m_laid.pages.back(); last.items.empty() || last.title.isEmpty())
        last.title = title;
}

void PageSheet::mark(const QString &title, int depth)
{
    m_laid.marks.push_back({title, page(), m_top, depth});
}

double PageSheet::line(QPointF at, const QString &words, PageFace face, PageInk ink, Qt::Alignment side)
{
    const double wide = m_ruler.width(words, face);
    if (side == Qt::AlignRight)
        at.rx() -= wide;
    else if (side == Qt::AlignHCenter)
        at.rx() -= wide / 2;
    at.ry() += m_ruler.ascent(face);
    if (!words.isEmpty())
        add(PageText{at, words, face, ink, wide});
    return m_ruler.lineHeight(face);
}

double PageSheet::paragraph(QPointF at, double width, const QString &words, PageFace face, PageInk ink)
{
    double height = 0;
    for (const QString &part : m_ruler.lines(words, face, width))
        height += line({at.x(), at.y() + height}, part, face, ink);
    return height;
}

double PageSheet::heightOf(const QString &words, double width, PageFace face) const
{
    return static_cast<double>(m_ruler.lines(words, face, width).size()) * m_ruler.lineHeight(face);
}

LaidReport PageSheet::finished(const QString &title, const QString &pageWords)
{
    const auto count = static_cast<int>(m_laid.pages.size());
    const double y = m_laid.size.height() - Margin - m_ruler.lineHeight(PageFace::Small);
    for (int number = 0; number < count; ++number) {
        LaidReport &laid = m_laid;
        const auto put = [&](double x, const QString &words, bool isRight) {
            const double wide = m_ruler.width(words, PageFace::Small);
            laid.pages[static_cast<std::size_t>(number)].items.push_back(
                PageText{{isRight ? x - wide : x, y + m_ruler.ascent(PageFace::Small)},
                         words,
                         PageFace::Small,
                         PageInk::Muted,
                         wide});
        };
        put(left(), title, false);
        const QString own = QString::number(number + 1);
        put(right(), pageWords.isEmpty() ? own : pageWords.arg(own, QString::number(count)), true);
    }
    return std::move(m_laid);
}

} // namespace evenkeel
