// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace evenkeel {

/// What a colour means. Screens name meanings, never colours.
enum class Tone {
    Window,
    Surface,
    Raised,
    Line,
    StrongLine,
    Text,
    Muted,
    Disabled,
    Accent,
    OnAccent,
    SoftAccent,
    Good,    ///< load inside the target
    Caution, ///< load in the buffer, an SLA at risk
    Bad,     ///< overload, a breached SLA
    Focus,   ///< focus block
    TimeOff,
    Training,
    Break,
    SoftBad,
    SoftCaution,
    SoftGood,
    SoftFocus,
    SoftTraining,
};

inline constexpr int ToneCount = 23;
inline constexpr int SeriesCount = 8;

enum class Shade { Light, Dark };

/// Every colour of the program by its meaning, in a light and a dark form.
class Palette
{
public:
    [[nodiscard]] static const Palette &of(Shade shade);
    /// The one in use; Theme sets it.
    [[nodiscard]] static const Palette &current();
    static void use(Shade shade);

    [[nodiscard]] Shade shade() const { return m_shade; }
    [[nodiscard]] QColor color(Tone tone) const { return m_colors[static_cast<std::size_t>(tone)]; }
    /// Colours of chart series in their fixed order; wraps after eight.
    [[nodiscard]] QColor series(int index) const;
    /// The same meanings as Qt's roles, for standard controls.
    [[nodiscard]] QPalette qtPalette() const;

private:
    Palette(Shade shade, const std::array<QRgb, ToneCount> &colors, const std::array<QRgb, SeriesCount> &series);

    Shade m_shade;
    std::array<QColor, ToneCount> m_colors;
    std::array<QColor, SeriesCount> m_series;
};

/// The colour in use for a meaning.
[[nodiscard]] inline QColor tone(Tone meaning)
{
    return Palette::current().color(meaning);
}

/// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &first, const QColor &second);

} // namespace evenkeel
