// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QString>

#include <optional>

namespace evenkeel {

/// One thing that two desks set at once, in the words of the page it stands on.
struct ContestedValue
{
    QString what;   ///< "Billing of Tom Becker"
    QString mine;   ///< what this desk wants
    QString theirs; ///< what stands there now
    QString who;    ///< empty: not known
    std::optional<Instant> when = {};

    friend bool operator==(const ContestedValue &, const ContestedValue &) = default;
};

} // namespace evenkeel
