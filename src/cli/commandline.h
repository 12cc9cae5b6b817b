// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace evenkeel {

/// Runs evenkeelctl; `arguments` begin with the program's name. Returns an ExitCode.
[[nodiscard]] int runCommandLine(const QStringList &arguments);

} // namespace evenkeel
