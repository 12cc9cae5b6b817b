// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing/deskpicture.h"
#include "routing/lint/conditionlogic.h"

#include <map>
#include <string>
#include <vector>

namespace evenkeel {

/// A language that a rule is about, and the skill it takes on this desk.
struct AskedLanguage
{
    std::string language; ///< folded
    SkillId skill;
};

/// Which skill goes with which language, learned from the tickets: a policy names languages by their codes only.
class LintLanguages final
{
public:
    explicit LintLanguages(const DeskPicture &picture);

    /// Languages the condition asks for by "is", of which tickets exist that it can hold for.
    [[nodiscard]] std::vector<AskedLanguage> askedBy(const Condition &when, const PreparedCondition &condition) const;

private:
    std::map<std::string, SkillId> m_skills;
};

} // namespace evenkeel
