// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reporting/pagelook.h"

#include <QFont>
#include <QStringList>

namespace evenkeel {

/// Measures words in points. Measured far larger than they are drawn and without hinting, so that a line breaks at the
/// same word on paper and on every screen. Needs a QGuiApplication.
class PageRuler final
{
public:
    explicit PageRuler(const QString &family);

    /// So many units of fontOf() make one point.
    static constexpr double UnitsPerPoint = 20;

    [[nodiscard]] QFont fontOf(PageFace face) const { return m_fonts[static_cast<std::size_t>(face)]; }
    [[nodiscard]] double lineHeight(PageFace face) const;
    [[nodiscard]] double ascent(PageFace face) const;
    [[nodiscard]] double width(const QString &words, PageFace face) const;
    /// Words in the pieces that they are to be drawn in. A face may show a sign between digits as another glyph, which
    /// a PDF file has no letter for: drawn alone a sign stays what it is, and is found and copied.
    [[nodiscard]] static QStringList pieces(const QString &words);
    /// Lines no wider than that; a word that is wider is broken. No lines of no words.
    [[nodiscard]] QStringList lines(const QString &words, PageFace face, double width) const;
    /// One line; what is too wide ends in an ellipsis.
    [[nodiscard]] QString elided(const QString &words, PageFace face, double width) const;
    /// Of the widest word: no narrower column holds it whole.
    [[nodiscard]] double widestWord(const QString &words, PageFace face) const;

private:
    [[nodiscard]] double widthOfPiece(const QString &piece, PageFace face) const;

    std::array<QFont, PageFaceCount> m_fonts;
};

} // namespace evenkeel
