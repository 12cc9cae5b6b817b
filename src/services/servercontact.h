// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>

namespace evenkeel {

/// How things stand between an open workspace and its server. A file is always here.
struct ServerContact
{
    enum class State {
        Here,
        Away,    ///< not reached, for whatever reason; tried again by itself
        Refused, ///< the server does not let the user in any more; tried again when somebody asks for it
    };

    State state = State::Here;
    QDateTime since;   ///< by the clock on the wall, when it was noticed
    QDateTime nextTry; ///< not valid while a try is under way, and when none is made by itself
    bool isTrying = false;
    Error reason; ///< of the last try
};

} // namespace evenkeel
