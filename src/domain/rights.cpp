// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rights.h"

namespace evenkeel {

bool Rights::may(Right right) const
{
    switch (role) {
    case DeskRole::Owner:
        return true;
    case DeskRole::Manager:
        return right != Right::Administer;
    case DeskRole::Planner:
        return right == Right::ReadAll || right == Right::EditSkills || right == Right::EditCalendar ||
               right == Right::AskTimeOff;
    case DeskRole::Lead:
        return right == Right::ReadAll || right == Right::Note;
    case DeskRole::Agent:
        return right == Right::SetPresence || right == Right::AskTimeOff || right == Right::AnswerOffer;
    }
    return false;
}

std::string_view wordOf(DeskRole role)
{
    for (const auto &[known, word] : GrantableRoles) {
        if (known == role)
            return word;
    }
    return "owner";
}

std::optional<DeskRole> roleFrom(std::string_view word)
{
    for (const auto &[role, known] : GrantableRoles) {
        if (known == word)
            return role;
    }
    return std::nullopt;
}

} // namespace evenkeel
