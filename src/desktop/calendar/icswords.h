// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icsentry.h"

#include <QString>

namespace evenkeel {

/// Why a part of a calendar file was not taken, as a sentence.
[[nodiscard]] QString refusalText(IcsReason reason);

} // namespace evenkeel
