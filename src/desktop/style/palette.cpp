// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

constexpr std::array<QRgb, ToneCount> LightColors{
    0xffF5F6F8, 0xffFFFFFF, 0xffECEFF3, 0xffDCE1E8, 0xffB9C2CD, 0xff1A2330, 0xff566273, 0xff98A2AF,
    0xff2560CA, 0xffFFFFFF, 0xffE5EDFB, 0xff23784A, 0xff8A5B00, 0xffB8322B, 0xff6F55B5, 0xff8A93A0,
    0xff0B6E79, 0xffC9CFD8, 0xffF9EAE9, 0xffF7F0E2, 0xffE6F1EB, 0xffEEEBF7, 0xffE2EEEF};
constexpr std::array<QRgb, ToneCount> DarkColors{0xff14181E, 0xff1C2229, 0xff262E38, 0xff313A45, 0xff475260, 0xffE6EAF0,
                                                 0xffA3AEBB, 0xff6B7684, 0xff7AA7FF, 0xff0E1420, 0xff22314D, 0xff62C48F,
                                                 0xffE3B04B, 0xffF37C73, 0xffA48BE8, 0xff7E8895, 0xff4DB9C6, 0xff3E4854,
                                                 0xff3A2528, 0xff362F22, 0xff1F352C, 0xff2B2A40, 0xff20333A};
constexpr std::array<QRgb, SeriesCount> LightSeries{0xff2560CA, 0xffD97B12, 0xff23855A, 0xffC2452D,
                                                    0xff7F5CC0, 0xff3C9FD1, 0xffB59A12, 0xff6B7684};
constexpr std::array<QRgb, SeriesCount> DarkSeries{0xff7AA7FF, 0xffF0A04B, 0xff62C48F, 0xffF0806A,
                                                   0xffAF94E8, 0xff74C3EA, 0xffD8C14C, 0xffA3AEBB};

Shade usedShade = Shade::Light;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

Palette::Palette(Shade shade, const std::array<QRgb, ToneCount> &colors, const std::array<QRgb, SeriesCount> &series)
    : m_shade(shade)
{
    std::transform(colors.begin(), colors.end(), m_colors.begin(), [](QRgb rgb) { return QColor(rgb); });
    std::transform(series.begin(), series.end(), m_series.begin(), [](QRgb rgb) { return QColor(rgb); });
}

const Palette &Palette::of(Shade shade)
{
    static const Palette light(Shade::Light, LightColors, LightSeries);
    static const Palette dark(Shade::Dark, DarkColors, DarkSeries);
    return shade == Shade::Light ? light : dark;
}

const Palette &Palette::current()
{
    return of(usedShade);
}

void Palette::use(Shade shade)
{
    usedShade = shade;
}

QColor Palette::series(int index) const
{
    return m_series[static_cast<std::size_t>(std::abs(index)) % SeriesCount];
}

QPalette Palette::qtPalette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, color(Tone::Window));
    palette.setColor(QPalette::WindowText, color(Tone::Text));
    palette.setColor(QPalette::Base, color(Tone::Surface));
    palette.setColor(QPalette::AlternateBase, color(Tone::Window));
    palette.setColor(QPalette::Text, color(Tone::Text));
    palette.setColor(QPalette::PlaceholderText, color(Tone::Muted));
    palette.setColor(QPalette::Button, color(Tone::Surface));
    palette.setColor(QPalette::ButtonText, color(Tone::Text));
    palette.setColor(QPalette::BrightText, color(Tone::Bad));
    palette.setColor(QPalette::Highlight, color(Tone::SoftAccent));
    palette.setColor(QPalette::HighlightedText, color(Tone::Text));
    palette.setColor(QPalette::Link, color(Tone::Accent));
    palette.setColor(QPalette::LinkVisited, color(Tone::Accent));
    palette.setColor(QPalette::ToolTipBase, color(Tone::Raised));
    palette.setColor(QPalette::ToolTipText, color(Tone::Text));
    palette.setColor(QPalette::Light, color(Tone::Surface));
    palette.setColor(QPalette::Midlight, color(Tone::Raised));
    palette.setColor(QPalette::Mid, color(Tone::Line));
    palette.setColor(QPalette::Dark, color(Tone::StrongLine));
    palette.setColor(QPalette::Shadow, color(Tone::StrongLine));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, color(Tone::Disabled));
    return palette;
}

double contrastRatio(const QColor &first, const QColor &second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace evenkeel
