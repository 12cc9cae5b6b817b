// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"

#include <QString>

namespace evenkeel {

/// The machine name of a priority, gate, method … as JSON and tables print it.
template <class Code>
[[nodiscard]] QString codeText(Code code)
{
    const std::string_view text = codeOf(code);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace evenkeel
