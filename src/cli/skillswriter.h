// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/skillfiles.h"
#include "services/skillresults.h"

#include <QJsonObject>

namespace evenkeel {

class Output;

/// {as_of, skills[], agents[{agent, team, levels{}}]}.
[[nodiscard]] QJsonObject matrixJson(const SkillMatrix &matrix);
void writeMatrix(Output &output, const SkillMatrix &matrix);

/// {stored[], clashes[{agent, skill, yours, theirs, set_by, stored_at}]}; yours are the values wanted.
[[nodiscard]] QJsonObject outcomeJson(const LevelOutcome &outcome, const DeskNames &names,
                                      const std::vector<Proficiency> &wanted);

/// What was stored of one change, as outcomeJson() or as a sentence.
/// Says what somebody else has set meanwhile, and returns ExitConflict.
[[nodiscard]] int refuseLevel(Output &output, const LevelOutcome &outcome, const DeskNames &names,
                              const LevelChange &change);
void writeLevel(Output &output, const LevelOutcome &outcome, const DeskNames &names, const LevelChange &change);

[[nodiscard]] QJsonObject skillImportJson(const SkillImport &taken);
void writeSkillImport(Output &output, const SkillImport &taken);

[[nodiscard]] QJsonObject reviewsJson(const LevelReviewList &list);
void writeReviews(Output &output, const LevelReviewList &list);

/// Hours are a week's, as the mean of the weeks looked at. `only`: the hours of the week of this skill, too.

} // namespace evenkeel
