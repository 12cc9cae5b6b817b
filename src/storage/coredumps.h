// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace evenkeel {

/// From now on, should this program crash, what it holds in memory is not written to a file: it holds a password, or
/// the client library does. Nobody but the system's own administrator can look into it with a debugger either. Asked
/// before a password is taken and before a server is logged in to; there is no way back.
void forbidCoreDumps();

} // namespace evenkeel
