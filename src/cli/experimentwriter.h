// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/experimentresults.h"

#include <QJsonObject>

namespace evenkeel {

class Output;

[[nodiscard]] QJsonObject experimentsJson(const std::vector<PolicyExperiment> &experiments);
[[nodiscard]] QJsonObject experimentJson(const PolicyExperiment &experiment);
[[nodiscard]] QJsonObject outcomeJson(const ExperimentOutcome &outcome);
void writeExperiments(Output &output, const std::vector<PolicyExperiment> &experiments);
void writeExperiment(Output &output, const PolicyExperiment &experiment);
void writeOutcome(Output &output, const ExperimentOutcome &outcome);

} // namespace evenkeel
