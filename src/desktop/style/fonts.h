// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace evenkeel::fonts {

/// The system's font at the sizes of the program: 13 px text, 11.5 secondary, 15 titles, 22 figures.
[[nodiscard]] QFont text();
[[nodiscard]] QFont strong();          ///< text, semibold
[[nodiscard]] QFont secondary();       ///< 11.5 px
[[nodiscard]] QFont secondaryStrong(); ///< 11.5 px, semibold
[[nodiscard]] QFont title();           ///< 15 px semibold
[[nodiscard]] QFont figure();          ///< 22 px semibold

} // namespace evenkeel::fonts
