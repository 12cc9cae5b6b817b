// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace evenkeel {

namespace PolicyRole {
enum Role {
    Row = Qt::UserRole, ///< the row itself, as the plain value the model holds
    Group,              ///< int: rows of one group can be moved among each other; 0: not at all
};
}

} // namespace evenkeel
