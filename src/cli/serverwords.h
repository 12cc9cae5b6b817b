// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/serverfault.h"

#include <QString>

namespace evenkeel {

/// What is wrong with a workspace on a server, and what to do.
[[nodiscard]] QString describe(ServerFault fault, const QString &detail);

} // namespace evenkeel
