// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/policydiff.h"
#include "routing/lint/lint.h"
#include "services/policyresults.h"

#include <QJsonArray>
#include <QJsonObject>

namespace evenkeel {

class Output;

/// How many findings there are of each severity.
struct FindingCount
{
    int stopsWork = 0;
    int risks = 0;
    int remarks = 0;

    [[nodiscard]] static FindingCount of(const std::vector<LintFinding> &findings);
};

/// A policy for people: what is in force since when, the figures that matter, the rules of each queue.
void writePolicy(Output &output, const PolicyRecord &record);
/// A policy in plain words, in lines of a printable length.
void writeExplanation(Output &output, const Policy &policy);
[[nodiscard]] QJsonObject explanationJson(const Policy &policy);

void writeFindings(Output &output, const std::vector<LintFinding> &findings, const Policy &policy);
[[nodiscard]] QJsonArray findingsJson(const std::vector<LintFinding> &findings, const Policy &policy);

void writeDifferences(Output &output, const std::vector<PolicyDifference> &differences);
[[nodiscard]] QJsonArray differencesJson(const std::vector<PolicyDifference> &differences);

} // namespace evenkeel
