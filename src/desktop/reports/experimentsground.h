// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/experiment.h"
#include "domain/policydiff.h"
#include "services/desknames.h"

#include <vector>

namespace evenkeel {

class Database;

/// An experiment with what it changes, as far as both policies are still there to compare.
struct ShownExperiment
{
    PolicyExperiment experiment;
    std::vector<PolicyDifference> change;

    friend bool operator==(const ShownExperiment &, const ShownExperiment &) = default;
};

/// What the part Experiments stands on.
struct ExperimentsGround
{
    std::vector<ShownExperiment> experiments; ///< running first, then the newest
    Policy inForce;
    DeskNames names;
    Instant now{};
};

[[nodiscard]] Result<ExperimentsGround> readExperiments(Database &database, Instant now);

} // namespace evenkeel
