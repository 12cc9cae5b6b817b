// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/workspacerights.h"

#include "services/workspace.h"
#include "storage/database.h"

namespace evenkeel {

Rights rightsOf(Workspace &workspace)
{
    return workspace.read([](Database &database) { return database.rights(); }).result();
}

} // namespace evenkeel
