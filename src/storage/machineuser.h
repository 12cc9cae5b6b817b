// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace evenkeel {

/// Whoever is logged in on this machine, by the environment; without one there by the system's list of users. Empty
/// when nothing tells.
[[nodiscard]] std::string machineUser();

} // namespace evenkeel
