// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporting/pageruler.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

struct FaceSpec
{
    double points;
    QFont::Weight weight;
};

// By position of PageFace.
constexpr std::array<FaceSpec, PageFaceCount> Faces{{{17, QFont::DemiBold},
                                                     {12, QFont::DemiBold},
                                                     {9.5, QFont::DemiBold},
                                                     {11, QFont::DemiBold},
                                                     {8.5, QFont::Normal},
                                                     {8.5, QFont::DemiBold},
                                                     {7.2, QFont::Normal},
                                                     {7.2, QFont::DemiBold}}};

} // namespace

PageRuler::PageRuler(const QString &family)
{
    for (std::size_t face = 0; face < PageFaceCount; ++face) {
        QFont &font = m_fonts[face];
        if (!family.isEmpty())
            font.setFamilies({family});
        font.setPixelSize(static_cast<int>(std::lround(Faces[face].points * UnitsPerPoint)));
        font.setWeight(Faces[face].weight);
        font.setHintingPreference(QFont::PreferNoHinting);
    }
}

double PageRuler::lineHeight(PageFace face) const
{
    return std::round(QFontMetricsF(fontOf(face)).height() * 1.06) / UnitsPerPoint;
}

double PageRuler::ascent(PageFace face) const
{
    return QFontMetricsF(fontOf(face)).ascent() / UnitsPerPoint;
}

double PageRuler::widthOfPiece(const QString &piece, PageFace face) const
{
    return QFontMetricsF(fontOf(face)).horizontalAdvance(piece) / UnitsPerPoint;
}

double PageRuler::width(const QString &words, PageFace face) const
{
    double width = 0;
    for (const QString &piece : pieces(words))
        width += widthOfPiece(piece, face);
    return width;
}

QStringList PageRuler::pieces(const QString &words)
{
    static const QString Signs = QStringLiteral("+-–—−×:;()[]{}@#*/<>|~=·•→←");
    QStringList pieces;
    bool wasSign = true;
    for (const QChar letter : words) {
        const bool isSign = Signs.contains(letter);
        if (isSign || wasSign)
            pieces << QString();
        pieces.last() += letter;
        wasSign = isSign;
    }
    return pieces;
}

QStringList PageRuler::lines(const QString &words, PageFace face, double width) const
{
    QStringList lines;
    if (words.isEmpty())
        return lines;
    QTextLayout layout(words, fontOf(face));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * UnitsPerPoint);
        lines << words.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

QString PageRuler::elided(const QString &words, PageFace face, double width) const
{
    return QFontMetricsF(fontOf(face)).elidedText(words, Qt::ElideRight, width * UnitsPerPoint);
}

double PageRuler::widestWord(const QString &words, PageFace face) const
{
    static const QRegularExpression Space(QStringLiteral("\\s"));
    double widest = 0;
    for (const QString &word : words.split(Space, Qt::SkipEmptyParts))
        widest = std::max(widest, width(word, face));
    return widest;
}

} // namespace evenkeel
