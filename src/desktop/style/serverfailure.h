// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/lostsession.h"
#include "storage/serverfault.h"
#include "words.h"

namespace evenkeel {

/// What is wrong with a workspace on a server, what was kept and what to do.
[[nodiscard]] Failure serverFailure(ServerFault fault, const QString &detail);

/// What became of a change whose storing was cut off; `outcome` is not None.
[[nodiscard]] Failure outcomeOfChange(WriteOutcome outcome);

} // namespace evenkeel
