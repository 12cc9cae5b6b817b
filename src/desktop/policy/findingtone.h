// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/style/icons.h"
#include "routing/lint/lint.h"

namespace evenkeel::findings {

[[nodiscard]] inline Tone ink(LintSeverity severity)
{
    return severity == LintSeverity::StopsWork ? Tone::Bad
           : severity == LintSeverity::Risk    ? Tone::Caution
                                               : Tone::Muted;
}
[[nodiscard]] inline Tone ground(LintSeverity severity)
{
    return severity == LintSeverity::StopsWork ? Tone::SoftBad
           : severity == LintSeverity::Risk    ? Tone::SoftCaution
                                               : Tone::Raised;
}
[[nodiscard]] inline Glyph glyph(LintSeverity severity)
{
    return severity == LintSeverity::StopsWork ? Glyph::Error
           : severity == LintSeverity::Risk    ? Glyph::Warning
                                               : Glyph::Info;
}

} // namespace evenkeel::findings
