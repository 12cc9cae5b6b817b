// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rights.h"

namespace evenkeel {

class Workspace;

/// What whoever opened the workspace may do there, as of then. Waits for the storage thread, so ask right after
/// opening.
[[nodiscard]] Rights rightsOf(Workspace &workspace);

} // namespace evenkeel
