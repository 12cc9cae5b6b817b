// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/skillresults.h"

#include <QJsonObject>

namespace evenkeel {

class Output;

/// How skills are covered, what rests on one agent, and what to train: JSON for machines with times in UTC, tables for
/// people.
[[nodiscard]] QJsonObject skillCoverageJson(const SkillCoverageView &view, SkillId only);
void writeSkillCoverage(Output &output, const SkillCoverageView &view, SkillId only);

[[nodiscard]] QJsonObject silosJson(const SiloView &view);
void writeSilos(Output &output, const SiloView &view);

[[nodiscard]] QJsonObject leaveJson(const LeaveView &view);
void writeLeave(Output &output, const LeaveView &view);

[[nodiscard]] QJsonObject adviceJson(const AdviceView &view);
void writeAdvice(Output &output, const AdviceView &view);

} // namespace evenkeel
