// SPDX-License-Identifier: GPL-3.0-or-later
#include "experimentsground.h"

#include "services/deskreader.h"
#include "services/experimentservice.h"
#include "services/policyservice.h"

#include <algorithm>

namespace evenkeel {

Result<ExperimentsGround> readExperiments(Database &database, Instant now)
{
    ExperimentsGround ground;
    ground.now = now;
    auto names = DeskReader(database).names();
    if (!names)
        return names.error();
    ground.names = std::move(*names);
    auto inForce = DeskReader(database).policyAt(now);
    if (!inForce)
        return inForce.error();
    ground.inForce = std::move(*inForce);
    auto experiments = ExperimentService(database, now).list();
    if (!experiments)
        return experiments.error();
    std::stable_partition(experiments->begin(), experiments->end(),
                          [](const PolicyExperiment &one) { return one.state == ExperimentState::Running; });
    PolicyService policies(database, now);
    for (PolicyExperiment &experiment : *experiments) {
        ShownExperiment shown{std::move(experiment), {}};
        const auto before = policies.version(shown.experiment.formerVersion);
        const auto after = policies.version(shown.experiment.policyVersion);
        if (before && after)
            shown.change = differences(before->policy, after->policy);
        ground.experiments.push_back(std::move(shown));
    }
    return ground;
}

} // namespace evenkeel
