// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/serverfault.h"
#include "words.h"

namespace evenkeel {

/// What is wrong with a workspace on a server, what was kept and what to do.
[[nodiscard]] Failure serverFailure(ServerFault fault, const QString &detail);

} // namespace evenkeel
